import { nothing } from 'lit';
import type { Copying } from '../../controls/copy.js';
import { notice } from '../../controls/notice.js';
import { errorMessages } from '../../messages/en/errors.js';
import { commonMessages } from '../../messages/en/common.js';
import type { ChangeAction } from './change-draft.js';
import type { Changes } from './changes.js';
import { rowButtonId } from './case-people.js';
import type { RestHost } from './rest.js';
import type { Shares } from './unsharing.js';

/** What the forms of the actions need of the element that they are in. */
export type ChangesHost = Omit<RestHost, 'refresh'> & { copying: Copying };

/** The door to the forms of the actions: they are fetched when a person opens the first one. */
export class Opening {
  readonly #host: ChangesHost;
  #changes: Changes | undefined;
  #loading: string | undefined;
  #failed = false;

  constructor(host: ChangesHost) {
    this.#host = host;
  }

  /** The button whose form is on its way. */
  get loading(): string | undefined {
    return this.#loading;
  }

  /** A change is being sent. */
  get busy(): boolean {
    return this.#changes?.busy ?? false;
  }

  /** What was to be sent waits for somebody to sign in. */
  get awaitsSignIn(): boolean {
    return this.#changes?.awaitsSignIn ?? false;
  }

  async open(action: ChangeAction): Promise<void> {
    (await this.#load(action))?.open(action);
  }

  async takeOff(from: Shares, id: string, name: string): Promise<void> {
    (await this.#load(rowButtonId(from, id)))?.takeOff(from, id, name);
  }

  /** The form that is open in place, and what came of the last one. */
  render() {
    if (!this.#failed) return this.#changes?.render() ?? nothing;
    const { localize } = this.#host;
    return notice({
      level: 'error',
      content: localize.text(errorMessages).offline,
      text: localize.text(commonMessages),
    });
  }

  renderDialogs() {
    return this.#changes?.renderDialogs() ?? nothing;
  }

  async #load(loading: string): Promise<Changes | undefined> {
    if (this.#changes) return this.#changes;
    if (this.#loading) return undefined;
    this.#loading = loading;
    this.#failed = false;
    this.#host.element.requestUpdate();
    try {
      const { Changes } = await import('./changes.js');
      this.#changes = new Changes(this.#host);
    } catch {
      this.#failed = true;
      this.#host.announce(this.#host.localize.text(errorMessages).offline, { urgent: true });
    }
    this.#loading = undefined;
    this.#host.element.requestUpdate();
    return this.#changes;
  }
}

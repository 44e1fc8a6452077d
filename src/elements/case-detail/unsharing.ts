import { html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { Dialog } from '../../controls/dialog.js';
import { byId } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import type { Decision } from '../../model/decision.js';
import { toSupportError } from '../../port/error.js';
import { caseChanges } from '../../store/case-changes.js';
import { successorOf, tellChanged } from './after.js';
import { wordsOf } from './words.js';
import type { ChangesHost } from './opening.js';
import { outcomeOf } from './outcome.js';

/** Takes the case away from somebody it was shared with: asks first, and says what that does and does not do. */
export class Unsharing {
  readonly #host: ChangesHost;
  readonly #tellDone: (text: string | undefined) => void;
  readonly #dialog: Dialog;
  #who: { id: string; name: string } = { id: '', name: '' };
  #busy = false;
  /** Why it was not done. */
  #refusal: Partial<Decision> | undefined;

  constructor(host: ChangesHost, tellDone: (text: string | undefined) => void) {
    this.#host = host;
    this.#tellDone = tellDone;
    this.#dialog = new Dialog(host.element);
  }

  get busy(): boolean {
    return this.#busy;
  }

  open(id: string, name: string): void {
    this.#who = { id, name };
    this.#refusal = undefined;
    this.#tellDone(undefined);
    const list = this.#host.supportCase()?.sharedWith ?? [];
    const at = list.findIndex((each) => each.id === id);
    // Of the same row if it is still there, else of the next, else of the one before.
    const rows = [id, list[at + 1]?.id, list[at - 1]?.id];
    this.#dialog.open(() => {
      const button = rows.map((row) => row !== undefined && byId(this.#host.element, `unshare-${row}`)).find(Boolean);
      return button || successorOf(this.#host, 'share');
    });
  }

  render() {
    const { changes, common, detail, dialog } = wordsOf(this.#host.localize);
    const { name } = this.#who;
    return this.#dialog.render({
      id: 'unshare',
      heading: changes.unshareHeading(name),
      text: dialog,
      alert: true,
      content: html`<p>${changes.unshareText}</p>
        ${
          this.#refusal
            ? notice({
                level: 'error',
                content: html`${changes.failed} ${this.#refusal.reason ?? common.refused}`,
                remedy: this.#refusal.remedy,
                text: common,
                copying: this.#host.copying,
              })
            : nothing
        }`,
      actions: html`
        ${button({ label: changes.keepOpen, autofocus: true, onClick: () => this.#dialog.close() })}
        ${button({
          label: detail.unshareShort,
          look: 'primary danger',
          part: 'primary-action',
          busy: this.#busy && changes.sending,
          onClick: () => void this.#remove(),
        })}
      `,
    });
  }

  async #remove(): Promise<void> {
    const { element, localize } = this.#host;
    const supportCase = this.#host.supportCase();
    const store = this.#host.store();
    if (this.#busy || !supportCase || !store) return;
    // Without a version: whatever else has changed, this address is to be off the list.
    const change = { id: supportCase.id, parts: { share: { remove: [this.#who.id] } } };
    this.#busy = true;
    this.#refusal = undefined;
    element.requestUpdate();
    const { changes, errors } = wordsOf(localize);
    try {
      const outcome = outcomeOf(change, await caseChanges(store).send(change));
      const [refusal] = outcome.notDone;
      tellChanged(this.#host, supportCase, outcome);
      this.#busy = false;
      if (refusal) this.#refuse({ ...refusal, reason: refusal.reason ?? (refusal.state ? undefined : changes.unsaid) });
      else {
        this.#tellDone(changes.unshareDone(this.#who.name));
        this.#dialog.close();
      }
    } catch (thrown) {
      const error = toSupportError(thrown);
      this.#busy = false;
      this.#refuse({ reason: failureText(error, errors), remedy: error.remedy });
      this.#host.onFailed('cases.change', error);
    }
    element.requestUpdate();
  }

  #refuse(refusal: Partial<Decision>): void {
    const { changes } = wordsOf(this.#host.localize);
    this.#refusal = refusal;
    this.#host.announce(`${changes.failed} ${refusal.reason ?? ''}`.trim(), { urgent: true });
  }
}

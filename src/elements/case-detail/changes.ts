import { html, type TemplateResult } from 'lit';
import { adopt } from './adopt.js';
import { ChangeForm } from './change-form.js';
import { sheets } from './changes.styles.js';
import { dialogsView, formView } from './form-view.js';
import { resultView } from './result-view.js';
import type { ChangeAction } from './change-draft.js';
import type { ChangesHost } from './opening.js';
import { type Shares, Unsharing } from './unsharing.js';

/** What is loaded when a person first changes something: the forms of the actions, and what came of them. */
export class Changes {
  readonly #form: ChangeForm;
  readonly #unsharing: Unsharing;
  /** Said where it was asked for, until something else is done. */
  #done: string | undefined;

  constructor(host: ChangesHost) {
    const tellDone = (text: string | undefined) => {
      this.#done = text;
      if (text) host.announce(text);
    };
    this.#form = new ChangeForm(host, tellDone);
    this.#unsharing = new Unsharing(host, tellDone);
    adopt(host.element, sheets);
  }

  get busy(): boolean {
    return this.#form.busy || this.#unsharing.busy;
  }

  get awaitsSignIn(): boolean {
    return this.#form.state?.error?.kind === 'unauthenticated';
  }

  open(action: ChangeAction): void {
    if (!this.busy) this.#form.open(action);
  }

  takeOff(from: Shares, id: string, name: string): void {
    if (!this.busy) this.#unsharing.open(from, id, name);
  }

  render(): TemplateResult {
    return html`${resultView(this.#done, this.#form.host)}${formView(this.#form)}`;
  }

  renderDialogs(): TemplateResult {
    return html`${dialogsView(this.#form)}${this.#unsharing.render()}`;
  }
}

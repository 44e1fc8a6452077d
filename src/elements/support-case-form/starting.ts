import type { ReactiveController } from 'lit';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Template } from '../../model/forms.js';
import type { Named } from './customer-name.js';
import type { Filling } from './filling.js';
import type { Sheet } from './sheet.js';

/** Starting over: from a typical request, from an empty sheet, for another customer; and taking that back. */
export class Starting implements ReactiveController {
  /** What was there before, and how to get it back. */
  undo: { words: string; restore: () => void; moved: boolean } | undefined;
  readonly #sheet: Sheet;
  readonly #filling: Filling;
  readonly #customer: () => Named | undefined;
  /** The next sheet is on its way, and focus goes there. */
  #awaited = false;

  constructor(sheet: Sheet, filling: Filling, customer: () => Named | undefined) {
    this.#sheet = sheet;
    this.#filling = filling;
    this.#customer = customer;
    sheet.host.addController(this);
  }

  hostUpdated(): void {
    const { answers, host } = this.#sheet;
    if (!this.#awaited || !answers.form) return;
    this.#awaited = false;
    host.focus();
  }

  use(template: Template): void {
    const words = this.#text.templateUsed(template.label);
    this.#remember(words);
    const { customer } = this.#filling.acting;
    this.#filling.useTemplate(template.values);
    const moved = customer !== undefined && this.#filling.own !== customer;
    if (!moved) return this.#sheet.announce(words);
    this.undo!.moved = true;
    this.#sheet.rest?.consequences.say(() => `${words}. ${this.moved}`);
  }

  /** For whom the case is now, other than before. */
  get moved(): string {
    const customer = this.#customer();
    // Its name may still be on its way.
    if (!customer || customer.label === customer.id) return this.#text.customerChanged;
    return customer.own ? this.#text.nowOwn(customer.label) : this.#text.nowFor(customer.label);
  }

  discard(): void {
    const words = this.#text.discarded;
    this.#remember(words);
    this.#sheet.rest?.sending.submission.again();
    this.#filling.keeping.retention?.discard();
    this.#filling.startAnew();
    this.#sheet.announce(words);
    this.#sheet.host.requestUpdate();
  }

  /** The page goes on to another customer, and what was written waits as a draft for its own. */
  setAside(): void {
    const { host, rest } = this.#sheet;
    this.undo = undefined;
    rest?.sending.submission.again();
    // Until the next sheet has a place of its own.
    this.#filling.keeping.makeRoom(host.updateComplete);
    this.#filling.startAnew();
    this.#awaited = true;
    host.requestUpdate();
  }

  get #text() {
    return this.#sheet.localize.text(formSendingMessages);
  }

  #remember(words: string): void {
    const before = this.#sheet.answers.save();
    const { customer } = this.#filling.acting;
    const restore = () => {
      this.undo = undefined;
      this.#filling.putBack(before, customer);
    };
    this.undo = { words, restore, moved: false };
  }
}

import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Template } from '../../model/forms.js';
import type { Filling } from './filling.js';
import type { Sheet } from './sheet.js';

/** Starting over: from a typical request, from an empty sheet, for another customer; and taking that back. */
export class Starting {
  /** What was there before, and how to get it back. */
  undo: { words: string; restore: () => void } | undefined;
  readonly #sheet: Sheet;
  readonly #filling: Filling;

  constructor(sheet: Sheet, filling: Filling) {
    this.#sheet = sheet;
    this.#filling = filling;
  }

  use(template: Template): void {
    const words = this.#text.templateUsed(template.label);
    this.#remember(words);
    this.#filling.useTemplate(template.values);
    this.#sheet.announce(words);
  }

  discard(): void {
    const words = this.#text.discarded;
    this.#remember(words);
    this.#filling.retention?.discard();
    this.#filling.startAnew();
    this.#sheet.announce(words);
    this.#sheet.host.requestUpdate();
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
    this.undo = { words, restore };
  }
}

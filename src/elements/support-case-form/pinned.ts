import { nothing, type ReactiveController } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Localize } from '../../messages/localize.js';
import { isolated } from '../shared/company.js';
import type { FormView } from './around.js';
import type { Named } from './customer-name.js';
import { filingWords } from './filing-for.js';
import type { Sendable } from './sending.js';

/**
 * The page has gone on to another customer, or has let go of this one: what was written keeps its own until its writer has
 * said what becomes of it.
 */
export function pinnedNote({ sheet, filling, customer, other, fixedCustomer }: FormView) {
  const { announce, localize, rest, words } = sheet;
  const { alone } = filling.acting;
  if (!customer || !(other || alone)) return nothing;
  const text = localize.text(formSendingMessages);
  const own = isolated(customer.label);
  const choice = (label: string, whom: Named | undefined, act: () => void) =>
    button({
      label,
      onClick: () => {
        act();
        if (whom) announce(filingWords(whom, localize));
      },
    });
  const begin = () => rest!.starting.setAside();
  const next = other && isolated(other.label);
  return notice({
    level: 'warning',
    content: pinnedWords(customer, other, localize),
    text: words.common,
    actions: [
      fixedCustomer ? nothing : choice(text.goOnFor(own), customer, () => filling.fileFor(customer.id)),
      next ? choice(text.fileForOther(next), other, () => filling.move()) : nothing,
      choice(next ? text.beginForOther(next) : text.beginForNobody, other, begin),
    ],
  });
}

const pinnedWords = (customer: Named, other: Named | undefined, localize: Localize): string => {
  const text = localize.text(formSendingMessages);
  const own = isolated(customer.label);
  return other ? text.otherCustomer(own, isolated(other.label)) : text.noCustomer(own);
};

/** Says the same aloud: whoever chooses in a picker above does not see what the form below keeps. */
export class PinnedSpeech implements ReactiveController {
  readonly #form: Sendable;
  #told: string | boolean = false;

  constructor(form: Sendable) {
    this.#form = form;
    form.sheet.host.addController(this);
  }

  hostUpdated(): void {
    const { filling, sheet } = this.#form;
    const { other, alone } = filling.acting;
    const now = other ?? alone;
    if (now === this.#told) return;
    this.#told = now;
    // By the time it is said, the names are known; and perhaps the page has come back.
    if (now !== false) sheet.rest?.consequences.say(() => this.#words);
  }

  get #words(): string {
    const { customer, other, filling, sheet } = this.#form;
    const { acting } = filling;
    return customer && (acting.other ?? acting.alone) ? pinnedWords(customer, other, sheet.localize) : '';
  }
}

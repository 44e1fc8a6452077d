import { html, nothing } from 'lit';
import { Follow } from '../../context/follow.js';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Case } from '../../model/cases.js';
import type { Form, Value, Values } from '../../model/forms.js';
import { oneCase } from '../../store/one-case.js';
import type { Snapshot } from '../../store/resource.js';
import { caseLink } from '../shared/case-link.js';
import type { FormView } from './around.js';
import type { Sheet } from './sheet.js';

/** What a form begins with, where nobody has written yet; for whom it is stays. */
export const beginningsOf = ({ fields }: Form, written: ReadonlySet<string>): Values =>
  Object.fromEntries(
    fields.flatMap(({ id, role, default: value }): [string, Value][] =>
      value === undefined || value === null || role === 'customer' || written.has(id) ? [] : [[id, value]],
    ),
  );

/** The closed case that a form carries on: named above it, with the way back. */
export class EarlierCase {
  readonly #sheet: Sheet;
  readonly #asked: Follow<Snapshot<Case>>;

  constructor(sheet: Sheet, id: () => string | undefined) {
    this.#sheet = sheet;
    this.#asked = new Follow(sheet.host, () => {
      const wanted = id();
      return wanted !== undefined && sheet.store.offers('cases.get') ? oneCase(sheet.store).get(wanted) : undefined;
    });
  }

  /** As people call it: its number where that is known. */
  labelOf(id: string): string {
    return this.#asked.current?.value?.number ?? id;
  }

  render({ filling, customer, fixedCustomer }: FormView) {
    const { followUpOf } = filling.wanted;
    if (followUpOf === undefined) return nothing;
    const { host, store, localize, words } = this.#sheet;
    const text = localize.text(formSendingMessages);
    const number = this.labelOf(followUpOf);
    const owner = this.#asked.current?.value?.customer;
    const other = owner && customer && owner.id !== customer.id ? (owner.label ?? owner.id) : undefined;
    return html`${notice({
      content: html`${text.followsUp}
      ${caseLink({ host, store, id: followUpOf, label: html`<bdi>${number}</bdi>`, pick: nothingElse })}`,
      text: words.common,
    })}
    ${
      other === undefined
        ? nothing
        : notice({
            level: 'warning',
            content: text.followsOther(number, other, customer!.label),
            text: words.common,
            actions:
              !fixedCustomer && button({ label: text.fileForOther(other), onClick: () => filling.fileFor(owner!.id) }),
          })
    }`;
  }
}

/** The form stays as it is: the earlier case is not picked for the elements around. */
const nothingElse = () => {};

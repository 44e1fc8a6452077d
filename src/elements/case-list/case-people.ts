import { html, nothing, type TemplateResult } from 'lit';
import type { CaseRow } from '../../model/case-rows.js';
import type { Person } from '../../model/people.js';
import type { Session } from '../../model/session.js';
import type { Snapshot } from '../../store/resource.js';
import type { Asked } from '../../model/plain-ask.js';
import type { MoreWords } from './more-words.js';
import { cell, customerName } from './rows.js';
import { isolated } from './words.js';

/** The customer that all cases of a list are of: the one that is asked for, or the reader's own company. */
export function onlyCustomer(
  asked: Asked | undefined,
  session: () => Snapshot<Session> | undefined,
): string | undefined {
  const { side, organisation } = session()?.value ?? {};
  return asked?.query.customer ?? (side === 'customer' ? organisation?.id : undefined);
}

/**
 * The cell of its customer, and of its people; where all cases are of one customer (`only`), that is said above them.
 */
export function peopleCell(
  row: Pick<CaseRow, 'customer'>,
  only: string | undefined,
  people: unknown,
  words: MoreWords,
): TemplateResult {
  if (only === undefined) return cell('customer', html`${customerName(row, words)}${people}`, words);
  const name = row.customer?.id === only ? nothing : customerName(row, words);
  return html`<td role="cell">
    <span class="cell-label" aria-hidden="true">${words.more.people}</span>${name}${people}
  </td>`;
}

/**
 * Who filed a case and who answers for it: two people, where they are two, and neither is the customer. Somebody of
 * another side than one's own is said to be that: a customer may have filed it while one managed it.
 */
export function casePeople({ filedBy, contact }: CaseRow, side: string, words: MoreWords): TemplateResult {
  const filer = filedBy?.name;
  const named = contact?.name;
  return html`${filer ? below(filedText(filedBy, side, words)) : nothing}${
    named && named !== filer ? below(words.more.contact(isolated(named))) : nothing
  }`;
}

const below = (text: string) => html`<span class="below">${text}</span>`;

function filedText({ name, side }: Person, own: string, { list, more }: MoreWords): string {
  const other =
    side === own ? undefined : { customer: more.byCustomer, partner: more.byPartner, vendor: more.bySupport };
  const says = other?.[side as 'customer'] ?? list.filedBy;
  return says(isolated(name!));
}

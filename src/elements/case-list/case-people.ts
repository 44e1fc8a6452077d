import { html, nothing, type TemplateResult } from 'lit';
import type { CaseRow } from '../../model/case-rows.js';
import type { Person } from '../../model/people.js';
import type { MoreWords } from './more-words.js';
import { isolated } from './words.js';

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

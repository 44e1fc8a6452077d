import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { pager } from '../../controls/pager.js';
import { empty } from '../../controls/situations.js';
import type { Customer } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import { searchIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import type { Place, Places } from '../shared/places.js';
import type { CustomerListWords } from './table.js';

/** How many there are, one's own organisation not among them. */
export function countOf({ items, total, next }: Page<Customer>, { list }: CustomerListWords): string {
  const own = items.some((customer) => customer.own) ? 1 : 0;
  if (total !== undefined) return list.count(total - own);
  return next === undefined ? list.count(items.length - own) : list.countAtLeast(items.length - own);
}

/** No rows: because nothing is there, because the search hides it, or because not all has been looked through. */
export function nobody({
  words: { list },
  text,
  further,
  clear,
}: {
  words: CustomerListWords;
  text: string;
  further: (() => void) | undefined;
  clear: () => void;
}): TemplateResult {
  if (further)
    return empty({
      icon: searchIcon(),
      title: list.notYet,
      actions: button({ label: list.lookFurther, onClick: further }),
    });
  if (text)
    return empty({
      icon: searchIcon(),
      title: list.noMatch,
      detail: html`<p>${list.hiding(isolated(text))}</p>`,
      actions: button({ label: list.clearSearch, onClick: clear }),
    });
  return html`<slot name="empty">${empty({ title: list.none, detail: html`<p>${list.noneDetail}</p>` })}</slot>`;
}

/** Which part of the answer is missing. Why customers are missing stands below the list. */
export function pageNotices({ incomplete = [] }: Page<Customer>, { common, pair }: CustomerListWords) {
  if (!incomplete.length) return nothing;
  const content = html`${common.incomplete(incomplete.length)}
    <ul>
      ${incomplete.map(({ what, reason }) => html`<li>${reason ? pair(isolated(what), reason) : html`<bdi>${what}</bdi>`}</li>`)}
    </ul>`;
  return notice({ level: 'warning', content, text: common });
}

/** The way to other pages, or how many there are on the only one. */
export function customerPages({
  words: { list, pages },
  range,
  previous,
  next,
  turn,
  busy,
  count,
}: {
  words: CustomerListWords;
  range: ReturnType<Places['rangeOf']>;
  previous: ReturnType<Places['previous']>;
  next: Place | undefined;
  turn: (to: Place) => void;
  busy: boolean;
  count: string | undefined;
}): unknown {
  if (!previous && !next) return count === undefined ? nothing : html`<p class="muted">${count}</p>`;
  return pager({
    label: list.pages,
    from: range?.from ?? 1,
    to: range?.to ?? 0,
    total: range?.total,
    text: { ...pages, rangeOf: list.rangeOf, ...(previous?.known === false && { previous: list.toFirst }) },
    previous: previous && (() => turn(previous.place)),
    next: next && (() => turn(next)),
    busy,
  });
}

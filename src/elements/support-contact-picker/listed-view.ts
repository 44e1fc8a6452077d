import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { pager } from '../../controls/pager.js';
import { empty } from '../../controls/situations.js';
import type { Subscription } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import { searchIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import type { ChoosingView } from './choosing-view.js';
import { subscriptionTable } from './subscription-table.js';

/** One page of subscriptions, or why there are none. */
export function listed(view: ChoosingView): TemplateResult {
  const { list, words, copying } = view;
  const { common } = words;
  const page = list.page!;
  if (!page.items.length) return none(view);
  return html`
    ${(page.notices ?? []).map((one) =>
      notice({ level: one.level, content: one.text, remedy: one.remedy, text: common, copying }),
    )}
    ${lost(page, view)}
    ${subscriptionTable(page.items, {
      ...view,
      withCustomer: severalCustomers(view),
    })}
    ${pages(page, view)}
  `;
}

/** Somebody of a customer sees the own company's alone. */
export const severalCustomers = ({ access, list, customer }: ChoosingView): boolean =>
  !access.isCustomer && (customer === undefined || list.everyCustomer);

function none({ list, words: { picker } }: ChoosingView): TemplateResult {
  if (!list.text)
    return html`<slot name="empty">${empty({ title: picker.none, detail: html`<p>${picker.noneDetail}</p>` })}</slot>`;
  return empty({
    icon: searchIcon(),
    title: picker.noMatch,
    detail: html`<p>${picker.hiding(isolated(list.text))}</p>`,
    actions: button({ label: picker.clearSearch, onClick: () => list.search('') }),
  });
}

/** Rows that could not be read: a plan must not pass them over in silence. */
function lost({ unreadable, incomplete }: Page<Subscription>, { words: { common } }: ChoosingView) {
  const missing = (unreadable?.length ?? 0) + (incomplete?.length ?? 0);
  if (!missing) return nothing;
  const content = incomplete?.length ? common.incomplete(incomplete.length) : common.unreadable(missing);
  return notice({ level: 'warning', content, text: common });
}

function pages(page: Page<Subscription>, { list, words }: ChoosingView): TemplateResult {
  const { picker } = words;
  const { places, shownPlace: place } = list;
  const range = places.rangeOf(place, page);
  const previous = places.previous(place, page);
  const next = places.next(place, page);
  if (!previous && !next) return html`<p class="muted small">${picker.count(page.items.length)}</p>`;
  return pager({
    label: picker.pages,
    from: range?.from ?? 1,
    to: range?.to ?? 0,
    total: range?.total,
    text: {
      ...words.pages,
      rangeOf: picker.rangeOf,
      ...(previous?.known === false && { previous: picker.toFirst }),
    },
    previous: previous && (() => list.turn(previous.place)),
    next: next && (() => list.turn(next)),
    busy: list.waiting,
  });
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { pager } from '../../controls/pager.js';
import { failureText, type ErrorText } from '../../controls/situations.js';
import { CaseSelectEvent } from '../../events/case-select.js';
import { SignInEvent } from '../../events/sign-in.js';
import type { Listing } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { PendingCase } from '../../store/pending-cases.js';
import type { SupportStore } from '../../store/store.js';
import { refreshIcon } from '../../styles/icons.js';
import { caseLink } from '../shared/case-link.js';
import type { Acts } from './acts.js';
import { newCase } from './new-case.js';
import type { Pending } from './pending.js';
import type { Place, Places } from './places.js';
import type { Shown } from './results.js';
import type { PendingActions } from './rows.js';
import { noCases, pageNotices, staleNotice } from './states.js';
import { caseTable } from './table.js';
import { countWords, presetWords, type Words } from './words.js';

export interface PageOptions {
  host: HTMLElement;
  store: SupportStore;
  shown: Shown;
  listing: Listing;
  words: Words;
  errors: ErrorText;
  /** Why the page could not be read again. */
  error: SupportError | undefined;
  /** Another page is on its way. */
  busy: boolean;
  pending: Pending;
  places: Places;
  customer: string | undefined;
  sort: string | undefined;
  current: string | undefined;
  /** A picked case is what the elements around show. */
  shares: boolean;
  acts: Acts;
  onSort: (sort: string) => void;
  onTurn: (place: Place) => void;
  onRefresh: () => void;
  onArrivals: () => void;
}

/** One page of cases with what has to be said about it, and the way to others. */
export function pageOf(options: PageOptions): TemplateResult {
  const { host, store, shown, listing, words, acts, customer, places } = options;
  const { listing: page, asked } = shown;
  const { list } = words;
  const pending = options.pending.shownIn(asked);
  const isEmpty = page.items.length === 0 && !page.unreadable?.length && pending.length === 0;
  return html`
    ${options.error ? stale(options.error, options) : nothing} ${pageNotices(page, asked, listing, words)}
    ${
      page.arrivals
        ? html`<div class="no-print">
            ${button({ label: list.arrivals(page.arrivals), icon: refreshIcon(), onClick: options.onArrivals })}
          </div>`
        : nothing
    }
    ${
      isEmpty
        ? noCases({
            page,
            asked,
            listing,
            words,
            customer,
            onClear: () => acts.clear(),
            onShowAll: () => acts.showAll(),
            onFurther: () => options.onTurn(places.next(shown.place, page)!),
            create: newCase(host, store.may('cases.create'), words, false),
          })
        : caseTable({
            context: {
              words,
              listing,
              now: store.engine!.options.clock.now(),
              link: ({ id }, label) =>
                caseLink({ host, store, id, label, current: id === options.current, pick: () => pick(id, options) }),
            },
            page,
            pending,
            actions: (entry) => pendingActions(entry, options),
            title: presetWords(asked.preset, words).title,
            sort: options.sort,
            onSort: options.onSort,
            current: options.current,
          })
    }
    ${pages(options, isEmpty)}
  `;
}

function pick(id: string, { host, store, shares }: PageOptions): void {
  host.dispatchEvent(new CaseSelectEvent(id));
  if (shares) store.choose({ caseId: id });
}

function pages(options: PageOptions, isEmpty: boolean): TemplateResult | typeof nothing {
  const { shown, words, places } = options;
  const { listing: page, place } = shown;
  const previous = places.previous(place, page);
  // A page without rows asks in its own words whether to go on.
  const next = isEmpty ? undefined : places.next(place, page);
  const range = isEmpty ? undefined : places.rangeOf(place, page);
  if (!previous && !next)
    return isEmpty ? nothing : html`<div part="footer" class="muted">${countWords(page, words)}</div>`;
  return html`<div part="footer">
    ${pager({
      label: words.list.pages,
      from: range?.from ?? 1,
      to: range?.to ?? 0,
      total: range?.total,
      text: {
        ...words.pages,
        rangeOf: words.list.rangeOf,
        ...(previous?.known === false && { previous: words.list.toFirst }),
      },
      previous: previous && (() => options.onTurn(previous.place)),
      next: next && (() => options.onTurn(next)),
      busy: options.busy,
    })}
  </div>`;
}

function stale(error: SupportError, { host, store, words, errors, onRefresh }: PageOptions): TemplateResult {
  const signIn = () => {
    // A portal that signs in by a page of its own prevents it.
    if (host.dispatchEvent(new SignInEvent(store.current.scope))) onRefresh();
  };
  return staleNotice(error, { words, errors, retry: onRefresh, signIn });
}

const pendingActions = (entry: PendingCase, { pending, errors }: PageOptions): PendingActions => ({
  reason: entry.error ? failureText(entry.error, errors) : '',
  remedy: entry.error?.remedy,
  dismiss: () => pending.dismiss(entry),
  retry: pending.mayRetry(entry) ? () => pending.retry(entry) : undefined,
});

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import { notice } from '../../controls/notice.js';
import { pager } from '../../controls/pager.js';
import { empty, failureText } from '../../controls/situations.js';
import type { Localize } from '../../messages/localize.js';
import type { Subscription } from '../../model/customers.js';
import type { Decision } from '../../model/decision.js';
import { errorIcon, searchIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { decisionNote } from '../shared/decision-note.js';
import type { Companies } from './companies.js';
import { companies } from './company-view.js';
import { search } from './search-view.js';
import type { SubscriptionList } from './subscription-list.js';
import { isFixed, subscriptionTable } from './subscription-view.js';
import type { Words } from './words.js';

export interface PickerView {
  words: Words;
  localize: Localize;
  copying: Copying;
  own: string | undefined;
  heading: (content: unknown, id: string) => TemplateResult;
  ask: Decision | undefined;
  /** Why nothing can be changed, where that is so. */
  assign: Decision | undefined;
  side: string | undefined;
}

interface ChoosingView extends PickerView {
  list: SubscriptionList;
  companies: Companies;
  chosen: readonly Subscription[];
  readonly: boolean;
  customer: string | undefined;
  fixedCustomer: boolean;
  /** Somebody wanted to go on with nothing chosen. */
  missing: boolean;
  stale: unknown;
  toggle: (one: Subscription) => void;
  review: () => void;
}

/** Which subscriptions, then which company. */
export function choosing(view: ChoosingView): TemplateResult {
  const { words, list, chosen, readonly, heading } = view;
  const { picker } = words;
  const step = chosen.some((one) => !isFixed(one))
    ? companies(view.companies, view)
    : html`<p class="muted">${picker.chooseFirst}</p>`;
  return html`
    ${view.stale} ${readonly ? readonlyNote(view.assign, view) : nothing}
    <section class="stack" aria-labelledby="subscriptions-heading">
      ${heading(picker.subscriptions, 'subscriptions-heading')}
      ${
        view.missing
          ? html`<p class="error">
              ${errorIcon()}<span
                ><span class="visually-hidden">${words.fields.errorPrefix} </span>${picker.chooseSubscription}</span
              >
            </p>`
          : nothing
      }
      ${search({ text: list.text, words, onSearch: (text) => list.search(text) })} ${customers(view)}
      ${list.waiting ? html`<p class="muted small">${picker.loading}</p>` : nothing} ${rows(view)}
      ${readonly ? nothing : bar(view)}
    </section>
    ${
      readonly || (!list.page?.items.length && !chosen.length)
        ? nothing
        : html`<section class="stack" aria-labelledby="next-heading">
              ${heading(picker.next, 'next-heading')} ${step}
            </section>
            <div class="row">
              ${button({ id: 'review', label: picker.review, look: 'primary', onClick: view.review })}
            </div>`
    }
  `;
}

/** Who can see and not change: why, and whom to ask for what. */
export function readonlyNote(
  assign: Decision | undefined,
  { words: { picker, common }, localize, copying, side }: PickerView,
): TemplateResult | typeof nothing {
  if (side === 'customer' && !assign?.reason) return notice({ content: picker.ofPartner, text: common });
  if (assign?.state === 'absent') return notice({ content: assign.reason ?? picker.cannotAssign, text: common });
  return decisionNote(assign, { localize, copying });
}

/** From one customer's subscriptions to those of all, and back. */
function customers({ list, customer, fixedCustomer, words: { picker } }: ChoosingView) {
  if (fixedCustomer || customer === undefined) return nothing;
  const name = list.page?.items.find((one) => one.customer.id === customer)?.customer.label ?? customer;
  const every = list.everyCustomer;
  return html`<div class="row no-print">
    ${button({
      id: 'every-customer',
      label: every ? picker.oneCustomer(isolated(name)) : picker.everyCustomer,
      look: 'quiet',
      onClick: () => list.showEveryCustomer(!every),
    })}
  </div>`;
}

function rows(view: ChoosingView): TemplateResult {
  const { list, words, customer, chosen } = view;
  const { picker, common } = words;
  const page = list.page!;
  if (!page.items.length)
    return list.text
      ? empty({
          icon: searchIcon(),
          title: picker.noMatch,
          detail: html`<p>${picker.hiding(isolated(list.text))}</p>`,
          actions: button({ label: picker.clearSearch, onClick: () => list.search('') }),
        })
      : html`<slot name="empty">${empty({ title: picker.none, detail: html`<p>${picker.noneDetail}</p>` })}</slot>`;
  const { places, shownPlace: place } = list;
  const range = places.rangeOf(place, page);
  const previous = places.previous(place, page);
  const next = places.next(place, page);
  const missing = (page.unreadable?.length ?? 0) + (page.incomplete?.length ?? 0);
  return html`
    ${(page.notices ?? []).map((one) => notice({ level: one.level, content: one.text, remedy: one.remedy, text: common, copying: view.copying }))}
    ${missing ? notice({ level: 'warning', content: page.incomplete?.length ? common.incomplete(page.incomplete.length) : common.unreadable(missing), text: common }) : nothing}
    ${subscriptionTable(page.items, {
      ...view,
      withCustomer: customer === undefined || list.everyCustomer,
      chosen: new Map(chosen.map((one) => [one.id, one])),
    })}
    ${
      previous || next
        ? pager({
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
          })
        : html`<p class="muted small">${picker.count(page.items.length)}</p>`
    }
  `;
}

/** How many are chosen, wherever they are listed; choosing all; choosing none. */
function bar({ list, chosen, words }: ChoosingView): TemplateResult {
  const { picker, errors } = words;
  const total = list.page?.total;
  const fixed = chosen.filter(isFixed).length;
  const all = total !== undefined && chosen.length >= total && !list.text;
  return html`<div class="chosen-bar">
      <p>
        <strong>${picker.chosen(chosen.length)}</strong>
        ${fixed ? html`<span class="muted">${picker.fixedAmong(fixed)}</span>` : nothing}
      </p>
      <div class="row no-print">
        ${
          all || !list.page?.items.length
            ? nothing
            : button({
                id: 'choose-all',
                label: total === undefined ? picker.chooseEvery : picker.chooseAll(total),
                busy: list.choosingAll && picker.choosing,
                onClick: () => void list.chooseAll(),
              })
        }
        ${chosen.length ? button({ id: 'clear-choice', label: picker.clearChoice, look: 'quiet', onClick: () => list.clear() }) : nothing}
      </div>
    </div>
    ${
      list.chooseAllError
        ? html`<p class="error">
            ${errorIcon()}<span>${picker.chooseAllFailed} ${failureText(list.chooseAllError, errors)}</span>
          </p>`
        : nothing
    }`;
}

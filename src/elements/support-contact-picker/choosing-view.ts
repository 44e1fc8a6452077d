import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Subscription } from '../../model/customers.js';
import { errorIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { searchForm } from '../shared/search-form.js';
import { isFixed } from './access.js';
import { chosenBar } from './chosen-bar.js';
import { closedNote } from './closed-note.js';
import { listed, severalCustomers } from './listed-view.js';
import { nextContact, type NextView } from './next-view.js';
import type { SubscriptionList } from './subscription-list.js';

export interface ChoosingView extends NextView {
  chosen: readonly Subscription[];
  list: SubscriptionList;
  customer: string | undefined;
  /** An attribute says whom it is about. */
  fixedCustomer: boolean;
  /** Somebody wanted to go on with nothing chosen. */
  missing: boolean;
  stale: unknown;
}

/** Which subscriptions, then which company. */
export function choosing(view: ChoosingView): TemplateResult {
  const { words, list, chosen, heading, access } = view;
  const { picker } = words;
  const isEmpty = !list.page?.items.length && !chosen.length;
  return html`
    ${view.stale} ${closedNote(view)} ${view.kept}
    <section class="stack" aria-labelledby="subscriptions-heading">
      ${heading(subscriptionsOf(view), 'subscriptions-heading')}
      ${
        view.missing
          ? html`<p class="error">
              ${errorIcon()}<span
                ><span class="visually-hidden">${words.fields.errorPrefix} </span>${picker.chooseSubscription}</span
              >
            </p>`
          : nothing
      }
      ${searchForm({ text: list.text, words: { ...picker, searchHint: severalCustomers(view) ? picker.searchHint : picker.searchHintOne }, onSearch: (text) => list.search(text) })}
      ${customers(view)} ${list.waiting ? html`<p class="muted small">${picker.loading}</p>` : nothing} ${listed(view)}
      ${access.mayChange ? chosenBar(view) : nothing}
    </section>
    ${
      access.mayChange && !isEmpty
        ? nextContact(
            view,
            chosen.some((one) => !isFixed(one)),
          )
        : nothing
    }
  `;
}

/** Whose they are, where they are one customer's: nobody shall change those of another by mistake. */
function subscriptionsOf({ access, list, customer, words: { picker } }: ChoosingView): string {
  const name = access.isCustomer || customer === undefined || list.everyCustomer ? undefined : nameOf(list, customer);
  return name === undefined ? picker.subscriptions : picker.subscriptionsOf(isolated(name));
}

const nameOf = ({ page, chosen }: SubscriptionList, customer: string): string | undefined =>
  [...(page?.items ?? []), ...chosen.all].find((one) => one.customer.id === customer)?.customer.label;

/** From one customer's subscriptions to those of all, and back. */
function customers({ access, list, customer, fixedCustomer, words: { picker } }: ChoosingView) {
  if (access.isCustomer || fixedCustomer || customer === undefined) return nothing;
  const every = list.everyCustomer;
  return html`<div class="row no-print">
    ${button({
      id: 'every-customer',
      label: every ? picker.oneCustomer(isolated(nameOf(list, customer) ?? customer)) : picker.everyCustomer,
      look: 'quiet',
      onClick: () => list.showEveryCustomer(!every),
    })}
  </div>`;
}

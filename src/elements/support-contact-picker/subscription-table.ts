import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Subscription } from '../../model/customers.js';
import { lockIcon } from '../../styles/icons.js';
import { contactOf, reasonOf, traitsOf } from './about-subscription.js';
import { isFixed } from './access.js';
import type { SubscriptionList } from './subscription-list.js';
import { tableCell, tableHead } from './table-parts.js';
import type { PickerView } from './view.js';

export interface TableView extends PickerView {
  list: SubscriptionList;
  /** More than one customer may be among them. */
  withCustomer: boolean;
}

export function subscriptionTable(rows: readonly Subscription[], view: TableView): TemplateResult {
  const { words, withCustomer } = view;
  const { picker } = words;
  const columns = [picker.subscription, ...(withCustomer ? [picker.customer] : []), picker.contact];
  return html`<table role="table" class=${withCustomer ? 'three' : 'two'} aria-labelledby="caption">
    <caption id="caption">
      ${picker.caption}
    </caption>
    ${tableHead(columns)}
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (one) => row(one, view),
      )}
    </tbody>
  </table>`;
}

function row(one: Subscription, view: TableView): TemplateResult {
  const { list, access, withCustomer, words } = view;
  const isChosen = list.chosen.has(one.id);
  const open = access.mayChange && !isFixed(one);
  const label = html`<span class="about" id="name-${one.id}">
    <bdi class="name">${one.label ?? one.id}</bdi>
    <span class="below">${traitsOf(one, view)}</span>
  </span>`;
  const head = open
    ? html`<label class="pick">
        <input
          type="checkbox"
          part="input"
          aria-labelledby="name-${one.id}"
          aria-describedby="contact-${one.id}"
          .checked=${live(isChosen)}
          @change=${() => list.chosen.toggle(one)}
        />${label}</label
      >`
    : html`<div class="pick">${access.mayChange ? lockIcon() : nothing}${label}</div>`;
  return html`<tr role="row" part="item" class=${isChosen ? 'current' : ''}>
    <th role="rowheader" scope="row">${head}</th>
    ${withCustomer ? tableCell(words.picker.customer, html`<bdi>${one.customer.label ?? one.customer.id}</bdi>`) : nothing}
    ${tableCell(
      words.picker.contact,
      html`<div class="about" id="contact-${one.id}">${contactOf(one, words)}</div>
        ${access.mayChange ? reasonOf(one, view) : nothing}`,
    )}
  </tr>`;
}

import type { Page as Rows, Subscription } from 'casekit';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Portal, link } from './page.js';

interface Shown {
  size: number;
  /** Where all of them are, if these are only the first. */
  all?: string;
}

/** The portal's own table of subscriptions: who supports each is one press away from being changed. */
export function subscriptionTable(portal: Portal, { size, all }: Shown): TemplateResult {
  const { words, parameters, read } = portal;
  const { customer, find, after, role } = parameters;
  const query = {
    size,
    ...(customer !== undefined && { customer }),
    ...(!all && find !== undefined && { text: find }),
    ...(!all && after !== undefined && { cursor: after }),
  };
  const { value, failed } = read(`subscriptions ${JSON.stringify(query)}`, (backend, call) =>
    backend.customers.subscriptions(query, call),
  );
  if (failed) return failure(portal, failed);
  if (!value) return html`<p class="muted" role="status">${words.loading}</p>`;
  if (!value.items.length) return html`<p class="muted">${words.none}</p>`;
  const withCustomer = customer === undefined && role !== 'customer';
  const heads = [words.subscription, ...(withCustomer ? [words.customer] : []), words.state, words.contact];
  return html`
    ${all || value.total === undefined ? nothing : html`<p class="muted found" role="status">${words.found(number(portal, value.total))}</p>`}
    <table class="rows" role="table">
      <caption>
        ${words.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          value.items,
          ({ id }) => id,
          (subscription) => row(portal, subscription, withCustomer),
        )}
      </tbody>
    </table>
    ${pages(portal, value, all)}
  `;
}

function row(portal: Portal, subscription: Subscription, withCustomer: boolean): TemplateResult {
  const { words, parameters } = portal;
  const { id, label, customer, status = '', plan, until, partner } = subscription;
  const zone = { timeZone: zoneOf(portal) };
  const day =
    until && new Intl.DateTimeFormat(parameters.lang, { dateStyle: 'medium', ...zone }).format(new Date(until));
  const state = words.states[status] ?? status;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <bdi>${label ?? id}</bdi>
      ${partner && !isOurs(partner.id) ? html`<span class="below">${words.soldBy(`\u2068${partner.label ?? partner.id}\u2069`)}</span>` : nothing}
    </th>
    ${
      withCustomer
        ? html`<td role="cell" data-label=${words.customer}>
            <a href=${link('customer', { customer: customer.id })}><bdi>${customer.label ?? customer.id}</bdi></a>
          </td>`
        : nothing
    }
    <td role="cell" data-label=${words.state}>
      <span class="state ${status}">${plan === 'trial' ? `${words.trial} · ${state}` : state}</span>
      ${day ? html`<span class="below">${status === 'ended' ? words.since(day) : words.until(day)}</span>` : nothing}
    </td>
    <td role="cell" data-label=${words.contact}>${contactOf(words, subscription)}</td>
  </tr>`;
}

const number = ({ parameters: { lang } }: Portal, count: number): string => new Intl.NumberFormat(lang).format(count);

/** Days are those of whoever is signed in, as in the elements beside the table. */
const zoneOf = ({ read }: Portal): string | undefined =>
  read('session', ({ session }, call) => session.get({}, call)).value?.person?.timeZone;

/** Organisations of one's own: every domain has one. */
const isOurs = (id: string): boolean => id.startsWith('own-');

function contactOf(words: Portal['words'], { id, contact, can }: Subscription): TemplateResult {
  const way = link('contact', { subscription: id });
  const note =
    can?.assignContact?.state === 'absent'
      ? (can.assignContact.reason ?? words.noContact)
      : contact?.gone
        ? words.gone
        : contact?.own
          ? words.ownCompany
          : contact?.byDefault
            ? words.byDefault
            : '';
  return html`<a href=${way}><bdi>${contact?.label ?? contact?.id ?? words.noContact}</bdi></a>
    ${note ? html`<span class="below ${contact?.gone ? 'warn' : ''}">${note}</span>` : nothing}`;
}

function pages(portal: Portal, { next, total }: Rows<Subscription>, all: string | undefined): TemplateResult {
  const { words, parameters } = portal;
  const count = total === undefined ? '' : ` (${number(portal, total)})`;
  if (all) return html`<p class="pages"><a href=${all}>${words.subscriptionsAll}${count}</a></p>`;
  const { find, after } = parameters;
  const to = (cursor: string | undefined) => link('subscriptions', { find, after: cursor });
  return html`<p class="pages">
    ${after ? html`<a class="action quiet" href=${to(undefined)}>${words.first}</a>` : nothing}
    ${next ? html`<a class="action quiet" href=${to(next)}>${words.next}</a>` : nothing}
  </p>`;
}

function failure(portal: Portal, { reason, signIn }: { reason?: string | undefined; signIn: boolean }): TemplateResult {
  const { words, parameters, retry } = portal;
  const again = signIn
    ? html`<button class="action" type="button" @click=${() => portal.signIn(parameters.scope)}>
        ${words.signIn}
      </button>`
    : html`<button class="action quiet" type="button" @click=${retry}>${words.retry}</button>`;
  return html`<div class="failure" role="status">
    <p>${words.failed} ${reason ?? nothing}</p>
    ${again}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Copying } from '../../controls/copy.js';
import type { Localize } from '../../messages/localize.js';
import type { Subscription } from '../../model/customers.js';
import { buildingIcon, infoIcon, lockIcon, warningIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import type { Words } from './words.js';

export interface SubscriptionContext {
  words: Words;
  localize: Localize;
  copying: Copying;
  /** One's own organisation: what it has sold itself needs no word. */
  own: string | undefined;
  /** Nothing can be chosen. */
  readonly: boolean;
  /** More than one customer may be among them. */
  withCustomer: boolean;
  chosen: ReadonlyMap<string, Subscription>;
  toggle: (one: Subscription) => void;
}

/** Whether its contact can be changed, as far as is known before it is tried. */
export function isFixed({ can }: Subscription): boolean {
  const state = can?.assignContact?.state;
  return state === 'absent' || state === 'refused';
}

export function subscriptionTable(rows: readonly Subscription[], context: SubscriptionContext): TemplateResult {
  const { words, withCustomer } = context;
  const { picker } = words;
  const columns = [picker.subscription, ...(withCustomer ? [picker.customer] : []), picker.contact];
  return html`<table role="table" class=${withCustomer ? 'three' : 'two'} aria-labelledby="caption">
    <caption id="caption">
      ${picker.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((name) => html`<th role="columnheader" scope="col"><span>${name}</span></th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (one) => row(one, context),
      )}
    </tbody>
  </table>`;
}

function row(one: Subscription, context: SubscriptionContext): TemplateResult {
  const { chosen, readonly, toggle, withCustomer, words } = context;
  const open = !readonly && !isFixed(one);
  const label = html`<span class="about" id="name-${one.id}">
    <bdi class="name">${one.label ?? one.id}</bdi>
    <span class="below">${traitsOf(one, context)}</span>
  </span>`;
  const cell = (name: string, content: unknown) =>
    html`<td role="cell"><span class="cell-label" aria-hidden="true">${name}</span>${content}</td>`;
  const head = open
    ? html`<label class="pick">
        <input
          type="checkbox"
          part="input"
          aria-labelledby="name-${one.id}"
          aria-describedby="contact-${one.id}"
          .checked=${live(chosen.has(one.id))}
          @change=${() => toggle(one)}
        />${label}</label
      >`
    : html`<div class="pick">${readonly ? nothing : lockIcon()}${label}</div>`;
  return html`<tr role="row" part="item" class=${chosen.has(one.id) ? 'current' : ''}>
    <th role="rowheader" scope="row">${head}</th>
    ${withCustomer ? cell(words.picker.customer, html`<bdi>${one.customer.label ?? one.customer.id}</bdi>`) : nothing}
    ${cell(
      words.picker.contact,
      html`<div class="about" id="contact-${one.id}">${contactOf(one, words)}</div>
        ${readonly ? nothing : reasonOf(one, context)}`,
    )}
  </tr>`;
}

/** «Trial · until 3 May 2027 · sold by Glenside Cloud» */
export function traitsOf(
  { plan, status, until, partner }: Subscription,
  { words: { picker, tools }, own }: Pick<SubscriptionContext, 'words' | 'own'>,
): string {
  const traits = [
    plan === 'trial' ? picker.trial : plan === 'paid' && picker.paid,
    status === 'suspended' ? picker.suspended : status === 'ended' && picker.ended,
    until && status !== 'ended' && picker.until(tools.date(until)),
    partner && partner.id !== own && picker.soldBy(isolated(partner.label ?? partner.id)),
  ];
  return traits.filter(Boolean).join(' · ');
}

/** Who supports it now, and what is particular about that. */
export function contactOf({ contact }: Subscription, { picker }: Words): TemplateResult {
  if (!contact) return html`<span class="muted">${picker.nobody}</span>`;
  return html`<bdi class="company-name">${contact.label ?? contact.id}</bdi>
    ${contact.gone ? html`<span class="below warn">${warningIcon()} <span>${picker.gone}</span></span>` : nothing}
    ${contact.own ? html`<span class="below">${buildingIcon()} <span>${picker.own}</span></span>` : nothing}
    ${contact.byDefault ? html`<span class="below">${infoIcon()} <span>${picker.byDefault}</span></span>` : nothing}`;
}

/** Why its contact stays as it is; what helps is opened where it is longer than a line. */
export function reasonOf(
  one: Subscription,
  { words, localize, copying }: Pick<SubscriptionContext, 'words' | 'localize' | 'copying'>,
): TemplateResult | typeof nothing {
  if (!isFixed(one)) return nothing;
  const { state, reason, remedy } = one.can!.assignContact!;
  const { picker } = words;
  return html`<div class="reason">
    <p class="with-icon">
      ${lockIcon()} <bdi>${reason ?? (state === 'absent' ? picker.newCommerce : picker.fixed)}</bdi>
    </p>
    ${
      remedy
        ? html`<details>
            <summary aria-label=${picker.whatToDoFor(isolated(one.label ?? one.id))}>${picker.whatToDo}</summary>
            <div class="stack">${remedyNote(remedy, { localize, copying })}</div>
          </details>`
        : nothing
    }
  </div>`;
}

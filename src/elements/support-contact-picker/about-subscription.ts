import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../model/customers.js';
import { buildingIcon, infoIcon, lockIcon, warningIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import { isFixed } from './access.js';
import type { PickerView } from './view.js';
import type { Words } from './words.js';

/** «Trial · until 3 May 2027 · sold by Glenside Cloud» */
export function traitsOf(
  { plan, status, until, partner }: Subscription,
  { words: { picker, tools }, own }: Pick<PickerView, 'words' | 'own'>,
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
  { words, localize, copying }: Pick<PickerView, 'words' | 'localize' | 'copying'>,
  why = isFixed(one) ? one.can!.assignContact : undefined,
): TemplateResult | typeof nothing {
  if (!why) return nothing;
  const { state, reason, remedy } = why;
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

import { html, nothing, type TemplateResult } from 'lit';
import { customerStandingMessages } from '../../messages/en/customer-standing.js';
import type { Customer } from '../../model/customers.js';
import { buildingIcon, checkIcon } from '../../styles/icons.js';
import { entitlementOf } from '../shared/company.js';
import { decisionNote } from '../shared/decision-note.js';
import { type CustomerContext, ways } from './table.js';

/** One's own organisation: before the customers and apart from them, with what filing for it means. */
export function ownOrganisation(
  own: Customer,
  context: CustomerContext & { isCustomer: boolean; heading: (content: unknown, depth: number) => TemplateResult },
): TemplateResult | typeof nothing {
  const { localize, copying, heading, isCustomer, marked, words } = context;
  if (own.can?.file?.state === 'absent') return nothing;
  const text = localize.text(customerStandingMessages);
  return html`<div class="company own ${own.id === marked ? 'chosen' : ''}" part="item">
      ${buildingIcon()}
      <div class="beside">
        <div class="about">
          <div class="small muted">${heading(text.ownOrganisation, 1)}</div>
          <bdi class="name">${own.label ?? own.id}</bdi>
          ${entitlementOf(own, localize)} ${isCustomer ? nothing : html`<span class="hint">${text.ownDetail}</span>`}
          ${own.id === marked ? html`<span class="mark small">${checkIcon()} ${words.list.current}</span>` : nothing}
        </div>
        <div class="ways no-print">${ways(own, context, '')}</div>
      </div>
    </div>
    ${context.filesNone ? nothing : decisionNote(own.can?.file, { localize, copying, fold: true })}`;
}

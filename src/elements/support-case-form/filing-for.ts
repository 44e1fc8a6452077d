import { html, nothing } from 'lit';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { buildingIcon } from '../../styles/icons.js';
import type { Named } from './customer-name.js';
import type { Sight } from './sheet.js';

/** In whose name the case is filed: the first thing in the form, and again where it is sent. */
export const filingFor = (customer: Named | undefined, { localize, session }: Sight, id?: string) => {
  if (!customer) return nothing;
  const form = localize.text(formSendingMessages);
  // One of a customer has no customers, and nothing to confuse.
  const isPartner = session?.side === 'partner';
  return html`<div id=${id ?? nothing} class="filing-for ${customer.own ? 'own' : ''}">
    ${buildingIcon()}
    <div>
      <strong>${customer.own ? form.filingOwn(customer.label) : form.filingFor(customer.label)}</strong>
      ${customer.own && id && isPartner ? html`<div class="hint">${form.filingOwnDetail}</div>` : nothing}
    </div>
  </div>`;
};

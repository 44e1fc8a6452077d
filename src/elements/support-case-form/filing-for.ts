import { html, nothing } from 'lit';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Localize } from '../../messages/localize.js';
import { buildingIcon } from '../../styles/icons.js';
import type { Named } from './customer-name.js';
import type { Sight } from './sheet.js';

/** «Filing for Contoso», or for oneself. */
export function filingWords({ own, label }: Named, localize: Localize): string {
  const form = localize.text(formSendingMessages);
  return own ? form.filingOwn(label) : form.filingFor(label);
}

/** In whose name the case is filed: the first thing in the form, and again where it is sent. */
export const filingFor = (customer: Named | undefined, { localize, session }: Sight, id?: string) => {
  if (!customer) return nothing;
  const form = localize.text(formSendingMessages);
  // One of a customer has no customers, and nothing to confuse.
  const isPartner = session?.side === 'partner';
  return html`<div id=${id ?? nothing} class="filing-for ${customer.own ? 'own' : ''}">
    ${buildingIcon()}
    <div>
      <strong>${filingWords(customer, localize)}</strong>
      ${customer.own && id && isPartner ? html`<div class="hint">${form.filingOwnDetail}</div>` : nothing}
    </div>
  </div>`;
};

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import { customerPickerMessages } from '../../messages/en/customer-picker.js';
import { customerStandingMessages } from '../../messages/en/customer-standing.js';
import type { Localize } from '../../messages/localize.js';
import type { Customer } from '../../model/customers.js';
import { refused } from '../../model/decision.js';
import { buildingIcon } from '../../styles/icons.js';
import { entitlementOf } from '../shared/company.js';
import { decisionNote } from '../shared/decision-note.js';

/** One's own organisation: no row among customers, and what choosing it means is said first. */
export function ownChoice({
  own,
  localize,
  copying,
  choose,
  looksOnly,
}: {
  own: Customer;
  localize: Localize;
  copying: Copying;
  choose: () => void;
  /** One may file for nobody: why stands where one would. */
  looksOnly: boolean;
}): TemplateResult | typeof nothing {
  const { can, id, label } = own;
  if (can?.file?.state === 'absent') return nothing;
  const closed = looksOnly ? undefined : can?.file;
  const picker = localize.text(customerPickerMessages);
  const text = localize.text(customerStandingMessages);
  return html`
    <p class="or" aria-hidden="true"><span>${picker.or}</span></p>
    <div class="company own">
      ${buildingIcon()}
      <div class="beside">
        <div id="own" class="about">
          <span class="small muted">${text.ownOrganisation}</span>
          <bdi class="name">${label ?? id}</bdi>
          ${entitlementOf(own, localize)}
          <span class="hint">${text.ownDetail}</span>
        </div>
        ${refused(closed) ? nothing : button({ label: picker.chooseOwn, describedBy: 'own', onClick: choose })}
      </div>
    </div>
    ${decisionNote(closed, { localize, copying })}
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import { commonMessages } from '../../messages/en/common.js';
import { customerPickerMessages } from '../../messages/en/customer-picker.js';
import { customerStandingMessages } from '../../messages/en/customer-standing.js';
import type { Localize } from '../../messages/localize.js';
import type { Customer } from '../../model/customers.js';
import { buildingIcon, closeIcon, editIcon, warningIcon } from '../../styles/icons.js';
import { entitlementOf, isolated } from '../shared/company.js';
import { decisionNote } from '../shared/decision-note.js';
import { standingMark, standingOf } from '../shared/standing.js';

export interface ChosenView {
  customer: Customer;
  localize: Localize;
  copying: Copying;
  now: number;
  /** It is no longer among the customers; shown as it was last seen. */
  gone: boolean;
  /** One may file for nobody: why stands where one would. */
  looksOnly: boolean;
  /** Absent where it cannot be changed. */
  change?: (() => void) | undefined;
  clear?: (() => void) | undefined;
  /** Somebody is choosing another one. */
  keep?: (() => void) | undefined;
}

/** For whom one acts: visible as long as it is so. */
export function chosenCustomer(view: ChosenView): TemplateResult {
  const { customer, localize, copying, now, gone, looksOnly } = view;
  const picker = localize.text(customerPickerMessages);
  const text = localize.text(customerStandingMessages);
  const common = localize.text(commonMessages);
  const { own, hint, can } = customer;
  const name = customer.label ?? customer.id;
  return html`
    <div class="company chosen ${own ? 'own' : ''}">
      ${buildingIcon()}
      <div class="beside">
        <div id="chosen" class="about">
          ${own ? html`<span class="small muted">${text.ownOrganisation}</span>` : nothing}
          <bdi class="name">${name}</bdi>
          ${own ? entitlementOf(customer, localize) : hint ? html`<bdi class="hint">${hint}</bdi>` : nothing}
          ${
            gone
              ? html`<span class="gone">${warningIcon()} ${picker.gone}</span>`
              : looksOnly
                ? nothing
                : standingMark(standingOf(customer, now), localize)
          }
          ${own ? html`<span class="hint">${text.ownDetail}</span>` : nothing}
        </div>
        <div class="row no-print">
          ${
            view.keep
              ? button({ label: picker.keep(isolated(name)), look: 'quiet', id: 'keep', onClick: view.keep })
              : nothing
          }
          ${
            view.change
              ? html`<button
                  id="change"
                  class="button"
                  type="button"
                  aria-label=${picker.change}
                  aria-describedby="chosen"
                  @click=${view.change}
                >
                  ${editIcon()}${common.change}
                </button>`
              : nothing
          }
          ${
            view.clear
              ? button({
                  label: picker.clear(isolated(name)),
                  look: 'quiet',
                  icon: closeIcon(),
                  iconOnly: true,
                  onClick: view.clear,
                })
              : nothing
          }
        </div>
      </div>
    </div>
    ${gone || looksOnly ? nothing : html`<div part="reason">${decisionNote(can?.file, { localize, copying })}</div>`}
  `;
}

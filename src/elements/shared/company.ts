import { html, nothing, type TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import { notice } from '../../controls/notice.js';
import { commonMessages } from '../../messages/en/common.js';
import { customerStandingMessages } from '../../messages/en/customer-standing.js';
import type { Localize } from '../../messages/localize.js';
import type { Customer } from '../../model/customers.js';
import type { Notice } from '../../model/page.js';

/** Under what one's own organisation files: its contract, its plan. Nothing where it is not known. */
export function entitlementOf({ entitlement }: Customer, localize: Localize): TemplateResult | typeof nothing {
  const text = localize.text(customerStandingMessages);
  const { contract, plan } = entitlement ?? {};
  const parts = [contract && text.contract(isolated(contract)), plan && text.plan(isolated(plan))].filter(Boolean);
  return parts.length ? html`<span class="hint">${parts.join(' · ')}</span>` : nothing;
}

/** Why somebody is not in the list, and what to do: said where people look in vain. */
export function missingCustomers(
  notices: readonly Notice[] | undefined,
  { localize, copying, open = false }: { localize: Localize; copying?: Copying; open?: boolean },
): TemplateResult | typeof nothing {
  if (!notices?.length) return nothing;
  const text = localize.text(commonMessages);
  return html`<details class="missing" ?open=${open}>
    <summary>${localize.text(customerStandingMessages).missing}</summary>
    <div class="stack">
      ${notices.map((one) => notice({ level: one.level, content: one.text, remedy: one.remedy, text, copying }))}
    </div>
  </details>`;
}

/** A name between marks, so that its direction does not turn the sentence around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { facts } from '../../controls/facts.js';
import { notice } from '../../controls/notice.js';
import { commonMessages } from '../../messages/en/common.js';
import type { Customer } from '../../model/customers.js';
import { type Remedy, refused } from '../../model/decision.js';
import {
  buildingIcon,
  chevronEndIcon,
  lockIcon,
  questionIcon,
  refreshIcon,
  successIcon,
  warningIcon,
} from '../../styles/icons.js';
import { aboutCustomer } from './about-customer.js';
import { notSaid, rightMissing } from './in-place.js';
import { keyOf, rightRows, type RowsView, type Said } from './right-rows.js';
import { isPlain, overallOf, type Overall } from './rights.js';
import { summaryOf } from './summary.js';

export interface RightsView extends RowsView {
  customer: Customer;
  /** As a person has left it; else it is open where there is something to read. */
  open: boolean | undefined;
  help: Remedy | undefined;
  heading: (content: unknown) => TemplateResult;
  onToggle: (open: boolean) => void;
  onCheck: () => void;
}

const icons: Record<Overall, () => TemplateResult> = {
  fine: successIcon,
  part: warningIcon,
  nothing: lockIcon,
  unsure: questionIcon,
};

/** The verdict, and all of it below when it is wanted or needed. */
export function customerRights(view: RightsView): TemplateResult {
  const { customer, rights, filing, t, localize } = view;
  const { notices = [], own } = customer;
  const common = localize.text(commonMessages);
  return html`
    ${own ? ownOrganisation(view) : nothing} ${refused(filing) ? rightMissing(filing!, view) : nothing}
    ${notices.map(({ level, text, remedy }) =>
      notice({ level, content: html`<bdi>${text}</bdi>`, remedy, text: common, copying: view.copying }),
    )}
    ${rights.length ? details(view) : notSaid(t)}
  `;
}

/** The verdict in one line opens what it rests on. */
function details(view: RightsView): TemplateResult {
  const { rights, t, filing, help, onToggle } = view;
  // What one's own missing right takes is said above.
  const said: Said = new Map(refused(filing) ? [[keyOf(filing!.remedy ?? help), t.rightMissing]] : []);
  // Whoever lacks a right of their own reads about that one; what customers have allowed comes after it.
  const open = view.open ?? !(refused(filing) || rights.every(isPlain));
  const toggled = ({ currentTarget }: Event) => {
    const now = (currentTarget as HTMLDetailsElement).open;
    // Also told of what this element itself has opened.
    if (now !== open) onToggle(now);
  };
  return html`<details class="details" ?open=${open} @toggle=${toggled}>
    <summary class=${toneOf(view)}>
      <span class="verdict">${iconOf(view)}<span>${summaryOf(view)}</span></span>
      <span class="opens">${chevronEndIcon()}<span>${open ? t.hideDetails : t.showDetails}</span></span>
    </summary>
    <div class="all">
      ${rightRows(view, said)} ${aboutCustomer(view, said)}
      ${
        rights.every(isPlain)
          ? nothing
          : html`<div class="row">
              ${button({ label: t.checkAgain, icon: refreshIcon(), look: 'quiet', onClick: view.onCheck })}
            </div>`
      }
    </div>
  </details>`;
}

/** Filing for oneself must not happen by mistake: it stands first, with what it means. */
function ownOrganisation({ customer: { entitlement }, t, heading }: RightsView): TemplateResult {
  const { contract, plan } = entitlement ?? {};
  const known = contract !== undefined || plan !== undefined;
  return html`<div class="own">
    ${buildingIcon()}
    <div class="content">
      ${heading(t.own)}
      <p>${t.ownHint}</p>
      ${
        known
          ? facts([
              { term: t.contract, value: contract && html`<bdi>${contract}</bdi>` },
              { term: t.plan, value: plan && html`<bdi>${plan}</bdi>` },
            ])
          : html`<p class="muted">${t.noEntitlement}</p>`
      }
    </div>
  </div>`;
}

const isEnding = ({ rights }: RightsView): boolean => rights.some(({ standing }) => standing === 'ending');

const toneOf = (view: RightsView): string => {
  const overall = overallOf(view.rights);
  return overall === 'fine' && isEnding(view) ? 'part' : overall;
};

const iconOf = (view: RightsView): TemplateResult => icons[toneOf(view) as Overall]();

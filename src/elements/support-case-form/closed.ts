import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { outsideLink } from '../../controls/link.js';
import { situation } from '../../controls/situations.js';
import { authorityMessages } from '../../messages/en/authority.js';
import { formClosedMessages } from '../../messages/en/form-closed.js';
import { isFilled } from '../../model/form-rules.js';
import type { Decision } from '../../model/decision.js';
import type { FormAnswer } from '../../model/forms.js';
import { externalIcon, lockIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import { rightsShownFor } from '../shared/rights-shown.js';
import { fieldFor } from './fields.js';
import { needs } from './needs.js';
import type { FormView } from './around.js';
import type { Named } from './customer-name.js';
import type { Sheet } from './sheet.js';

/**
 * Not here, or not for this person: only what leads to another form can be changed. In a form all the same: a browser may
 * never let go of radios in a shadow root that belong to none.
 */
export function closedForm({ sheet, filling, fixedCustomer, customer }: FormView): TemplateResult {
  const { answers } = sheet;
  const form = answers.form!;
  const steering = form.fields.filter(
    (field) =>
      answers.visibility.shows(field.id) &&
      filling.steers(field) &&
      (field.role === 'customer' ? !fixedCustomer : isFilled(answers.valueOf(field.id))),
  );
  return html`<div class="form closed" aria-busy=${filling.refreshing ? 'true' : nothing}>
    ${
      steering.length
        ? html`<form class="group" novalidate @submit=${(event: Event) => event.preventDefault()}>
            ${steering.map((field) => fieldFor(field, sheet))}
          </form>`
        : nothing
    }
    ${filling.elsewhere ? elsewhere(filling.elsewhere, sheet) : (toldBeside(customer, sheet) ?? notAllowed(form.can, sheet, customer?.id))}
  </div>`;
}

/** Filing is not possible: what is missing, why, and the way to get it. */
export const notAllowed = (decision: Decision | undefined, sheet: Sheet, customer?: string): TemplateResult => {
  const { words, rest, localize } = sheet;
  const known = rest?.involved.customer;
  const text = sheet.localize.text(formClosedMessages);
  return html`<div class="missing stack">
    <div class="row">${lockIcon()} ${sheet.heading(text.forbidden, 1)}</div>
    <div class="stack">
      ${sheet.heading(text.missing, 2)}
      <div class="notice warning">
        ${lockIcon()}
        <div class="content">
          <p>${decision?.reason ?? words.common.refused}</p>
          ${remedyNote(decision?.remedy, { localize, copying: rest?.copying }, decision?.reason)}
        </div>
      </div>
      ${known && known.id === customer ? needs(known, decision, sheet) : nothing}
    </div>
  </div>`;
};

/** The page has a panel that says it all: the way there instead of the same words twice. */
function toldBeside(
  customer: Named | undefined,
  { host, store, localize, heading }: Sheet,
): TemplateResult | undefined {
  const panel = customer && rightsShownFor(customer.id, host, store);
  if (!panel) return undefined;
  const text = localize.text(formClosedMessages);
  const named = localize.text(authorityMessages).headingFor(isolated(customer.label));
  return html`<div class="missing stack">
    <div class="row">${lockIcon()} ${heading(text.forbidden, 1)}</div>
    <p>${text.missingThere} ${button({ label: named, look: 'quiet', onClick: () => panel.focus() })}</p>
  </div>`;
}

/** Such requests are taken in another place: the way there. */
export const elsewhere = (
  { label, href, reason }: NonNullable<FormAnswer['elsewhere']>,
  { words, localize, rest }: Sheet,
): TemplateResult =>
  situation({
    icon: externalIcon(),
    title: localize.text(formClosedMessages).elsewhere,
    detail: reason,
    actions: html`<div>${outsideLink(href, label, words.common)} ${rest?.otherPortal.render() ?? nothing}</div>`,
  });

export function unsupported({ localize }: Sheet): TemplateResult {
  const text = localize.text(formClosedMessages);
  return situation({ icon: lockIcon(), title: text.unsupported, detail: text.unsupportedDetail });
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Template } from '../../model/forms.js';
import { actingAs } from '../shared/acting-as.js';
import type { Named } from './customer-name.js';
import type { Filling } from './filling.js';
import { filingFor } from './filing-for.js';
import { keptLine } from './kept.js';
import { formElement, pageBody } from './form-view.js';
import type { Sheet } from './sheet.js';
import type { Stepping } from './stepping.js';

/** A form that is being written, and everything that steers it. */
export interface FormView {
  sheet: Sheet;
  filling: Filling;
  /** In steps; absent where everything is on one page. */
  steps: typeof import('./steps-view.js') | undefined;
  stepping: Stepping | undefined;
  customer: Named | undefined;
  other: Named | undefined;
  /** The customer is fixed by the page, so the form does not ask for it. */
  fixedCustomer: boolean;
  online: boolean;
  submit: () => void;
  use: (template: Template) => void;
}

/** What stands above the fields: for whom, and what has happened to the form. */
export const before = (view: FormView): TemplateResult =>
  html`<div class="before">
    ${filingFor(view.customer, view.sheet, 'for')} ${view.sheet.rest?.asides(view) ?? nothing}
  </div>`;

export function openForm(view: FormView): TemplateResult {
  const { sheet, filling, steps, stepping, fixedCustomer, use } = view;
  const body = steps && stepping ? steps.stepBody(view, stepping) : pageBody(sheet, fixedCustomer, use);
  return formElement(view, body, end(view), filling.refreshing, view.customer && 'for');
}

/** What is asked, what went wrong, and the one act. */
function end({ sheet, stepping, filling, customer, submit }: FormView): TemplateResult {
  const { words, localize, rest } = sheet;
  const text = localize.text(formSendingMessages);
  const last = !stepping || stepping.reviewing;
  const { stage, underWay, unsure } = rest?.sending.submission ?? {};
  return html`<div class="end">
    ${last && rest ? rest.involved.render(customer) : nothing} ${rest?.sending.outcome(submit) ?? nothing}
    <div class="row">
      ${
        stage === 'asking' || unsure
          ? nothing
          : button({
              id: 'submit',
              label: last ? words.form.submit : text.continue,
              look: 'primary',
              type: 'submit',
              part: 'primary-action',
              busy: rest?.sending.busy,
            })
      }
      ${stepping && stepping.at > 0 ? button({ label: words.common.back, onClick: () => stepping.back() }) : nothing}
      ${last ? actingAs(sheet.store, localize) : nothing} ${underWay ? nothing : keptLine(filling, sheet)}
    </div>
  </div>`;
}

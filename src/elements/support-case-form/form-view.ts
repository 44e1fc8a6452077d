import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { groupsOf } from '../../model/form-rules.js';
import type { Template } from '../../model/forms.js';
import type { Named } from './customer-name.js';
import type { Filling } from './filling.js';
import { filingFor } from './filing-for.js';
import { filesGroup, formNotices, group, templates, withoutFixed } from './layout.js';
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
  const { sheet, filling, steps, stepping } = view;
  const submit = (event: Event) => {
    event.preventDefault();
    view.submit();
  };
  return html`<form
    class="form"
    novalidate
    aria-describedby=${view.customer ? 'for' : nothing}
    aria-busy=${filling.refreshing ? 'true' : nothing}
    @submit=${submit}
    @paste=${(event: ClipboardEvent) => sheet.rest?.trays.paste(event)}
  >
    ${steps && stepping ? steps.stepBody(view, stepping) : pageBody(view)} ${end(view)}
  </form>`;
}

function pageBody({ sheet, use, fixedCustomer }: FormView): TemplateResult {
  const form = sheet.answers.form!;
  return html`${sheet.rest?.sending.summary(form.fields) ?? nothing} ${formNotices(form, sheet)}
  ${templates(form, sheet, use)}
  ${groupsOf(form, sheet.answers.visibility).map((each) => group(withoutFixed(each, fixedCustomer), sheet))}
  ${filesGroup(sheet)}`;
}

/** What is asked, what went wrong, and the one act. */
function end({ sheet, stepping, filling, customer, submit }: FormView): TemplateResult {
  const { words, localize, rest } = sheet;
  const last = !stepping || stepping.reviewing;
  const { stage, underWay } = rest?.sending.submission ?? {};
  return html`<div class="end">
    ${last ? filingFor(customer, sheet) : nothing} ${rest?.sending.outcome(submit) ?? nothing}
    <div class="row">
      ${
        stage === 'asking'
          ? nothing
          : button({
              id: 'submit',
              label: last ? words.form.submit : words.form.continue,
              look: 'primary',
              type: 'submit',
              part: 'primary-action',
              busy: rest?.sending.busy,
            })
      }
      ${stepping && stepping.at > 0 ? button({ label: words.common.back, onClick: () => stepping.back() }) : nothing}
      ${
        filling.keptAt === undefined || underWay
          ? nothing
          : html`<span class="kept muted small">${words.form.kept(localize.tools.time(filling.keptAt))}</span>
              ${button({ label: words.form.discard, look: 'quiet', onClick: () => rest?.starting.discard() })}`
      }
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from './adopt.js';
import { formReviewMessages } from '../../messages/en/form-review.js';
import type { FormView } from './around.js';
import { filesGroup, formNotices, group } from './layout.js';
import { review, titleOf } from './review.js';
import type { Sheet } from './sheet.js';
import type { Stepping } from './stepping.js';
import { styles } from './steps.styles.js';
import { templates } from './templates.js';

export { Stepping } from './stepping.js';

export const dress = ({ host }: Sheet): void => adopt(host, styles);

/** One step of a form: where one is, its questions, or at the end everything once more. */
export function stepBody(view: FormView, stepping: Stepping): TemplateResult {
  const { sheet, use } = view;
  const sending = sheet.rest?.sending;
  const { steps, at, current, reviewing } = stepping;
  const text = sheet.localize.text(formReviewMessages);
  const form = sheet.answers.form!;
  const title = reviewing ? titleOf(sheet) : (current.title ?? text.details);
  return html`<div class="step-heading">
      <div class="progress" aria-hidden="true">
        ${steps.map((_, place) => html`<span class=${place <= at ? 'done' : ''}></span>`)}
      </div>
      ${sheet.heading(text.step(at + 1, steps.length, title), 1, 'step-heading')}
      ${current.hint ? html`<p class="hint">${current.hint}</p>` : nothing}
    </div>
    ${sending?.summary(stepping.fields) ?? nothing}
    ${at === 0 ? html`${formNotices(form, sheet)} ${templates(form, sheet, use, view.fixedCustomer)}` : nothing}
    ${
      reviewing
        ? html`${review(steps, sheet, (step, field) => stepping.change(step, field))} ${asked(view)}`
        : current.groups.map((each) => group(each, sheet, false))
    }
    ${at === steps.length - 2 ? filesGroup(sheet) : nothing}`;
}

/** In the review, what is asked before sending stands there at once. */
function asked({ sheet }: FormView) {
  const { submission } = sheet.rest?.sending ?? {};
  if (!submission?.checks || submission.stage === 'asking') return nothing;
  return submission.checks.checksPanel(submission.checks.askFor(sheet, new Set()), sheet, submission, false);
}

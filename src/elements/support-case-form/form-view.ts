import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { errorSummary } from '../../controls/error-summary.js';
import { notice } from '../../controls/notice.js';
import { failureText, offlineBanner } from '../../controls/situations.js';
import { errorMessages } from '../../messages/en/errors.js';
import { groupsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import { elsewhere, failure, filingFor, notAllowed, otherCustomer } from './banners.js';
import { complaintText } from './complaint-text.js';
import type { Named } from './customer-name.js';
import { fieldFor } from './fields.js';
import type { Filling } from './filling.js';
import { filesGroup, formNotices, group, templates } from './layout.js';
import type { Sheet } from './sheet.js';
import type { Stepping } from './stepping.js';
import { fieldsOf } from './steps.js';
import type { Submission } from './submission.js';

/** A form that is being written, and everything that steers it. */
export interface FormView {
  sheet: Sheet;
  filling: Filling;
  submission: Submission;
  /** In steps; absent where everything is on one page. */
  stepping: Stepping | undefined;
  reviewing: typeof import('./review.js') | undefined;
  customer: Named | undefined;
  other: Named | undefined;
  /** The customer is fixed by the page, so the form does not ask for it. */
  fixedCustomer: boolean;
  /** What the system said of a submission and belongs to no field here. */
  said: readonly string[];
  online: boolean;
  /** The problems of the last attempt are summed up. */
  summed: boolean;
  onSubmit: () => void;
}

export function formView(view: FormView): TemplateResult {
  const { sheet, filling } = view;
  const form = sheet.answers.form!;
  const closed = filling.elsewhere !== undefined || form.can?.state === 'refused';
  return html`${before(view)} ${closed ? closedForm(view) : openForm(view)}`;
}

/** What stands above the fields: for whom, what was kept, what went wrong while adapting. */
function before({ sheet, filling, customer, other, online }: FormView): TemplateResult {
  const { words, localize } = sheet;
  const { undo } = filling;
  const error = filling.answer?.error;
  return html`<div class="before">
    ${filingFor(customer, sheet, 'for')}
    ${customer && other ? otherCustomer(customer, other, sheet, () => filling.move()) : nothing}
    ${online ? nothing : offlineBanner(words.common)}
    ${filling.restored ? notice({ content: words.form.restored, text: words.common }) : nothing}
    ${
      undo
        ? notice({
            level: 'success',
            content: undo.words,
            text: words.common,
            actions: button({ label: words.form.undo, onClick: undo.restore }),
          })
        : nothing
    }
    ${filling.unreadable ? notice({ level: 'warning', content: words.form.unreadable(filling.unreadable), text: words.common }) : nothing}
    ${
      filling.unknown.length
        ? notice({
            level: 'warning',
            content: words.form.notFilled(localize.tools.list(filling.unknown)),
            text: words.common,
          })
        : nothing
    }
    ${
      error && !filling.refreshing
        ? notice({
            level: 'error',
            content: `${words.form.refreshFailed} ${failureText(error, localize.text(errorMessages))}`,
            text: words.common,
            actions: button({ label: words.common.retry, onClick: () => filling.retry() }),
          })
        : nothing
    }
  </div>`;
}

/** Not here, or not for this person: only what leads to another form can be changed. */
function closedForm({ sheet, filling, fixedCustomer }: FormView): TemplateResult {
  const form = sheet.answers.form!;
  const steering = form.fields.filter(
    (field) => sheet.answers.visibility.shows(field.id) && filling.steers(field) && !isFixed(field, fixedCustomer),
  );
  return html`<div class="form closed" aria-busy=${filling.refreshing ? 'true' : nothing}>
    ${steering.length ? html`<div class="group">${steering.map((field) => fieldFor(field, sheet))}</div>` : nothing}
    ${filling.elsewhere ? elsewhere(filling.elsewhere, sheet) : notAllowed(form.can, sheet)}
  </div>`;
}

function openForm(view: FormView): TemplateResult {
  const { sheet, filling, stepping, onSubmit } = view;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form
    class="form"
    novalidate
    aria-describedby=${view.customer ? 'for' : nothing}
    aria-busy=${filling.refreshing ? 'true' : nothing}
    @submit=${submit}
    @paste=${sheet.trays.paste}
  >
    ${stepping ? stepBody(view, stepping) : pageBody(view)} ${end(view)}
  </form>`;
}

function pageBody(view: FormView): TemplateResult {
  const { sheet, filling } = view;
  const form = sheet.answers.form!;
  const groups = groupsOf(form, sheet.answers.visibility).map((each) => withoutFixed(each, view));
  return html`${problems(view, form.fields)} ${formNotices(form, sheet)}
  ${templates(form, sheet, (each) => filling.use(each))} ${groups.map((each) => group(each, sheet))}
  ${filesGroup(sheet, undefined)}`;
}

function stepBody(view: FormView, stepping: Stepping): TemplateResult {
  const { sheet, filling, reviewing, submission } = view;
  const { steps, at, current, reviewing: isReview } = stepping;
  const { form: text } = sheet.words;
  const form = sheet.answers.form!;
  const title = isReview ? reviewing?.titleOf(sheet) : current.title;
  const isLast = at === steps.length - 2;
  return html`<div class="step-heading">
      <div class="progress" aria-hidden="true">
        ${steps.map((_, place) => html`<span class=${place <= at ? 'done' : ''}></span>`)}
      </div>
      ${sheet.heading(text.step(at + 1, steps.length, title ?? text.details), 1, 'step-heading')}
      ${current.hint ? html`<p class="hint">${current.hint}</p>` : nothing}
    </div>
    ${problems(view, isReview ? [] : fieldsOf(current))}
    ${at === 0 ? html`${formNotices(form, sheet)} ${templates(form, sheet, (each) => filling.use(each))}` : nothing}
    ${
      isReview
        ? html`${reviewing?.review(steps, sheet, (step, field) => stepping.change(step, field))}
          ${
            submission.stage === 'asking' || !submission.checks
              ? nothing
              : submission.checks.checksPanel(submission.checks.askFor(sheet, new Set()), sheet, submission, false)
          }`
        : current.groups.map((each) => group(withoutFixed(each, view), sheet, false))
    }
    ${isLast ? filesGroup(sheet, undefined) : nothing}`;
}

/** What is asked, what went wrong, and the one act. */
function end(view: FormView): TemplateResult {
  const { sheet, submission, stepping, filling, customer } = view;
  const { words, localize, trays } = sheet;
  const { form: text } = words;
  const sending = !stepping || stepping.reviewing;
  const busy =
    submission.stage === 'waiting' ? text.waitingForFiles(trays.goingNow) : submission.underWay && text.submitting;
  const asking = submission.stage === 'asking' && submission.ask;
  return html`<div class="end">
    ${asking ? submission.checks?.checksPanel(asking, sheet, submission) : nothing}
    ${submission.failure ? failure(submission.failure, sheet, view.said, view.onSubmit) : nothing}
    ${sending ? filingFor(customer, sheet) : nothing}
    <div class="row">
      ${
        asking
          ? nothing
          : button({
              id: 'submit',
              label: sending ? text.submit : text.continue,
              look: 'primary',
              type: 'submit',
              part: 'primary-action',
              busy,
            })
      }
      ${stepping && stepping.at > 0 ? button({ label: words.common.back, onClick: () => stepping.back() }) : nothing}
      ${
        filling.keptAt === undefined || submission.underWay
          ? nothing
          : html`<span class="kept muted small">${text.kept(localize.tools.time(filling.keptAt))}</span>
              ${button({ label: text.discard, look: 'quiet', onClick: () => filling.discard() })}`
      }
    </div>
  </div>`;
}

/** All that is wrong, in the order of the form. */
function problems({ sheet, summed }: FormView, fields: readonly Field[]) {
  const { answers, words } = sheet;
  const wrong = fields.filter(({ id }) => answers.complaints.has(id) && answers.visibility.shows(id));
  if (!summed || !wrong.length) return nothing;
  return errorSummary({
    id: 'problems',
    heading: (id) => sheet.heading(words.fields.problems, 1, id),
    problems: wrong.map((field) => ({
      fieldId: sheet.idOf(field.id),
      label: field.label,
      message: complaintText(answers.complaints.get(field.id)!, field, words),
    })),
  });
}

const isFixed = (field: Field, fixed: boolean): boolean => fixed && field.role === 'customer';

const withoutFixed = <T extends { fields: Field[] }>(each: T, { fixedCustomer }: FormView): T => ({
  ...each,
  fields: each.fields.filter((field) => !isFixed(field, fixedCustomer)),
});

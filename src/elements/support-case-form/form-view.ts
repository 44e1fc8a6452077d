import { html, nothing, type TemplateResult } from 'lit';
import { groupsOf } from '../../model/form-rules.js';
import { filesGroup, formNotices, group, withoutFixed } from './layout.js';
import type { Sight } from './sheet.js';
import { templates } from './templates.js';
import type { FormView } from './around.js';

/** The form itself; the same in the page before and after what works on it has come, so that nothing loses focus. */
export const formElement = (
  { sheet, submit }: { sheet: Sight; submit: () => void },
  body: unknown,
  end: unknown,
  busy = false,
  describedBy?: string,
): TemplateResult => {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return html`<form
    class="form"
    novalidate
    aria-describedby=${describedBy ?? nothing}
    aria-busy=${busy ? 'true' : nothing}
    @submit=${onSubmit}
    @paste=${(event: ClipboardEvent) => sheet.rest?.trays.paste(event)}
  >
    ${body} ${end}
  </form>`;
};

/** All questions on one page. */
export function pageBody(sheet: Sight, fixedCustomer: boolean, use: FormView['use']): TemplateResult {
  const { answers, rest } = sheet;
  const form = answers.form!;
  return html`${rest?.sending.summary(form.fields) ?? nothing} ${formNotices(form, sheet)}
  ${templates(form, sheet, use, fixedCustomer)}
  ${groupsOf(form, answers.visibility).map((each) => group(withoutFixed(each, fixedCustomer), sheet))}
  ${filesGroup(sheet)}`;
}

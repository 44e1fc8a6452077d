import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { groupsOf } from '../../model/form-rules.js';
import { filingFor, otherCustomer } from './banners.js';
import type { Named } from './customer-name.js';
import type { Filling } from './filling.js';
import { filesGroup, formNotices, group, templates, withoutFixed } from './layout.js';
import type { Sending } from './sending.js';
import type { Sheet } from './sheet.js';
import type { Stepping } from './stepping.js';

/** A form that is being written, and everything that steers it. */
export interface FormView {
  sheet: Sheet;
  filling: Filling;
  /** Once its code is here. */
  sending: Sending | undefined;
  rest: typeof import('./rest.js') | undefined;
  /** In steps; absent where everything is on one page. */
  steps: typeof import('./steps-view.js') | undefined;
  stepping: Stepping | undefined;
  customer: Named | undefined;
  other: Named | undefined;
  /** The customer is fixed by the page, so the form does not ask for it. */
  fixedCustomer: boolean;
  online: boolean;
  onSubmit: () => void;
}

/** What stands above the fields: for whom, what was kept, what could not be done. */
export function before({ sheet, filling, rest, customer, other, online }: FormView): TemplateResult {
  const { words, localize } = sheet;
  const { undo, unknown } = filling;
  const error = filling.refreshing ? undefined : filling.answer?.error;
  const say = (content: string, level?: string) => notice({ content, level, text: words.common });
  return html`<div class="before">
    ${filingFor(customer, sheet, 'for')}
    ${customer && other ? otherCustomer(customer, other, sheet, () => filling.move()) : nothing}
    ${online ? nothing : say(words.common.offline, 'warning')} ${filling.restored ? say(words.form.restored) : nothing}
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
    ${filling.unreadable ? say(words.form.unreadable(filling.unreadable), 'warning') : nothing}
    ${unknown.length ? say(words.form.notFilled(localize.tools.list(unknown)), 'warning') : nothing}
    ${error ? rest?.refreshFailure(error, sheet, () => filling.retry()) : nothing}
  </div>`;
}

export function openForm(view: FormView): TemplateResult {
  const { sheet, filling, steps, stepping, onSubmit } = view;
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
    @paste=${(event: ClipboardEvent) => sheet.trays.held?.paste(event)}
  >
    ${steps && stepping ? steps.stepBody(view, stepping) : pageBody(view)} ${end(view)}
  </form>`;
}

function pageBody({ sheet, filling, sending, fixedCustomer }: FormView): TemplateResult {
  const form = sheet.answers.form!;
  return html`${sending?.summary(form.fields) ?? nothing} ${formNotices(form, sheet)}
  ${templates(form, sheet, (each) => filling.use(each))}
  ${groupsOf(form, sheet.answers.visibility).map((each) => group(withoutFixed(each, fixedCustomer), sheet))}
  ${filesGroup(sheet)}`;
}

/** What is asked, what went wrong, and the one act. */
function end({ sheet, sending, stepping, filling, customer, onSubmit }: FormView): TemplateResult {
  const { words, localize } = sheet;
  const { form: text } = words;
  const last = !stepping || stepping.reviewing;
  const { stage, underWay } = sending?.submission ?? {};
  return html`<div class="end">
    ${sending?.outcome(onSubmit) ?? nothing} ${last ? filingFor(customer, sheet) : nothing}
    <div class="row">
      ${
        stage === 'asking'
          ? nothing
          : button({
              id: 'submit',
              label: last ? text.submit : text.continue,
              look: 'primary',
              type: 'submit',
              part: 'primary-action',
              busy: sending?.busy,
            })
      }
      ${stepping && stepping.at > 0 ? button({ label: words.common.back, onClick: () => stepping.back() }) : nothing}
      ${
        filling.keptAt === undefined || underWay
          ? nothing
          : html`<span class="kept muted small">${text.kept(localize.tools.time(filling.keptAt))}</span>
              ${button({ label: text.discard, look: 'quiet', onClick: () => filling.discard() })}`
      }
    </div>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { field } from '../../controls/field.js';
import { refused } from '../../model/decision.js';
import { chevronEndIcon } from '../../styles/icons.js';
import { decisionNote } from '../shared/decision-note.js';
import { written } from './asking.js';
import { requestView } from './asking-view.js';
import type { CompanyView } from './company-view.js';

/** A company that the system does not list: it is asked for a relationship by its name, and appears once that stands. */
export function notListed(view: CompanyView): TemplateResult {
  const { picker } = view.words;
  const { ask } = view.access;
  return html`<details class="more" id="not-listed">
    <summary>${chevronEndIcon()}${picker.notListed}</summary>
    <div class="stack inner">
      ${
        ask?.state === 'absent' ? html`<p>${picker.cannotAsk}</p>` : refused(ask) ? decisionNote(ask, view) : form(view)
      }
    </div>
  </details>`;
}

function form(view: CompanyView): TemplateResult {
  const { picker, fields } = view.words;
  const { asking } = view.companies;
  const request = asking.requestOf(written);
  const submit = (event: Event) => {
    event.preventDefault();
    void asking.askWritten();
  };
  return html`<form novalidate @submit=${submit}>
      ${field(
        {
          id: 'partner',
          label: picker.notListedLabel,
          text: fields,
          required: true,
          error: asking.textMissing ? picker.notListedMissing : request?.error?.fields?.['partner'],
        },
        (wiring) =>
          html`<input
            id=${wiring.id}
            class="input"
            part="input"
            dir="auto"
            maxlength="200"
            autocomplete="off"
            aria-describedby=${wiring.describedBy}
            aria-invalid=${wiring.invalid}
            aria-required=${wiring.required}
            .value=${asking.text}
            @input=${(event: Event) => (asking.text = (event.target as HTMLInputElement).value)}
          />`,
      )}
      <div class="row">
        ${button({
          label: picker.ask,
          type: 'submit',
          busy: request?.state === 'asking' && picker.asking,
          describedBy: 'agreement',
        })}
      </div>
    </form>
    ${requestView(request, view)}`;
}

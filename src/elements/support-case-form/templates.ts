import { html, nothing } from 'lit';
import { fieldWithRole } from '../../model/form-rules.js';
import type { Form, Template } from '../../model/forms.js';
import type { Sight } from './sheet.js';

/** Typical requests to start from; on a page about one customer none that is for another. */
export function templates(form: Form, sheet: Sight, use: (template: Template) => void, fixedCustomer: boolean) {
  const asked = fixedCustomer && fieldWithRole(form, 'customer')?.id;
  const isFor = ({ values }: Template) => !asked || [undefined, sheet.answers.valueOf(asked)].includes(values[asked]);
  const offered = form.templates?.filter(isFor) ?? [];
  return offered.length
    ? html`<div class="templates" role="group" aria-labelledby="templates">
        <div id="templates" class="label">${sheet.words.form.templates}</div>
        <ul class="template-list" role="list">
          ${offered.map(
            (template) =>
              html`<li>
                <button class="template" type="button" @click=${() => use(template)}>
                  <span class="name">${template.label}</span>
                  ${template.hint ? html`<span class="hint">${template.hint}</span>` : nothing}
                </button>
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
}

import { html, nothing } from 'lit';
import type { Form, Template } from '../../model/forms.js';
import type { Sight } from './sheet.js';

/** Typical requests to start from. */
export const templates = (form: Form, sheet: Sight, use: (template: Template) => void) =>
  form.templates?.length
    ? html`<div class="templates" role="group" aria-labelledby="templates">
        <div id="templates" class="label">${sheet.words.form.templates}</div>
        <ul class="template-list" role="list">
          ${form.templates.map(
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

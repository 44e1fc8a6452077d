import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fileMessages } from '../../messages/en/files.js';
import type { FieldGroup } from '../../model/form-rules.js';
import type { Form, Template } from '../../model/forms.js';
import { notice } from '../../controls/notice.js';
import { shieldIcon } from '../../styles/icons.js';
import { fieldFor } from './fields.js';
import type { Sheet } from './sheet.js';
import { wholeForm } from './trays.js';

/** The fields that stand under one title. In a step, whose heading says it already, the title is for listeners only. */
export const group = ({ section, fields }: FieldGroup, sheet: Sheet, titled = true): TemplateResult => {
  const rows = html`${repeat(
    fields,
    ({ id }) => id,
    (field) => fieldFor(field, sheet),
  )}`;
  if (!section?.title) return html`<div class="group">${rows}</div>`;
  return html`<fieldset class="group">
    <legend class=${titled ? 'subheading' : 'visually-hidden'}>${section.title}</legend>
    ${section.hint && titled ? html`<p class="hint">${section.hint}</p>` : nothing} ${rows}
  </fieldset>`;
};

/** The files of the form as a whole. */
export const filesGroup = (sheet: Sheet) =>
  sheet.trays.offered
    ? html`<div class="group">
        ${sheet.trays.render(wholeForm, {
          id: sheet.idOf(wholeForm),
          label: sheet.localize.text(fileMessages).list,
          text: sheet.words.fields,
        })}
      </div>`
    : nothing;

/** Typical requests to start from. */
export const templates = (form: Form, sheet: Sheet, use: (template: Template) => void) =>
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

/** What the system wants said about the form, and what must not be written into it. */
export const formNotices = ({ notices, intro }: Form, { words, session, copying }: Sheet): TemplateResult =>
  html`${intro ? html`<p class="intro">${intro}</p>` : nothing}${(notices ?? []).map(({ level, text, remedy }) =>
      notice({ level, content: text, text: words.common, remedy, copying }),
    )}
    <p class="sensitive hint">
      ${shieldIcon()}<span>${session?.policy.sensitiveNotice ?? words.form.sensitive}</span>
    </p>`;

/** A customer whom the page has fixed is not asked for. */
export const withoutFixed = (each: FieldGroup, fixed: boolean): FieldGroup =>
  fixed ? { ...each, fields: each.fields.filter(({ role }) => role !== 'customer') } : each;

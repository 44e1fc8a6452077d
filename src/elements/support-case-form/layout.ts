import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldGroup } from '../../model/form-rules.js';
import type { Form } from '../../model/forms.js';
import { infoIcon, shieldIcon } from '../../styles/field-icons.js';
import { fieldFor } from './fields.js';
import type { Sight } from './sheet.js';

/** The fields that stand under one title. In a step, whose heading says it already, the title is for listeners only. */
export const group = ({ section, fields }: FieldGroup, sheet: Sight, titled = true): TemplateResult => {
  const rows = repeat(
    fields,
    ({ id }) => id,
    (field) => fieldFor(field, sheet),
  );
  if (!section?.title) return html`<div class="group">${rows}</div>`;
  return html`<fieldset class="group">
    <legend class=${titled ? 'subheading' : 'visually-hidden'}>${section.title}</legend>
    ${section.hint && titled ? html`<p class="hint">${section.hint}</p>` : nothing} ${rows}
  </fieldset>`;
};

/** Whether the form as a whole takes files here. */
export const takesFiles = ({ answers, store }: Sight): boolean =>
  !['none', undefined].includes(answers.form?.files?.when) && store.offers('files.upload');

/** The files of the form as a whole; room for them until they can be taken. */
export const filesGroup = (sheet: Sight) =>
  takesFiles(sheet) ? html`<div class="group files-room">${sheet.rest?.trays.renderWhole()}</div>` : nothing;

/** What the system wants said about the form, and what must not be written into it. */
export function formNotices({ notices = [], intro }: Form, sheet: Sight): TemplateResult {
  const { words, session, rest } = sheet;
  return html`${intro ? html`<p class="intro">${intro}</p>` : nothing}
    ${rest ? rest.notices(notices, sheet) : notices.map(({ text }) => plainNotice(text))}
    <p class="sensitive hint">
      ${shieldIcon()}<span>${session?.policy.sensitiveNotice ?? words.form.sensitive}</span>
    </p>`;
}

/** A notice that only tells something, as it will look when it is one of several levels. */
const plainNotice = (text: string): TemplateResult =>
  html`<div class="notice info">
    ${infoIcon()}
    <div class="content">
      <div>${text}</div>
    </div>
  </div>`;

/** A customer whom the page has fixed is not asked for. */
export const withoutFixed = (each: FieldGroup, fixed: boolean): FieldGroup =>
  fixed ? { ...each, fields: each.fields.filter(({ role }) => role !== 'customer') } : each;

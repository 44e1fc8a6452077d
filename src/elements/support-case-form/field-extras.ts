import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { FieldOptions } from '../../controls/field.js';
import { notice } from '../../controls/notice.js';
import { remedy } from '../../controls/remedy.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import type { Remedy } from '../../model/decision.js';
import type { Field } from '../../model/forms.js';
import type { Notice } from '../../model/page.js';
import { refreshIcon } from '../../styles/icons.js';
import type { Sight } from './sheet.js';

/** A combobox; a category can be looked through as well. */
export function lookupField(field: Field, options: FieldOptions, { rest }: Sight): TemplateResult {
  const { lookups, trees } = rest!;
  const browsable = field.kind === 'category' && options.locked === undefined;
  return html`${lookups.render(field, options)}${browsable ? trees.render(field) : nothing}`;
}

/** The options of a choice could not be loaded. */
export function optionsFailed(field: Field, { localize, options }: Sight): TemplateResult {
  const text = localize.text(lookupMessages);
  return html`<p class="row error">
    ${text.failed}
    ${button({ label: text.retry, icon: refreshIcon(), look: 'quiet', onClick: () => options?.retry(field) })}
  </p>`;
}

/** What the system wants said, with what can be done about it. */
export const notices = (all: readonly Notice[], { words, rest }: Sight): TemplateResult[] =>
  all.map(({ level, text, remedy: help }) =>
    notice({ level, content: text, text: words.common!, remedy: help, copying: rest?.copying }),
  );

export const remedyOf = (help: Remedy | undefined, { words, rest }: Sight) =>
  remedy(help, words.common!, rest?.copying);

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { checkboxGroup, choiceKind, radioGroup, selectField } from '../../controls/choices.js';
import type { FieldOptions } from '../../controls/field.js';
import { categoryMessages } from '../../messages/en/categories.js';
import { missingParents, parentsOf, partsOf } from '../../model/form-rules.js';
import type { Field, Option } from '../../model/forms.js';
import { chevronEndIcon, refreshIcon } from '../../styles/icons.js';
import { asksAtOnce, severalIn } from './lookups.js';
import type { Sheet } from './sheet.js';

/**
 * One of known options: up to 6 radios, up to 30 a select, then a combobox. A choice whose options hang on other answers is never
 * radios: its control must stay the same while they come and go, or focus would be lost.
 */
export function choiceField(field: Field, options: FieldOptions, sheet: Sheet): TemplateResult {
  const { answers, lookups } = sheet;
  const choices = lookups.options(field);
  if (!choices)
    return asksAtOnce(field) && !lookups.fetched(field)?.value
      ? fetchedField(field, options, sheet)
      : lookupField(field, options, sheet);
  if (asksAtOnce(field)) return fetchedField(field, options, sheet);

  const value = partsOf(answers.valueOf(field.id)).map(String);
  const shown = withHints(field, options, sheet);
  const kind = choiceKind(choices.length);
  if (field.multiple) {
    if (choices.length > 12) return lookupField(field, shown, sheet);
    return checkboxGroup({
      ...shown,
      options: choices,
      value,
      onChange: (ids) => sheet.edit(field, ids.length ? ids : undefined),
    });
  }
  const choice = {
    ...shown,
    options: choices,
    value: value[0],
    onChange: (id: string | undefined) => sheet.edit(field, id),
  };
  const plain = field.kind !== 'language' && !parentsOf(field).length;
  if (field.kind === 'severity' || (kind === 'radios' && plain)) return radioGroup(choice);
  return kind === 'combobox' ? lookupField(field, shown, sheet) : selectField(choice);
}

/** A choice whose options come from the backend: on their way, here, or not to be had. */
function fetchedField(field: Field, options: FieldOptions, sheet: Sheet): TemplateResult {
  const { answers, lookups, words } = sheet;
  const fetched = lookups.fetched(field);
  const choices = fetched?.value?.items;
  if (choices && choices.length > 30) return lookupField(field, options, sheet);
  const waiting = fetched?.status === 'waiting';
  const shown = withHints(field, options, sheet);
  return html`${selectField({
    ...shown,
    busy: waiting,
    hint: waiting
      ? html`${shown.hint}
          <div>${words.fields.loadingOptions}</div>`
      : shown.hint,
    options: choices ?? answers.chosen(field),
    value: partsOf(answers.valueOf(field.id)).map(String)[0],
    onChange: (id) => {
      const option = choices?.find((each) => each.id === id);
      if (option) answers.know(field.id, [option]);
      sheet.edit(field, id, option);
    },
  })}${
    fetched?.status === 'failed'
      ? html`<p class="row error">
          ${words.lookup.failed}
          ${button({ label: words.lookup.retry, icon: refreshIcon(), look: 'quiet', onClick: () => lookups.retry(field) })}
        </p>`
      : nothing
  }`;
}

/** One or several among very many, looked for by typing. A category can be looked through as well. */
export function lookupField(field: Field, options: FieldOptions, sheet: Sheet): TemplateResult {
  const { answers, lookups, removal, store, words } = sheet;
  const box = lookups.box(field);
  return html`${box.render({
    ...withHints(field, options, sheet),
    lookup: words.lookup,
    chosen: answers.chosen(field),
    multiple: severalIn(field),
    removal,
    canCreate: field.add !== undefined && store.offers('forms.addOption'),
    placeholder: field.placeholder,
  })}${field.kind === 'category' && options.locked === undefined ? tree(field, sheet) : nothing}`;
}

/** Says which parent has to be answered first. */
function withHints(field: Field, options: FieldOptions, { answers, words }: Sheet): FieldOptions {
  const [parent] = missingParents(field, answers.visibility);
  if (!parent || field.options?.some((option: Option) => !option.fits)) return options;
  return {
    ...options,
    hint: html`${options.hint}
      <div>${words.fields.chooseFirst(parent.label)}</div>`,
  };
}

/** «Browse all»: the code of the tree comes when it is opened for the first time. */
function tree(field: Field, sheet: Sheet): TemplateResult {
  const { answers, localize, lookups } = sheet;
  const text = localize.text(categoryMessages);
  const id = `${sheet.idOf(field.id)}-browse`;
  const [chosen] = answers.chosen(field);
  const browser = lookups.browser(field);
  return html`<div id=${id}>
    ${
      browser?.render({ id: `${id}-tree`, label: field.label, chosen: chosen?.id, text }) ??
      html`<details class="browse" @toggle=${() => void lookups.loadBrowser(field)}>
        <summary>${chevronEndIcon()}<span>${text.browse}</span></summary>
        <p class="muted">${text.loading}</p>
      </details>`
    }
  </div>`;
}

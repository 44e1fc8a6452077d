import { html, nothing, type TemplateResult } from 'lit';
import { checkboxGroup, choiceKind, radioGroup, selectField } from '../../controls/choices.js';
import type { FieldOptions } from '../../controls/field.js';
import { lineField } from '../../controls/inputs.js';
import { isRefused, pathOf } from '../../controls/option.js';
import { choicesOf, missingParents, parentsOf, partsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import { asksAtOnce, severalIn } from './kinds.js';
import type { Sight } from './sheet.js';

/**
 * One of known options: up to 6 radios, up to 30 a select, then a combobox. A choice whose options hang on other answers is never
 * radios: its control must stay the same while they come and go, or focus would be lost.
 */
export function choiceField(field: Field, options: FieldOptions, sheet: Sight): unknown {
  const shown = withParents(field, options, sheet);
  if (asksAtOnce(field)) {
    // Only a lookup has room for a new one.
    const makes = field.add && sheet.store.offers('forms.addOption');
    const many = makes || field.multiple || sheet.options?.fetched(field)?.value?.next !== undefined;
    return many ? lookupField(field, shown, sheet) : fetchedField(field, shown, sheet);
  }
  const choices = sheet.options ? sheet.options.of(field) : choicesOf(field, sheet.answers.visibility);
  if (!choices || (field.multiple && choices.length > 12)) return lookupField(field, shown, sheet);

  const value = partsOf(sheet.answers.valueOf(field.id)).map(String);
  if (field.multiple) {
    const onChange = (ids: string[]) => sheet.edit(field, ids.length ? ids : undefined);
    return checkboxGroup({ ...shown, options: choices, value, onChange });
  }
  const onChange = (id: string | undefined) => sheet.edit(field, id);
  const choice = { ...shown, options: choices, value: value[0], onChange };
  const kind = choiceKind(choices.length);
  if (kind === 'combobox' && field.kind !== 'severity') return lookupField(field, shown, sheet);
  const plain = field.kind !== 'language' && !parentsOf(field).length;
  const isOpen = field.kind === 'severity' || (kind === 'radios' && plain);
  const control = isOpen ? radioGroup(choice) : selectField(choice);
  // Among radios the reason stands already; what helps stands nowhere yet.
  const closed = choices.some((each) => isRefused(each) && (!isOpen || each.can?.remedy));
  return closed
    ? html`${control}${sheet.rest?.unavailable(choices, sheet, isOpen) ?? html`<div class="browse-room"></div>`}`
    : control;
}

/** A choice whose options come from the backend: on their way, here, or not to be had. */
function fetchedField(field: Field, options: FieldOptions, sheet: Sight): TemplateResult {
  const { answers, rest } = sheet;
  const fetched = sheet.options?.fetched(field);
  const choices = fetched?.value?.items;
  if (choices && choices.length > 30) return lookupField(field, options, sheet);
  // Before anybody can ask, they are as good as on their way; those that wait for another answer are not.
  const waiting = sheet.options ? fetched?.status === 'waiting' : !missingParents(field, answers.visibility).length;
  return html`${selectField({
    ...options,
    busy: waiting,
    options: choices ?? answers.chosen(field),
    value: partsOf(answers.valueOf(field.id)).map(String)[0],
    onChange: (id) =>
      sheet.edit(
        field,
        id,
        choices?.find((each) => each.id === id),
      ),
  })}${fetched?.status === 'failed' ? rest?.optionsFailed(field, sheet) : nothing}`;
}

/** One or several among very many, looked for by typing. Until that can be done, what is chosen stands there as text. */
export function lookupField(field: Field, options: FieldOptions, sheet: Sight): TemplateResult {
  const { answers, early, rest } = sheet;
  if (rest) return rest.lookupField(field, options, sheet);
  const [chosen] = severalIn(field) ? [] : answers.chosen(field);
  return html`${lineField({
    ...options,
    value: early.get(field.id) ?? (chosen?.label ? pathOf(chosen) : ''),
    onInput: (text) => early.set(field.id, text),
    placeholder: field.placeholder,
  })}${field.kind === 'category' && options.locked === undefined ? html`<div class="browse-room"></div>` : nothing}`;
}

/** Says which parent has to be answered first. */
function withParents(field: Field, options: FieldOptions, { answers, words }: Sight): FieldOptions {
  const [parent] = missingParents(field, answers.visibility);
  if (!parent || field.options?.some((option) => !option.fits)) return options;
  const first = words.fields.chooseFirst(parent.label);
  return {
    ...options,
    hint: html`${options.hint}
      <div>${first}</div>`,
  };
}

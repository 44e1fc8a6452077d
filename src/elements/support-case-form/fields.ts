import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { checkboxField, lineField, textField } from '../../controls/inputs.js';
import type { FieldOptions } from '../../controls/field.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { refused } from '../../model/decision.js';
import { isRequired, partsOf } from '../../model/form-rules.js';
import type { Field, Option } from '../../model/forms.js';
import type { Answers } from './answers.js';
import { choiceField, lookupField } from './choices.js';
import { customerFact } from './customer-fact.js';
import type { Sight } from './sheet.js';

/** A question with all that belongs to it. One whose control is all there is to it is not made anew before something has changed. */
export const fieldFor = (field: Field, sheet: Sight): unknown =>
  (field.role === 'customer' && customerFact(field, sheet)) ||
  (isPlain(field)
    ? guard(whatShows(field, sheet), () => controlFor(field, { ...optionsOf(field, sheet), look: 'question' }, sheet))
    : withMore(field, sheet));

/** What is said and done beside a control stands below it. */
const withMore = (field: Field, sheet: Sight): TemplateResult =>
  html`<div class="question">
    ${controlFor(field, optionsOf(field, sheet), sheet)}
    ${refused(field.can) ? sheet.rest?.remedyOf(field.can?.remedy, sheet) : nothing} ${noticesOf(field, sheet)}
    ${sheet.rest?.readersNote(field, sheet)}
  </div>`;

const plainKinds = new Set(['text', 'longtext', 'email', 'phone', 'number', 'date', 'boolean']);

/** Fields that depend on nothing but their own answer. */
const isPlain = (field: Field): boolean =>
  !refused(field.can) && (plainKinds.has(field.kind) || (field.kind === 'choice' && hasPlainOptions(field)));

const hasPlainOptions = ({ options, multiple, dependsOn }: Field): boolean =>
  !!options && options.length <= 30 && !multiple && !dependsOn?.length && options.every(isPlainOption);

const isPlainOption = ({ can, fits, notice }: Option): boolean => !can && !fits && !notice;

/** Everything that decides how a plain field looks. */
function whatShows(field: Field, sheet: Sight): unknown[] {
  const { answers, localize, rest } = sheet;
  const { id, maxLength, maxBytes } = field;
  return [
    field,
    localize.text(fieldMessages),
    answers.valueOf(id),
    answers.complaints.has(id) && sheet.complaint(field),
    answers.notes.get(id),
    isRequired(field, answers.visibility),
    // What a person has typed may be no value: then the control gives way when what was written is taken back.
    (answers as Partial<Answers>).written?.size ?? 0,
    // It may be full already.
    (maxLength ?? maxBytes) === undefined || rest,
  ];
}

function controlFor(field: Field, options: FieldOptions, sheet: Sight): unknown {
  switch (field.kind) {
    case 'boolean':
      return checkboxField({
        ...options,
        checked: sheet.answers.valueOf(field.id) === true,
        onChange: (checked) => sheet.edit(field, checked),
      });
    case 'longtext':
      return textField({ ...options, ...inputOf(field, sheet) });
    case 'files':
      return sheet.rest?.trays.render(field.id, options);
    case 'people':
      return field.people === 'address' || !sheet.store.offers('forms.options')
        ? addressesField(field, options, sheet)
        : lookupField(field, options, sheet);
    case 'category':
    case 'lookup':
      return lookupField(field, options, sheet);
    case 'choice':
    case 'severity':
    case 'language':
    case 'timezone':
      return choiceField(field, options, sheet);
    default:
      return lineFor(field, options, sheet);
  }
}

/** Name, hint, complaint and limits of a field, as its control wants them. */
function optionsOf(field: Field, sheet: Sight): FieldOptions {
  const { answers, words } = sheet;
  const locked = refused(field.can);
  return {
    id: sheet.idOf(field.id),
    label: field.label,
    text: words.fields,
    hint: hintOf(field, sheet),
    error: sheet.complaint(field),
    required: isRequired(field, answers.visibility),
    locked: locked ? (field.can?.reason ?? words.common?.refused ?? '') : undefined,
    count: sheet.rest?.countOf(field, answers.textOf(field.id)),
  };
}

function hintOf(field: Field, sheet: Sight): unknown {
  const { answers, rest } = sheet;
  const note = answers.notes.get(field.id);
  const lines = [field.hint, note && rest?.sending.note(note)].filter(Boolean);
  return lines.length > 1 ? lines.map((line) => html`<div>${line}</div>`) : lines[0];
}

/** What the system wants said about what was chosen. */
function noticesOf(field: Field, sheet: Sight) {
  if (!sheet.rest || !partsOf(sheet.answers.valueOf(field.id)).length) return nothing;
  return sheet.rest.notices(
    sheet.answers.chosen(field).flatMap((option) => option.notice ?? []),
    sheet,
  );
}

const inputOf = (field: Field, sheet: Sight) => ({
  value: sheet.answers.textOf(field.id),
  onInput: (value: string) => sheet.edit(field, value || undefined),
  placeholder: field.placeholder,
  autocomplete: field.autocomplete,
});

const inputTypes: Record<string, 'email' | 'tel' | 'number' | 'date' | 'datetime-local'> = {
  email: 'email',
  phone: 'tel',
  number: 'number',
  date: 'date',
  datetime: 'datetime-local',
};

function lineFor(field: Field, options: FieldOptions, sheet: Sight): unknown {
  const { kind, min, max } = field;
  return lineField({
    ...options,
    ...inputOf(field, sheet),
    type: Object.hasOwn(inputTypes, kind) ? inputTypes[kind] : undefined,
    autocomplete: field.autocomplete ?? defaultAutocomplete[kind],
    // Clocks are asked once somebody can answer; until then an input of time stands empty, or as it was just answered.
    ...(kind === 'datetime' ? sheet.rest?.momentOf(field, sheet) : { min, max }),
  });
}

const defaultAutocomplete: Record<string, string | undefined> = { email: 'email', phone: 'tel' };

/** Addresses of people, one after the other. What was typed stays as it was typed. */
function addressesField(field: Field, options: FieldOptions, sheet: Sight): unknown {
  const { answers } = sheet;
  const value = partsOf(answers.valueOf(field.id)).join(', ');
  return lineField({
    ...options,
    value: answers.raw.get(field.id) ?? value,
    onInput: (text) => {
      answers.raw.set(field.id, text);
      const addresses = text.split(/[\s,;]+/).filter(Boolean);
      sheet.edit(field, addresses.length ? addresses : undefined);
    },
    placeholder: field.placeholder,
    autocomplete: field.autocomplete,
  });
}

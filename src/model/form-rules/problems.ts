import { refused } from '../decision.js';
import type { Field, Form, Value, Values } from '../forms.js';
import { choicesOf, isChoosable } from './choices.js';
import { characters, utf8Bytes } from './lengths.js';
import { isDate, isDateTime, isEmail, isLanguage, isPhone, isTimeZone } from './shapes.js';
import { isFilled, partsOf, valueAt } from './values.js';
import { tidy } from './tidy.js';
import { isRequired, visibilityOf, type Visibility } from './visible.js';

export type ProblemKey =
  | 'required'
  | 'tooShort'
  | 'tooLong'
  | 'tooManyBytes'
  | 'notAnOption'
  | 'optionRefused'
  | 'notANumber'
  | 'tooSmall'
  | 'tooLarge'
  | 'notADate'
  | 'tooEarly'
  | 'tooLate'
  | 'notAnEmail'
  | 'notAPhone'
  | 'tooMany'
  | 'incompleteLookup'
  | 'invalid';

/** What is wrong with a field: `key` names the sentence, `args` what it tells. */
export interface Problem {
  field: string;
  key: ProblemKey;
  args?: Record<string, string | number>;
}

/** Text that stands in a lookup without anything being chosen, by field id. */
export type Typed = Readonly<Record<string, string>>;

/** What has to be mended before these values can be sent: at most one problem a field, in the form's order. */
export function problemsOf(form: Form, values: Values, typed: Typed = {}): Problem[] {
  const visibility = visibilityOf(form, values);
  return form.fields.flatMap((field) => problemOf(field, valueAt(values, field.id), visibility, typed) ?? []);
}

/** The problem of one field, if it has one. */
export function problemOf(
  field: Field,
  raw: Value | undefined,
  visibility: Visibility,
  typed: Typed = {},
): Problem | undefined {
  if (!visibility.shows(field.id) || refused(field.can)) return undefined;
  const text = Object.hasOwn(typed, field.id) ? typed[field.id]!.trim() : '';
  if (text) return { field: field.id, key: 'incompleteLookup', args: { text } };
  const value = tidy(field, raw);
  if (!isFilled(value)) {
    if (isRequired(field, visibility)) return { field: field.id, key: 'required' };
    if (partsOf(value).length === 0) return undefined;
  }
  const found = check(field, value!, visibility);
  if (!found) return undefined;
  const [key, args] = found;
  return { field: field.id, key, ...(args && { args }) };
}

type Found = [ProblemKey, Record<string, string | number>?] | undefined;

function check(field: Field, value: Value, visibility: Visibility): Found {
  const choices = choicesOf(field, visibility);
  if (choices) return checkChoice(field, value, choices);
  switch (field.kind) {
    case 'number':
      return checkNumber(field, value);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : ['invalid'];
    case 'date':
    case 'datetime':
      return checkDate(field, value);
    case 'files':
    case 'people':
      return checkList(field, value);
    case 'choice':
    case 'category':
    case 'lookup':
    case 'severity':
      return checkCount(field, value);
  }
  if (typeof value !== 'string') return field.multiple ? checkCount(field, value) : ['invalid'];
  if (field.kind === 'email' && !isEmail(value)) return ['notAnEmail'];
  if (field.kind === 'phone' && !isPhone(value)) return ['notAPhone'];
  if (field.kind === 'language' && !isLanguage(value)) return ['notAnOption'];
  if (field.kind === 'timezone' && !isTimeZone(value)) return ['notAnOption'];
  return checkLength(field, value);
}

function checkLength({ minLength = 0, maxLength = Infinity, maxBytes = Infinity }: Field, text: string): Found {
  const length = characters(text);
  if (length < minLength) return ['tooShort', { min: minLength, length }];
  if (length > maxLength) return ['tooLong', { max: maxLength, length, over: length - maxLength }];
  const bytes = utf8Bytes(text);
  return bytes > maxBytes ? ['tooManyBytes', { max: maxBytes, bytes, over: bytes - maxBytes }] : undefined;
}

function checkNumber({ min, max }: Field, value: Value): Found {
  if (!Number.isFinite(value)) return ['notANumber'];
  // Nothing is less or more than a limit that is not there.
  if (Number(value) < Number(min)) return ['tooSmall', { min: Number(min) }];
  if (Number(value) > Number(max)) return ['tooLarge', { max: Number(max) }];
  return undefined;
}

function checkDate({ kind, min, max }: Field, value: Value): Found {
  if (typeof value !== 'string' || !(kind === 'date' ? isDate : isDateTime)(value)) return ['notADate'];
  // A day is measured by days, whatever time its limit carries.
  const at = (limit: string | number | undefined) => (kind === 'date' ? String(limit).slice(0, 10) : String(limit));
  if (Date.parse(value) < Date.parse(at(min))) return ['tooEarly', { min: at(min) }];
  if (Date.parse(value) > Date.parse(at(max))) return ['tooLate', { max: at(max) }];
  return undefined;
}

function checkList(field: Field, value: Value): Found {
  const wrong = field.people === 'address' && partsOf(value).find((part) => !isEmail(String(part)));
  if (wrong) return ['notAnEmail', { text: String(wrong) }];
  if (!Array.isArray(value)) return field.kind === 'people' && typeof value === 'string' ? undefined : ['invalid'];
  const max = field.kind === 'files' ? field.files?.max : Number(field.max ?? Infinity);
  return value.length > (max ?? Infinity) ? ['tooMany', { max: max!, count: value.length }] : undefined;
}

/** One answer or several; `max` of a field for several says how many. */
function checkCount(field: Field, value: Value): Found {
  if (!Array.isArray(value)) return typeof value === 'string' ? undefined : ['invalid'];
  if (!field.multiple) return ['invalid'];
  const max = Number(field.max ?? Infinity);
  return value.length > max ? ['tooMany', { max, count: value.length }] : undefined;
}

function checkChoice(field: Field, value: Value, choices: NonNullable<Field['options']>): Found {
  for (const part of partsOf(value)) {
    const option = choices.find((each) => each.id === part);
    if (!option) return ['notAnOption'];
    if (!isChoosable(option))
      return ['optionRefused', option.can?.reason === undefined ? {} : { reason: option.can.reason }];
  }
  return checkCount(field, value);
}

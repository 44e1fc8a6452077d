import type { CaseDraft } from '../model/cases.js';
import { choicesOf, isChoosable } from '../model/form-rules/choices.js';
import { submittedValues } from '../model/form-rules/submitted.js';
import { fieldWithRole, isFilled, valueAt } from '../model/form-rules/values.js';
import { isRequired, shownFields, visibilityOf } from '../model/form-rules/visible.js';
import type { Field, Form, FormContext, Option, Value, Values } from '../model/forms.js';
import { check } from './check.js';
import type { Tools } from './suite.js';

/** A form, and answers to all that it requires. */
export interface Filled {
  form: Form;
  values: Values;
}

/** Fills a form as somebody in a hurry would: the first choice, the least text, everything required and no more. */
export async function fill(tools: Tools, given: Values = {}, context: FormContext = {}): Promise<Filled> {
  const { known } = tools;
  const kind = context.kind ?? known.kind;
  let values: Values = { ...given };
  let form = await formFor(tools, { ...context, ...(kind !== undefined && { kind }), values });
  // A choice may bring other fields, those other choices: a few rounds settle every sensible form.
  for (let round = 0; round < 12; round++) {
    const visibility = visibilityOf(form, values);
    const missing = shownFields(form, values).find(
      (field) => isRequired(field, visibility) && !isFilled(valueAt(values, field.id)),
    );
    if (!missing) return { form, values: submittedValues(form, values) };
    const value = missing.default ?? (await answerTo(tools, form, missing, values));
    check(value !== undefined, `the form requires ${missing.id}, and nothing can be chosen there`);
    values = { ...values, [missing.id]: value };
    if (form.reshapeOn?.includes(missing.id)) {
      form = await formFor(tools, { ...context, ...(kind !== undefined && { kind }), values });
    }
  }
  throw new Error('the form asks for more with every answer');
}

async function formFor({ ask }: Tools, context: FormContext): Promise<Form> {
  const { form } = await ask('forms.get', context);
  check(form, 'forms.get answers no form for the first choice of everything');
  return form;
}

async function answerTo(tools: Tools, form: Form, field: Field, values: Values): Promise<Value | undefined> {
  switch (field.kind) {
    case 'choice':
    case 'lookup':
    case 'severity':
    case 'category': {
      const option = await firstOption(tools, form, field, values);
      return option && (field.multiple ? [option.id] : option.id);
    }
    case 'text':
      return 'Conformance check'.slice(0, field.maxLength ?? 100);
    case 'longtext':
      return 'Written by a check of the adapter. Please ignore.'.padEnd(field.minLength ?? 0, '.');
    case 'number':
      return typeof field.min === 'number' ? field.min : 1;
    case 'boolean':
      return true;
    case 'date':
      return '2026-01-15';
    case 'datetime':
      return '2026-01-15T09:30:00Z';
    case 'email':
      return 'check@example.com';
    case 'phone':
      return '+31 30 555 0100';
    case 'people':
      return ['check@example.com'];
    case 'language':
      return 'en';
    case 'timezone':
      return 'UTC';
    default:
      return undefined;
  }
}

/** The first that can be chosen; of a tree the first leaf, of severities the mildest. */
async function firstOption({ ask }: Tools, form: Form, field: Field, values: Values): Promise<Option | undefined> {
  const given = choicesOf(field, visibilityOf(form, values))?.filter(isChoosable);
  if (given) return field.kind === 'severity' ? given.at(-1) : given[0];
  let under = field.kind === 'category' ? '' : undefined;
  for (let depth = 0; depth < 8; depth++) {
    const input = { form: form.id, field: field.id, values, ...(under !== undefined && { under }) };
    const { items } = await ask('forms.options', input);
    const leaf = items.find(isChoosable);
    if (leaf || under === undefined) return leaf;
    under = items.find(({ parent }) => parent)?.id;
    if (under === undefined) return undefined;
  }
  return undefined;
}

/** A draft that the system should accept. */
export async function aDraft(tools: Tools, given: Values = {}, rest: Partial<CaseDraft> = {}): Promise<CaseDraft> {
  const kind = rest.kind ?? tools.known.kind;
  const { form, values } = await fill(tools, given, kind === undefined ? {} : { kind });
  const customerField = fieldWithRole(form, 'customer');
  const customer = customerField && valueAt(values, customerField.id);
  return {
    form: { id: form.id, ...(form.version !== undefined && { version: form.version }) },
    ...(form.kind !== undefined && { kind: form.kind }),
    ...(typeof customer === 'string' && { customer: { id: customer } }),
    values,
    ...rest,
  };
}

/** A case of its own for a test that changes something. */
export async function aCase(tools: Tools, given: Values = {}): Promise<{ id: string; version: string | undefined }> {
  const { id } = await tools.ask('cases.create', await aDraft(tools, given), { key: aKey() });
  const { version } = await tools.ask('cases.get', { id });
  return { id, version };
}

export const aKey = (): string => `check-${crypto.randomUUID()}`;

import type { Field, Form, Value, Values } from '../forms.js';

/** What stands under a field's id, and never what an object inherits under such a name. */
export const valueAt = (values: Values, id: string): Value | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

/** True for an answer worth having: a ticked box, at least one choice, more than blanks. */
export const isFilled = (value: Value | undefined): boolean =>
  typeof value === 'string'
    ? /\S/.test(value)
    : Array.isArray(value)
      ? value.length > 0
      : typeof value === 'number' || value === true;

/** The single answers that a value consists of. */
export const partsOf = (value: Value | undefined): (string | number | boolean)[] =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value];

export const withValue = (values: Values, id: string, value: Value | undefined): Values => {
  const entries = Object.entries(values).filter(([key]) => key !== id);
  if (value !== undefined) entries.push([id, value]);
  return Object.fromEntries(entries);
};

export const fieldOf = (form: Form, id: string): Field | undefined => form.fields.find((field) => field.id === id);

/** The first field that has this meaning, whatever it is called. */
export const fieldWithRole = (form: Form, role: NonNullable<Field['role']>): Field | undefined =>
  form.fields.find((field) => field.role === role);

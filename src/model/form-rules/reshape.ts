import type { Form, Values } from '../forms.js';
import { settle } from './settle.js';
import { type Beginner, startValues } from './beginnings.js';
import { isFilled, valueAt } from './values.js';
import { shownFields } from './visible.js';

export interface Reshaping {
  values: Values;
  /** Fields that show now and did not before. */
  added: string[];
  /** Fields that held something the new form has no option for. */
  cleared: string[];
}

/** The same answers in another form: what was written stays, also under fields that are gone; new fields get their defaults. */
export function reshape(before: Form, after: Form, values: Values, person?: Beginner): Reshaping {
  const had = new Set(before.fields.map((field) => field.id));
  const defaults = Object.entries(startValues(after, person)).filter(
    ([id]) => !had.has(id) && !isFilled(valueAt(values, id)),
  );
  const filled = { ...values, ...Object.fromEntries(defaults) };
  const settled = settle(after, {}, filled, new Set(after.fields.map((field) => field.id)));
  const showed = new Set(shownFields(before, values).map((field) => field.id));
  const added = shownFields(after, settled.values).flatMap(({ id }) => (showed.has(id) ? [] : [id]));
  return { values: settled.values, added, cleared: settled.cleared };
}

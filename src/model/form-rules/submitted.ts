import { refused } from '../decision.js';
import type { Form, Option, Values } from '../forms.js';
import { partsOf, valueAt } from './values.js';
import { tidy } from './tidy.js';
import { visibilityOf } from './visible.js';

/** What is sent: the shown fields that hold something. Hidden, refused and empty ones are left out. */
export function submittedValues(form: Form, values: Values): Values {
  const { shows } = visibilityOf(form, values);
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const value = tidy(field, valueAt(values, field.id));
      const sent = shows(field.id) && !refused(field.can) && partsOf(value).length > 0;
      return sent ? [[field.id, value!]] : [];
    }),
  );
}

/** The chosen options of a form that ask something before they are sent, with their questions. */
export function confirmationsOf(form: Form, values: Values): { field: string; option: Option; questions: string[] }[] {
  const sent = submittedValues(form, values);
  return form.fields.flatMap(
    (field) =>
      field.options
        ?.filter((option) => option.confirm?.length && partsOf(valueAt(sent, field.id)).includes(option.id))
        .map((option) => ({ field: field.id, option, questions: option.confirm! })) ?? [],
  );
}

import { checkboxGroup, choiceKind, radioGroup, selectField } from '../../controls/choices.js';
import type { FieldOptions } from '../../controls/field.js';
import { checkboxField, lineField, textField } from '../../controls/inputs.js';
import { refused } from '../../model/decision.js';
import { characters, isRequired, partsOf, valueAt, visibilityOf } from '../../model/form-rules.js';
import type { Field, Value } from '../../model/forms.js';
import { complaintText } from '../shared/complaint-text.js';
import { toInstant, toLocal } from '../shared/local-time.js';
import { type ChangeAction, fieldId, formOf, withAnswer } from './change-draft.js';
import type { ChangeForm } from './change-form.js';
import type { FormState } from './form-state.js';
import { wordsOf } from './words.js';

/** The fields that the system asks for with an action, those that show now. */
export function actionFields(form: ChangeForm, state: FormState, action: ChangeAction): unknown[] {
  const shape = formOf(state.fields, action);
  const values = state.draft.values[action] ?? {};
  const visibility = visibilityOf(shape, values);
  const words = wordsOf(form.host.localize);
  return shape.fields
    .filter(({ id }) => visibility.shows(id))
    .map((field) => {
      const id = fieldId(action, field.id);
      const problem = state.problems.find((each) => each.at === id);
      const options: FieldOptions = {
        id,
        label: field.label,
        text: words.fields,
        hint: field.hint,
        required: isRequired(field, visibility),
        error: problem && 'field' in problem ? complaintText(problem.field, field, words) : state.said[id],
        locked: refused(field.can) ? (field.can?.reason ?? words.common.refused) : undefined,
      };
      const edit = (value: Value | undefined) =>
        form.edit(withAnswer(form.state?.draft ?? state.draft, action, field.id, value ?? null));
      return control(field, options, valueAt(values, field.id), edit, form.host.localize.tools.zone);
    });
}

const types: Record<string, 'email' | 'tel' | 'number' | 'date' | 'datetime-local'> = {
  email: 'email',
  phone: 'tel',
  number: 'number',
  date: 'date',
  datetime: 'datetime-local',
};

/** Options of an action's field come with it; whatever else it is, it is answered in words. */
function control(
  field: Field,
  options: FieldOptions,
  value: Value | undefined,
  edit: (value: Value | undefined) => void,
  zone: string,
): unknown {
  const text = partsOf(value).join(', ');
  if (field.kind === 'boolean') return checkboxField({ ...options, checked: value === true, onChange: edit });
  if (field.options) {
    const chosen = partsOf(value).map(String);
    if (field.multiple)
      return checkboxGroup({ ...options, options: field.options, value: chosen, onChange: (ids) => edit(ids) });
    const choice = { ...options, options: field.options, value: chosen[0], onChange: edit };
    return choiceKind(field.options.length) === 'radios' ? radioGroup(choice) : selectField(choice);
  }
  if (field.kind === 'longtext') {
    const max = field.maxLength;
    const count = max === undefined ? {} : { count: { used: characters(text), max } };
    return textField({ ...options, ...count, rows: 3, value: text, onInput: edit, placeholder: field.placeholder });
  }
  const moment = field.kind === 'datetime';
  return lineField({
    ...options,
    type: Object.hasOwn(types, field.kind) ? types[field.kind] : 'text',
    value: moment ? toLocal(text, zone) : text,
    onInput: (typed) => edit(moment ? toInstant(typed, zone) : field.multiple ? typed.split(/[\s,;]+/) : typed),
    placeholder: field.placeholder,
    autocomplete: field.autocomplete,
  });
}

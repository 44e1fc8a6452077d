import { refused } from '../decision.js';
import type { Field, Form, Section, Value, Values } from '../forms.js';
import { fieldsIn, holds } from './conditions.js';
import { valueAt } from './values.js';

/** Which fields of a form show, and what the others see of them. */
export interface Visibility {
  form: Form;
  shows(id: string): boolean;
  /** The value of a field; nothing while it is hidden. */
  seen(id: string): Value | undefined;
}

/**
 * A field shows where its condition holds. Hidden fields are seen as empty, and where everything that a field hangs on is
 * hidden, it is hidden, too. Fields that wait for each other in a circle see each other's values.
 */
export function visibilityOf(form: Form, values: Values): Visibility {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const known = new Map<string, boolean>();

  const shows = (id: string): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    const field = fields.get(id);
    if (!field) return false;
    known.set(id, true);
    const result =
      field.can?.state !== 'absent' && !orphaned(field) && (!field.visibleWhen || holds(field.visibleWhen, seen));
    known.set(id, result);
    return result;
  };
  const hidden = (id: string) => fields.has(id) && !shows(id);
  const orphaned = (field: Field): boolean =>
    [field.visibleWhen && fieldsIn(field.visibleWhen), field.dependsOn].some(
      (ancestors) => ancestors?.length && ancestors.every(hidden),
    ) || !!(field.options?.length && field.options.every((option) => Object.keys(option.fits ?? {}).some(hidden)));
  const seen = (id: string) => (shows(id) ? valueAt(values, id) : undefined);

  return { form, shows, seen };
}

export const shownFields = (form: Form, values: Values): Field[] => {
  const { shows } = visibilityOf(form, values);
  return form.fields.filter((field) => shows(field.id));
};

/** Whether a shown field must be answered. What a person may not fill in is never asked of them. */
export const isRequired = (field: Field, { shows, seen }: Visibility): boolean =>
  shows(field.id) &&
  !refused(field.can) &&
  (field.required === true || (field.requiredWhen !== undefined && holds(field.requiredWhen, seen)));

/** Fields that stand together under one title; without a section they stand where the form has them. */
export interface FieldGroup {
  section?: Section;
  fields: Field[];
}

/** The groups of a form, in its order. Those of which nothing shows are left out. */
export function groupsOf(form: Form, visibility: Visibility): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const field of form.fields) {
    const section = form.sections?.find((each) => each.id === field.section);
    let group = section ? groups.find((each) => each.section === section) : groups.at(-1);
    if (!group || group.section !== section) groups.push((group = { ...(section && { section }), fields: [] }));
    if (visibility.shows(field.id)) group.fields.push(field);
  }
  return groups.filter((group) => group.fields.length > 0);
}

import { refused } from '../decision.js';
import type { Field, Form, Option, Value, Values } from '../forms.js';
import { partsOf, valueAt, withValue } from './values.js';
import { visibilityOf, type Visibility } from './visible.js';

/** Whether an option goes with what the other fields hold. */
export const fits = (option: Option, { seen }: Pick<Visibility, 'seen'>): boolean =>
  Object.entries(option.fits ?? {}).every(([field, wanted]) =>
    partsOf(seen(field)).some((part) => wanted.includes(String(part))),
  );

/** The options of a field that go with the other values, the refused ones included; nothing where they are asked for. */
export const choicesOf = (field: Field, visibility: Visibility): Option[] | undefined =>
  field.options?.filter((option) => option.can?.state !== 'absent' && fits(option, visibility));

export const isChoosable = (option: Option): boolean => option.selectable !== false && !refused(option.can);

/** The fields that decide which options another one has. */
export const parentsOf = (field: Field): string[] => [
  ...new Set([
    ...(field.dependsOn ?? []),
    ...(field.options ?? []).flatMap((option) => Object.keys(option.fits ?? {})),
  ]),
];

/** The parents that have to be answered before there are any options. */
export const missingParents = (field: Field, visibility: Visibility): Field[] =>
  parentsOf(field)
    .filter((id) => visibility.shows(id) && partsOf(visibility.seen(id)).length === 0)
    .map((id) => visibility.form.fields.find((each) => each.id === id)!);

export interface Edit {
  values: Values;
  /** Fields that lost what they held, because it no longer fits. */
  cleared: string[];
  /** Fields whose options are asked for: only the backend knows whether what they hold still fits. */
  recheck: string[];
}

/** A person changes one field. What hangs on it and no longer fits is cleared, down to the last grandchild. */
export const applyEdit = (form: Form, values: Values, field: string, value: Value | undefined): Edit =>
  settle(form, values, withValue(values, field, value), new Set([field]));

/** Clears what no longer fits after `changed` fields have changed. Ends, since it only ever takes away. */
export function settle(form: Form, before: Values, after: Values, changed: Set<string>): Edit {
  const cleared = new Set<string>();
  const recheck = new Set<string>();
  const old = visibilityOf(form, before);
  let values = after;

  for (let again = true; again;) {
    again = false;
    const visibility = visibilityOf(form, values);
    // A parent that vanishes or comes back is another to its children, too, though nobody has edited it.
    const moved = (id: string) => changed.has(id) || old.seen(id) !== visibility.seen(id);
    for (const field of form.fields) {
      const value = valueAt(values, field.id);
      const touched = changed.has(field.id) || !old.shows(field.id) || parentsOf(field).some(moved);
      if (!touched || !visibility.shows(field.id) || partsOf(value).length === 0) continue;
      const choices = choicesOf(field, visibility);
      if (!choices) {
        if (field.dependsOn?.some(moved)) recheck.add(field.id);
        continue;
      }
      const kept = keep(value, choices);
      if (kept === value) continue;
      values = withValue(values, field.id, kept);
      cleared.add(field.id);
      changed = new Set([...changed, field.id]);
      again = true;
      break;
    }
  }
  return { values, cleared: [...cleared], recheck: [...recheck].filter((id) => !cleared.has(id)) };
}

/** What of a value is among the options: all of it, some of several, or nothing. */
function keep(value: Value | undefined, choices: Option[]): Value | undefined {
  const known = (part: unknown) => choices.some((option) => option.id === part);
  if (!Array.isArray(value)) return known(value) ? value : undefined;
  const kept = value.filter(known);
  return kept.length === value.length ? value : kept.length ? kept : undefined;
}

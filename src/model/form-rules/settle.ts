import type { Form, Option, Value, Values } from '../forms.js';
import { choicesOf, parentsOf } from './choices.js';
import { partsOf, valueAt, withValue } from './values.js';
import { visibilityOf } from './visible.js';

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
  return { values, cleared: [...cleared], recheck: [...recheck] };
}

/** What of a value is among the options: all of it, some of several, or nothing. */
function keep(value: Value | undefined, choices: Option[]): Value | undefined {
  const known = (part: unknown) => choices.some((option) => option.id === part);
  if (!Array.isArray(value)) return known(value) ? value : undefined;
  const kept = value.filter(known);
  return kept.length === value.length ? value : kept.length ? kept : undefined;
}

import { refused } from '../decision.js';
import type { Field, Form, Value, Values } from '../forms.js';
import type { Person } from '../people.js';
import { settle } from './settle.js';
import { isFilled, partsOf, valueAt, withValue } from './values.js';

/** What is known of somebody who begins a form. */
export type Beginner = Pick<Person, 'name' | 'email' | 'phone' | 'language' | 'timeZone'>;

/**
 * The values a form begins with: its defaults, and where it has none the person's own language, zone and, as the contact
 * for support, address and number. Nobody else's data are ever put there.
 */
export function startValues(form: Form, person: Beginner = {}): Values {
  const { name, email, phone, language, timeZone } = person;
  const own: Record<string, string | undefined> = { language, timezone: timeZone };
  const contact: Record<string, string | undefined> = { text: name, email, phone };
  const wanted = form.fields.map((field): [string, Value] => {
    const known = field.role === 'contact' ? contact : own;
    const value = field.default ?? (Object.hasOwn(known, field.kind) ? known[field.kind] : undefined);
    return [field.id, value ?? null];
  });
  return withAll(form, {}, Object.fromEntries(wanted)).values;
}

export interface Filling {
  values: Values;
  /** What could not be used: unknown fields, values of the wrong kind, choices that do not exist or do not fit. */
  unused: string[];
  /** Fields that lost what they held, because it no longer fits. */
  cleared: string[];
  /** Fields that only the backend can say about whether their new value exists. */
  recheck: string[];
}

/** Sets several fields at once, as a template or the page around the form wants it. What does not fit is named. */
export function withAll(form: Form, values: Values, wanted: Readonly<Values>): Filling {
  const unused: string[] = [];
  const used = new Set<string>();
  let next = values;
  for (const [id, value] of Object.entries(wanted)) {
    const field = form.fields.find((each) => each.id === id);
    const usable = field && !refused(field.can) ? usableValue(field, value) : undefined;
    if (usable === undefined) {
      unused.push(id);
      continue;
    }
    used.add(id);
    next = withValue(next, id, usable);
  }
  const settled = settle(form, values, next, new Set(used));
  const asked = form.fields.filter(
    (field) => used.has(field.id) && asksForOptions(field) && isFilled(valueAt(settled.values, field.id)),
  );
  return {
    values: settled.values,
    unused: [...unused, ...settled.cleared.filter((id) => used.has(id))],
    cleared: settled.cleared.filter((id) => !used.has(id)),
    recheck: [...new Set([...settled.recheck, ...asked.map((field) => field.id)])],
  };
}

/** Fields whose options come from the backend one search at a time. */
export const asksForOptions = (field: Field): boolean =>
  !field.options &&
  (['choice', 'category', 'lookup', 'severity'].includes(field.kind) ||
    (field.kind === 'people' && field.people !== 'address'));

/** The value in the kind the field has, or nothing where it cannot be one. */
function usableValue(field: Field, value: Value): Value | undefined {
  const parts = partsOf(value);
  if (parts.length === 0) return undefined;
  if (field.kind === 'files') return undefined;
  if (field.kind === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (field.kind === 'number') return Number.isFinite(Number(value)) ? Number(value) : undefined;
  const several = field.multiple || field.kind === 'people';
  if (parts.length > 1 && !several) return undefined;
  const texts = parts.map(String);
  if (field.options && !texts.every((text) => field.options!.some((option) => option.id === text))) return undefined;
  return several ? texts : texts[0];
}

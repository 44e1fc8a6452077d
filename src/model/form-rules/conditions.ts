import type { Condition, Value } from '../forms.js';
import { isFilled, partsOf } from './values.js';

/** Whether a condition holds, given what each field it names is seen to hold. */
export function holds(condition: Condition, seen: (field: string) => Value | undefined): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, seen));
  if ('any' in condition) return condition.any.some((each) => holds(each, seen));
  if ('not' in condition) return !holds(condition.not, seen);
  const value = seen(condition.field);
  if ('filled' in condition) return isFilled(value) === condition.filled;
  const wanted = condition.is.map(String);
  return partsOf(value).some((part) => wanted.includes(String(part)));
}

/** The fields that a condition names, at any depth. */
export function fieldsIn(condition: Condition): string[] {
  if ('field' in condition) return [condition.field];
  if ('not' in condition) return fieldsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(fieldsIn);
}

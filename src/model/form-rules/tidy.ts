import type { Field, Value } from '../forms.js';

const oneLine = ['text', 'email', 'phone', 'number', 'date', 'datetime'];

/** A value as it is checked and sent: blanks around a line are no part of it, a number in digits is a number. */
export function tidy(field: Field, value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || !oneLine.includes(field.kind)) return value;
  const text = value.trim();
  return field.kind === 'number' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text;
}

import type { Schema, Answering } from './operation.js';

/**
 * What does not fit in an answer, each problem with its place: `items[0].id: expected string, got number`. For developers alone,
 * so it names places and types, and never a value.
 */
export function problemsOf({ output }: Answering<unknown>, answer: unknown): string[] {
  try {
    const { error } = (output as Schema<unknown>).safeParse(answer);
    return (error?.issues ?? []).map((issue) => lineOf(issue as Issue, answer));
  } catch (thrown) {
    return [String(thrown)];
  }
}

/** The part of zod's issues that is read here. */
interface Issue {
  path: readonly PropertyKey[];
  expected?: string;
  values?: readonly unknown[];
  minimum?: unknown;
  maximum?: unknown;
  errors?: readonly (readonly Issue[])[];
}

function lineOf(issue: Issue, answer: unknown): string {
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    answer,
  );
  return `${place.replace(/^\./, '') || 'the answer'}: ${wantedBy(issue)}, got ${typeOf(found)}`;
}

function wantedBy({ expected, values, minimum, maximum, errors }: Issue): string {
  if (expected) return `expected ${expected}`;
  if (values) return `expected ${values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (minimum !== undefined) return `expected at least ${String(minimum)}`;
  if (maximum !== undefined) return `expected at most ${String(maximum)}`;
  if (errors?.length)
    return [...new Set(errors.map(([first]) => first && wantedBy(first)))].filter(Boolean).join(', or ');
  return 'expected another value';
}

function typeOf(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (found === null) return 'null (leave an unknown field out)';
  if (typeof found === 'string') return `string of ${found.length}`;
  return Array.isArray(found) ? `array of ${found.length}` : typeof found;
}

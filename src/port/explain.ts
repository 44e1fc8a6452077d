import type { Schema, Answering } from './operation.js';

/**
 * What does not fit in an answer, each problem with its place: `items[0].id: expected string, got number`. For developers alone,
 * so it names places and types, and never a value.
 */
export function problemsOf({ output, rows }: Answering<unknown>, answer: unknown, most = Infinity): string[] {
  try {
    const { error } = (output as Schema<unknown>).safeParse(answer);
    const problems = (error?.issues ?? []).map((issue) => lineOf(issue as Issue, answer));
    const found = rows && partAt(answer, rows.at);
    if (Array.isArray(found) && found.length > most)
      problems.push(`${rows!.at.join('.')}: expected ${most} rows at most, got ${found.length}`);
    return problems;
  } catch {
    // Getters that throw, nesting without end.
    return ['the answer: expected plain data'];
  }
}

/** The part of zod's issues that is read here. */
interface Issue {
  path: readonly PropertyKey[];
  expected?: string;
  values?: readonly unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  errors?: readonly (readonly Issue[])[];
}

function lineOf(issue: Issue, answer: unknown): string {
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${place.replace(/^\./, '') || 'the answer'}: ${wantedBy(issue)}, got ${typeOf(partAt(answer, issue.path))}`;
}

const partAt = (thing: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], thing);

function wantedBy({ expected, values, minimum, maximum, errors }: Issue): string {
  if (expected) return `expected ${expected}`;
  if (values) return `expected ${values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (minimum !== undefined) return `expected at least ${minimum}`;
  if (maximum !== undefined) return `expected at most ${maximum}`;
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

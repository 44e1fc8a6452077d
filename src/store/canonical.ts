/**
 * JSON with sorted keys and without what is not set: two spellings of one input are one text. Nothing of a page decides how
 * it is written: with somebody's `toJSON` on all arrays, two inputs could become one.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((inner) => canonical(inner ?? null)).join()}]`;
  if (Object(value) !== value) return JSON.stringify(value) ?? '';
  const members = Object.entries(value as object).flatMap(([name, inner]) =>
    inner === undefined ? [] : `${canonical(name)}:${canonical(inner)}`,
  );
  return `{${members.sort().join()}}`;
}

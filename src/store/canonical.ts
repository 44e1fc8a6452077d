/**
 * JSON with sorted keys and without what is not set: two spellings of one input are one text. Nothing of a page decides how
 * it is written: with somebody's `toJSON` on all arrays, two inputs could become one.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((inner) => canonical(inner) || 'null').join(',')}]`;
  if (typeof value !== 'object' || value === null || value instanceof Date) return JSON.stringify(value) ?? '';
  const set = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = set.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}

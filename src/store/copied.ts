/**
 * A copy of plain data that no later change of the original reaches. Not `structuredClone`: that one stops at the proxies in
 * which frameworks wrap what a portal hands over.
 */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)])) as T;
}

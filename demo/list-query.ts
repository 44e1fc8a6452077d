import { fromSearchParams, type ListQuery, toSearchParams } from 'casekit';

/** The list's parts of an address are told from the demo's own by this: `list.status=closed`. */
const prefix = 'list.';

/** What the list is asked for in an address. Parts that say nothing are left out and named. */
export function readListQuery(given: URLSearchParams): { query: ListQuery; unknown: string[] } {
  const parts = [...given].filter(([name]) => name.startsWith(prefix));
  const unknown: string[] = [];
  const query = fromSearchParams(
    new URLSearchParams(parts.map(([name, value]) => [name.slice(prefix.length), value])),
    (name, value) => unknown.push(`${prefix}${name}=${value}`),
  );
  for (const [name, value] of parts) {
    const isNamed = unknown.some((part) => part.startsWith(`${name}=`));
    if (!isNamed && !Object.hasOwn(query, name.slice(prefix.length))) unknown.push(`${name}=${value}`);
  }
  return { query, unknown };
}

/** The present address with another query for the list. */
export function withListQuery(query: ListQuery): string {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(prefix)) url.searchParams.delete(name);
  for (const [name, value] of toSearchParams(query)) url.searchParams.append(prefix + name, value);
  return url.pathname + url.search;
}

export const isListPart = (name: string): boolean => name.startsWith(prefix);

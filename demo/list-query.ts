import { fromSearchParams, type ListQuery, toSearchParams } from 'casekit';

/** The list's parts of an address are told from the demo's own by this: `list.status=closed`. */
const prefix = 'list.';

/** What the list is asked for in an address. Parts that say nothing are left out and named. */
export function readListQuery(given: URLSearchParams): { query: ListQuery; unknown: string[] } {
  const parts = [...given].filter(([name]) => isListPart(name));
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
  const others = [...new URLSearchParams(location.search)].filter(([name]) => !isListPart(name));
  const asked = [...toSearchParams(query)].map(([name, value]) => [prefix + name, value]);
  const search = new URLSearchParams([...others, ...asked]).toString();
  return search ? `${location.pathname}?${search}` : location.pathname;
}

export const isListPart = (name: string): boolean => name.startsWith(prefix);

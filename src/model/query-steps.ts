import type { ListQuery } from './list-query.js';
import { firstPage } from './listing.js';
import type { Filter } from './plain-ask.js';

/** The query without one of its conditions, at its first page. */
export function withoutFilter(query: ListQuery, { name, value }: Filter): ListQuery {
  const now = query[name];
  return firstPage({ ...query, [name]: Array.isArray(now) ? now.filter((one) => one !== value) : undefined });
}

/** The query with nothing but how it is sorted: every case that this person may see. */
export const unfiltered = ({ sort }: ListQuery): ListQuery => firstPage({ preset: 'all', sort });

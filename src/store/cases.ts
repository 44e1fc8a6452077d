import type { CasePage, CaseQuery } from '../model/case-rows.js';
import { list } from '../port/case-rows.js';
import { toSupportError } from '../port/error.js';
import { type PendingCase, onTheirWay, settlePending } from './pending-cases.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';
import type { Watchable } from './watch.js';

/** A page of cases as it is shown: values follow the server, order and membership only the reader. */
export interface CaseListing extends CasePage {
  /** Rows that came since; `refresh()` shows them. */
  arrivals: number;
  /** The cursor asked for has expired: this is the first page. */
  restarted?: boolean;
}

export const cases = column((store: SupportStore) => ({
  /** A page of cases. `refresh()` on it takes new order and new rows in. */
  list(query: CaseQuery): Resource<CaseListing> | undefined {
    return store.resource<CaseListing>('cases.list', query, (engine) => ({
      tags: ['cases'],
      read: async (signal) => {
        const page = await readPage(query, (part) => engine.call('cases.list', list, part, store.call({ signal })));
        settlePending(engine, store.current.scope, page.items);
        return page;
      },
      merge: (previous, next, asked) => {
        if (asked) return next;
        // The page under the reader's eyes can no longer be asked for: it stays until they go elsewhere.
        if (next.restarted && !previous.restarted) return previous;
        return inPlace(previous, next, onTheirWay(engine).own, !query.cursor);
      },
    }));
  },

  /** What is on its way in all scopes, newest first. */
  get pending(): Watchable<readonly PendingCase[]> | undefined {
    return store.engine && onTheirWay(store.engine).pending;
  },
}));

/** The page; what to do where its cursor has expired, or where it has no rows but a next page, is seldom needed. */
async function readPage(query: CaseQuery, read: ReadPage): Promise<CaseListing> {
  const further = () => import('./further-pages.js');
  let page: CaseListing;
  try {
    page = { ...(await read(query)), arrivals: 0 };
  } catch (error) {
    if (query.cursor === undefined || toSupportError(error).kind !== 'expired') throw error;
    page = await (await further()).fromTheStart(query, read);
  }
  return isEmpty(page) && page.next !== undefined ? (await further()).pastEmpty(query, page, read) : page;
}

export type ReadPage = (query: CaseQuery) => Promise<CasePage>;
export const isEmpty = ({ items, unreadable }: CasePage): boolean => !items.length && !unreadable?.length;

/** New values into shown rows; whatever is new waits, except at the top of an empty list and what was filed here. */
function inPlace(shown: CaseListing, next: CaseListing, own: Set<string>, first: boolean): CaseListing {
  if (!shown.items.length) return next;
  const fresh = new Map(next.items.map((row) => [row.id, row]));
  const known = new Set(shown.items.map((row) => row.id));
  const added = next.items.filter((row) => !known.has(row.id));
  const mine = added.filter((row) => own.has(row.id));
  return {
    ...next,
    items: [...(first ? mine : []), ...shown.items.map((row) => fresh.get(row.id) ?? row)],
    arrivals: first ? added.length - mine.length : 0,
  };
}

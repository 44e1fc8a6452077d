import type { FeedEntry, FeedPage, FeedQuery } from '../model/feed.js';
import type { Unreadable } from '../model/page.js';
import { list as port } from '../port/feed.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

/** The history of a case as far as it has been read, from old to new. */
export interface Thread {
  entries: readonly FeedEntry[];
  /** Newer than what is shown, held back until the reader asks: `showArrivals()`. */
  arrivals: readonly FeedEntry[];
  /** Both, in the server's order. */
  known: readonly FeedEntry[];
  /** Read without a link to what was known before: too much has come since. */
  restarted?: boolean | undefined;
  older?: string | undefined;
  total?: number | undefined;
  readUpTo?: string | undefined;
  notices?: FeedPage['notices'];
  unreadable?: Unreadable[] | undefined;
  /** Of them, those in pages that were read towards the beginning. */
  unreadableBefore?: Unreadable[] | undefined;
}

const pageSize = 25;

/** How a thread that is shown takes in what is newer: `feed.ts`, which comes once something is shown. */
export interface Growth {
  read(store: SupportStore, caseId: string, thread: Thread, signal: AbortSignal): Promise<Thread>;
  join(store: SupportStore, shown: Thread, next: Thread): Thread;
}
let growth: Growth | undefined;
export const growBy = (how: Growth): void => void (growth = how);

/** A page of a history. */
export const readPage = (store: SupportStore, query: FeedQuery, signal?: AbortSignal): Promise<FeedPage> =>
  store.engine!.call('feed.list', port, { size: pageSize, ...query }, store.call(signal && { signal }));

export const threadOf = ({ items, ...page }: FeedPage): Thread => ({
  ...page,
  entries: items,
  known: items,
  arrivals: [],
});

export const threads = column((store: SupportStore) => ({
  /** The thread of a case; its newest page first. */
  of(caseId: string): Resource<Thread> | undefined {
    return store.resource<Thread>('feed.thread', caseId, () => ({
      tags: [`feed:${caseId}`],
      read: async (signal, previous) =>
        previous && growth
          ? growth.read(store, caseId, previous, signal)
          : threadOf(await readPage(store, { caseId }, signal)),
      merge: (previous, next) => (growth ? growth.join(store, previous, next) : next),
    }));
  },
}));

import type { FeedEntry, FeedPage } from '../model/feed.js';
import { SupportError } from '../port/error.js';
import { markRead } from '../port/feed.js';
import { changeRow } from './case-rows.js';
import type { Engine } from './engine.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';
import { type Thread, growBy, readPage, threadOf, threads } from './thread.js';

export type { Thread } from './thread.js';

/** Who asks for older entries wants to read on. */
const olderSize = 50;
/** How much of the end of a thread is read again, at least and at most. */
const smallestRead = 25;
const longestRead = 100;
/** Pages that a refresh goes back to close a gap before it starts over with the newest. */
const mostPages = 2;

/** Entries written from this page join their thread at once. Sending them is `posts`. */
export const ownEntries = (engine: Engine): Set<string> => engine.part(ownEntries, () => new Set());

/** The history of a case: what comes before and after what is shown. What is shown first is read by `thread.ts`. */
export const feed = column((store: SupportStore) => {
  return {
    /** The thread of a case; its newest page first. */
    thread(caseId: string): Resource<Thread> | undefined {
      return threads(store).of(caseId);
    },

    /** Reads the page before what is shown. Rejects with a SupportError; what is shown stays. */
    async loadOlder(caseId: string, signal?: AbortSignal): Promise<void> {
      const thread = this.thread(caseId);
      const older = thread?.current.value?.older;
      if (!store.engine || !thread || older === undefined) return;
      const page = await readPage(store, { caseId, before: older, size: olderSize }, signal);
      thread.set((value) => (value && value.older === older ? withOlder(value, page) : value));
    },

    /** Reads one entry whole, whose body was too long for a list. Rejects with a SupportError. */
    async loadWhole(caseId: string, entryId: string): Promise<void> {
      if (!store.engine) return;
      const { items } = await readPage(store, { caseId, around: entryId, size: 1 });
      const whole = items.find(({ id }) => id === entryId);
      if (!whole) throw new SupportError('not-found');
      const replaced = (entry: FeedEntry) => (entry.id === entryId ? whole : entry);
      this.thread(caseId)?.set(
        (value) =>
          value && {
            ...value,
            entries: value.entries.map(replaced),
            known: value.known.map(replaced),
          },
      );
    },

    /** Shows what came since. */
    showArrivals(caseId: string): void {
      this.thread(caseId)?.set((value) => value && withArrivals(value));
    },

    /** Tells that the person has seen the thread up to this entry. Where a system has no such thing, nothing happens. */
    async markRead(caseId: string, upTo: string): Promise<void> {
      if (!store.offers('feed.markRead')) return;
      await store.write('feed.markRead', markRead, { caseId, upTo });
      this.thread(caseId)?.set((value) => value && { ...value, readUpTo: upTo });
      changeRow(store, caseId, (row) => ({ ...row, unread: false }));
    },
  };
});

/**
 * The end of the thread as it stands now, since what was known of it may have changed or gone, read back to what is known;
 * past too wide a gap it is all there is.
 */
async function readAgain(store: SupportStore, caseId: string, thread: Thread, signal: AbortSignal): Promise<Thread> {
  const known = new Set(thread.known.map(({ id }) => id));
  const size = Math.min(Math.max(known.size, smallestRead), longestRead);
  const newest = threadOf(await readPage(store, { caseId, size }, signal));
  let found = newest;
  for (let pages = 1; found.older !== undefined && !found.known.some(({ id }) => known.has(id)); pages++) {
    if (pages > mostPages) return { ...newest, restarted: true };
    found = withOlder(found, await readPage(store, { caseId, before: found.older, size: longestRead }, signal));
  }
  return { ...found, unreadableBefore: undefined };
}

/**
 * Known entries change in place, and go; new ones wait, except the reader's own, be they written or caused here or elsewhere, and
 * whatever comes to an empty thread. The order is the server's, also where it put something before what was written here.
 */
function join(store: SupportStore, shown: Thread, next: Thread): Thread {
  if (next.restarted) return next;
  const own = ownEntries(store.engine!);
  const { person, identity } = store.session?.current.value ?? {};
  const reader = person?.id ?? identity?.person;
  const read = new Set(next.known.map((entry) => entry.id));
  const from = Math.max(
    shown.known.findIndex((entry) => read.has(entry.id)),
    0,
  );

  const before = new Set(shown.entries.map((entry) => entry.id));
  const atOnce = ({ id, author }: FeedEntry) =>
    before.has(id) || own.has(id) || (reader && author.id === reader) || !before.size;
  // A long text that was asked for stays: a list would bring it without its body again.
  const whole = new Map(shown.known.filter(({ body }) => body).map((entry) => [entry.id, entry]));
  const kept = (entry: FeedEntry) => {
    const full = entry.deferred && !entry.body ? whole.get(entry.id) : undefined;
    return full && full.version === entry.version ? full : entry;
  };
  const earlier = next.older === undefined ? [] : shown.known.slice(0, from);
  // Systems list what was written a while later.
  const unlisted = shown.known.slice(from).filter(({ id }) => own.has(id) && !read.has(id));
  const known = [...earlier, ...next.known.map(kept), ...unlisted];
  const thread = {
    ...next,
    older: earlier.length ? shown.older : next.older,
    readUpTo: shown.readUpTo,
    known,
    entries: known.filter(atOnce),
    arrivals: known.filter((entry) => !atOnce(entry)),
    unreadable: [...(shown.unreadableBefore ?? []), ...(next.unreadable ?? [])],
    unreadableBefore: shown.unreadableBefore,
  };
  for (const id of read) own.delete(id);
  return thread;
}

function withOlder(thread: Thread, page: FeedPage): Thread {
  const ids = new Set(thread.known.map((entry) => entry.id));
  const added = page.items.filter((entry) => !ids.has(entry.id));
  const { unreadable = [] } = page;
  return {
    ...thread,
    known: [...added, ...thread.known],
    entries: [...added, ...thread.entries],
    older: page.older,
    total: page.total ?? thread.total,
    unreadable: [...unreadable, ...(thread.unreadable ?? [])],
    unreadableBefore: [...unreadable, ...(thread.unreadableBefore ?? [])],
  };
}

/** Nothing held back any more. */
export const withArrivals = (thread: Thread): Thread =>
  thread.arrivals.length ? { ...thread, entries: thread.known, arrivals: [] } : thread;

/** What was written here is shown at once, also where a hint has brought it already. */
export function withEntry(thread: Thread, entry: FeedEntry): Thread {
  const shown = thread.entries.some(({ id }) => id === entry.id);
  if (shown) return thread;
  const isKnown = thread.known.some(({ id }) => id === entry.id);
  return {
    ...thread,
    known: isKnown ? thread.known : [...thread.known, entry],
    entries: [...thread.entries, entry],
    arrivals: thread.arrivals.filter(({ id }) => id !== entry.id),
    total: isKnown ? thread.total : thread.total && thread.total + 1,
  };
}

growBy({ read: readAgain, join });

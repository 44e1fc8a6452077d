import type { PostReceipt } from '../model/cases.js';
import type { FeedEntry, FeedPage, NewMessage } from '../model/feed.js';
import type { Unreadable } from '../model/page.js';
import { feed as port } from '../port/feed.js';
import { isDefinite, toSupportError } from '../port/error.js';
import { canonical } from './canonical.js';
import { changeRow, takeCase } from './cases.js';
import type { Engine } from './engine.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

/** The history of a case as far as it has been read, from old to new. */
export interface Thread {
  entries: readonly FeedEntry[];
  /** Newer than what is shown, held back until the reader asks: `showArrivals()`. */
  arrivals: readonly FeedEntry[];
  older?: string | undefined;
  newer?: string | undefined;
  total?: number | undefined;
  readUpTo?: string | undefined;
  notices?: FeedPage['notices'];
  unreadable?: Unreadable[] | undefined;
}

const pageSize = 25;
/** How far a refresh goes to close a gap before it starts over with the newest page. */
const mostPages = 5;

/** Entries written from this page join the thread at once. Keys as in `cases`. */
const shared = (engine: Engine) =>
  engine.part(shared, () => ({ own: new Set<string>(), keys: new Map<string, string>() }));

export const feed = column((store: SupportStore) => {
  const list = (engine: Engine, caseId: string, cursor: { before?: string; after?: string }, signal?: AbortSignal) =>
    engine.call('feed.list', port.list, { caseId, size: pageSize, ...cursor }, store.call(signal && { signal }));

  /** Newer entries than the thread has; without a cursor, or past too wide a gap, the newest page. */
  async function readNewer(engine: Engine, caseId: string, thread: Thread, signal: AbortSignal): Promise<Thread> {
    let { newer } = thread;
    let found: Thread = { ...thread, entries: [] };
    for (let page = 0; newer !== undefined && page < mostPages; page++) {
      const answer: FeedPage = await list(engine, caseId, { after: newer }, signal);
      found = {
        ...found,
        entries: [...found.entries, ...answer.items],
        newer: answer.newer ?? newer,
        total: answer.total ?? found.total,
        notices: answer.notices,
      };
      if (!answer.items.length || answer.newer === newer) return found;
      newer = answer.newer;
    }
    return fromPage(await list(engine, caseId, {}, signal));
  }

  return {
    /** The thread of a case; its newest page first. */
    thread(caseId: string): Resource<Thread> | undefined {
      return store.resource<Thread>('feed.thread', caseId, (engine) => ({
        tags: [`feed:${caseId}`],
        read: async (signal, previous) =>
          previous ? readNewer(engine, caseId, previous, signal) : fromPage(await list(engine, caseId, {}, signal)),
        merge: (previous, next) => join(previous, next, shared(engine).own),
      }));
    },

    /** Reads the page before what is shown. Rejects with a SupportError; what is shown stays. */
    async loadOlder(caseId: string, signal?: AbortSignal): Promise<void> {
      const thread = this.thread(caseId);
      const older = thread?.current.value?.older;
      if (!store.engine || !thread || older === undefined) return;
      const page = await list(store.engine, caseId, { before: older }, signal);
      thread.set((value) => (value && value.older === older ? withOlder(value, page) : value));
    },

    /** Shows what came since. */
    showArrivals(caseId: string): void {
      this.thread(caseId)?.set((value) =>
        value?.arrivals.length ? { ...value, entries: [...value.entries, ...value.arrivals], arrivals: [] } : value,
      );
    },

    /**
     * Sends a message. Frozen now; the same text sent again while the outcome of the first is unknown keeps its key.
     * Rejects with a SupportError.
     */
    async post(message: NewMessage): Promise<PostReceipt> {
      const engine = store.engine!;
      const { own, keys } = shared(engine);
      const frozen = structuredClone(message);
      const body = canonical([store.current.scope ?? null, frozen]);
      const key = keys.get(body) ?? engine.options.ids();
      keys.set(body, key);
      const thread = this.thread(message.caseId);
      try {
        const receipt = await store.write('feed.post', port.post, frozen, { key });
        keys.delete(body);
        const { entry } = receipt;
        if (entry) {
          own.add(entry.id);
          thread?.set((value) => value && withEntry(value, entry));
        }
        if (receipt.case) takeCase(engine, receipt.case);
        // A system that answers without the entry: whatever comes next is shown at once.
        if (!entry) {
          await thread?.refresh();
          this.showArrivals(message.caseId);
        }
        return receipt;
      } catch (thrown) {
        const error = toSupportError(thrown);
        if (isDefinite(error)) keys.delete(body);
        throw error;
      } finally {
        engine.touch(message.caseId);
      }
    },

    /** Tells that the person has seen the thread up to this entry. Where a system has no such thing, nothing happens. */
    async markRead(caseId: string, upTo: string): Promise<void> {
      const { engine } = store;
      if (!engine || !store.offers('feed.markRead')) return;
      await store.write('feed.markRead', port.markRead, { caseId, upTo });
      changeRow(engine, caseId, (row) => ({ ...row, unread: false }));
    },
  };
});

const fromPage = ({ items, ...page }: FeedPage): Thread => ({ ...page, entries: items, arrivals: [] });

/** Known entries change in place; new ones wait, except those written here and whatever comes to an empty thread. */
function join(shown: Thread, next: Thread, own: Set<string>): Thread {
  const fresh = new Map(next.entries.map((entry) => [entry.id, entry]));
  const known = new Set([...shown.entries, ...shown.arrivals].map((entry) => entry.id));
  const added = next.entries.filter((entry) => !known.has(entry.id));
  const update = (entry: FeedEntry) => fresh.get(entry.id) ?? entry;
  const atOnce = (entry: FeedEntry) => own.has(entry.id) || !shown.entries.length;
  return {
    ...next,
    older: shown.older,
    readUpTo: shown.readUpTo,
    entries: [...shown.entries.map(update), ...added.filter(atOnce)],
    arrivals: [...shown.arrivals.map(update), ...added.filter((entry) => !atOnce(entry))],
  };
}

function withOlder(thread: Thread, page: FeedPage): Thread {
  const known = new Set(thread.entries.map((entry) => entry.id));
  const entries = [...page.items.filter((entry) => !known.has(entry.id)), ...thread.entries];
  const unreadable = [...(page.unreadable ?? []), ...(thread.unreadable ?? [])];
  return { ...thread, entries, older: page.older, total: page.total ?? thread.total, unreadable };
}

const withEntry = (thread: Thread, entry: FeedEntry): Thread =>
  [...thread.entries, ...thread.arrivals].some(({ id }) => id === entry.id)
    ? thread
    : { ...thread, entries: [...thread.entries, entry], total: thread.total && thread.total + 1 };

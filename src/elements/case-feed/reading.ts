import type { ReactiveController } from 'lit';
import { toSupportError, type SupportError } from '../../port/error.js';
import { type Thread, feed } from '../../store/feed.js';
import type { SupportStore } from '../../store/store.js';
import type { FeedPage } from './rest.js';
import { Batches } from './batches.js';
import { unreadOf } from './unread.js';

/** How something stands that a person has asked for. */
export type Asked = 'loading' | SupportError | undefined;

/** How often a jump to what is unread reads further back before it gives up. */
const farthest = 40;

/** Reading on in a history: what is unread, what comes before, what came since. */
export class Reading implements ReactiveController {
  /** How the loading of older entries stands. */
  older: Asked;
  /** Id of the oldest entry that was not read when its reader came, or asked for what is new. */
  unreadFrom: string | undefined;

  readonly #page: FeedPage;
  #caseId: string | undefined;
  #store: SupportStore | undefined;
  #batches = new Batches();
  #whole = new Map<string, Asked>();
  /** How far somebody had read when they came; marking more as read later changes nothing of it. */
  #cameFrom: { readUpTo: string | undefined } | undefined;
  #judged = false;
  #leaving = new AbortController();

  constructor(page: FeedPage) {
    this.#page = page;
    this.#begin();
    page.host.addController(this);
  }

  hostUpdate(): void {
    const { store, caseId } = this.#page;
    if (store() !== this.#store || caseId() !== this.#caseId) this.#begin();
    if (this.#thread) this.#batches.note(this.#thread.entries);
    this.#judge();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  refresh(): void {
    if (this.#store && this.#caseId !== undefined) void feed(this.#store).thread(this.#caseId)?.refresh();
  }

  readonly batchOf = (id: string): number => this.#batches.of(id);

  /** Loads before this one have been laid out. */
  get settled(): number {
    return this.#batches.last - 1;
  }

  readonly whole = (id: string): Asked => this.#whole.get(id);

  /** Something has not been read yet. */
  get hasUnread(): boolean {
    const { readUpTo, older, entries = [] } = this.#thread ?? {};
    if (this.unreadFrom !== undefined) {
      const unread = unreadOf({ entries, readUpTo, reader: this.#page.reader() });
      return unread === undefined || unread.length > 0;
    }
    return this.#cameFrom?.readUpTo !== undefined && !this.#judged && older !== undefined;
  }

  /** Reads the page before. Answers the id of the entry next to what was there. */
  async loadOlder(): Promise<string | undefined> {
    const [store, id, thread] = [this.#store, this.#caseId, this.#thread];
    if (!store || id === undefined || !thread || this.older === 'loading') return undefined;
    const { signal } = this.#leaving;
    const first = thread.entries[0]?.id;
    this.#setOlder('loading');
    try {
      await feed(store).loadOlder(id, signal);
      // Busy until what came stands on the page.
      await this.#page.host.updateComplete;
      if (signal.aborted) return undefined;
      this.#setOlder(undefined);
      const { entries = [] } = this.#thread ?? {};
      return entries[entries.findIndex((entry) => entry.id === first) - 1]?.id;
    } catch (thrown) {
      if (signal.aborted) return undefined;
      const error = toSupportError(thrown);
      this.#setOlder(error);
      this.#page.tellFailed('feed.list', error);
      return undefined;
    }
  }

  /** Reads back until the first unread entry is there. */
  async findUnread(): Promise<string | undefined> {
    for (let page = 0; page < farthest && this.unreadFrom === undefined && this.#thread?.older !== undefined; page++) {
      const before = this.#thread.entries.length;
      await this.loadOlder();
      await this.#page.host.updateComplete;
      if (this.#thread?.entries.length === before) break;
    }
    return this.unreadFrom;
  }

  /** Shows what came since. Answers the id of the oldest of it. */
  showArrivals(): string | undefined {
    const thread = this.#thread;
    if (!this.#store || this.#caseId === undefined || !thread?.arrivals.length) return undefined;
    const [first] = thread.arrivals;
    // What was unread before stays marked until it is read.
    if (this.unreadFrom === undefined || thread.readUpTo === thread.entries.at(-1)?.id) this.unreadFrom = first!.id;
    feed(this.#store).showArrivals(this.#caseId);
    return first!.id;
  }

  /** Reads a long text. */
  async loadWhole(entryId: string): Promise<void> {
    const [store, id] = [this.#store, this.#caseId];
    if (!store || id === undefined || this.#whole.get(entryId) === 'loading') return;
    this.#setWhole(entryId, 'loading');
    try {
      await feed(store).loadWhole(id, entryId);
      this.#setWhole(entryId, undefined);
    } catch (thrown) {
      const error = toSupportError(thrown);
      this.#setWhole(entryId, error);
      this.#page.tellFailed('feed.list', error);
    }
  }

  get #thread(): Thread | undefined {
    return this.#page.thread();
  }

  #begin(): void {
    this.#store = this.#page.store();
    this.#caseId = this.#page.caseId();
    this.#leave();
    this.#batches = new Batches();
    this.#whole.clear();
    this.#cameFrom = undefined;
    this.#judged = false;
    this.unreadFrom = undefined;
  }

  /** Once, as soon as it can be told: later the line stays where it is, whatever is read. */
  #judge(): void {
    const thread = this.#thread;
    const reader = this.#page.reader();
    if (!thread) return;
    this.#cameFrom ??= { readUpTo: thread.readUpTo };
    if (this.#judged || reader === undefined) return;
    const unread = unreadOf({ entries: thread.entries, readUpTo: this.#cameFrom.readUpTo, reader });
    if (!unread) return;
    this.#judged = true;
    this.unreadFrom = unread[0]?.id;
  }

  #leave(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.older = undefined;
  }

  #setOlder(older: Asked): void {
    this.older = older;
    this.#page.host.requestUpdate();
  }

  #setWhole(id: string, asked: Asked): void {
    this.#whole.set(id, asked);
    this.#page.host.requestUpdate();
  }
}

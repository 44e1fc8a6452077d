import type { ReactiveController } from 'lit';
import { Follow } from '../../context/follow.js';
import type { ControlHost } from '../../controls/host.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { type Thread, feed } from '../../store/feed.js';
import { Batches, type Row, rowsOf } from './rows.js';
import { unreadOf } from './unread.js';

export interface HistoryOptions {
  store: () => SupportStore | undefined;
  caseId: () => string | undefined;
  /** Who is looking; undefined while nobody has said. */
  reader: () => string | undefined;
  onFailed: (error: SupportError) => void;
}

/** How something stands that a person has asked for. */
export type Asked = 'loading' | SupportError | undefined;

/** How often a jump to what is unread reads further back before it gives up. */
const farthest = 40;

/** The thread that a feed shows, and what a person has done to what they see of it. */
export class History implements ReactiveController {
  /** How the loading of older entries stands. */
  older: Asked;
  /** Id of the oldest entry that was not read when its reader came, or asked for what is new. */
  unreadFrom: string | undefined;

  readonly #host: ControlHost;
  readonly #options: HistoryOptions;
  readonly #thread: Follow<Snapshot<Thread>>;
  readonly #names = new Map<string, string>();
  #caseId: string | undefined;
  #store: SupportStore | undefined;
  #batches = new Batches();
  #rows: Row[] = [];
  #whole = new Map<string, Asked>();
  #judged = false;
  #leaving = new AbortController();

  constructor(host: ControlHost, options: HistoryOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#thread = new Follow(host, () => {
      const [store, id] = [options.store(), options.caseId()];
      return store && id !== undefined ? feed(store).thread(id) : undefined;
    });
  }

  get snapshot(): Snapshot<Thread> | undefined {
    return this.#thread.current;
  }

  /** The case whose thread is shown. */
  get caseId(): string | undefined {
    return this.#caseId;
  }

  get thread(): Thread | undefined {
    return this.snapshot?.value;
  }

  hostUpdate(): void {
    const [store, caseId] = [this.#options.store(), this.#options.caseId()];
    if (store === this.#store && caseId === this.#caseId) return;
    this.#store = store;
    this.#caseId = caseId;
    this.#leave();
    this.#batches = new Batches();
    this.#whole.clear();
    this.#judged = false;
    this.unreadFrom = undefined;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  refresh(): void {
    if (this.#store && this.#caseId !== undefined) void feed(this.#store).thread(this.#caseId)?.refresh();
  }

  /** What is shown, in the order of reading. */
  rows(newestFirst: boolean): { rows: Row[]; lastBatch: number } {
    const entries = this.thread?.entries ?? [];
    this.#judge();
    this.#batches.note(entries);
    const { unreadFrom } = this;
    this.#rows = rowsOf(entries, { newestFirst, unreadFrom, batchOf: this.#batches.of });
    return { rows: this.#rows, lastBatch: this.#batches.last };
  }

  /** The articles that hold what is unread, by their name on the page, each with the entries that it shows. */
  unreadArticles(): [name: string, ids: string[]][] {
    const { thread } = this;
    if (!thread) return [];
    const from = thread.entries.findIndex(({ id }) => id === thread.readUpTo) + 1;
    const unread = new Set(thread.entries.slice(from).map(({ id }) => id));
    return this.#rows.flatMap(({ entry, folded }) => {
      const ids = [entry, ...folded.map((inner) => inner.entry)].map(({ id }) => id).filter((id) => unread.has(id));
      return ids.length ? [[this.nameOf(entry.id), ids] as [string, string[]]] : [];
    });
  }

  /** A name for the page, for an id that may hold anything. */
  readonly nameOf = (id: string): string => {
    let name = this.#names.get(id);
    if (!name) this.#names.set(id, (name = `e${this.#names.size + 1}`));
    return name;
  };

  readonly whole = (id: string): Asked => this.#whole.get(id);

  /** Something was unread when its reader came. */
  get hasUnread(): boolean {
    const { readUpTo, older, entries = [] } = this.thread ?? {};
    if (this.unreadFrom !== undefined) return true;
    return readUpTo !== undefined && older !== undefined && !entries.some(({ id }) => id === readUpTo);
  }

  /** Reads the page before. Answers the id of the entry next to what was there, for focus. */
  async loadOlder(): Promise<string | undefined> {
    const [store, id, thread] = [this.#store, this.#caseId, this.thread];
    if (!store || id === undefined || !thread || this.older === 'loading') return undefined;
    const { signal } = this.#leaving;
    const first = thread.entries[0]?.id;
    this.#setOlder('loading');
    try {
      await feed(store).loadOlder(id, signal);
      await this.#host.updateComplete;
      if (signal.aborted) return undefined;
      const { entries = [] } = this.thread ?? {};
      this.#setOlder(undefined);
      return entries[entries.findIndex((entry) => entry.id === first) - 1]?.id;
    } catch (thrown) {
      if (signal.aborted) return undefined;
      const error = toSupportError(thrown);
      this.#setOlder(error);
      this.#options.onFailed(error);
      return undefined;
    }
  }

  /** Reads back until the first unread entry is there. */
  async findUnread(): Promise<string | undefined> {
    for (let page = 0; page < farthest && this.unreadFrom === undefined && this.thread?.older !== undefined; page++) {
      const before = this.thread.entries.length;
      await this.loadOlder();
      if (this.thread?.entries.length === before) break;
    }
    return this.unreadFrom;
  }

  /** Shows what came since. Answers the id of the oldest of it. */
  showArrivals(): string | undefined {
    const { thread } = this;
    if (!this.#store || this.#caseId === undefined || !thread?.arrivals.length) return undefined;
    const [first] = thread.arrivals;
    // What was unread before has been read by now, or stays marked until it is.
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
      this.#options.onFailed(error);
    }
  }

  /** Once, as soon as it can be told: later the line stays where it is, whatever is read. */
  #judge(): void {
    const { thread } = this;
    const reader = this.#options.reader();
    if (this.#judged || !thread || reader === undefined) return;
    const unread = unreadOf({ entries: thread.entries, readUpTo: thread.readUpTo, reader });
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
    this.#host.requestUpdate();
  }

  #setWhole(id: string, asked: Asked): void {
    this.#whole.set(id, asked);
    this.#host.requestUpdate();
  }
}

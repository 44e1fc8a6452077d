import { type SupportError, toSupportError } from '../port/error.js';
import type { Engine } from './engine.js';
import { longestWait, mostTries } from './pauses.js';
import type { Watchable } from './watch.js';

/** What is known of something that is read from a backend. */
export interface Snapshot<T> {
  /** `ready` stays while it is read again, and when that fails: then `error` stands beside the value. */
  readonly status: 'waiting' | 'ready' | 'failed';
  readonly value?: T;
  readonly error?: SupportError;
  readonly refreshing: boolean;
}

/** How a resource gets its value. */
export interface Source<T> {
  /** What can outdate it: `cases`, `case:7`, `feed:7`. */
  tags: readonly string[];
  read(signal: AbortSignal, previous: T | undefined): Promise<T>;
  /** Joins what was shown with what was read. `asked`: a person wants the newest now. */
  merge?(previous: T, next: T, asked: boolean): T;
}

interface Run {
  controller: AbortController;
  asked: boolean;
  finished: Promise<void>;
}

/** Read again when looked at after this long. */
const freshFor = 10_000;

/**
 * One thing read from a backend, shared by everybody who watches it. It is read while somebody watches; when nobody
 * does for a tick, the request ends.
 */
export class Resource<T> implements Watchable<Snapshot<T>> {
  current: Snapshot<T> = { status: 'waiting', refreshing: false };
  readonly source: Source<T>;
  /** The acting scope that it is read in. */
  readonly scope: string | undefined;
  readonly #engine: Engine;
  readonly #listeners = new Set<() => void>();
  #running: Run | undefined;
  #again = false;
  #outdated = true;
  #readAt = 0;
  /** The system has asked not to be asked before. */
  #notBefore = 0;
  #tries = 0;
  #cancelRetry: (() => void) | undefined;

  constructor(engine: Engine, source: Source<T>, scope?: string) {
    this.#engine = engine;
    this.source = source;
    this.scope = scope;
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }

  get signedOut(): boolean {
    return this.current.error?.kind === 'unauthenticated';
  }

  watch(listener: () => void): () => void {
    const entry = () => listener();
    this.#engine.keep(this, true);
    // A clock that was set back says nothing of how old it is.
    if (this.#outdated || Math.abs(this.#engine.options.clock.now() - this.#readAt) > freshFor) this.#due();
    // Last: who begins to look sees that it is being read, and need not be told.
    this.#listeners.add(entry);
    return () => {
      if (!this.#listeners.delete(entry) || this.watched) return;
      // A move within the page takes an element out and in again at once: that is no goodbye.
      this.#engine.options.clock.after(0, () => {
        if (this.watched) return;
        this.#engine.keep(this, false);
        this.#end();
      });
    };
  }

  /** Reads now, because a person asked. Resolves when that is over, well or not. */
  refresh(): Promise<void> {
    this.#tries = 0;
    return this.#start(true);
  }

  /** Somebody says that it changed: what is shown is read again, the rest when it is looked at next. */
  outdate(): void {
    this.#outdated = true;
    if (!this.watched) return;
    if (this.#running) this.#again = true;
    else this.#due();
  }

  /** A write overtook whatever is being read: that answer is dropped, and asked for again. */
  overtake(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.controller.abort();
    this.outdate();
  }

  /** Puts in what is known from elsewhere (a receipt). */
  set(change: (value: T | undefined) => T | undefined): void {
    const value = change(this.current.value);
    if (value === undefined || value === this.current.value) return;
    this.#show({ ...this.current, status: 'ready', value });
  }

  /** Forgets everything, at the end of an epoch. */
  reset(): void {
    this.#end();
    this.#outdated = true;
    this.#show({ status: 'waiting', refreshing: false });
    if (this.watched) this.#due();
  }

  /** Reads without being asked: now, or when the system wants to be asked again. */
  #due(): void {
    const { clock } = this.#engine.options;
    const wait = Math.min(this.#notBefore - clock.now(), longestWait);
    this.#cancelRetry?.();
    if (wait <= 0) return void this.#start(false);
    this.#cancelRetry = clock.after(wait, () => void this.#start(false));
  }

  #start(asked: boolean): Promise<void> {
    if (this.#running) {
      // A person who asks while a silent read is on its way gets that one, shown as asked for.
      this.#running.asked ||= asked;
      return this.#running.finished;
    }
    this.#cancelRetry?.();
    const controller = new AbortController();
    const running: Run = { controller, asked, finished: Promise.resolve() };
    this.#running = running;
    this.#outdated = false;
    this.#show({ ...this.current, refreshing: true });
    running.finished = this.#read(running);
    return running.finished;
  }

  async #read(running: Run): Promise<void> {
    const { signal } = running.controller;
    const { signedOut } = this;
    try {
      const next = await this.source.read(signal, this.current.value);
      if (this.#running !== running) return;
      const previous = this.current.value;
      const value =
        previous !== undefined && this.source.merge ? this.source.merge(previous, next, running.asked) : next;
      this.#readAt = this.#engine.options.clock.now();
      this.#tries = this.#notBefore = 0;
      this.#finish({ status: 'ready', value, refreshing: false });
      const isSession = this.source.tags.includes('session');
      if (signedOut || isSession) this.#engine.noteSignIn(this.scope, true);
      if (!isSession) void this.#engine.follow();
    } catch (thrown) {
      if (this.#running !== running) return;
      this.#outdated = true;
      const error = toSupportError(thrown);
      const { value } = this.current;
      const again = this.#again;
      this.#finish(
        value === undefined
          ? { status: 'failed', error, refreshing: false }
          : { status: 'ready', value, error, refreshing: false },
      );
      // Somebody has wanted it newer meanwhile: that is not forgotten.
      if ((again && !this.signedOut) || error.retryAfter !== undefined)
        this.#waitFor(error.retryAfter ?? 2 ** this.#tries);
      if (this.signedOut && !signedOut) this.#engine.noteSignIn(this.scope, false);
    }
  }

  #waitFor(seconds: number): void {
    const { clock, random } = this.#engine.options;
    // A little later, so that not all pages ask in the same moment.
    const wait = Math.min(Math.max(seconds, 1) * 1000, longestWait) * (1 + random() / 10);
    this.#notBefore = clock.now() + wait;
    if (++this.#tries < mostTries && this.watched) this.#due();
  }

  #finish(snapshot: Snapshot<T>): void {
    this.#running = undefined;
    this.#show(snapshot);
    if (!this.#again) return;
    this.#again = false;
    if (this.watched && !snapshot.error) this.#due();
  }

  #end(): void {
    this.#cancelRetry?.();
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    this.#again = false;
    this.#outdated = true;
    running.controller.abort();
    this.#show({ ...this.current, refreshing: false });
  }

  #show(snapshot: Snapshot<T>): void {
    this.current = snapshot;
    this.#engine.batch.add(this.#listeners);
  }
}

import { type Candidate, SupportContact } from '../model/contacts.js';
import type { Subscription } from '../model/customers.js';
import * as port from '../port/contacts.js';
import type { SupportError } from '../port/error.js';
import type { Engine } from './engine.js';
import { keyedWrite } from './keyed-write.js';
import { patiently } from './patience.js';
import { type May, type PlanRow, type Step, assign, failedOf, planned, takeBack, undoable } from './plan-rows.js';
import { SupportStore } from './store.js';
import { Signal, type Watchable } from './watch.js';

export type { PlanRow } from './plan-rows.js';

/** How far a plan is. */
export interface PlanProgress {
  /** Rows that a change was wanted for. */
  of: number;
  done: number;
  failed: number;
  running: boolean;
  /** What is under way, and how many of its rows have an answer. */
  pass: { doing: 'assign' | 'undo'; of: number; answered: number } | undefined;
}

/** At the same time. */
const lines = 4;

/**
 * A change of the support contact of many subscriptions: one confirmation, one answer for each row. What fails can be
 * tried again, what was done can be taken back. It belongs to the scope in which it was made, whatever is chosen later,
 * and goes on when the element that shows it is removed.
 */
export class ContactPlan implements Watchable<readonly PlanRow[]> {
  readonly to: Candidate;
  readonly #engine: Engine;
  /** A view of one's own: the page may act in another scope before this has ended. */
  readonly #store: SupportStore;
  readonly #rows: Signal<readonly PlanRow[]>;
  #wanted: number;
  #stopped = false;
  #pass: PlanProgress['pass'];
  /** What has been changed and not been told yet. */
  #news = new Set<string>();

  /** `may`: what is known of each subscription besides: may this company support it? */
  constructor(store: SupportStore, subscriptions: readonly Subscription[], to: Candidate, may?: May) {
    this.to = to;
    this.#engine = store.engine!;
    this.#store = new SupportStore({ ...store.current });
    this.#store.join(this.#engine);
    const rows = subscriptions.map((subscription) => planned(subscription, to, may));
    this.#wanted = rows.filter(({ state }) => state === 'planned').length;
    this.#rows = new Signal<readonly PlanRow[]>(this.#engine.batch, rows);
  }

  /** A plan that was begun on a page that is gone, as its rows stand now. */
  static resumed(store: SupportStore, rows: readonly PlanRow[], to: Candidate): ContactPlan {
    const plan = new ContactPlan(store, [], to);
    plan.#wanted = rows.filter(({ state }) => state !== 'fixed' && state !== 'same').length;
    plan.#rows.set(rows);
    return plan;
  }

  get current(): readonly PlanRow[] {
    return this.#rows.current;
  }

  watch(listener: () => void): () => void {
    return this.#rows.watch(listener);
  }

  get progress(): PlanProgress {
    const count = (wanted: PlanRow['state']) => this.current.filter(({ state }) => state === wanted).length;
    return {
      of: this.#wanted,
      done: count('done'),
      failed: count('failed'),
      running: this.#pass !== undefined,
      pass: this.#pass,
    };
  }

  /** Carries out what is planned. Resolves when every row has an answer, or none is to be expected. */
  run(): Promise<void> {
    return this.#each(({ state }) => state === 'planned', assign);
  }

  /**
   * Tries again what has failed, and goes on with what was never begun. The key of a row whose answer was lost is the
   * same. Where somebody else has chosen a contact meanwhile, only a person can say what is to be: `replace`, `leave`.
   */
  retry(): Promise<void> {
    return this.#each(({ state, conflict }) => state === 'planned' || (state === 'failed' && !conflict), assign);
  }

  /** After a conflict: replaces the contact that somebody else chose meanwhile. */
  replace(subscriptionId: string): Promise<void> {
    return this.#each(({ subscription, conflict }) => subscription.id === subscriptionId && !!conflict, assign);
  }

  /** After a conflict: leaves the contact that somebody else chose. */
  leave(subscriptionId: string): void {
    const row = this.current.find(({ subscription, conflict }) => subscription.id === subscriptionId && conflict);
    if (row) this.#change(row, { state: 'left', error: undefined, conflict: undefined });
  }

  /** Takes back what was done, where there was a contact before that can be one again. */
  undo(): Promise<void> {
    return this.#each(undoable, takeBack);
  }

  /** Whether something of it can be taken back. */
  get undoable(): boolean {
    return this.current.some(undoable);
  }

  /** Begins no further row; what was begun is waited for. `run()` goes on. */
  stop(): void {
    this.#stopped = true;
  }

  /** Ids of the subscriptions that were changed since this was asked last: whoever tells of them tells once. */
  takeNews(): string[] {
    const news = [...this.#news];
    this.#news.clear();
    return news;
  }

  async #each(wanted: (row: PlanRow) => boolean, step: Step): Promise<void> {
    const due = this.current.filter(wanted);
    if (this.#pass || !due.length) return;
    this.#stopped = false;
    this.#pass = { doing: step.doing, of: due.length, answered: 0 };
    const next = async (): Promise<void> => {
      for (let row = due.shift(); row && !this.#stopped; row = due.shift()) await this.#take(row, step);
    };
    await Promise.all(Array.from({ length: lines }, next));
    this.#pass = undefined;
    this.#rows.set([...this.current]);
    // What was read of these subscriptions is no longer so.
    for (const resource of this.#engine.tagged('contacts', 'subscriptions')) resource.overtake();
  }

  async #take(row: PlanRow, step: Step): Promise<void> {
    this.#change(row, { state: 'running', error: undefined, conflict: undefined });
    try {
      const body = step.body(row);
      const receipt = await patiently(
        this.#engine,
        () => keyedWrite(this.#store, 'contacts.assign', port.assign, body),
        () => this.#stopped,
      );
      this.#news.add(row.subscription.id);
      this.#answer(row, { state: step.done, receipt });
    } catch (thrown) {
      const error = thrown as SupportError;
      // Nobody is signed in, or there is no way: further rows would fail in the same way.
      if (error.kind === 'unauthenticated' || error.kind === 'offline') this.stop();
      const now = error.kind === 'conflict' ? SupportContact.safeParse(error.current) : undefined;
      this.#answer(row, failedOf(row, step, error, now?.data?.company));
    }
  }

  #answer(row: PlanRow, change: Partial<PlanRow>): void {
    this.#pass = { ...this.#pass!, answered: this.#pass!.answered + 1 };
    this.#change(row, change);
  }

  #change({ subscription }: PlanRow, change: Partial<PlanRow>): void {
    this.#rows.set(this.current.map((row) => (row.subscription.id === subscription.id ? { ...row, ...change } : row)));
  }
}

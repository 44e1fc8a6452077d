import { type AssignReceipt, type Candidate, SupportContact } from '../model/contacts.js';
import type { Subscription } from '../model/customers.js';
import type { Decision } from '../model/decision.js';
import type { Ref } from '../model/text.js';
import * as port from '../port/contacts.js';
import type { SupportError } from '../port/error.js';
import type { Engine } from './engine.js';
import { keyedWrite } from './keyed-write.js';
import { SupportStore } from './store.js';
import { Signal, type Watchable } from './watch.js';

/** What a plan does with one subscription, and what became of it. */
export interface PlanRow {
  subscription: Subscription;
  /** The contact that is replaced; after a conflict the one that somebody else chose meanwhile. */
  from: Ref | undefined;
  to: Ref;
  /** `fixed`: cannot be changed, `why` says the reason. `same`: has this contact already. */
  state: 'planned' | 'fixed' | 'same' | 'running' | 'done' | 'failed' | 'undone';
  why?: Decision;
  /** Of the last attempt. A row that could not be taken back is still `done`, and has one. */
  error?: SupportError | undefined;
  receipt?: AssignReceipt;
}

/** How far a plan is. */
export interface PlanProgress {
  /** Rows that a change was wanted for. */
  of: number;
  done: number;
  failed: number;
  running: boolean;
}

/** At the same time. */
const lines = 4;

/**
 * A change of the support contact of many subscriptions: one confirmation, one answer for each row. What fails can be
 * tried again, what was done can be taken back. It belongs to the scope in which it was made, whatever is chosen later,
 * and goes on when the element that shows it is removed.
 */
export class ContactPlan implements Watchable<readonly PlanRow[]> {
  readonly #engine: Engine;
  /** A view of one's own: the page may act in another scope before this has ended. */
  readonly #store: SupportStore;
  readonly #rows: Signal<readonly PlanRow[]>;
  #stopped = false;

  constructor(store: SupportStore, subscriptions: readonly Subscription[], to: Candidate) {
    this.#engine = store.engine!;
    this.#store = new SupportStore({ ...store.current });
    this.#store.join(this.#engine);
    this.#rows = new Signal<readonly PlanRow[]>(
      this.#engine.batch,
      subscriptions.map((subscription) => planned(subscription, to)),
    );
  }

  get current(): readonly PlanRow[] {
    return this.#rows.current;
  }

  watch(listener: () => void): () => void {
    return this.#rows.watch(listener);
  }

  get progress(): PlanProgress {
    const count = (...states: PlanRow['state'][]) => this.current.filter(({ state }) => states.includes(state)).length;
    return {
      of: this.current.length - count('fixed', 'same'),
      done: count('done'),
      failed: count('failed'),
      running: count('running') > 0,
    };
  }

  /** Carries out what is planned. Resolves when every row has an answer. */
  run(): Promise<void> {
    return this.#each(({ state }) => state === 'planned', assign);
  }

  /** Tries again what has failed. The key of a row whose answer was lost is the same. */
  retry(): Promise<void> {
    return this.#each(({ state }) => state === 'failed', assign);
  }

  /** Takes back what was done, where there was a contact before. */
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

  async #each(wanted: (row: PlanRow) => boolean, step: Step): Promise<void> {
    this.#stopped = false;
    const due = this.current.filter(wanted);
    const next = async (): Promise<void> => {
      for (let row = due.shift(); row && !this.#stopped; row = due.shift()) await this.#take(row, step);
    };
    await Promise.all(Array.from({ length: lines }, next));
    // What was read of these subscriptions is no longer so.
    for (const resource of this.#engine.tagged('contacts', 'subscriptions')) resource.overtake();
  }

  async #take(row: PlanRow, { body, done, failed }: Step): Promise<void> {
    this.#change(row, { state: 'running', error: undefined });
    try {
      const receipt = await keyedWrite(this.#store, 'contacts.assign', port.assign, body(row));
      this.#change(row, { state: done, receipt });
    } catch (thrown) {
      const error = thrown as SupportError;
      const now = error.kind === 'conflict' ? SupportContact.safeParse(error.current) : undefined;
      this.#change(row, {
        state: failed,
        error,
        ...(failed === 'failed' && now?.success && { from: now.data.company }),
      });
    }
  }

  #change({ subscription }: PlanRow, change: Partial<PlanRow>): void {
    this.#rows.set(this.current.map((row) => (row.subscription.id === subscription.id ? { ...row, ...change } : row)));
  }
}

/** What is sent for a row, and what it is then. */
interface Step {
  body(row: PlanRow): unknown;
  done: PlanRow['state'];
  failed: PlanRow['state'];
}
const assign: Step = {
  body: ({ subscription, from, to }) => ({
    subscriptionId: subscription.id,
    ...(from && { from: from.id }),
    to: to.id,
  }),
  done: 'done',
  failed: 'failed',
};
const takeBack: Step = {
  body: ({ subscription, from, to }) => ({ subscriptionId: subscription.id, from: to.id, to: from!.id }),
  done: 'undone',
  failed: 'done',
};

const undoable = ({ state, from }: PlanRow): boolean => state === 'done' && from !== undefined;

function planned(subscription: Subscription, { id, label }: Candidate): PlanRow {
  const { contact, can } = subscription;
  const from = contact && { id: contact.id, label: contact.label };
  const row: PlanRow = { subscription, from, to: { id, label }, state: 'planned' };
  const why = can?.assignContact;
  if (why && (why.state === 'absent' || why.state === 'refused')) return { ...row, state: 'fixed', why };
  // The default may be chosen, too: from then on it stays, whoever the default is.
  return from?.id === id && !contact?.byDefault ? { ...row, state: 'same' } : row;
}

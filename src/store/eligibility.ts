import type { Candidate } from '../model/contacts.js';
import type { Decision } from '../model/decision.js';
import type { Page } from '../model/page.js';
import { toSupportError } from '../port/error.js';
import { canonical } from './canonical.js';
import { contacts } from './contacts.js';
import { patiently } from './patience.js';
import type { SupportStore } from './store.js';
import { Signal, type Watchable } from './watch.js';

/** Of how many subscriptions it is to be known, of how many it is, and of how many it could not be said. */
export interface EligibilityProgress {
  of: number;
  answered: number;
  failed: number;
}

interface Answer {
  companies: ReadonlyMap<string, Candidate>;
  /** There are no others. */
  whole: boolean;
}

const answerOf = ({ items, next }: Page<Candidate>): Answer => ({
  companies: new Map(items.map((each) => [each.id, each])),
  whole: next === undefined,
});

/** At the same time. */
const lines = 4;
const most = 50;

/**
 * Who may support which of many subscriptions. The port is asked for each of them by itself, a few at a time and each once:
 * who may support one may be refused for another.
 */
export class Eligibility implements Watchable<EligibilityProgress> {
  readonly #store: SupportStore;
  readonly #progress: Signal<EligibilityProgress>;
  readonly #answers = new Map<string, Answer>();
  readonly #failed = new Set<string>();
  readonly #busy = new Set<string>();
  #wanted: readonly string[] = [];
  #company: Candidate | undefined;
  #running = new AbortController();

  constructor(store: SupportStore) {
    this.#store = store;
    this.#progress = new Signal(store.engine!.batch, { of: 0, answered: 0, failed: 0 });
  }

  get current(): EligibilityProgress {
    return this.#progress.current;
  }

  watch(listener: () => void): () => void {
    return this.#progress.watch(listener);
  }

  get isRunning(): boolean {
    const { of, answered, failed } = this.current;
    return answered + failed < of;
  }

  /** Of these it is to be known; of one company alone, where there are too many to list them. */
  ask(subscriptionIds: readonly string[], company?: Candidate): void {
    this.#wanted = subscriptionIds;
    this.#company = company;
    this.#go();
  }

  /** What somebody else has read of a subscription. */
  put(subscriptionId: string, page: Page<Candidate>): void {
    this.#answers.set(subscriptionId, answerOf(page));
  }

  /** Once more what could not be said. */
  retry(): void {
    this.#failed.clear();
    this.#go();
  }

  /** All that was said may be otherwise by now. */
  forget(): void {
    this.#running.abort();
    this.#running = new AbortController();
    for (const known of [this.#answers, this.#failed, this.#busy]) known.clear();
    this.ask([]);
  }

  /** May this company support this subscription? Nothing as long as nobody has said so. */
  of(subscriptionId: string, companyId: string): Decision | undefined {
    const answer = this.#answers.get(this.#key(subscriptionId)) ?? this.#answers.get(subscriptionId);
    const found = answer?.companies.get(companyId);
    if (found) return found.can?.assign ?? { state: 'unknown' };
    // Only a list that is whole says by silence that somebody is no candidate.
    if (answer?.whole && !this.#company) return { state: 'refused', code: 'not-listed' };
    return answer && { state: 'unknown' };
  }

  /** Every company that was named for one of them, as it was named first. */
  get companies(): Candidate[] {
    const found = new Map<string, Candidate>();
    for (const id of this.#wanted)
      for (const each of this.#answers.get(id)?.companies.values() ?? [])
        if (!found.has(each.id)) found.set(each.id, each);
    return [...found.values()];
  }

  #key(id: string): string {
    return this.#company ? canonical([id, this.#company.id]) : id;
  }

  #go(): void {
    const open = this.#wanted.filter((id) => {
      const key = this.#key(id);
      return !this.#answers.has(key) && !this.#failed.has(key) && !this.#busy.has(key);
    });
    for (const id of open.slice(0, Math.max(0, lines - this.#busy.size))) void this.#take(id);
    this.#tell();
  }

  async #take(subscriptionId: string): Promise<void> {
    const key = this.#key(subscriptionId);
    const { signal } = this.#running;
    const text = this.#company?.label;
    const query = { subscriptionId, ...(text !== undefined && { text }), size: most };
    this.#busy.add(key);
    try {
      const page = await patiently(
        this.#store.engine!,
        () => contacts(this.#store).search(query, signal),
        () => signal.aborted,
      );
      if (!signal.aborted) this.#answers.set(key, answerOf(page));
    } catch (thrown) {
      if (!signal.aborted) this.#fail(key, toSupportError(thrown).kind);
    }
    if (signal.aborted) return;
    this.#busy.delete(key);
    this.#go();
  }

  /** Nobody is signed in, or there is no way: the others would fail in the same way. */
  #fail(key: string, kind: string): void {
    this.#failed.add(key);
    if (kind !== 'unauthenticated' && kind !== 'offline') return;
    for (const id of this.#wanted) if (!this.#answers.has(this.#key(id))) this.#failed.add(this.#key(id));
  }

  #tell(): void {
    const count = (known: { has(key: string): boolean }) =>
      this.#wanted.filter((id) => known.has(this.#key(id))).length;
    const now = { of: this.#wanted.length, answered: count(this.#answers), failed: count(this.#failed) };
    if (canonical(now) !== canonical(this.current)) this.#progress.set(now);
  }
}

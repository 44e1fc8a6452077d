import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import type { CaseQuery } from '../../model/case-rows.js';
import { type Count, type Facets, tellsAllCustomers } from '../../model/facets.js';
import { offered } from '../../model/offered.js';
import { caseCounts } from '../../store/case-counts.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';

export interface Counted {
  store: () => SupportStore | undefined;
  /** What is asked for; nothing while nobody looks at the numbers. */
  query: () => CaseQuery | undefined;
}

/** How many cases there are for each value of a filter. Where the system does not count, or not this, there is no number. */
export class CaseFacets {
  readonly #counted: Counted;
  readonly #follow: Follow<Snapshot<Facets>>;

  constructor(host: ReactiveControllerHost, counted: Counted) {
    this.#counted = counted;
    this.#follow = new Follow(host, () => {
      const query = this.#query;
      return query && caseCounts(counted.store()!).of(query);
    });
  }

  ofStatus(id: string): number | undefined {
    return this.#follow.current?.value?.status?.find((one) => one.id === id)?.count;
  }

  /** Those with cases, most first, and whether these are all; nothing where the system does not tell. */
  async customers(signal: AbortSignal): Promise<{ counts: readonly Count[]; all: boolean } | undefined> {
    const query = this.#query;
    if (!query) return undefined;
    // Within one customer the total says nothing of the others.
    const { customer: _customer, ...any } = query;
    const resource = caseCounts(this.#counted.store()!).of(any);
    const facets = resource && (await arrived(resource, signal)).value;
    return facets?.customer && { counts: facets.customer, all: tellsAllCustomers(facets) };
  }

  get #query(): CaseQuery | undefined {
    return offered(this.#counted.store()?.may('cases.counts')) ? this.#counted.query() : undefined;
  }
}

/** The answer, whichever it is. */
function arrived<T>(resource: Resource<T>, signal: AbortSignal): Promise<Snapshot<T>> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (resource.current.status === 'waiting') return;
      stop();
      resolve(resource.current);
    };
    const stop = resource.watch(settle);
    signal.addEventListener('abort', () => (stop(), reject(signal.reason as Error)), { once: true });
    settle();
  });
}

import type { SupportStore } from '../../store/store.js';

/** Whoever acts, and where: what was chosen as one is of no meaning as another. */
export class Actor {
  #known: unknown[] = [];

  /** Has it become another one since this was asked last? What was not known before is no change. */
  hasChanged(store: SupportStore | undefined): boolean {
    const before = this.#known;
    const { tenant, person } = store?.session?.current.value?.identity ?? {};
    this.#known = [store?.engine, store?.current.scope, tenant, person];
    return before.some((part, at) => part !== undefined && part !== this.#known[at]);
  }
}

import type { ReactiveController } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import type { SupportStore } from '../../store/store.js';

/** What says all that one may do for a customer, by where it acts: provider and scope. */
const showing = new WeakMap<SupportStore, Set<RightsShown>>();

/** Elements that have asked who says it, until that changes. */
const asking = new WeakMap<SupportStore, Set<ControlHost>>();

/** Where else on the page one reads what one may do for this customer. Call while rendering: the host hears of changes. */
export function rightsShownFor(customer: string, host: ControlHost, store: SupportStore): HTMLElement | undefined {
  const { here } = store;
  asking.set(here, (asking.get(here) ?? new Set()).add(host));
  const found = [...(showing.get(here) ?? [])].find((one) => one.customer === customer);
  // A panel that the page has folded away says nothing.
  return found?.host.checkVisibility() ? found.host : undefined;
}

/** Of an element that says all that one may do for a customer: the others need not say it again. */
export class RightsShown implements ReactiveController {
  readonly host: ControlHost;
  readonly #now: () => { store: SupportStore; customer: string } | undefined;
  customer: string | undefined;
  #store: SupportStore | undefined;

  /** `now`: for whom it is said now, if anything is. */
  constructor(host: ControlHost, now: () => { store: SupportStore; customer: string } | undefined) {
    this.host = host;
    this.#now = now;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#settle(this.#now());
  }

  hostDisconnected(): void {
    this.#settle(undefined);
  }

  #settle(now: { store: SupportStore; customer: string } | undefined): void {
    const [before, after] = [this.#store, now?.store.here];
    if (before === after && this.customer === now?.customer) return;
    this.customer = now?.customer;
    this.#store = after;
    if (before) showing.get(before)?.delete(this);
    if (after) showing.set(after, (showing.get(after) ?? new Set()).add(this));
    for (const store of new Set([before, after])) if (store) tell(store);
  }
}

/** Once each: whoever still wants to know asks again while it is drawn. */
function tell(store: SupportStore): void {
  const hosts = asking.get(store);
  asking.delete(store);
  for (const host of hosts ?? []) host.requestUpdate();
}

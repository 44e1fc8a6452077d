import type { ReactiveController } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import type { SupportStore } from '../../store/store.js';

/** What one element of a page says or asks for all others, so that they need not: which does, by where it acts. */
export class Shown {
  readonly #showing = new WeakMap<SupportStore, Set<Showing>>();
  /** Elements that have asked who does, until that changes. */
  readonly #asking = new WeakMap<SupportStore, Set<ControlHost>>();

  /** Where else it is. Call while rendering: the host hears of changes. */
  find(store: SupportStore, about: string, host: ControlHost): ControlHost | undefined {
    this.#asking.set(store, (this.#asking.get(store) ?? new Set()).add(host));
    const found = [...(this.#showing.get(store) ?? [])].find((one) => one.about === about);
    // What the page has folded away is not there for anybody.
    return found?.host.checkVisibility() ? found.host : undefined;
  }

  settle(showing: Showing, before: SupportStore | undefined, after: SupportStore | undefined): void {
    if (before) this.#showing.get(before)?.delete(showing);
    if (after) this.#showing.set(after, (this.#showing.get(after) ?? new Set()).add(showing));
    for (const store of new Set([before, after])) if (store) this.#tell(store);
  }

  /** Once each: whoever still wants to know asks again while it is drawn. */
  #tell(store: SupportStore): void {
    const hosts = this.#asking.get(store);
    this.#asking.delete(store);
    for (const host of hosts ?? []) host.requestUpdate();
  }
}

/** Of an element that says or asks it. */
export class Showing implements ReactiveController {
  readonly host: ControlHost;
  about: string | undefined;
  readonly #shown: Shown;
  readonly #now: () => { store: SupportStore; about: string } | undefined;
  #store: SupportStore | undefined;

  /** `now`: what it is about now, and where; nothing while it does not. */
  constructor(host: ControlHost, shown: Shown, now: () => { store: SupportStore; about: string } | undefined) {
    this.host = host;
    this.#shown = shown;
    this.#now = now;
    host.addController(this);
  }

  /** Back in a page, it may be the one again. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    // Updates come after removal, too.
    this.#settle(this.host.isConnected ? this.#now() : undefined);
  }

  hostDisconnected(): void {
    this.#settle(undefined);
  }

  #settle(now: { store: SupportStore; about: string } | undefined): void {
    const before = this.#store;
    if (before === now?.store && this.about === now?.about) return;
    this.about = now?.about;
    this.#store = now?.store;
    this.#shown.settle(this, before, now?.store);
  }
}

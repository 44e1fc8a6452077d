import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import type { Customer, CustomerQuery } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import { customers } from '../../store/customers.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import type { Place } from '../shared/places.js';

/** A page that has come, and where it begins. */
export interface Shown {
  page: Page<Customer>;
  place: Place;
}

interface Asking {
  store: () => SupportStore | undefined;
  query: () => CustomerQuery;
  place: () => Place;
  /** Backend, scope or identity are others than before. */
  onOther: () => void;
}

/**
 * The page that a list asks for. While another one is on its way the former stays, so that nothing jumps; never past a
 * change of backend, scope or identity.
 */
export class Results implements ReactiveController {
  shown: Shown | undefined;
  resource: Resource<Page<Customer>> | undefined;
  readonly #asking: Asking;
  readonly #follow: Follow<Snapshot<Page<Customer>>>;
  #epoch: unknown[] = [];
  #shownOf: Resource<Page<Customer>> | undefined;

  constructor(host: ReactiveControllerHost, asking: Asking) {
    this.#asking = asking;
    const { store, query } = asking;
    this.#follow = new Follow(host, () => {
      const now = store();
      const epoch = epochOf(now);
      if (epoch.some((part, at) => part !== this.#epoch[at])) {
        this.#epoch = epoch;
        this.shown = undefined;
        asking.onOther();
      }
      return (this.resource = now && customers(now).list(query()));
    });
    host.addController(this);
  }

  get snapshot(): Snapshot<Page<Customer>> | undefined {
    return this.#follow.current;
  }

  /** The page asked for is not here yet, whatever is shown meanwhile. */
  get waiting(): boolean {
    return this.snapshot?.status === 'waiting';
  }

  // Comes after that of `#follow`, which was added before.
  hostUpdate(): void {
    const { value } = this.snapshot ?? {};
    if (value) {
      this.shown = { page: value, place: this.#asking.place() };
      this.#shownOf = this.resource;
    } else if (!this.waiting || this.#shownOf === this.resource) this.shown = undefined;
  }
}

function epochOf(store: SupportStore | undefined): unknown[] {
  const identity = store?.session?.current.value?.identity;
  return [store?.engine, store?.current.scope, identity?.tenant, identity?.person];
}

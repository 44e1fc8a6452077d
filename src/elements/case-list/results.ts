import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import type { Asked } from '../../model/plain-ask.js';
import { type CaseListing, cases } from '../../store/cases.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import type { Place } from './places.js';

/** A page that has come, and what it answers. */
export interface Shown {
  listing: CaseListing;
  asked: Asked;
  place: Place;
}

/**
 * The page that a list asks for. While another one is on its way the former stays, so that nothing jumps and focus stays
 * where it is; never past a change of backend, scope or identity.
 */
export class Results implements ReactiveController {
  shown: Shown | undefined;
  resource: Resource<CaseListing> | undefined;
  readonly #follow: Follow<Snapshot<CaseListing>>;
  readonly #store: () => SupportStore | undefined;
  readonly #ask: () => Asked | undefined;
  readonly #place: () => Place;
  #asked: Asked | undefined;
  #of: { resource: unknown; epoch: unknown[] } | undefined;

  constructor(
    host: ReactiveControllerHost,
    options: { store: () => SupportStore | undefined; ask: () => Asked | undefined; place: () => Place },
  ) {
    this.#store = options.store;
    this.#ask = options.ask;
    this.#place = options.place;
    this.#follow = new Follow(host, () => this.#choose());
    host.addController(this);
  }

  get snapshot(): Snapshot<CaseListing> | undefined {
    return this.#follow.current;
  }

  /** The page asked for is not here yet, whatever is shown meanwhile. */
  get waiting(): boolean {
    return this.snapshot?.status === 'waiting';
  }

  // Comes after that of `#follow`, which was added before.
  hostUpdate(): void {
    const { snapshot, resource } = this;
    const epoch = this.#epoch();
    if (snapshot?.status === 'ready' && this.#asked) {
      this.shown = { listing: snapshot.value!, asked: this.#asked, place: this.#place() };
      this.#of = { resource, epoch };
    } else if (
      snapshot?.status !== 'waiting' ||
      this.#of?.resource === resource ||
      epoch.some((part, at) => part !== this.#of?.epoch[at])
    )
      this.shown = undefined;
  }

  #choose(): Resource<CaseListing> | undefined {
    const store = this.#store();
    this.#asked = this.#ask();
    this.resource = store && this.#asked && cases(store).list(this.#asked.query);
    return this.resource;
  }

  #epoch(): unknown[] {
    const store = this.#store();
    const identity = store?.session?.current.value?.identity;
    return [store?.engine, store?.current.scope, identity?.tenant, identity?.person];
  }
}

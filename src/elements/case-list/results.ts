import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import type { Asked } from '../../model/plain-ask.js';
import { type CaseListing, cases } from '../../store/cases.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import type { Place } from '../shared/places.js';

/** A page that has come, and what it answers. */
export interface Shown {
  listing: CaseListing;
  asked: Asked;
  place: Place;
}

/** The page that a list asks for. */
export class Results implements ReactiveController {
  shown: Shown | undefined;
  resource: Resource<CaseListing> | undefined;
  /** What is shown while nothing has come: decided by the later half of the list, when there is more than one page. */
  keep: ((now: Shown | undefined) => Shown | undefined) | undefined;
  readonly #follow: Follow<Snapshot<CaseListing>>;
  readonly #place: () => Place;
  #asked: Asked | undefined;

  constructor(
    host: ReactiveControllerHost,
    options: { store: () => SupportStore | undefined; ask: () => Asked | undefined; place: () => Place },
  ) {
    this.#place = options.place;
    this.#follow = new Follow(host, () => {
      const store = options.store();
      this.#asked = options.ask();
      this.resource = store && this.#asked && cases(store).list(this.#asked.query);
      return this.resource;
    });
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
    const { value } = this.snapshot ?? {};
    const now = value && this.#asked && { listing: value, asked: this.#asked, place: this.#place() };
    this.shown = this.keep ? this.keep(now) : now;
  }
}

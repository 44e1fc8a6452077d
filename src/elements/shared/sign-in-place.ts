import type { ReactiveController } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import type { SupportStore } from '../../store/store.js';

/** What would offer to sign in, by where it acts: provider and scope. */
const offering = new WeakMap<SupportStore, Set<SignInPlace>>();

interface Claim {
  store: SupportStore;
  /** Something waits here to be sent, and goes out once somebody is signed in. */
  waiting: boolean;
}

const places = new WeakMap<ControlHost, SignInPlace>();

/** The one of an element. */
export function signInPlaceOf(host: ControlHost): SignInPlace {
  const known = places.get(host) ?? new SignInPlace(host);
  places.set(host, known);
  return known;
}

/**
 * Where to sign in again. A session ends for all elements at once; one of them offers the way back, and the others only
 * say that it has ended: the first on the page, or where something waits to be sent.
 */
export class SignInPlace implements ReactiveController {
  readonly #host: ControlHost;
  /** Of the rendering that goes on now. */
  #now: Claim | undefined;
  /** As the others know it. */
  #made: Claim | undefined;

  constructor(host: ControlHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call while rendering what says that the session has ended: is the button to stand here? */
  isHere(store: SupportStore, waiting = false): boolean {
    this.#now = { store: store.here, waiting };
    const others = [...(offering.get(store.here) ?? [])].filter((place) => place !== this);
    return others.every((other) => this.#precedes(other, waiting));
  }

  hostUpdate(): void {
    this.#now = undefined;
  }

  hostUpdated(): void {
    this.#settle(this.#now);
  }

  hostDisconnected(): void {
    this.#settle(undefined);
  }

  #precedes(other: SignInPlace, waiting: boolean): boolean {
    const theirs = other.#made?.waiting ?? false;
    if (waiting !== theirs) return waiting;
    return (this.#host.compareDocumentPosition(other.#host) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** Lets the others know, and take or leave the place. */
  #settle(claim: Claim | undefined): void {
    const before = this.#made;
    this.#made = claim;
    if (before?.store === claim?.store && before?.waiting === claim?.waiting) return;
    if (before && before.store !== claim?.store) this.#tell(before.store, (places) => places.delete(this));
    if (claim) this.#tell(claim.store, (places) => places.add(this));
  }

  #tell(store: SupportStore, change: (places: Set<SignInPlace>) => void): void {
    const places = offering.get(store) ?? new Set();
    offering.set(store, places);
    change(places);
    for (const place of places) if (place !== this) place.#host.requestUpdate();
  }
}

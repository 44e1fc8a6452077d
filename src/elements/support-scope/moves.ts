import type { SupportStore } from '../../store/store.js';
import { underWay } from '../../store/under-way.js';
import type { Standing } from './standing.js';

/** A change of scope that is worth a word. */
export interface Move {
  /** A person picked it here; else the page went there, as by a link. */
  picked: boolean;
  from: Standing;
  to: Standing;
  /** What stays behind: neither lost nor stopped. */
  written: boolean;
  sending: boolean;
}

/** What people picked last, for all who show the scope of a store. */
const picks = new WeakMap<SupportStore, string>();

/** Goes to another scope, because a person said so. */
export function pick(store: SupportStore, scope: string): void {
  picks.set(store, scope);
  store.choose({ scope, customer: undefined, caseId: undefined });
}

/** Notices when one acts in another scope than before. */
export class Moves {
  #store: SupportStore | undefined;
  #before: Standing | undefined;
  #place: SupportStore | undefined;

  /** Called with what is shown now; answers once for each move. */
  follow(store: SupportStore | undefined, to: Standing | undefined): Move | undefined {
    const [from, place] = [this.#before, this.#place];
    const moved = store !== undefined && store === this.#store && to && from && to.id !== from.id;
    this.#store = store;
    this.#place = store?.here;
    this.#before = to ?? (store && this.#before);
    if (!moved) return undefined;
    const picked = picks.get(store) === to.id;
    if (!picked) picks.delete(store);
    const { written = false, sending = false } = place ? underWay(place) : {};
    return { picked, from, to, written, sending };
  }
}

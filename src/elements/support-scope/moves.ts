import type { SupportStore } from '../../store/store.js';
import { underWay } from '../../store/under-way.js';
import { wasPicked } from '../shared/scope-pick.js';
import type { Standing } from './standing.js';

/** A change of scope that is worth a word. */
export interface Move {
  /** A person picked it; else the page went there, as by a link or by going back. */
  picked: boolean;
  from: Standing;
  to: Standing;
  /** What stays behind: neither lost nor stopped. */
  written: boolean;
  sending: boolean;
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
    const { written = false, sending = false } = place ? underWay(place) : {};
    return { picked: wasPicked(store, to.id), from, to, written, sending };
  }
}

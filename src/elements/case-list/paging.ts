import { html, nothing } from 'lit';
import { pager } from '../../controls/pager.js';
import { type Place, Places } from '../shared/places.js';
import { countWords, type MoreWords } from './more-words.js';
import type { Shown } from './results.js';

export interface PagingOptions {
  words: () => MoreWords;
  /** Another page is on its way. */
  busy: () => boolean;
  turn: (place: Place) => void;
}

/** The ways from one page of a list to others. */
export class Paging {
  readonly #options: PagingOptions;
  readonly #places = new Places();

  constructor(options: PagingOptions) {
    this.#options = options;
  }

  /** To the next page, where there is one. */
  goOn({ listing, place }: Shown): void {
    const next = this.#places.next(place, listing);
    if (next) this.#options.turn(next);
  }

  /** The ways to the pages before and after, or how many cases there are on the only one. */
  template({ listing, place }: Shown): unknown {
    const { busy, turn } = this.#options;
    const words = this.#options.words();
    const previous = this.#places.previous(place, listing);
    // A page without rows asks in its own words whether to go on.
    const isEmpty = listing.items.length === 0 && !listing.unreadable?.length;
    const next = isEmpty ? undefined : this.#places.next(place, listing);
    const range = this.#places.rangeOf(place, listing);
    if (!previous && !next) return isEmpty ? nothing : html`<p class="muted">${countWords(listing, words)}</p>`;
    return pager({
      label: words.more.pages,
      from: range?.from ?? 1,
      to: range?.to ?? 0,
      total: range?.total,
      text: {
        ...words.pages,
        rangeOf: words.more.rangeOf,
        ...(previous?.known === false && { previous: words.more.toFirst }),
      },
      previous: previous && (() => turn(previous.place)),
      next: next && (() => turn(next)),
      busy: busy(),
    });
  }
}

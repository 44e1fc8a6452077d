import type { ListQuery } from '../../model/list-query.js';

/** What a list knows of one of its pages. */
interface Listed {
  readonly items: readonly unknown[];
  readonly unreadable?: readonly unknown[] | undefined;
  readonly next?: string | undefined;
  readonly total?: number | undefined;
  /** The place asked for is gone: this is the first page. */
  readonly restarted?: boolean | undefined;
}

/** Where a page begins. */
export type Place = Pick<ListQuery, 'cursor' | 'from'>;

/** The way back through pages that only know their next one. An address may lead to a page whose way here is unknown. */
export class Places {
  readonly #before = new Map<string, Place>();

  /** Which rows of all are shown; nothing where a page does not say where it begins. */
  rangeOf({ cursor, from }: Place, { items, unreadable = [], total, restarted }: Listed) {
    const first = cursor === undefined || restarted ? 1 : from;
    if (first === undefined) return undefined;
    const last = first + items.length + unreadable.length - 1;
    return { from: first, to: last, ...(total !== undefined && { total: Math.max(total, last) }) };
  }

  next(place: Place, listing: Listed): Place | undefined {
    const { next } = listing;
    if (next === undefined) return undefined;
    const range = this.rangeOf(place, listing);
    const here: Place = listing.restarted ? {} : { cursor: place.cursor, from: place.from };
    // Pages without rows are passed over: the way back leads over them, too.
    const empty = !!range && range.to < range.from;
    const before = empty ? this.#before.get(here.cursor ?? '') : here;
    if (before) this.#before.set(next, before);
    return { cursor: next, from: range && range.to + 1 };
  }

  /** The page before; `known` is false where only the first one can be found again. */
  previous({ cursor }: Place, { restarted }: Listed): { place: Place; known: boolean } | undefined {
    if (cursor === undefined || restarted) return undefined;
    const place = this.#before.get(cursor);
    return { place: place ?? {}, known: place !== undefined };
  }
}

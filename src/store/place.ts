import type { Draft, DraftAbout } from './draft.js';
import type { Book } from './ledger.js';

/** Drafts that a form or a composer of this page has in hand. */
const inHand = (book: Book): Map<string, Place<never>> => book.shelf(inHand);

/** Where one form, or the composer of one case, writes: a draft that was left there, or one of its own. */
export class Place<T> {
  readonly slot: string;
  readonly #first: Book;
  #id: string;

  constructor(book: Book, slot: string) {
    this.#first = book;
    this.slot = slot;
    const left = book.of(slot).find(({ id }) => !inHand(book).has(id));
    this.#id = left?.id ?? book.options.ids();
    inHand(book).set(this.#id, this as never);
  }

  get book(): Book {
    return this.#first.last;
  }

  get id(): string {
    return this.#id;
  }

  get draft(): Draft<T> | undefined {
    return this.book.get(this.#id) as Draft<T> | undefined;
  }

  write(content: T, about?: DraftAbout): Draft<T> {
    return this.book.put(this.#id, this.slot, content, about);
  }

  discard(): void {
    this.book.drop(this.#id);
  }

  /** Nobody writes here any more: what is written may be taken up by the next one. */
  release(): void {
    inHand(this.book).delete(this.#id);
  }
}

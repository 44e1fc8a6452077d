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
    const left = book.of(slot).find(({ id }) => !inHand(book).has(id) && book.isMine(id));
    this.#id = left?.id ?? book.options.ids();
    inHand(book).set(this.#id, this as never);
  }

  /**
   * Looks for what was written here before the page was loaded, and takes it up where nothing has been written since. Answers
   * true then; false where there is nothing that no other tab is writing.
   */
  async seek(): Promise<boolean> {
    await this.book.ready;
    for (const { id } of this.book.of(this.slot)) {
      if (this.draft || !inHand(this.book).has(this.#id)) return false;
      if (inHand(this.book).has(id)) continue;
      inHand(this.book).set(id, this as never);
      const found = await this.book.claim(id);
      const wanted = found && !this.draft && inHand(this.book).has(this.#id);
      if (!wanted) inHand(this.book).delete(id);
      else {
        inHand(this.book).delete(this.#id);
        this.#id = id;
        return true;
      }
    }
    return false;
  }

  /** Others that were left here and that nobody on this page has in hand; another tab may. */
  get others(): Draft[] {
    return this.book.of(this.slot).filter(({ id }) => !inHand(this.book).has(id));
  }

  /** The draft that somebody wants to go on with, where it belongs here. */
  get wanted(): string | undefined {
    const { current } = this.book.wanted;
    return this.book.of(this.slot).find(({ id }) => id === current && id !== this.#id)?.id;
  }

  /** Takes up a certain draft in place of its own; false where another tab writes it. */
  async open(id: string): Promise<boolean> {
    if (this.book.wanted.current === id) this.book.wanted.set(undefined);
    if (!(await this.book.claim(id))) return false;
    this.#takeUp(id);
    return true;
  }

  #takeUp(id: string): void {
    this.release();
    this.#id = id;
    inHand(this.book).set(id, this as never);
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
    // Another tab has taken it up meanwhile: this is a draft of its own from here on.
    if (this.draft && !this.book.isMine(this.#id)) this.#takeUp(this.book.options.ids());
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

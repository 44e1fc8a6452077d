import { bookOf } from '../../store/ledger.js';
import { Place } from '../../store/place.js';
import type { SupportStore } from '../../store/store.js';
import type { Written } from './answers.js';

/** What is kept of an unfinished form. */
export interface FormDraft extends Written {
  customer: string | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

/** The place where one form keeps what was written in it, for who is acting, in their scope. */
export class Retention {
  /** Also names the tray of its files. */
  readonly slot: string;
  readonly kind: string;
  readonly #place: Place<FormDraft>;
  readonly #scope: string | undefined;

  /** Once it is known who is acting. */
  constructor(store: SupportStore, kind: string) {
    this.kind = kind;
    this.#scope = store.current.scope;
    this.#place = new Place(bookOf(store.here)!, `form:${kind}`);
    this.slot = `form:${this.#place.id}`;
  }

  /** True while it belongs to where the store is now, as far as that is known. */
  fits(store: SupportStore): boolean {
    if (store.session?.current.value) return bookOf(store.here) === this.#place.book;
    return store.current.scope === this.#scope;
  }

  read(): FormDraft | undefined {
    return this.#place.draft?.content;
  }

  write(written: Written, customer: string | undefined): FormDraft {
    const at = this.#place.book.options.clock.now();
    return this.#place.write({ ...written, customer, at }).content;
  }

  discard(): void {
    this.#place.discard();
  }

  release(): void {
    this.#place.release();
  }
}

import type { FeedEntry } from '../../model/feed.js';

/** Which load brought each entry. An entry keeps the number that it was first seen with. */
export class Batches {
  #numbers = new Map<string, number>();
  #last = -1;

  /** Notes what is shown now; true if something was new. */
  note(entries: readonly FeedEntry[]): boolean {
    const fresh = entries.filter(({ id }) => !this.#numbers.has(id));
    if (!fresh.length) return false;
    this.#last += 1;
    for (const { id } of fresh) this.#numbers.set(id, this.#last);
    return true;
  }

  readonly of = (id: string): number => this.#numbers.get(id) ?? this.#last + 1;

  get last(): number {
    return this.#last;
  }
}

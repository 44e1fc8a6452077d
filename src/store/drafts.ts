import type { Draft } from './draft.js';
import { bookOf } from './ledger.js';
import { type SupportStore, column } from './store.js';
import type { Watchable } from './watch.js';

/**
 * What people have written and not sent, per identity and acting scope: wherever they go meanwhile, and whatever object stands
 * for the backend, it is found again.
 */
export const drafts = column((store: SupportStore) => ({
  /** All of them, the one changed last first. */
  get all(): Watchable<readonly Draft[]> | undefined {
    return bookOf(store)?.all;
  },

  /** What stands in a place that has one draft only. */
  read<T>(slot: string): T | undefined {
    return bookOf(store)?.of(slot)[0]?.content as T | undefined;
  },

  write(slot: string, content: unknown): void {
    const book = bookOf(store);
    book?.put(book.of(slot)[0]?.id ?? book.options.ids(), slot, content);
  },

  discard(slot: string): void {
    const book = bookOf(store);
    for (const { id } of book?.of(slot) ?? []) book!.drop(id);
  },
}));

export { replySlot } from './draft.js';

import { type Draft, type DraftAbout, kindOf } from './draft.js';
import { type Trouble, bookOf } from './ledger.js';
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

  /** Why nothing outlives the page although it should; nothing where all is well. */
  get trouble(): Trouble | undefined {
    return bookOf(store)?.trouble.current;
  },

  /** Whether drafts outlive the page. */
  get lasting(): boolean {
    return bookOf(store)?.lasting ?? false;
  },

  /** Somebody wants to go on with this one: true where this tab can, false where another one writes it. */
  async open(id: string): Promise<boolean> {
    const book = bookOf(store);
    const draft = await book?.claim(id);
    if (draft && /form|plan/.test(kindOf(draft))) book!.wanted.set(id);
    return draft !== undefined;
  },

  /** Away with it, here and on the device: true where this tab could, false where another one writes it. */
  async drop(id: string): Promise<boolean> {
    const book = bookOf(store);
    if (!(await book?.claim(id))) return false;
    book!.drop(id);
    return true;
  },

  /** What stands in a place that has one draft only. */
  read<T>(slot: string): T | undefined {
    return mine(store, slot)?.content as T | undefined;
  },

  write(slot: string, content: unknown, about?: DraftAbout): void {
    const book = bookOf(store);
    book?.put(mine(store, slot)?.id ?? book.options.ids(), slot, content, about);
  },

  discard(slot: string): void {
    const draft = mine(store, slot);
    if (draft) bookOf(store)!.drop(draft.id);
  },
}));

/** The one that this tab may write. */
function mine(store: SupportStore, slot: string): Draft | undefined {
  const book = bookOf(store);
  return book?.of(slot).find(({ id }) => book.isMine(id));
}

export { replySlot } from './draft.js';

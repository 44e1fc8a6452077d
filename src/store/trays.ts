import type { Tray } from './files.js';
import { type Book, bookOf } from './ledger.js';
import type { SupportStore } from './store.js';

// Apart from what fills them: a form that nobody has put a file beside loads no more than this.

/** The name of a tray: that of its form, and of the field that asks for it. */
export const traySlot = (form: string, field: string): string => (field ? `${form} ${field}` : form);

/** Those of an identity, by the name of their form or composer. */
export const trays = (book: Book): Map<string, Tray> => book.shelf(trays);

/** Where somebody has put a file. */
export function foundTray(store: SupportStore, slot: string): Tray | undefined {
  const book = bookOf(store);
  return book && trays(book).get(slot);
}

/** Nobody shows a form's or a composer's trays any more: those that nothing was put into need not be kept. */
export function dropEmptyTrays(book: Book, slot: string): void {
  const all = trays(book);
  for (const [name, { items }] of all)
    if ((name === slot || name.startsWith(`${slot} `)) && !items.current.length) all.delete(name);
}

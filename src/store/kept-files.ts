import type { KeptFile } from './draft.js';
import type { Tray } from './files.js';
import type { Book } from './ledger.js';

/** Files whose bytes are on the device already, each with its draft. */
const whole = (book: Book): Map<string, true> => book.shelf(whole);

/** What a draft tells of the files beside it. Where the portal asks for that, their bytes are kept along with it. */
export function keptFiles(book: Book, draft: string, tray: Tray, field = ''): KeptFile[] {
  return tray.items.current
    .filter(({ state }) => state !== 'refused')
    .map(({ id, name, size, type, state, ref, print, resume }) => {
      const bytes = book.options.files === 'bytes' ? tray.bytes.get(id) : undefined;
      const place = `${draft} ${id}`;
      if (bytes && !whole(book).has(place)) {
        whole(book).set(place, true);
        void book.keepBytes(draft, id, bytes);
      }
      return {
        id,
        name,
        size,
        type,
        state,
        ...(ref && { ref }),
        ...(print !== undefined && { print }),
        ...(resume !== undefined && { resume }),
        ...(field && { field }),
      };
    });
}

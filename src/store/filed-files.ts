import type { CaseReceipt } from '../model/cases.js';
import { canonical } from './canonical.js';
import type { DraftAbout } from './draft.js';
import type { Tray } from './files.js';
import { keptFiles } from './kept-files.js';
import { bookOf } from './ledger.js';
import { trays } from './trays.js';

/**
 * Sends files to a case that has just been filed, where a system takes them only then. What is not there yet is kept as a draft of
 * files to be added to that case: should the page end before, they are not forgotten, and can be chosen again there.
 */
export function sendFiledFiles(
  all: readonly Tray[],
  { id: caseId, number }: CaseReceipt,
  { title, customer }: Pick<DraftAbout, 'title' | 'customer'>,
): void {
  const [first] = all;
  const book = first && bookOf(first.store);
  for (const tray of all) tray.sendTo(caseId);
  if (!book) return;
  const id = book.options.ids();
  const name = `change:${caseId}`;
  // Whoever looks at the case sees the same files on their way.
  trays(book).set(name, first);

  const left = () => all.flatMap((tray) => keptFiles(book, id, tray)).filter(({ ref }) => !ref);
  let files = left();
  if (!files.length) return;
  book.put(id, `${name}:files`, { actions: ['files'] }, { caseId, number, customer, title, files });
  const note = () => {
    const now = left();
    const draft = book.get(id);
    if (!draft || !now.length) {
      for (const stop of stops) stop();
      book.drop(id);
      if (trays(book).get(name) === first) trays(book).delete(name);
    } else if (canonical(now) !== canonical(files)) book.note(id, { files: (files = now) });
  };
  const stops = all.map(({ items }) => items.watch(note));
}

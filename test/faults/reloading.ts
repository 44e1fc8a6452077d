import type { Book } from '../../src/store/ledger.js';
import { settled } from '../support/clock.js';
import { type Tab, signedIn } from './ground.js';
import type { People } from './people.js';
import { draftsIn, marksOf, weatherOf } from './pieces.js';

/** Loads the page anew: after a moment, or while the person is still typing. */
export async function reload(people: People, n: number, abruptly: boolean): Promise<void> {
  people.counts.reloads++;
  const old = people.tab(n);
  if (!abruptly) await rest(people, old);
  old.kill();
  for (const piece of people.pieces) {
    if (piece.tab !== old) continue;
    piece.busy = false;
    piece.tab = undefined;
    delete piece.place;
  }
  const tab = await people.ground.open(weatherOf(old.weather.rate, people.repeat));
  people.tabs[people.tabs.indexOf(old)] = tab;
  await signedIn(people.ground.clock, tab);
  for (const book of tab.books()) await claimReplies(people, tab, book);
  // Opens the form again, and with it what was left there.
  await people.write(n, 'form', n);
}

/** A second and a little: all that was typed is on the device by then, where it is known whose it is. */
export async function rest(people: People, tab: Tab): Promise<void> {
  await people.ground.clock.tick(1000);
  const late = () =>
    draftsIn(tab).filter(({ book, draft }) => book.lasting && book.isMine(draft.id) && !book.isKept(draft.id));
  // How far a file is may be noted while all else is being kept.
  for (let turn = 0; turn < 3 && (turn === 0 || late().length); turn++) {
    for (const book of tab.books()) await book.flush();
    await settled();
  }
  for (const { draft } of late()) {
    people.complaints.push(`${draft.slot} is not kept a second after it was written`);
  }
}

/** Replies that were left are taken up by whoever opens the page again. */
async function claimReplies(people: People, tab: Tab, book: Book): Promise<void> {
  for (const draft of book.all.current) {
    if (!draft.slot.startsWith('reply:') || !(await book.claim(draft.id))) continue;
    const found = book.get(draft.id);
    for (const { n, version } of marksOf(found ?? draft)) {
      const piece = people.pieces[n]!;
      Object.assign(piece, { tab, version, discarded: false });
      if (!found?.files?.length) continue;
      const tray = people.trayOf(tab, piece);
      tray.restore(found.files);
      people.note(piece, tray);
    }
  }
}

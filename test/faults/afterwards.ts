import { bookOf } from '../../src/store/ledger.js';
import { type Tray, type TrayFile, files } from '../../src/store/files.js';
import type { People } from './people.js';
import type { Scope, Tab } from './ground.js';

const isAddition = (slot: string): boolean => /^change:.*:files$/.test(slot);

/** The tray in which files for a case stand that are to be added to it. */
export const additionTray = (slot: string): string => slot.replace(/:files$/, '');

/** Whether a file is at its case already, though nobody said so: its owner looks once everything has had the time to arrive. */
export async function isThere({ ground, papers }: People, scope: Scope, caseId: string, id: string): Promise<boolean> {
  const content = papers.contentOf(id);
  await ground.clock.tick(11_000);
  const { items } = await ground.desk.files.list({ caseId }, { as: scope });
  for (const { id: known } of items) {
    const access = await ground.desk.files.open({ id: known }, { as: scope });
    if ('blob' in access && (await access.blob.text()) === content) return true;
  }
  return false;
}

/** Takes out of a tray what is at its case already, where a system would take it twice. */
export async function takeOutThere(people: People, scope: Scope, tray: Tray): Promise<void> {
  const { caseId } = tray;
  if (caseId === undefined || people.repeat === 'safe') return;
  const isUnsure = ({ problem, error }: TrayFile) => problem === 'lost' || error?.kind === 'unknown-outcome';
  for (const { id } of tray.items.current.filter(isUnsure))
    if (await isThere(people, scope, caseId, id)) tray.remove(id);
}

/** Goes on with files that were to follow a case, on this page or on one that was closed; true where there was something to do. */
export async function tendAdditions(people: People, tab: Tab, scope: Scope): Promise<boolean> {
  const here = tab.in(scope);
  const book = bookOf(here)!;
  let tended = false;
  for (const { id, slot, caseId } of book.all.current.filter((draft) => isAddition(draft.slot))) {
    const draft = await book.claim(id);
    if (!draft) continue;
    tended = true;
    const tray = files(here).tray(additionTray(slot))!;
    tray.rules = { when: 'after' };
    tray.caseId = caseId;
    people.papers.take(tray);
    tray.restore(draft.files ?? []);
    if (!(await people.ready(tray, scope))) continue;
    book.drop(id);
    tray.clear();
  }
  return tended;
}

import { expect } from 'chai';
import type { FeedEntry } from '../../src/model/feed.js';
import type { Draft } from '../../src/store/draft.js';
import { type Book, bookOf } from '../../src/store/ledger.js';
import { outboxOf } from '../../src/store/outbox.js';
import { Place } from '../../src/store/place.js';
import { settled } from '../support/clock.js';
import { walk } from '../support/pages.js';
import { type Ground, type Mark, type Scope, type Tab, marksIn, scopes, signedIn } from './ground.js';
import type { People } from './people.js';
import { type Content, marksOf, textIn } from './pieces.js';

/**
 * The weather gets better, everybody signs in and has time; then a new page is opened, and what is found there is sent. At the
 * desk everything must be there once, in its place.
 */
export async function reckon(people: People): Promise<void> {
  const { clock } = people.ground;
  for (const tab of people.tabs) {
    Object.assign(tab.weather, { rate: 0, offline: false, signedOut: false });
    tab.device.set({ online: true });
  }
  await clock.tick(60_000);
  for (const tab of people.tabs)
    for (const scope of scopes) {
      tab.in(scope);
      await signedIn(clock, tab, true);
    }
  await clock.tick(60_000);
  for (const tab of people.tabs) await people.rest(tab);
  for (const tab of people.tabs) tab.kill();
  await people.look();

  const tab = await people.ground.open({ rate: 0 });
  for (const scope of scopes) {
    const here = tab.in(scope);
    await signedIn(clock, tab);
    const book = bookOf(here)!;
    await book.ready;
    const box = outboxOf(here)!;
    await clock.tick(60_000);
    for (const draft of book.all.current) await sendFound(people, tab, scope, book, draft);
    for (let round = 0; round < 60 && box.of().length; round++) {
      await people.tendIn(tab, scope, box, 1);
      await clock.tick(5000);
    }
  }
  const arrived = await allAt(people.ground);

  for (const piece of people.pieces) {
    const there = arrived.filter(({ n }) => n === piece.n);
    const what = `#${piece.n}, a ${piece.kind} for ${piece.scope} ${piece.target}`;
    // What was typed in the last moment before a crash may be lost, and so may what its writer has thrown away.
    const expected = piece.arrived || (!piece.discarded && piece.kept >= 0) ? [1] : [0, 1];
    expect(expected, `${what}: ${there.length} times at the desk`).to.include(there.length);
    for (const { scope, target } of there)
      expect([what, scope, target]).to.deep.equal([what, piece.scope, piece.target]);
  }
  people.counts.filed += arrived.length;
  expect([...people.ground.crossed, ...people.complaints]).to.deep.equal([]);
}

/** Opens something from the list of what is unfinished, as it was kept, and sends it. */
async function sendFound(people: People, tab: Tab, scope: Scope, book: Book, draft: Draft): Promise<void> {
  const found = marksOf(draft);
  for (const { n, version } of found) {
    const piece = people.pieces[n]!;
    if (version < piece.kept) people.complaints.push(`#${n} was kept as ${piece.kept}, and came back as ${version}`);
    Object.assign(piece, { version, tab, discarded: false });
  }
  const piece = people.pieces[found[0]?.n ?? -1];
  if (!piece || draft.slot.startsWith('message:') || !(await book.claim(draft.id))) return;
  if (piece.kind === 'form') {
    piece.place = new Place<Content>(book, 'form:technical');
    await piece.place.open(draft.id);
    await people.sendForm(tab, piece);
  } else {
    const body = { format: 'text', text: (draft.content as Content).text };
    void outboxOf(tab.in(scope))!.send({ caseId: piece.target, body }, undefined);
    book.drop(draft.id);
  }
  await people.ground.clock.tick(2000);
  await settled();
}

/** All that has arrived, as often as it has. */
async function allAt({ desk, cases }: Ground): Promise<Mark[]> {
  const all: Mark[] = [];
  for (const as of scopes) {
    const rows = await walk((cursor) => desk.cases.list({ text: 'mine', size: 100, ...cursor }, { as }));
    for (const { id } of rows) {
      const { description, customer } = await desk.cases.get({ id }, { as });
      all.push(...marksIn(description?.text ?? '').map((found) => ({ ...found, scope: as, target: customer!.id })));
    }
    for (const caseId of cases[as]) {
      const entries = await walk<FeedEntry>(async ({ cursor }) => {
        const { items, older } = await desk.feed.list(
          { caseId, size: 200, ...(cursor !== undefined && { before: cursor }) },
          { as },
        );
        return { items, next: older };
      });
      all.push(...entries.flatMap((entry) => marksIn(textIn(entry))).map((m) => ({ ...m, scope: as, target: caseId })));
    }
  }
  return all;
}

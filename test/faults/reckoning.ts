import { expect } from 'chai';
import type { FeedEntry } from '../../src/model/feed.js';
import type { Draft } from '../../src/store/draft.js';
import { type Book, bookOf } from '../../src/store/ledger.js';
import { files } from '../../src/store/files.js';
import { keptFiles } from '../../src/store/kept-files.js';
import { replies } from '../../src/store/replies.js';
import { outboxOf } from '../../src/store/outbox.js';
import { Place } from '../../src/store/place.js';
import { settled } from '../support/clock.js';
import { walk } from '../support/pages.js';
import { tendAdditions } from './afterwards.js';
import { type Ground, type Mark, type Scope, type Tab, marksIn, scopes, signedIn } from './ground.js';
import type { People } from './people.js';
import { type Content, marksOf, textIn } from './pieces.js';
import { rest } from './reloading.js';
import { sendForm } from './sending.js';
import { tendIn } from './tending.js';

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
  for (const tab of people.tabs) await rest(people, tab);
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
    for (let round = 0; round < 60 && book.all.current.length; round++) {
      for (const draft of book.all.current) await sendFound(people, tab, scope, book, draft);
      await tendIn(people, tab, scope, box, 1);
      await tendAdditions(people, tab, scope);
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
  await reckonFiles(people);
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
    if (piece.place?.id !== draft.id || piece.place.book !== book) {
      piece.place = new Place<Content>(book, 'form:technical');
      await piece.place.open(draft.id);
      people.restore(piece);
    }
    await sendForm(people, tab, piece);
  } else {
    const here = tab.in(scope);
    const body = { format: 'text', text: (draft.content as Content).text };
    const tray = files(here).tray(`found:${draft.id}`)!;
    tray.rules = { when: people.when };
    if (people.when === 'after') tray.caseId = piece.target;
    people.papers.take(tray);
    if (draft.files) tray.restore(draft.files);
    if (tray.items.current.length && !(await people.ready(tray, scope))) return;
    const staged = people.when === 'after' ? [] : tray.staged;
    void outboxOf(here)!.send({ caseId: piece.target, body, ...(staged.length && { files: staged }) }, undefined, {
      files: staged.length ? keptFiles(book, draft.id, tray) : [],
    });
    // What came back from the outbox stands in the composer of this page, too.
    replies(here).of(piece.target)!.tray.clear();
    tray.clear();
    book.drop(draft.id);
  }
  await people.ground.clock.tick(2000);
  await settled();
}

/** Each file is at the desk once, where what it belongs to is, and as it was: no byte of another one in it. */
async function reckonFiles({ ground, papers, pieces, counts }: People): Promise<void> {
  const found = new Map<string, string[]>();
  for (const [as, caseId] of await casesOf(ground)) {
    const { items } = await ground.desk.files.list({ caseId }, { as });
    for (const { id } of items.filter(({ name }) => name.includes('#'))) {
      const access = await ground.desk.files.open({ id }, { as });
      const content = 'blob' in access ? await access.blob.text() : '';
      found.set(content, [...(found.get(content) ?? []), `${as} ${caseId}`]);
    }
  }
  counts.files += found.size;
  for (const [content, places] of found) {
    const paper = papers.all.find((each) => each.content === content);
    expect(paper, `a file with “${content}” at ${places.join(', ')}`).to.not.equal(undefined);
  }
  for (const { n, piece: of, content, kept, discarded } of papers.all) {
    const { scope, target, kind, discarded: gone, arrived } = pieces[of]!;
    const places = found.get(content) ?? [];
    const expected = kept && !discarded && !gone && (arrived || pieces[of]!.kept >= 0) ? [1] : [0, 1];
    expect(expected, `file ${n} of #${of}: ${places.length} times at the desk`).to.include(places.length);
    for (const place of places) {
      const [, caseId] = place.split(' ');
      const customer =
        kind === 'form' ? (await ground.desk.cases.get({ id: caseId! }, { as: scope })).customer!.id : caseId;
      expect([place.split(' ')[0], customer], `file ${n} of #${of}`).to.deep.equal([scope, target]);
    }
  }
}

/** Every case that people wrote, or wrote in. */
async function casesOf({ desk, cases }: Ground): Promise<[Scope, string][]> {
  const all: [Scope, string][] = [];
  for (const as of scopes) {
    const rows = await walk((cursor) => desk.cases.list({ text: 'mine', size: 100, ...cursor }, { as }));
    all.push(...[...rows.map(({ id }) => id), ...cases[as]].map((id): [Scope, string] => [as, id]));
  }
  return all;
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

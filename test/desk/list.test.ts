import { expect } from 'chai';
import type { CaseRow } from '../../src/model/case-rows.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';
import { walk } from '../support/pages.js';

describe('the list of the desk', () => {
  it('counts what it gives, whatever is asked for', async () => {
    const { backend } = aDesk({ cases: 700 });
    const questions = [
      { status: ['closed'] },
      { status: ['new', 'in-progress'], severity: ['S1', 'S2'] },
      { customer: 'cu-003' },
      { whose: 'mine' },
      { whose: 'shared' },
      { text: 'delayed' },
      { text: 'mail office' },
    ];

    for (const question of questions) {
      const { total } = await backend.cases.list(question);
      const rows = await walk((cursor) => backend.cases.list({ ...question, size: 90, ...cursor }));
      expect(rows.length, JSON.stringify(question)).to.equal(total);
    }
  });

  it('finds every case that has the words, and no other', async () => {
    const { backend } = aDesk({ cases: 300 });
    const all = await walk((cursor) => backend.cases.list({ size: 100, ...cursor }));
    const texts = await Promise.all(
      all.map(async ({ id }) => {
        const { subject, description } = await backend.cases.get({ id });
        return { id, text: `${subject} ${description!.text}`.toLowerCase() };
      }),
    );

    const found = await walk((cursor) => backend.cases.list({ text: 'signed', size: 50, ...cursor }));
    const alike = await walk((cursor) => backend.cases.list({ text: 'mailb', size: 50, ...cursor }));

    expect(ids(found)).to.have.members(texts.filter(({ text }) => /\bsigned/.test(text)).map(({ id }) => id));
    expect(ids(alike)).to.have.members(texts.filter(({ text }) => /\bmailb/.test(text)).map(({ id }) => id));
    expect(alike).to.not.be.empty;
  });

  it('finds words whatever their case and accents', async () => {
    const { backend } = aDesk({ cases: 300 });
    const found = (text: string) => walk((cursor) => backend.cases.list({ text, size: 100, ...cursor }));

    const [plain, accented] = [await found('demarrage'), await found('DÉMARRAGE')];
    const [arabic, article] = [await found('بريد'), await found('البريد')];

    expect(ids(plain)).to.deep.equal(ids(accented));
    expect(ids(arabic)).to.deep.equal(ids(article));
    expect(arabic).to.not.be.empty;
  });

  it('finds words of a subject that is longer than others', async () => {
    const { backend, marks } = aDesk();

    const { items } = await backend.cases.list({ text: 'monitoring alert' });

    expect(ids(items)).to.deep.equal([marks.cases['longText']]);
  });

  for (const sort of ['severity', 'subject', 'customer'] as const) {
    it(`sorts by ${sort}, the later change first where that is the same`, async () => {
      const { backend } = aDesk({ cases: 400 });
      await backend.cases.create(aTechnicalDraft({ subject: 'Aardvark', severity: 'S2' }), { key: aKey() });
      const keyOf = (row: CaseRow) =>
        ({
          // S1 is the gravest, so the greatest.
          severity: -Number(row.severity!.id.slice(1)),
          subject: row.subject.toLowerCase(),
          customer: row.customer!.label!.toLowerCase(),
        })[sort];

      const up = await walk((cursor) => backend.cases.list({ sort, size: 30, ...cursor }));
      const down = await walk((cursor) => backend.cases.list({ sort: `-${sort}`, size: 30, ...cursor }));

      for (const [rows, sign] of [
        [up, 1],
        [down, -1],
      ] as const) {
        expect(new Set(ids(rows)).size).to.equal(401);
        rows.slice(1).forEach((row, at) => {
          const before = rows[at]!;
          const [a, b] = [keyOf(before), keyOf(row)];
          expect(a < b ? -sign : a > b ? sign : 0).to.be.at.most(0);
          if (a === b) expect(Date.parse(before.updatedAt!)).to.be.at.least(Date.parse(row.updatedAt!));
        });
      }
    });
  }

  it('shows a changed case first, and once', async () => {
    const { backend, clock, marks } = aDesk();
    const id = marks.cases['standard']!;
    await clock.tick(1000);

    await backend.cases.change({ id, parts: { share: { add: ['a@example.com'] } } }, { key: aKey() });
    const rows = await walk((cursor) => backend.cases.list({ size: 7, ...cursor }));

    expect(rows[0]!.id).to.equal(id);
    expect(ids(rows))
      .to.have.length(60)
      .and.deep.equal([...new Set(ids(rows))]);
  });

  it('moves a case from one filter to another when it changes', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['standard']!;
    const closed = async () => ids(await walk((cursor) => backend.cases.list({ status: ['closed'], ...cursor })));
    const before = await closed();

    await backend.cases.change({ id, parts: { close: { values: { notes: 'Solved.' } } } }, { key: aKey() });

    expect(before).to.not.include(id);
    expect(await closed()).to.include(id);
  });

  it('counts a changed case as it is now, and one found by its number once', async () => {
    const { backend, marks } = aDesk({ cases: 700 });
    const id = marks.cases['standard']!;
    const { number } = await backend.cases.get({ id });
    const questions = [
      {},
      { status: ['closed'] },
      { status: ['new', 'in-progress'] },
      { text: 'delayed' },
      { text: number! },
    ];

    await backend.cases.change({ id, parts: { close: { values: { notes: 'Solved.' } } } }, { key: aKey() });
    await backend.cases.create(aTechnicalDraft({ subject: 'Mail is delayed' }), { key: aKey() });

    for (const question of questions) {
      const { total } = await backend.cases.list(question);
      const rows = await walk((cursor) => backend.cases.list({ ...question, size: 90, ...cursor }));
      expect(rows.length, JSON.stringify(question)).to.equal(total);
    }
  });

  it('finds the words of a case that was just filed', async () => {
    const { backend } = aDesk();
    const { id } = await backend.cases.create(aTechnicalDraft({ subject: 'Quetzalcoatl is slow' }), { key: aKey() });

    const { items } = await backend.cases.list({ text: 'quetzal' });

    expect(ids(items)).to.deep.equal([id]);
  });

  it('does not list a new case before its time, and says when', async () => {
    const { backend, clock } = aDesk({ listedAfter: 2000 });
    const { id, state } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    const listed = async () => ids((await backend.cases.list({})).items).includes(id);

    const early = await listed();
    await clock.tick(2000);

    expect([state, early, await listed()]).to.deep.equal(['being-created', false, true]);
  });

  it('holds the open cases of a large world without looking at the others', async () => {
    const { backend } = aDesk({ cases: 100_000 });

    const { items, total } = await backend.cases.list({ status: ['new', 'in-progress', 'action-required'] });

    expect(items).to.have.length(25);
    expect(total).to.be.within(100, 2000);
  });

  it('counts a large world once it is ready, and leaves the number out before', async () => {
    const { backend, clock } = aDesk({ cases: 20_000 });
    const before = await backend.cases.list({ text: 'mail' });

    const ready = backend.desk.ready();
    await clock.tick(1000);
    await ready;

    expect(before.total).to.be.undefined;
    expect((await backend.cases.list({ text: 'mail' })).total).to.be.greaterThan(500);
  });

  it('keeps two domains apart', async () => {
    const { backend } = aDesk();

    const [north, coast] = [
      await backend.cases.list({}, { as: 'north' }),
      await backend.cases.list({}, { as: 'coast' }),
    ];

    expect(coast.total).to.equal(15);
    expect(ids(north.items).filter((id) => ids(coast.items).includes(id))).to.be.empty;
  });
});

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

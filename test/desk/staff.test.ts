import { expect } from 'chai';
import type { Hint } from '../../src/model/changes.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';

const soon = 30_000;

describe('the staff of the desk', () => {
  it('answers a new case after a while', async () => {
    const { backend, clock } = aDesk({ staff: true });
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });

    await clock.tick(soon);

    const { items } = await backend.feed.list({ caseId: id });
    expect(items.some(({ author, kind }) => author.side === 'vendor' && kind === 'message')).to.be.true;
    expect((await backend.cases.get({ id })).status).to.equal('in-progress');
  });

  it('answers when it would have, although nobody looked meanwhile', async () => {
    const { backend, clock } = aDesk({ staff: true });
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    const filed = clock.now();

    await clock.tick(24 * 3_600_000);

    const { items } = await backend.feed.list({ caseId: id });
    const answer = items.find(({ author }) => author.side === 'vendor')!;
    expect(Date.parse(answer.at) - filed).to.be.within(1, soon);
  });

  it('writes in the language of the case', async () => {
    const { backend, clock } = aDesk({ staff: true });
    const { id } = await backend.cases.create(aTechnicalDraft({ language: 'ru' }), { key: aKey(), locale: 'fr' });

    await clock.tick(soon);

    const { items } = await backend.feed.list({ caseId: id }, { locale: 'fr' });
    expect(items.find(({ author }) => author.side === 'vendor')!.body!.text).to.match(/Здравствуйте/);
  });

  it('answers the same way for the same number', async () => {
    const texts = [];
    for (const _time of [1, 2]) {
      const { backend, clock, marks } = aDesk({ staff: true });
      const caseId = marks.cases['standard']!;
      await backend.feed.post({ caseId, body: { format: 'text', text: 'Any news?' } }, { key: aKey() });
      await clock.tick(soon);
      texts.push((await backend.feed.list({ caseId })).items.map(({ at, body }) => [at, body?.text]));
    }

    expect(texts[1]).to.deep.equal(texts[0]);
  });

  it('leaves notes for the own team alone', async () => {
    const { backend, clock, marks } = aDesk({ staff: true });
    const caseId = marks.cases['standard']!;
    await backend.feed.post({ caseId, audience: 'partner', body: { format: 'text', text: 'Note.' } }, { key: aKey() });

    await clock.tick(soon);

    expect((await backend.feed.list({ caseId })).items.at(-1)!.body!.text).to.equal('Note.');
  });

  it('does nothing when it is switched off', async () => {
    const { backend, clock } = aDesk({ staff: false });
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });

    await clock.tick(24 * 3_600_000);

    expect((await backend.feed.list({ caseId: id })).total).to.equal(1);
  });

  it('tells those who watch at the moment when it answers', async () => {
    const { backend, clock } = aDesk({ staff: true });
    const hints: Hint[] = [];
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    const iterator = collect(backend.changes.watch({}), hints);
    await clock.tick(0);

    await clock.tick(soon);

    expect(hints.filter((hint) => hint.what === 'feed' && hint.id === id)).to.have.length(1);
    await iterator.return!();
  });

  it('tells those who watch when a new case is listed', async () => {
    const { backend, clock } = aDesk({ listedAfter: 2000 });
    const hints: Hint[] = [];
    const iterator = collect(backend.changes.watch({}), hints);
    await clock.tick(0);
    await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    await clock.tick(100);
    hints.length = 0;

    await clock.tick(2000);

    expect(hints.map(({ what }) => what)).to.include('cases');
    await iterator.return!();
  });

  it('tells those who watch when a call has passed a security check', async () => {
    const { backend, clock, marks } = aDesk({ staff: true });
    const caseId = marks.cases['check']!;
    const [check] = (await backend.checks.get({ caseId })).items;
    await backend.checks.answer({ id: check!.id, by: 'call-back', phone: '+31 30 555 0131' }, { key: aKey() });
    const hints: Hint[] = [];
    const iterator = collect(backend.changes.watch({}), hints);
    await clock.tick(4 * 60_000);
    const before = hints.length;

    await clock.tick(60_000);

    expect(before).to.equal(0);
    expect(hints.map(({ what, id }) => [what, id])).to.deep.equal([
      ['case', caseId],
      ['cases', undefined],
    ]);
    expect((await backend.checks.get({ caseId })).items[0]!.state).to.equal('passed');
    await iterator.return!();
  });

  it('leaves no timer behind when nobody watches any more', async () => {
    const { backend, clock } = aDesk({ staff: true, listedAfter: 2000 });
    const iterator = collect(backend.changes.watch({}), []);
    await clock.tick(0);
    await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    await clock.tick(0);
    const during = clock.pending;

    await iterator.return!();
    await clock.tick(0);

    expect([during, clock.pending]).to.deep.equal([1, 0]);
  });

  it('sets no timer where nobody watches', async () => {
    const { backend, clock } = aDesk({ staff: true });

    await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    await backend.cases.list({});

    expect(clock.pending).to.equal(0);
  });
});

function collect(hints: AsyncIterable<Hint>, into: Hint[]): AsyncIterator<Hint> {
  const iterator = hints[Symbol.asyncIterator]();
  const follow = async () => {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      into.push(value);
    }
  };
  void follow();
  return iterator;
}

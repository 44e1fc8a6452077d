import { expect } from 'chai';
import { walk } from '../support/pages.js';
import { aDesk } from '../support/desk.js';

describe('the world of the desk', () => {
  it('is the same for the same number', async () => {
    const [one, two] = [aDesk({ seed: 7 }), aDesk({ seed: 7 })];

    const [first, second] = [await one.backend.cases.list({}), await two.backend.cases.list({})];

    expect(second).to.deep.equal(first);
  });

  it('is another for another number', async () => {
    const [one, two] = [aDesk({ seed: 7 }), aDesk({ seed: 8 })];

    const [first, second] = [await one.backend.cases.list({ size: 60 }), await two.backend.cases.list({ size: 60 })];

    expect(second.items.map(({ subject }) => subject)).to.not.deep.equal(first.items.map(({ subject }) => subject));
  });

  for (const cases of [0, 1, 10, 17, 60, 1000]) {
    it(`has ${cases} cases when it is told so`, async () => {
      const { backend } = aDesk({ cases });

      const rows = await walk((cursor) => backend.cases.list({ size: 100, ...cursor }));

      expect(new Set(rows.map(({ id }) => id)).size).to.equal(cases);
    });
  }

  it('changes no case before it was created', async () => {
    const { backend } = aDesk({ cases: 700 });

    const rows = await walk((cursor) => backend.cases.list({ size: 100, ...cursor }));

    expect(rows.filter(({ createdAt, updatedAt }) => Date.parse(createdAt!) >= Date.parse(updatedAt!))).to.be.empty;
  });

  it('ends a history when its case was last changed', async () => {
    const { backend } = aDesk({ cases: 100 });
    const { items } = await backend.cases.list({ size: 100 });

    for (const { id, updatedAt } of items) {
      const { items: entries } = await backend.feed.list({ caseId: id, size: 1 });
      if (entries[0]!.event?.type !== 'created') expect(entries[0]!.at).to.equal(updatedAt);
    }
  });

  it('tells the present status by the last change of status in the history', async () => {
    const { backend } = aDesk({ cases: 100 });
    const { items } = await backend.cases.list({
      size: 100,
      status: ['closed', 'solution-proposed', 'action-required'],
    });

    for (const { id, status } of items) {
      const { items: entries } = await backend.feed.list({ caseId: id, size: 200 });
      expect(entries.findLast(({ event }) => event?.type === 'status')?.event?.to).to.equal(status);
    }
  });

  it('writes cases in four languages', async () => {
    const { backend } = aDesk({ cases: 300 });
    const rows = await walk((cursor) => backend.cases.list({ size: 100, ...cursor }));
    const subjects = rows.map(({ subject }) => subject).join();

    expect(subjects).to.match(/\p{Script=Cyrillic}/u);
    expect(subjects).to.match(/\p{Script=Arabic}/u);
    expect(subjects).to.match(/connexion|courriels|facture|licences/i);
  });

  it('has the situations that it promises', async () => {
    const { backend, marks } = aDesk();
    const of = (name: string) => backend.cases.get({ id: marks.cases[name]! });
    const feed = (name: string) => backend.feed.list({ caseId: marks.cases[name]!, size: 200 });

    expect((await of('unread')).unread).to.be.true;
    expect((await of('shared')).sharedWith).to.not.be.empty;
    expect((await feed('long')).total).to.equal(1000);
    expect((await feed('mail')).items.filter(({ body }) => body?.format === 'html').length).to.be.greaterThan(2);
    expect((await of('escalated')).flags).to.include('escalated');
    expect((await of('escalated')).can['escalate']!.state).to.equal('refused');
    expect((await of('standard')).can['escalate']!.reason).to.include('Standard');
    expect((await of('byCustomer')).filedBy!.side).to.equal('customer');
    expect((await of('files')).files).to.have.length(7);
    expect((await of('own')).customer!.own).to.be.true;
    expect((await of('onHold')).flags).to.include('on-hold');
    expect((await of('awaitingApproval')).flags).to.include('awaiting-approval');
    expect((await of('longText')).subject.length).to.be.greaterThan(300);
    expect((await feed('untouched')).total).to.equal(1);
    expect((await of('closedRecently')).can['reopen']!.state).to.equal('allowed');
    expect((await of('closedLongAgo')).can['reopen']!.state).to.equal('refused');
  });

  it('has as many entries in the long history as it is told', async () => {
    const { backend, marks } = aDesk({ entries: 10_000 });

    const page = await backend.feed.list({ caseId: marks.cases['long']! });

    expect([page.total, page.items.length]).to.deep.equal([10_000, 50]);
  });

  it('has customers of every kind of authority', async () => {
    const { backend, marks } = aDesk();
    const state = async (kind: string) =>
      (await backend.customers.get({ id: marks.customers[kind]! })).can!.file!.state;

    expect(await Promise.all(['full', 'none', 'ended', 'asked', 'ending', 'unsure', 'own'].map(state))).to.deep.equal([
      'allowed',
      'refused',
      'refused',
      'refused',
      'allowed',
      'unknown',
      'allowed',
    ]);
  });

  it('says when an authorisation ended, and when one will', async () => {
    const { backend, clock, marks } = aDesk();
    const dayOf = async (kind: string) => {
      const { can } = await backend.customers.get({ id: marks.customers[kind]! });
      return Date.parse(/\w+ \d+, \d{4}/.exec(can!.file!.reason!)![0]);
    };

    expect(await dayOf('ended')).to.be.lessThan(clock.now());
    expect(await dayOf('ending')).to.be.greaterThan(clock.now());
  });

  it('asks a customer in its own language, whatever the reader speaks', async () => {
    const { backend } = aDesk();
    const { items } = await backend.customers.list({ text: 'Сибирские' }, { locale: 'en' });

    const { message } = items[0]!.can!.file!.remedy!;

    expect(message!.language).to.equal('ru');
    expect(message!.body).to.match(/\p{Script=Cyrillic}/u);
  });

  it('has ten thousand leaves in its tree of categories', async () => {
    const { backend } = aDesk();
    const options = (under: string) =>
      backend.forms.options({ form: 'technical', field: 'category', values: {}, under, size: 100 });
    const count = async (under: string): Promise<number> => {
      const { items, total } = await options(under);
      return items[0]!.parent ? total! * (await count(items[0]!.id)) : total!;
    };

    expect(await count('')).to.equal(10_000);
  });
});

import { expect } from 'chai';
import type { SupportBackend } from '../../src/port/backend.js';
import { refusal } from '../support/refusal.js';
import { manualClock } from '../support/clock.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';
import { walk } from '../support/pages.js';

const minute = 60_000;
const whole = (backend: SupportBackend, caseId: string) =>
  walk(async (cursor) => {
    const { items, older } = await backend.feed.list({ caseId, ...(cursor.cursor && { before: cursor.cursor }) });
    return { items, next: older };
  });

describe('reseller domains of the desk', () => {
  it('keep what is of another domain unknown rather than forbidden', async () => {
    const { backend, marks } = aDesk();
    const { otherCase, otherCustomer, otherSubscription } = marks.scopes;

    const errors = await Promise.all([
      refusal(backend.cases.get({ id: otherCase })),
      refusal(backend.customers.get({ id: otherCustomer })),
      refusal(backend.contacts.candidates({ subscriptionId: otherSubscription })),
      refusal(backend.contacts.assign({ subscriptionId: otherSubscription, to: 'pv-1' }, { key: aKey() })),
    ]);

    expect(errors.map(({ kind }) => kind)).to.deep.equal(Array(4).fill('not-found'));
    expect((await backend.contacts.get({ subscriptionIds: [otherSubscription] })).items).to.deep.equal([]);
  });

  it('ask for a sign-in one by one, while the others go on', async () => {
    const { backend, marks } = aDesk();
    const { signedOut } = marks.scopes;

    const error = await refusal(backend.cases.list({}, { as: signedOut }));
    const here = await backend.cases.list({});
    await backend.desk.signIn(signedOut);
    const there = await backend.cases.list({}, { as: signedOut });

    expect([error.kind, error.remedy?.href]).to.deep.equal([
      'unauthenticated',
      `https://account.nimbora.example/sign-in?domain=${signedOut}`,
    ]);
    expect([here.items.length > 0, there.items.length > 0]).to.deep.equal([true, true]);
  });

  it('say in the session which of them need a sign-in, and how', async () => {
    const { backend, marks } = aDesk();

    const { scopes } = await backend.session.get({});

    const needed = scopes.filter(({ signIn }) => signIn === 'needed');
    expect(needed.map(({ id, remedy }) => [id, remedy?.href !== undefined])).to.deep.equal([
      [marks.scopes.signedOut, true],
    ]);
  });

  it('tell the way into a locked account to whoever is signed out of everything', async () => {
    const { backend } = aDesk();
    await backend.desk.signOut();

    const error = await refusal(backend.session.get({}));
    const { items } = await backend.routes.list({});

    expect(error.kind).to.equal('unauthenticated');
    expect(items.map(({ kind }) => kind)).to.deep.equal(['account']);
  });
});

describe('a day that the desk speaks of', () => {
  it('is the same as by the clocks of the reader, which all other times are shown by', async () => {
    const { backend, marks } = aDesk({ clock: manualClock(Date.parse('2026-11-21T23:30:00Z')) });
    const { person } = await backend.session.get({});

    const { authority } = await backend.customers.get({ id: marks.customers['ending']! });
    const { can, until } = authority!.find((right) => right.until)!;
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: person.timeZone }).format(
      new Date(until!),
    );

    expect(person.timeZone).to.equal('Europe/Amsterdam');
    expect(can.reason).to.contain(day);
  });
});

describe('cases from before a customer was managed', () => {
  it('are not listed, not found, and said to be hidden', async () => {
    const { backend, marks } = aDesk({ cases: 1000 });
    const [customer, before] = [marks.customers['managed']!, marks.cases['before']!];

    const rows = await walk((cursor) => backend.cases.list({ customer, size: 100, ...cursor }));
    const { notices } = await backend.cases.list({ customer });
    const { managedSince } = await backend.customers.get({ id: customer });
    const errors = await Promise.all([
      refusal(backend.cases.get({ id: before })),
      refusal(backend.feed.list({ caseId: before })),
      refusal(backend.cases.get({ id: 'NB-309999' })),
    ]);

    expect(rows.length).to.be.greaterThan(0);
    expect(rows.every(({ createdAt }) => createdAt! >= managedSince!)).to.be.true;
    expect(notices!.map(({ code }) => code)).to.deep.equal(['managed-since']);
    expect(errors.map(({ kind }) => kind)).to.deep.equal(['not-found', 'not-found', 'not-found']);
  });
});

describe('somebody who may only read', () => {
  it('is told for each refusal whom to ask, for which right, quoting what', async () => {
    const { backend, marks } = aDesk({ role: 'reader' });

    const created = await refusal(backend.cases.create(aTechnicalDraft(), { key: aKey() }));
    const assigned = await refusal(
      backend.contacts.assign({ subscriptionId: marks.subscriptions['own']!, to: 'pv-1' }, { key: aKey() }),
    );
    const { can } = await backend.cases.get({ id: marks.cases['unread']! });

    expect([created.code, assigned.code]).to.deep.equal(['right-support', 'right-contacts']);
    expect(created.reference).to.match(/^RIGHT-SUPPORT/);
    expect(created.remedy!.text).to.include('Joost Meijer');
    expect([can['reply']!.code, can['close']!.code]).to.deep.equal(['right-support', 'right-support']);
  });

  it('finds nothing of customers where that right is missing, too', async () => {
    const { backend, marks } = aDesk({ rights: ['support'] });

    const customers = await refusal(backend.customers.list({}));
    const { items, notices } = await backend.cases.list({ size: 100 });
    const hidden = await refusal(backend.cases.get({ id: marks.cases['unread']! }));

    expect([customers.kind, customers.code]).to.deep.equal(['forbidden', 'right-customers']);
    expect(items.every(({ customer }) => customer!.own)).to.be.true;
    expect(notices!.map(({ code }) => code)).to.include('own-only');
    expect(hidden.kind).to.equal('not-found');
  });
});

describe('somebody of a customer', () => {
  it('reads who helps with what it has before where its older requests are, and who may replace a partner that left', async () => {
    const { backend } = aDesk({ role: 'customer' });

    const { items } = await backend.routes.list({});
    const gone = items.find(({ can }) => can?.code === 'gone');

    expect(items.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).to.deep.equal([
      'partner',
      'vendor',
      'portal',
      'account',
    ]);
    expect(gone!.can!.reason).to.contain('Your partner can choose another one.');
  });

  it('finds the other portal first where the product is of that portal', async () => {
    const { backend } = aDesk({ role: 'customer' });

    const { items } = await backend.routes.list({ product: 'classic' });

    expect(items.map(({ kind }) => kind).filter((kind) => kind === 'portal')).to.have.length(1);
    expect(items[0]!.kind).to.equal('portal');
  });

  it('is offered nothing by which to tell customers apart', async () => {
    const { backend } = aDesk({ role: 'customer' });

    const { listing } = await backend.session.get({});

    expect(listing.filters).to.not.include('customer');
    expect(listing.sorts.map(({ by }) => by)).to.not.include('customer');
  });

  it('sees the own company and nothing of another', async () => {
    const { backend, marks } = aDesk({ role: 'customer', cases: 400 });
    const other = marks.customers['standard']!;

    const session = await backend.session.get({});
    const rows = await walk((cursor) => backend.cases.list({ size: 100, ...cursor }));
    const of = await backend.cases.list({ customer: other });
    const { customer: counted, total } = await backend.cases.counts({});

    expect([session.side, session.scopes.length]).to.deep.equal(['customer', 1]);
    expect(new Set(rows.map(({ customer }) => customer!.id))).to.deep.equal(new Set([marks.customers['everyState']]));
    expect([of.items, counted!.length, total]).to.deep.equal([[], 1, rows.length]);
    expect((await refusal(backend.customers.get({ id: other }))).kind).to.equal('not-found');
    expect((await refusal(backend.cases.get({ id: marks.cases['unread']! }))).kind).to.equal('not-found');
  });

  it('is asked for a technical problem, and offered nothing that only a partner asks for', async () => {
    const { backend } = aDesk({ role: 'customer' });

    const { form } = await backend.forms.get({});

    expect(form!.kind).to.equal('technical');
    expect(form!.fields.map(({ id }) => id))
      .to.include('product')
      .and.not.include('kind');
    expect(form!.templates!.map(({ id }) => id)).to.deep.equal(['outage']);
  });

  it('reads nothing that the partner and support write to each other', async () => {
    const id = aDesk().marks.cases['long']!;
    const theirs = await whole(aDesk({ role: 'customer' }).backend, id);
    const ours = await whole(aDesk().backend, id);

    expect(ours.some(({ audience }) => audience && audience.id !== 'all')).to.be.true;
    expect(theirs.length).to.be.within(1, ours.length - 1);
    expect(theirs.every(({ audience }) => audience === undefined || audience.id === 'all')).to.be.true;
  });

  it('finds the designated contact, and asks nobody but the partner on a trial', async () => {
    const { backend, marks } = aDesk({ role: 'customer' });
    const { trial, own } = marks.subscriptions as Record<'trial' | 'own', string>;

    const [contact] = (await backend.contacts.get({ subscriptionIds: [own] })).items;
    const vendorOf = async (subscription: string) =>
      (await backend.routes.list({ subscription })).items.find(({ id }) => id === 'vendor')!.can!.state;

    expect(contact!.company.label).to.equal('Fjordlight Cloud Partners');
    expect([contact!.company.phone, contact!.company.email, contact!.company.site].every(Boolean)).to.be.true;
    expect(contact!.can!.change!.state).to.equal('refused');
    expect([await vendorOf(trial), await vendorOf(own)]).to.deep.equal(['refused', 'allowed']);
  });
});

describe('who helps, at the desk', () => {
  const partnersOf = async (backend: ReturnType<typeof aDesk>['backend'], query: { for?: string } = {}) =>
    (await backend.routes.list(query)).items.filter(({ kind }) => kind === 'partner');

  it('is every company that supports a customer, and what each supports', async () => {
    const { backend, marks } = aDesk({ role: 'customer' });
    const { items } = await backend.contacts.get({ subscriptionIds: Object.values(marks.subscriptions) });

    const partners = await partnersOf(backend);

    expect(partners.map(({ label }) => label)).to.have.members([...new Set(items.map(({ company }) => company.label))]);
    for (const { purpose } of partners) expect(purpose).to.match(/^Supports Nimbora/);
  });

  it('is nobody’s own partner', async () => {
    const { backend, marks } = aDesk();

    expect(await partnersOf(backend)).to.deep.equal([]);
    expect(await partnersOf(backend, { for: marks.customers['own']! })).to.deep.equal([]);
    expect((await backend.routes.list({})).items.map(({ kind }) => kind)).to.deep.equal(['vendor', 'account']);
  });

  it('is no company that has left: that one says so in place of its addresses', async () => {
    const { backend, marks } = aDesk();

    const { items } = await backend.routes.list({ subscription: marks.subscriptions['gone']! });

    const { can, email, href, phone } = items.find(({ kind }) => kind === 'partner')!;
    expect([can?.state, can?.reason, email, href, phone]).to.deep.equal([
      'refused',
      'This company has left. Another one can be chosen as support contact.',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('authority at the desk', () => {
  for (const [customer, state] of [
    ['full', 'met'],
    ['none', 'missing'],
    ['ended', 'ended'],
    ['asked', 'pending'],
    ['unsure', 'unknown'],
    ['notArranged', 'missing'],
    ['approvalPending', 'met'],
  ] as const) {
    it(`shows what a customer like “${customer}” allows, and holds to it`, async () => {
      const { backend, marks } = aDesk();
      const id = marks.customers[customer]!;

      const { authority, can } = await backend.customers.get({ id });
      const created = backend.cases.create(aTechnicalDraft({ customer: id }), { key: aKey() });

      expect(authority![0]!.requirements![0]!.state).to.equal(state);
      if (can!.file!.state !== 'refused') expect((await created).id).to.be.a('string');
      else expect((await refusal(created)).code).to.equal(can!.file!.code);
    });
  }

  it('closes kinds of request to kinds of partner, and says who may file them', async () => {
    const { backend, marks } = aDesk();
    const customer = marks.customers['indirectReseller']!;

    const { authority } = await backend.customers.get({ id: marks.customers['advisor']! });
    const { form } = await backend.forms.get({ kind: 'technical', values: { customer } });
    const compute = form!.fields.find(({ id }) => id === 'product')!.options!.find(({ id }) => id === 'compute')!;
    const error = await refusal(
      backend.cases.create(aTechnicalDraft({ customer, product: 'compute' }), { key: aKey() }),
    );

    const billing = authority!.find(({ kind }) => kind === 'billing')!;
    expect([billing.can.state, billing.instead]).to.deep.equal([
      'refused',
      'Larkfield Distribution, which bills this customer',
    ]);
    expect([compute.can!.state, compute.can!.remedy!.text]).to.deep.equal([
      'refused',
      'It can be filed by Larkfield Distribution, the indirect provider.',
    ]);
    expect(Object.keys(error.fields!)).to.deep.equal(['product']);
  });
});

describe('security checks of the desk', () => {
  it('keep support from reading until the code is right', async () => {
    const { backend, marks } = aDesk();
    const caseId = marks.cases['check']!;
    const message = { caseId, body: { format: 'text', text: 'Here is the log.' } } as const;
    const [check] = (await backend.checks.get({ caseId })).items;

    const before = await refusal(backend.feed.post(message, { key: aKey() }));
    const wrong = await backend.checks.answer({ id: check!.id, by: 'code', code: '111111' }, { key: aKey() });
    const right = await backend.checks.answer({ id: check!.id, by: 'code', code: marks.checkCode }, { key: aKey() });
    const { entry } = await backend.feed.post(message, { key: aKey() });

    expect(before.kind).to.equal('check-required');
    expect([wrong.state, wrong.attemptsLeft]).to.deep.equal(['asked', 2]);
    expect(right.state).to.equal('passed');
    expect(entry!.body!.text).to.equal('Here is the log.');
  });

  it('are refused after three wrong codes, and count the same answer once', async () => {
    const { backend, marks } = aDesk();
    const [check] = (await backend.checks.get({ caseId: marks.cases['check']! })).items;
    const key = aKey();
    const wrong = (code: string, once = aKey()) =>
      backend.checks.answer({ id: check!.id, by: 'code', code }, { key: once });

    await wrong('1', key);
    const again = await wrong('1', key);
    await wrong('2');
    const last = await wrong('3');

    expect(again.attemptsLeft).to.equal(2);
    expect([last.state, last.by]).to.deep.equal(['refused', []]);
  });

  it('are passed by a call back where there is staff to call', async () => {
    const { backend, marks, clock } = aDesk({ staff: true });
    const caseId = marks.cases['check']!;
    const [check] = (await backend.checks.get({ caseId })).items;

    const calling = await backend.checks.answer(
      { id: check!.id, by: 'call-back', phone: '+31 30 555 0131' },
      { key: aKey() },
    );
    await clock.tick(6 * minute);
    const [after] = (await backend.checks.get({ caseId })).items;

    expect([calling.state, after!.state]).to.deep.equal(['calling', 'passed']);
  });

  it('stand as passed, refused and expired in other cases', async () => {
    const { backend, marks } = aDesk();

    const states = await Promise.all(
      ['checkPassed', 'checkRefused', 'checkExpired'].map(
        async (name) => (await backend.checks.get({ caseId: marks.cases[name]! })).items[0]!.state,
      ),
    );

    expect(states).to.deep.equal(['passed', 'refused', 'expired']);
  });
});

import { expect } from 'chai';
import { refusal } from '../support/refusal.js';
import { aDesk, aKey } from '../support/desk.js';
import { walk } from '../support/pages.js';

const aContactDesk = (options: Parameters<typeof aDesk>[0] = {}) => {
  const desk = aDesk(options);
  const { subscriptions, candidates } = desk.marks;
  const assign = (kind: string, to: string, from?: string, key = aKey()) =>
    desk.backend.contacts.assign({ subscriptionId: subscriptions[kind]!, to, ...(from && { from }) }, { key });
  return { ...desk, subscriptions, candidates, assign };
};

describe('support contacts at the desk', () => {
  it('are the partner, the provider by default, a chosen reseller, or one that has left', async () => {
    const { backend, marks } = aContactDesk();

    const { items } = await backend.customers.subscriptions({ customer: marks.customers['everyState']!, size: 50 });

    const contact = (kind: string) => items.find(({ id }) => id === marks.subscriptions[kind])!.contact!;
    expect(contact('own').own).to.be.true;
    expect([contact('byDefault').byDefault, contact('byDefault').label]).to.deep.equal([
      true,
      'Larkfield Distribution',
    ]);
    expect([contact('gone').gone, contact('gone').label]).to.deep.equal([true, 'Meridian IT Services']);
    expect(contact('chosen').id).to.equal(marks.candidates['established']);
  });

  for (const kind of ['newCommerce', 'marketplace', 'suspended', 'ended', 'otherPartner', 'classic']) {
    it(`of a subscription like “${kind}” cannot be changed, with the reason`, async () => {
      const { backend, subscriptions, assign } = aContactDesk();

      const [found] = (await backend.customers.subscriptions({ ids: [subscriptions[kind]!] })).items;
      const error = await refusal(assign(kind, 'rs-0'));

      const { state, reason } = found!.can!.assignContact!;
      expect(state).to.equal(kind === 'newCommerce' ? 'absent' : 'refused');
      expect([error.kind, error.reason]).to.deep.equal(['forbidden', reason]);
    });
  }

  it('change once for a key, from the next day on', async () => {
    const { backend, subscriptions, assign } = aContactDesk();
    const key = aKey();

    const first = await assign('own', 'rs-0', 'own-north', key);
    const again = await assign('own', 'rs-0', 'own-north', key);
    const [now] = (await backend.contacts.get({ subscriptionIds: [subscriptions['own']!] })).items;

    expect(first.effective).to.equal('2026-01-16T00:00:00.000Z');
    expect(again).to.deep.equal(first);
    expect(now!.company.id).to.equal('rs-0');
  });

  it('are not changed over the head of somebody who was quicker', async () => {
    const { assign } = aContactDesk();
    await assign('own', 'rs-0', 'own-north');

    const error = await refusal(assign('own', 'pv-1', 'own-north'));

    expect(error.kind).to.equal('conflict');
    expect((error.current as { company: { id: string } }).company.id).to.equal('rs-0');
  });

  it('can be taken back to oneself, and the default be chosen', async () => {
    const { assign } = aContactDesk();

    const back = await assign('chosen', 'own-north', 'rs-0');
    const chosen = await assign('byDefault', 'pv-1', 'pv-1');

    expect(back.contact.company.own).to.be.true;
    expect(chosen.contact.byDefault).to.be.undefined;
  });

  it('may turn out to be held when it is tried', async () => {
    const { backend, subscriptions, assign } = aContactDesk();

    const [found] = (await backend.customers.subscriptions({ ids: [subscriptions['held']!] })).items;
    const error = await refusal(assign('held', 'rs-0'));

    expect(found!.can!.assignContact!.state).to.equal('unknown');
    expect([error.kind, error.code]).to.deep.equal(['forbidden', 'held']);
  });

  for (const [name, code] of [
    ['noPrivileges', 'no-privileges'],
    ['pending', 'relationship-pending'],
    ['willAccept', 'relationship-none'],
    ['refused', 'relationship-refused'],
  ] as const) {
    it(`cannot be a reseller like “${name}”`, async () => {
      const { candidates, assign } = aContactDesk();

      const error = await refusal(assign('own', candidates[name]!));

      expect([error.kind, error.code]).to.deep.equal(['forbidden', code]);
    });
  }
});

describe('candidates at the desk', () => {
  for (const [name, count] of [
    ['fewCandidates', 6],
    ['someCandidates', 30],
    ['manyCandidates', 402],
  ] as const) {
    it(`are ${count} for the customer “${name}”`, async () => {
      const { backend, marks } = aContactDesk();
      const subscriptionId = `${marks.customers[name]}:0`;

      const all = await walk((cursor) => backend.contacts.candidates({ subscriptionId, ...cursor }));

      expect(new Set(all.map(({ id }) => id)).size).to.equal(count);
    });
  }

  it('may be eligible for one subscription and not for another: by customer, and by product', async () => {
    const { backend, subscriptions, candidates } = aContactDesk();
    const said = async (subscriptionId: string, id: string) =>
      (await backend.contacts.candidates({ subscriptionId })).items.find((each) => each.id === id)!.can!.assign!.code;

    const privileged = [subscriptions['own']!, 'cu-004:0'].map((id) => said(id, candidates['noPrivileges']!));
    const authorised = ['cu-004:0', 'cu-004:7'].map((id) => said(id, candidates['noPrivileges']!));

    expect(await Promise.all(privileged)).to.deep.equal(['no-privileges', undefined]);
    expect(await Promise.all(authorised)).to.deep.equal([undefined, 'not-authorised']);
  });

  it('come with the word that a support agreement is made first', async () => {
    const { backend, subscriptions } = aContactDesk();

    const { notices } = await backend.contacts.candidates({ subscriptionId: subscriptions['own']! });

    expect(notices!.map(({ code }) => code)).to.deep.equal(['agreement']);
  });

  it('are asked, wait, and accept or refuse', async () => {
    const { backend, candidates, clock, assign } = aContactDesk({ staff: true });
    const subscriptionId = 'cu-002:0';
    const standing = async (name: string) =>
      (await backend.contacts.candidates({ subscriptionId })).items.find(({ id }) => id === candidates[name])!
        .relationship;

    for (const name of ['willAccept', 'willRefuse'])
      await backend.contacts.ask({ subscriptionId, candidateId: candidates[name]! }, { key: aKey() });
    const waiting = [await standing('willAccept'), await standing('willRefuse')];
    await clock.tick(60_000);

    expect(waiting).to.deep.equal(['pending', 'pending']);
    expect([await standing('willAccept'), await standing('willRefuse')]).to.deep.equal(['established', 'refused']);
    expect((await assign('own', candidates['willAccept']!)).contact.company.id).to.equal(candidates['willAccept']);
  });

  it('appear in the list when they were asked by name', async () => {
    const { backend, subscriptions } = aContactDesk();
    const subscriptionId = subscriptions['own']!;

    await backend.contacts.ask({ subscriptionId, partner: 'Contoso Care' }, { key: aKey() });
    const { items } = await backend.contacts.candidates({ subscriptionId, text: 'contoso' });

    expect(items.map(({ label, relationship }) => [label, relationship])).to.deep.equal([['Contoso Care', 'pending']]);
  });

  it('are written to where the domain cannot ask by itself', async () => {
    const { backend, marks } = aContactDesk();
    const subscriptionId = marks.scopes.otherSubscription;
    const call = { as: marks.scopes.other, key: aKey() };

    const { candidate, remedy } = await backend.contacts.ask({ subscriptionId, candidateId: 'rs-3' }, call);

    expect(candidate).to.be.undefined;
    expect([remedy!.href, remedy!.message!.body].every(Boolean)).to.be.true;
  });
});

describe('five thousand customers of the desk', () => {
  it('have fifty thousand subscriptions, and words find both', async () => {
    const { backend } = aDesk({ customers: 5000 });

    const customers = await backend.customers.list({ text: 'zephyr min' });
    const subscriptions = await backend.customers.subscriptions({ text: 'zephyr drive' });

    expect((await backend.customers.list({})).total).to.equal(5001);
    expect((await backend.customers.subscriptions({})).total).to.be.within(48_000, 52_000);
    expect(customers.items.every(({ label }) => /Zephyr Min/.test(label!))).to.be.true;
    expect(customers.total).to.be.greaterThan(0);
    expect(subscriptions.items[0]!.customer.label).to.match(/^Zephyr/);
    expect(subscriptions.items[0]!.label).to.match(/Drive/);
  });

  it('have two hundred subscriptions in one of them, on pages without a gap', async () => {
    const { backend, marks } = aDesk();
    const customer = marks.customers['many']!;

    const all = await walk((cursor) => backend.customers.subscriptions({ customer, size: 100, ...cursor }));

    expect(new Set(all.map(({ id }) => id)).size).to.equal(220);
  });
});

describe('counts of the desk', () => {
  it('are what the list finds, customer by customer and status by status', async () => {
    const { backend } = aDesk({ cases: 300 });
    const query = { severity: ['S2'] };

    const { total, customer, status } = await backend.cases.counts(query);
    const list = async (more: object) => (await backend.cases.list({ ...query, ...more })).total;

    expect(total).to.equal(await list({}));
    expect(customer![0]!.count).to.equal(await list({ customer: customer![0]!.id }));
    for (const { id, count } of status!) expect(count, id).to.equal(await list({ status: [id] }));
  });

  it('of customers do not follow the customer that is chosen', async () => {
    const { backend, marks } = aDesk();

    const [all, one] = [
      await backend.cases.counts({}),
      await backend.cases.counts({ customer: marks.customers['full']! }),
    ];

    expect(one.customer).to.deep.equal(all.customer);
    expect(one.total).to.equal(all.customer!.find(({ id }) => id === marks.customers['full'])!.count);
  });
});

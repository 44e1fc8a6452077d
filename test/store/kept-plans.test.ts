import { expect } from 'chai';
import { contactPlans } from '../../src/store/contact-plans.js';
import { ContactPlan } from '../../src/store/contact-plan.js';
import type { Draft } from '../../src/store/draft.js';
import {
  type KeptPlan,
  type KeptRow,
  isKeptPlan,
  keepChoice,
  leftOf,
  rowNow,
  subscriptionsOf,
} from '../../src/store/kept-plans.js';
import { bookOf } from '../../src/store/ledger.js';
import { SupportError } from '../../src/port/error.js';
import { settled } from '../support/clock.js';
import {
  aCandidate,
  aContactSystem,
  aSubscription,
  conflictWith,
  newCommerce,
  type ContactWorld,
} from '../support/contact-system.js';
import { aStore, watching } from '../support/store.js';

const fabrikam = aCandidate('fab');
const own = { id: 'own', label: 'Fjordlight' };
const at = (contact: { id: string; label?: string } | undefined) => aSubscription('1', { contact });
const kept = (change: Partial<KeptRow>): KeptRow => ({ id: '1', from: own, state: 'planned', ...change });

describe('a plan that outlives its page', () => {
  for (const [what, row, contact, state] of [
    ['was not begun is still to be done', {}, own, 'planned'],
    ['was on its way and arrived is done', { state: 'running' }, { id: 'fab' }, 'done'],
    ['was on its way and did not arrive is still to be done', { state: 'running' }, own, 'planned'],
    ['was done stays done', { state: 'done' }, { id: 'fab' }, 'done'],
    ['was done, and changed by others since, is theirs', { state: 'done' }, { id: 'nor' }, 'left'],
    ['had failed is still to be done', { state: 'failed' }, own, 'planned'],
    ['others gave to the same company needs nothing', {}, { id: 'fab' }, 'same'],
    ['was taken back stays so', { state: 'undone' }, own, 'undone'],
    ['was left to others stays so', { state: 'left' }, { id: 'nor' }, 'left'],
  ] as const)
    it(`has rows that are read anew: what ${what}`, () => {
      const now = rowNow(kept(row), at(contact), fabrikam);

      expect([now.state, now.conflict]).to.deep.equal([state, undefined]);
    });

  for (const [what, row, contact] of [
    ['others have chosen meanwhile', {}, { id: 'nor', label: 'Northwind' }],
    ['was in conflict before', { from: { id: 'nor' }, state: 'failed', conflict: true }, { id: 'nor' }],
  ] as const)
    it(`asks a person before it replaces what ${what}`, () => {
      const now = rowNow(kept(row), at(contact), fabrikam);

      expect([now.state, now.conflict, now.from?.id]).to.deep.equal(['failed', true, 'nor']);
    });

  it('says of a row why it can no longer be changed', () => {
    const now = rowNow(kept({}), aSubscription('1', { can: { assignContact: newCommerce } }), fabrikam);

    expect([now.state, now.why]).to.deep.equal(['fixed', newCommerce]);
  });

  it('keeps what it was before, so that it can still be taken back', async () => {
    const { store, assigned } = await given();
    const rows = [rowNow(kept({ state: 'done' }), at({ id: 'fab', label: 'Fabrikam' }), fabrikam)];
    const plan = ContactPlan.resumed(store, rows, fabrikam);

    await plan.undo();

    expect(assigned).to.deep.equal([{ subscriptionId: '1', from: 'fab', to: 'own' }]);
  });

  it('is kept from its confirmation on, as far as it has come', async () => {
    const { plan, found } = await given({
      assign: ({ subscriptionId }) => (subscriptionId === '2' ? new SupportError('unavailable') : undefined),
    });
    const before = found()!;

    await plan.run();
    await settled();

    expect([leftOf(before), before.title, before.customer?.label]).to.deep.equal([3, 'Fabrikam', 'Contoso']);
    expect(found()!.content).to.deep.equal({
      to: { id: 'fab', label: 'Fabrikam', kind: 'reseller' },
      confirmed: true,
      rows: ['done', 'failed', 'done'].map((state, n) => ({ id: String(n + 1), from: own, state })),
    });
  });

  it('is kept no longer when nothing of it is left', async () => {
    const { plan, found } = await given();

    await plan.run();
    await settled();

    expect(found()).to.equal(undefined);
  });

  it('is kept no longer when it is put away', async () => {
    const { plan, store, found } = await given({ assign: () => new SupportError('unavailable') });
    await plan.run();

    contactPlans(store).putAway(plan);

    expect(found()).to.equal(undefined);
  });

  it('is not kept again once all was forgotten', async () => {
    const { plan, store, found } = await given();
    await bookOf(store)!.forget();

    await plan.run();
    await settled();

    expect(found()).to.equal(undefined);
  });

  it('is kept a moment behind while it runs, and not with each row', async () => {
    const answers: (() => void)[] = [];
    const { plan, found, clock, writes } = await given({
      assign: () => new Promise((resolve) => answers.push(resolve)),
    });
    const run = plan.run();
    await settled();
    const before = writes();
    answers[0]!();
    await settled();
    answers[1]!();
    await settled();
    const behind = [writes() - before, leftOf(found()!)];

    await clock.tick(400);

    expect(behind).to.deep.equal([0, 3]);
    expect([writes() - before, leftOf(found()!)]).to.deep.equal([1, 1]);
    answers[2]!();
    await run;
    await settled();
    expect([found(), clock.pending]).to.deep.equal([undefined, 0]);
  });

  it('is kept with the rows in which a person has to decide', async () => {
    const { plan, found } = await given({
      assign: ({ subscriptionId }) => conflictWith(subscriptionId, { id: 'nor', label: 'Northwind' }),
    });

    await plan.run();
    await settled();

    const nor = { id: 'nor', label: 'Northwind' };
    expect(found()!.content.rows).to.deep.equal(
      ['1', '2', '3'].map((id) => ({ id, from: nor, state: 'failed', conflict: true })),
    );
  });

  it('is kept no longer when it is put away while it runs', async () => {
    const answers: (() => void)[] = [];
    const { plan, store, found, clock } = await given({
      assign: () => new Promise((resolve) => answers.push(resolve)),
    });
    const run = plan.run();
    await settled();

    contactPlans(store).putAway(plan);
    for (const answer of answers) answer();
    await run;
    await clock.tick(1000);

    expect([found(), clock.pending]).to.deep.equal([undefined, 0]);
  });
});

describe('a choice that nobody has confirmed', () => {
  it('is kept with what is chosen, as it stands, and for whom', async () => {
    const { store } = await given();
    const book = bookOf(store)!;
    const chosen = [aSubscription('1'), aSubscription('2', { contact: undefined })];
    const elsewhere = aSubscription('3', { customer: { id: 'd' } });

    keepChoice(book, 'a', chosen, fabrikam);
    keepChoice(book, 'b', [...chosen, elsewhere], { id: 'nameless' });
    keepChoice(book, 'c', [], undefined);

    const rows = [
      { id: '1', from: own, state: 'planned' },
      { id: '2', from: undefined, state: 'planned' },
    ];
    const [a, b, c] = ['a', 'b', 'c'].map((id) => book.get(id)!);
    expect(a).to.deep.include({
      slot: 'plan:contact',
      content: { to: { id: 'fab', label: 'Fabrikam', kind: 'reseller' }, rows },
      title: 'Fabrikam',
      customer: { id: 'c', label: 'Contoso' },
    });
    expect([b!.title, b!.customer]).to.deep.equal(['nameless', undefined]);
    expect([c!.content, c!.title, c!.customer]).to.deep.equal([{ rows: [] }, undefined, undefined]);
    book.put('f', 'form:technical', 'Text');
    expect(['a', 'f'].map((id) => isKeptPlan(book.get(id)!))).to.deep.equal([true, false]);
  });

  it('has left what is neither done nor settled otherwise', () => {
    const states = ['planned', 'running', 'failed', 'done', 'undone', 'left', 'same', 'fixed'] as const;
    const draft = { content: { rows: states.map((state) => kept({ state })) } } as unknown as Draft<KeptPlan>;

    expect(leftOf(draft)).to.equal(3);
  });

  it('is read anew, a hundred at a time', async () => {
    const all = Array.from({ length: 200 }, (_, n) => aSubscription(String(n)));
    const { store, backend } = await given({ subscriptions: all });
    const asked: (readonly string[])[] = [];
    const page = backend.customers!.subscriptions!;
    Object.assign(backend.customers!, {
      subscriptions: (...call: Parameters<typeof page>) => (asked.push(call[0].ids!), page(...call)),
    });

    const found = await subscriptionsOf(store, { rows: [...all.map(({ id }) => kept({ id })), kept({ id: 'gone' })] });

    expect(found.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id));
    expect(asked.map((ids) => [ids[0], ids.length])).to.deep.equal([
      ['0', 100],
      ['100', 100],
      ['gone', 1],
    ]);
  });
});

/** A plan over three subscriptions that was confirmed, and the draft that it is kept as. */
async function given(world: ContactWorld = {}) {
  const subscriptions = ['1', '2', '3'].map((id) => aSubscription(id));
  const system = aContactSystem({ subscriptions, ...world });
  const { store, clock } = aStore(system.backend);
  watching(store.session);
  await settled();
  const plan = new ContactPlan(store, subscriptions, fabrikam);
  contactPlans(store).keep(plan, 'kept');
  const book = bookOf(store)!;
  let writes = 0;
  let last = book.get('kept');
  book.all.watch(() => {
    if (book.get('kept') !== last) writes++;
    last = book.get('kept');
  });
  return {
    ...system,
    store,
    clock,
    plan,
    writes: () => writes,
    found: () => bookOf(store)!.get('kept') as Draft<KeptPlan> | undefined,
  };
}

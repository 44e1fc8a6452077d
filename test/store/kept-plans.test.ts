import { expect } from 'chai';
import { contactPlans } from '../../src/store/contact-plans.js';
import { ContactPlan } from '../../src/store/contact-plan.js';
import type { Draft } from '../../src/store/draft.js';
import { type KeptPlan, type KeptRow, leftOf, rowNow } from '../../src/store/kept-plans.js';
import { bookOf } from '../../src/store/ledger.js';
import { SupportError } from '../../src/port/error.js';
import { settled } from '../support/clock.js';
import {
  aCandidate,
  aContactSystem,
  aSubscription,
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
});

/** A plan over three subscriptions that was confirmed, and the draft that it is kept as. */
async function given(world: ContactWorld = {}) {
  const subscriptions = ['1', '2', '3'].map((id) => aSubscription(id));
  const system = aContactSystem({ subscriptions, ...world });
  const { store } = aStore(system.backend);
  watching(store.session);
  await settled();
  const plan = new ContactPlan(store, subscriptions, fabrikam);
  contactPlans(store).keep(plan, 'kept');
  return { ...system, store, plan, found: () => bookOf(store)!.get('kept') as Draft<KeptPlan> | undefined };
}

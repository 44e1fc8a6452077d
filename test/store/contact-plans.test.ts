import { expect } from 'chai';
import { ContactPlan } from '../../src/store/contact-plan.js';
import { contactPlans } from '../../src/store/contact-plans.js';
import { SupportStore } from '../../src/store/store.js';
import { aCandidate, aContactSystem, aSubscription } from '../support/contact-system.js';
import { aStore } from '../support/store.js';

describe('a plan that was confirmed', () => {
  it('is found again in its scope until it is put away, and in no other', async () => {
    const { plan, store } = given();
    await store.session!.refresh();
    store.choose({ scope: 'north' });
    await store.session!.refresh();
    contactPlans(store).keep(plan);

    store.choose({ scope: 'coast' });
    await store.session!.refresh();
    expect(contactPlans(store).all!.current).to.deep.equal([]);
    store.choose({ scope: 'north' });
    expect(contactPlans(store).all!.current).to.deep.equal([plan]);
    contactPlans(store).putAway(plan);

    expect(contactPlans(store).all!.current).to.deep.equal([]);
  });

  it('is put away by itself, newest first, and known by the draft that it is kept as', async () => {
    const { plan, store } = given();
    await store.session!.refresh();
    const other = new ContactPlan(store, [aSubscription('1')], fabrikam);
    const plans = contactPlans(store);
    plans.keep(plan, 'first');
    plans.keep(other, 'second');
    const both = plans.all!.current;

    plans.putAway(other);

    expect(both).to.deep.equal([other, plan]);
    expect(plans.all!.current).to.deep.equal([plan]);
    expect(['first', 'second', 'other'].map((id) => plans.isHere(id))).to.deep.equal([true, false, false]);
  });

  it('is nowhere before the session has said who is acting', () => {
    const { plan, store } = given();

    contactPlans(store).putAway(plan);

    expect([contactPlans(store).all, contactPlans(store).isHere('x')]).to.deep.equal([undefined, false]);
    expect(contactPlans(new SupportStore()).all).to.equal(undefined);
  });
});

const fabrikam = aCandidate('fab');

function given() {
  const { store } = aStore(aContactSystem().backend);
  return { store, plan: new ContactPlan(store, [aSubscription('1')], fabrikam) };
}

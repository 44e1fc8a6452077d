import { expect } from 'chai';
import { ContactPlan } from '../../src/store/contact-plan.js';
import { contactPlans } from '../../src/store/contact-plans.js';
import { SupportError } from '../../src/port/error.js';
import { settled } from '../support/clock.js';
import {
  aCandidate,
  aContactSystem,
  aSubscription,
  conflictWith,
  newCommerce,
  refused,
  type ContactWorld,
} from '../support/contact-system.js';
import { aStore } from '../support/store.js';

const fabrikam = aCandidate('fab');
const many = (count: number) => Array.from({ length: count }, (_, n) => aSubscription(String(n)));

function given(world: ContactWorld = {}, subscriptions = world.subscriptions ?? many(3)) {
  const system = aContactSystem({ ...world, subscriptions });
  const { store, clock } = aStore(system.backend);
  const plan = new ContactPlan(store, subscriptions, fabrikam);
  const states = () => plan.current.map(({ state }) => state);
  return { ...system, store, clock, plan, states };
}

describe('a plan of support contacts', () => {
  it('leaves out what cannot be changed and what has this contact already', async () => {
    const { plan, states, assigned } = given({
      subscriptions: [
        aSubscription('1', { can: { assignContact: newCommerce } }),
        aSubscription('2', { can: { assignContact: refused('It has ended.') } }),
        aSubscription('3', { contact: { id: 'fab' } }),
        aSubscription('4'),
      ],
    });

    await plan.run();

    expect(states()).to.deep.equal(['fixed', 'fixed', 'same', 'done']);
    expect(assigned.map(({ subscriptionId }) => subscriptionId)).to.deep.equal(['4']);
    expect(plan.progress.of).to.equal(1);
  });

  it('leaves out what the company is known not to be eligible for, with the reason', async () => {
    const { store, assigned } = given({}, many(3));
    const plan = new ContactPlan(store, many(3), fabrikam, (id) =>
      id === '1' ? refused('No privileges.') : id === '2' ? { state: 'unknown' } : undefined,
    );

    await plan.run();

    expect(plan.current.map(({ state, why }) => [state, why?.reason])).to.deep.equal([
      ['done', undefined],
      ['fixed', 'No privileges.'],
      ['done', undefined],
    ]);
    expect(assigned.map(({ subscriptionId }) => subscriptionId)).to.deep.equal(['0', '2']);
  });

  it('accounts for every one of 200 rows, some of which are refused', async () => {
    const { plan, assigned } = given(
      {
        assign: ({ subscriptionId }) =>
          Number(subscriptionId) % 7 === 0 ? new SupportError('forbidden', { reason: 'No.' }) : undefined,
      },
      many(200),
    );

    await plan.run();

    const { of, done, failed, running } = plan.progress;
    expect([of, done, failed, running]).to.deep.equal([200, 171, 29, false]);
    expect(assigned).to.have.length(171);
    expect(plan.current.filter(({ error }) => error?.reason === 'No.')).to.have.length(29);
  });

  it('tries again what has failed, and only that', async () => {
    const { plan, attempts, states } = given({
      assign: ({ subscriptionId }, attempt) =>
        subscriptionId === '1' && attempt === 1 ? new SupportError('unavailable') : undefined,
    });
    await plan.run();
    expect(states()).to.deep.equal(['done', 'failed', 'done']);

    await plan.retry();

    expect(states()).to.deep.equal(['done', 'done', 'done']);
    expect([...attempts.values()].toSorted((a, b) => a - b)).to.deep.equal([1, 1, 2]);
  });

  it('does not replace what somebody else chose meanwhile before a person says so', async () => {
    const { plan, states, assigned } = given({
      assign: ({ subscriptionId, from }) =>
        subscriptionId === '1' && from !== 'nor' ? conflictWith('1', { id: 'nor', label: 'Northwind' }) : undefined,
    });
    await plan.run();
    await plan.retry();
    expect(states()).to.deep.equal(['done', 'failed', 'done']);
    expect(plan.current[1]!.from).to.deep.equal({ id: 'nor', label: 'Northwind' });

    await plan.replace('1');

    expect(states()).to.deep.equal(['done', 'done', 'done']);
    expect(assigned.at(-1)).to.deep.equal({ subscriptionId: '1', from: 'nor', to: 'fab' });
  });

  it('leaves what somebody else chose where a person wants that', async () => {
    const { plan, states } = given({ assign: () => conflictWith('0', { id: 'nor' }) }, many(1));
    await plan.run();

    plan.leave('0');

    expect(states()).to.deep.equal(['left']);
    expect(plan.progress.failed).to.equal(0);
  });

  it('has nothing to ask where somebody else chose the same', async () => {
    const { plan, states } = given({ assign: () => conflictWith('0', { id: 'fab' }) }, many(1));

    await plan.run();

    expect(states()).to.deep.equal(['same']);
  });

  it('stops where nobody is signed in any more, and goes on from there', async () => {
    let signedOut = true;
    const { plan, attempts } = given(
      { assign: () => (signedOut ? new SupportError('unauthenticated') : undefined) },
      many(50),
    );
    await plan.run();
    expect(attempts.size).to.be.at.most(4);
    signedOut = false;

    await plan.retry();

    expect(plan.progress.done).to.equal(50);
  });

  it('gives a system that is asked too much the pause it wants', async () => {
    const { plan, clock, states } = given(
      { assign: (_, attempt) => (attempt === 1 ? new SupportError('rate-limited', { retryAfter: 9 }) : undefined) },
      many(2),
    );
    const run = plan.run();
    await settled();
    expect(states()).to.deep.equal(['running', 'running']);

    await clock.tick(9000);
    await run;

    expect(states()).to.deep.equal(['done', 'done']);
  });

  it('takes back what was done, and nothing where there was no contact or one that has left', async () => {
    const { plan, states, assigned } = given({
      subscriptions: [
        aSubscription('1'),
        aSubscription('2', { contact: undefined }),
        aSubscription('3', { contact: { id: 'old', label: 'Meridian', gone: true } }),
      ],
    });
    await plan.run();

    await plan.undo();

    expect(states()).to.deep.equal(['undone', 'done', 'done']);
    expect(assigned.at(-1)).to.deep.equal({ subscriptionId: '1', from: 'fab', to: 'own' });
    expect(plan.undoable).to.equal(false);
  });

  it('tells each change once', async () => {
    const { plan } = given({}, many(2));
    await plan.run();

    expect(plan.takeNews().toSorted()).to.deep.equal(['0', '1']);
    expect(plan.takeNews()).to.deep.equal([]);
  });

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
});

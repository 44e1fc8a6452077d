import { expect } from 'chai';
import { ContactPlan } from '../../src/store/contact-plan.js';
import { contacts } from '../../src/store/contacts.js';
import { subscriptions } from '../../src/store/subscriptions.js';
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
import { aStore, watching } from '../support/store.js';

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

  it('tells how far it is while it runs, and is not run twice at a time', async () => {
    const answers: (() => void)[] = [];
    const { plan, attempts } = given({ assign: () => new Promise((resolve) => answers.push(resolve)) }, many(2));

    const run = plan.run();
    await plan.run();
    await settled();
    const begun = plan.progress;
    answers[0]!();
    await settled();
    const halfway = plan.progress;
    answers[1]!();
    await run;

    const progress = { of: 2, done: 0, failed: 0, running: true };
    expect(begun).to.deep.equal({ ...progress, pass: { doing: 'assign', of: 2, answered: 0 } });
    expect(halfway).to.deep.equal({ ...progress, done: 1, pass: { doing: 'assign', of: 2, answered: 1 } });
    expect(plan.progress).to.deep.equal({ ...progress, done: 2, running: false, pass: undefined });
    expect([...attempts.values()]).to.deep.equal([1, 1]);
  });

  it('asks about each row in which somebody else was quicker by itself', async () => {
    const { plan, states } = given({
      assign: ({ subscriptionId, from }) =>
        from === 'nor' ? undefined : conflictWith(subscriptionId, { id: 'nor', label: 'Northwind' }),
    });
    await plan.run();

    await plan.replace('1');
    plan.leave('2');
    plan.leave('1');
    await plan.replace('unknown');

    expect(states()).to.deep.equal(['failed', 'done', 'left']);
    expect(plan.current.map(({ conflict }) => conflict)).to.deep.equal([true, undefined, undefined]);
  });

  it('stops where there is no network, and asks no more once it was stopped', async () => {
    const offline = given({ assign: () => new SupportError('offline') }, many(50));
    await offline.plan.run();
    const busy = given({ assign: () => new SupportError('rate-limited', { retryAfter: 9 }) }, many(50));
    const run = busy.plan.run();
    busy.plan.stop();
    await run;

    expect([offline.attempts.size, busy.attempts.size, busy.plan.progress.failed]).to.deep.equal([4, 4, 4]);
  });

  it('can be taken back in part where one of its rows can', async () => {
    const { plan } = given({ subscriptions: [aSubscription('1', { contact: undefined }), aSubscription('2')] });
    const before = plan.undoable;

    await plan.run();

    expect([before, plan.undoable]).to.deep.equal([false, true]);
  });

  it('goes on in the scope in which it was made', async () => {
    const scopes: (string | undefined)[] = [];
    const { backend } = aContactSystem();
    const assign: NonNullable<typeof backend.contacts>['assign'] = (input, call) => {
      scopes.push(call?.as);
      return backend.contacts!.assign!(input, call);
    };
    const { store } = aStore({ ...backend, contacts: { ...backend.contacts!, assign } }, { scope: 'north' });
    const plan = new ContactPlan(store, [aSubscription('1')], fabrikam);

    store.choose({ scope: 'coast' });
    await plan.run();

    expect(scopes).to.deep.equal(['north']);
  });

  it('has what is shown of contacts and subscriptions read again when it is over', async () => {
    const { plan, store, backend } = given();
    const asked: string[] = [];
    for (const [column, name] of [
      ['contacts', 'get'],
      ['customers', 'subscriptions'],
    ] as const) {
      const calls = backend[column] as unknown as Record<string, (...call: unknown[]) => unknown>;
      const real = calls[name]!;
      calls[name] = (...call) => (asked.push(name), real(...call));
    }
    watching(contacts(store).of(['0']));
    watching(subscriptions(store).list({ customer: 'c' }));
    await settled();
    asked.length = 0;

    await plan.run();
    await settled();

    expect(asked.toSorted()).to.deep.equal(['get', 'subscriptions']);
  });

  it('that is gone on with counts the rows that a change was wanted for', () => {
    const { store, plan } = given({}, many(6));
    const states = ['planned', 'done', 'failed', 'fixed', 'same', 'left'] as const;
    const rows = plan.current.map((row, n) => ({ ...row, state: states[n]! }));

    const resumed = ContactPlan.resumed(store, rows, fabrikam);

    expect(resumed.progress).to.deep.equal({ of: 4, done: 1, failed: 1, running: false, pass: undefined });
    expect(resumed.current).to.deep.equal(rows);
  });
});

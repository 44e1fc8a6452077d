import { expect } from 'chai';
import type { CandidateQuery } from '../../src/model/contacts.js';
import { SupportError } from '../../src/port/error.js';
import { Eligibility } from '../../src/store/eligibility.js';
import { settled } from '../support/clock.js';
import { aCandidate, aContactSystem, refused } from '../support/contact-system.js';
import { aStore, watching } from '../support/store.js';

const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n));

describe('who may support which subscriptions', () => {
  it('is asked for each by itself, a few at the same time and each once', async () => {
    const { eligibility, asked, peak } = given();

    eligibility.ask(ids(200));
    await settledAt(() => !eligibility.isRunning);
    eligibility.ask(ids(200));
    await settled();

    expect(new Set(asked.map(({ subscriptionId }) => subscriptionId)).size).to.equal(200);
    expect([asked.length, peak()]).to.deep.equal([200, 4]);
    expect(eligibility.current).to.deep.equal({ of: 200, answered: 200, failed: 0 });
  });

  it('differs from subscription to subscription: allowed, refused with the reason, no candidate at all', async () => {
    const { eligibility } = given(({ subscriptionId }) => ({
      items:
        subscriptionId === '0'
          ? [aCandidate('fab')]
          : subscriptionId === '1'
            ? [aCandidate('fab', { can: { assign: refused('No privileges.') } })]
            : [],
    }));

    eligibility.ask(ids(3));
    await settled();

    expect(ids(4).map((id) => eligibility.of(id, 'fab')?.state)).to.deep.equal([
      'allowed',
      'refused',
      'refused',
      undefined,
    ]);
    expect(eligibility.of('1', 'fab')?.reason).to.equal('No privileges.');
    expect(eligibility.companies.map(({ id }) => id)).to.deep.equal(['fab']);
  });

  it('says nothing against a company that is missing in a list which is not whole', async () => {
    const { eligibility } = given(() => ({ items: [aCandidate('own')], next: 'more' }));

    eligibility.ask(['0']);
    await settled();

    expect(eligibility.of('0', 'fab')?.state).to.equal('unknown');
  });

  it('is asked about one company by its name, where there are too many to list', async () => {
    const { eligibility, asked } = given();

    eligibility.ask(['0'], aCandidate('fab'));
    await settled();
    eligibility.ask(['0'], aCandidate('lark'));
    await settled();

    expect(asked.map(({ text }) => text)).to.deep.equal(['Fabrikam', 'Larkfield']);
    expect(eligibility.of('0', 'lark')?.state).to.equal('allowed');
  });

  it('counts what could not be said, and asks for that alone once more', async () => {
    let isDown = true;
    const { eligibility, asked } = given(({ subscriptionId }) => {
      if (isDown && subscriptionId === '1') throw new SupportError('unavailable');
      return { items: [aCandidate('fab')] };
    });
    eligibility.ask(ids(3));
    await settled();
    const before = eligibility.current;
    isDown = false;

    eligibility.retry();
    await settled();

    expect(before).to.deep.equal({ of: 3, answered: 2, failed: 1 });
    expect(asked.map(({ subscriptionId }) => subscriptionId)).to.deep.equal(['0', '1', '2', '1']);
    expect(eligibility.current.failed).to.equal(0);
  });

  it('asks no further when nobody is signed in any more', async () => {
    const { eligibility, asked } = given(() => {
      throw new SupportError('unauthenticated');
    });

    eligibility.ask(ids(50));
    await settled();

    expect(asked).to.have.length(4);
    expect([eligibility.isRunning, eligibility.current.failed]).to.deep.equal([false, 50]);
  });

  it('gives a system that is asked too much its pause', async () => {
    let times = 0;
    const { eligibility, clock } = given(() => {
      if (times++ === 0) throw new SupportError('rate-limited', { retryAfter: 3 });
      return { items: [] };
    });
    eligibility.ask(['0']);
    await clock.tick(2900);
    const before = times;

    await clock.tick(200);

    expect([before, times, eligibility.isRunning]).to.deep.equal([1, 2, false]);
  });

  it('asks again for what is still chosen once all was forgotten, and drops answers from before', async () => {
    const { eligibility, asked } = given();
    eligibility.ask(ids(2));

    eligibility.forget();
    eligibility.ask(['1']);
    await settled();

    expect(eligibility.current).to.deep.equal({ of: 1, answered: 1, failed: 0 });
    expect(eligibility.of('0', 'fab')).to.equal(undefined);
    expect(asked.at(-1)!.subscriptionId).to.equal('1');
  });

  it('asks no further without a network, and what was answered stays answered', async () => {
    const { eligibility, asked } = given(({ subscriptionId }) => {
      if (subscriptionId !== '0') throw new SupportError('offline');
      return { items: [] };
    });
    eligibility.ask(['0']);
    await settled();

    eligibility.ask(ids(50));
    await settled();

    expect(asked).to.have.length(5);
    expect(eligibility.current).to.deep.equal({ of: 50, answered: 1, failed: 49 });
    expect([eligibility.isRunning, eligibility.of('0', 'fab')?.code]).to.deep.equal([false, 'not-listed']);
  });

  it('is not asked for what somebody else has read already', async () => {
    const { eligibility, asked } = given();

    eligibility.put('0', { items: [aCandidate('nor', { can: {} })] });
    eligibility.ask(['0']);
    await settled();

    expect(asked).to.deep.equal([]);
    expect([eligibility.of('0', 'nor')?.state, eligibility.of('0', 'fab')?.state]).to.deep.equal([
      'unknown',
      'refused',
    ]);
  });

  it('names each company once, as it was named first, of what is chosen now', async () => {
    const { eligibility } = given(({ subscriptionId }) => ({
      items: [aCandidate('fab', { label: `Fabrikam ${subscriptionId}` }), aCandidate(`only-${subscriptionId}`)],
    }));
    const before = eligibility.companies;
    eligibility.ask(ids(3));
    await settled();

    eligibility.ask(['1', '2', 'not known yet']);

    expect(before).to.deep.equal([]);
    expect(eligibility.companies.map(({ label }) => label)).to.deep.equal([
      'Fabrikam 1',
      'Reseller only-1',
      'Reseller only-2',
    ]);
  });

  it('tells how far it is, and nothing where that is no further', async () => {
    const { eligibility } = given();
    const seen = watching(eligibility);
    const states = [eligibility.isRunning];

    eligibility.ask(['0']);
    states.push(eligibility.isRunning);
    await settled();
    states.push(eligibility.isRunning);
    const { times } = seen;
    eligibility.ask(['0']);
    await settled();

    expect(states).to.deep.equal([false, true, false]);
    expect([times > 0, seen.times - times]).to.deep.equal([true, 0]);
  });

  it('is of nothing any more once all was forgotten, whatever is answered then', async () => {
    const { eligibility, asked, clock } = given(() => {
      throw new SupportError('rate-limited', { retryAfter: 3 });
    });
    eligibility.ask(['0']);
    await settled();

    eligibility.forget();
    await clock.tick(60_000);

    expect(eligibility.current).to.deep.equal({ of: 0, answered: 0, failed: 0 });
    expect(asked).to.have.length(1);
  });
});

type Answer = { items: ReturnType<typeof aCandidate>[]; next?: string };

function given(answer: (query: CandidateQuery) => Answer = () => ({ items: [aCandidate('fab'), aCandidate('lark')] })) {
  const asked: CandidateQuery[] = [];
  let running = 0;
  let peak = 0;
  const { backend } = aContactSystem();
  const { store, clock } = aStore({
    ...backend,
    contacts: {
      ...backend.contacts!,
      candidates: async (query) => {
        asked.push(query);
        peak = Math.max(peak, ++running);
        await Promise.resolve();
        running--;
        return answer(query);
      },
    },
  });
  return { eligibility: new Eligibility(store), asked, clock, peak: () => peak };
}

async function settledAt(so: () => boolean): Promise<void> {
  for (let turn = 0; !so() && turn < 100; turn++) await settled();
}

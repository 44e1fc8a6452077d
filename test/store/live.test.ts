import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { feed } from '../../src/store/feed.js';
import { aBackend, aPage } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { untilSo, withHints } from '../support/hints.js';
import { aStore, watching } from '../support/store.js';

describe('hints', () => {
  it('make what is shown be read again, and nothing else', async () => {
    const { store, asked, hint, clock, followed } = withHints();
    watching(oneCase(store).get('1'));
    watching(oneCase(store).get('2'));
    watching(feed(store).thread('1'));
    await followed();
    asked.length = 0;

    hint({ what: 'case', id: '1' });
    await clock.tick(100);

    expect(asked).to.deep.equal(['case 1']);
  });

  it('that come in a flood are answered by one more read at a time', async () => {
    const { store, asked, hint, clock, followed } = withHints();
    watching(cases(store).list({}));
    await followed();
    asked.length = 0;

    for (let n = 0; n < 100; n++) hint({ what: 'cases' });
    await clock.tick(100);

    expect(asked).to.deep.equal(['list']);
  });

  it('that are garbage are passed over', async () => {
    const { store, asked, hint, clock, followed } = withHints();
    watching(cases(store).list({}));
    await followed();
    asked.length = 0;

    for (const junk of [null, 'case', { id: 7 }, []]) hint(junk as never);
    hint({ what: 'cases' });
    await clock.tick(100);

    expect(asked).to.deep.equal(['list']);
  });

  it('end when nothing is shown any more, and leave no timer', async () => {
    const { store, clock, ended, followed } = withHints();
    const watch = watching(cases(store).list({}));
    await followed();

    watch.stop();
    await clock.tick(0);

    expect(ended()).to.equal(1);
    expect(clock.pending).to.equal(0);
  });

  it('are followed too late for what changed since the first read: that is read once more, and then only at a hint', async () => {
    const { store, asked, clock, begun, followed } = withHints();

    watching(cases(store).list({}));
    await followed();
    await clock.tick(60_000);

    expect(begun).to.deep.equal([{}]);
    expect(asked).to.deep.equal(['list', 'list']);
  });

  it('are no reason to ask again for what has failed', async () => {
    const { store, asked, followed } = withHints({ failing: '2' });

    watching(oneCase(store).get('2'));
    await settled();
    watching(oneCase(store).get('1'));
    await followed();

    expect(asked).to.deep.equal(['case 2', 'case 1', 'case 1']);
  });

  it('that begin again without a place to go on from let nothing pass that was read before', async () => {
    const { store, asked, clock, followed } = withHints();
    const first = watching(cases(store).list({}));
    await followed();
    first.stop();
    await clock.tick(0);
    asked.length = 0;

    watching(cases(store).list({}));
    await settled();

    expect(asked).to.deep.equal(['list']);
  });

  it('that break off are followed again, from where they stopped, and what is shown is read', async () => {
    const { store, asked, hint, clock, breakOff, begun, followed } = withHints();
    watching(cases(store).list({}));
    await followed();
    hint({ what: 'cases', after: 'cursor-7' });
    await clock.tick(100);
    asked.length = 0;

    breakOff();
    await clock.tick(2000);

    expect(begun).to.deep.equal([{}, { after: 'cursor-7' }]);
    expect(asked).to.deep.equal(['list']);
  });
});

describe('a stream of hints', () => {
  it('that has said nothing for five minutes is taken for dead: it is begun anew, and what is shown is read', async () => {
    const { store, asked, hint, clock, begun, followed, ended } = withHints();
    watching(cases(store).list({}));
    await followed();
    await clock.tick(200_000);
    hint({ what: 'cases', after: 'cursor-7' });
    await clock.tick(299_000);
    asked.length = 0;

    await clock.tick(1000);

    expect(begun).to.deep.equal([{}, { after: 'cursor-7' }]);
    expect(ended()).to.equal(1);
    expect(asked).to.deep.equal(['list']);
  });

  it('is not begun again before the server wants it', async () => {
    const { store, clock, begun, followed, breakOff } = withHints();
    watching(cases(store).list({}));
    await followed();

    breakOff(new SupportError('rate-limited', { retryAfter: 120 }));
    await clock.tick(120_000);
    const before = begun.length;
    await clock.tick(2000);

    expect([before, begun.length]).to.deep.equal([1, 2]);
  });

  it('is let go while the page sleeps, and taken up from where it stopped', async () => {
    const { store, device, hint, clock, begun, followed, ended } = withHints();
    watching(cases(store).list({}));
    await followed();
    hint({ what: 'cases', after: 'cursor-7' });
    await clock.tick(100);

    device.sleep();
    await settled();
    const asleep = [ended(), clock.pending];
    device.wake();
    await settled();

    expect(asleep).to.deep.equal([1, 0]);
    expect(begun).to.deep.equal([{}, { after: 'cursor-7' }]);
  });
});

describe('without hints', () => {
  it('what is on screen is read again later each time, as long as that fails', async () => {
    const asked: number[] = [];
    const { store, clock } = aStore(
      aBackend({
        cases: {
          async list() {
            asked.push(clock.now() - begun);
            if (asked.length > 1) throw new SupportError('unavailable');
            return aPage();
          },
        },
      }),
    );
    const begun = clock.now();
    watching(cases(store).list({}));
    // The answer is here, and what asks again is loaded.
    await settled();
    await untilSo(() => clock.pending > 0);

    await clock.tick(600_000);

    expect(asked).to.deep.equal([0, 30_000, 60_000, 120_000, 240_000, 480_000]);
  });

  it('what is on screen is read again now and then, and not while nobody looks', async () => {
    const asked: string[] = [];
    const { store, clock, device } = aStore(aBackend({ cases: { list: async () => (asked.push('list'), aPage()) } }));
    watching(cases(store).list({}));
    // The answer is here, and what asks again is loaded.
    await settled();
    await untilSo(() => clock.pending > 0);
    await clock.tick(30_000);
    const visible = asked.length;

    device.set({ visible: false });
    await clock.tick(120_000);

    expect([visible, asked.length]).to.deep.equal([2, 2]);
  });
});

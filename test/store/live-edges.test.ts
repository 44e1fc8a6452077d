import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { aBackend, aCase, aPage } from '../support/answers.js';
import { type manualClock, settled } from '../support/clock.js';
import { memoryDevice } from '../support/device.js';
import { untilSo, withHints } from '../support/hints.js';
import { aStore, watching } from '../support/store.js';

describe('a stream of hints that breaks', () => {
  it('is begun again after about a second, later each time, half a minute at most, and soon again once it has spoken', async () => {
    const { store, clock, hint, begun, followed, breakOff } = withHints();
    watching(cases(store).list({}));
    await followed();
    const early: number[] = [];
    const breakFor = async (pause: number) => {
      breakOff();
      await clock.tick(pause - 1);
      early.push(begun.length);
      await clock.tick(1);
    };

    for (const pause of [750, 1500, 3000, 6000, 12_000, 22_500, 22_500]) await breakFor(pause);
    hint({ what: 'cases' });
    await clock.tick(100);
    await breakFor(750);

    expect(early).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(begun).to.have.length(9);
  });

  it('is not begun again by all pages at the same time', async () => {
    for (const [random, pause] of [
      [0, 500],
      [1, 1000],
    ] as const) {
      const { store, clock, begun, followed, breakOff } = withHints({ options: { random: () => random } });
      watching(cases(store).list({}));
      await followed();

      breakOff();
      await clock.tick(pause - 1);
      const early = begun.length;
      await clock.tick(1);

      expect([early, begun.length]).to.deep.equal([1, 2]);
    }
  });

  it('goes on from the last place that was named', async () => {
    const { store, clock, hint, begun, followed, breakOff } = withHints();
    watching(cases(store).list({}));
    await followed();
    hint({ what: 'cases', after: 'cursor-7' });
    hint({ what: 'cases' });
    await clock.tick(100);

    breakOff();
    await clock.tick(2000);

    expect(begun.at(-1)).to.deep.equal({ after: 'cursor-7' });
  });

  it('is followed no more when nothing is shown, whatever it still says', async () => {
    for (const noReturn of [false, true]) {
      const { store, clock, hint, begun, followed, breakOff } = withHints({ noReturn });
      const shown = watching(cases(store).list({}));
      await followed();
      shown.stop();
      await clock.tick(0);

      hint({ what: 'cases' });
      await settled();
      const afterHint = clock.pending;
      breakOff();
      await clock.tick(60_000);

      expect([afterHint, clock.pending, begun.length]).to.deep.equal([0, 0, 1]);
    }
  });

  it('is not begun again when nothing is shown any more while it pauses', async () => {
    const { store, clock, begun, followed, breakOff } = withHints();
    const shown = watching(cases(store).list({}));
    await followed();
    breakOff();
    await settled();

    shown.stop();
    await clock.tick(60_000);

    expect([begun.length, clock.pending]).to.deep.equal([1, 0]);
  });
});

describe('hints on a page that sleeps', () => {
  it('end for good when nothing is shown any more, and nobody listens for sleep then', async () => {
    const { store, clock, device, begun, followed } = withHints();
    const shown = watching(cases(store).list({}));
    await followed();
    const listening = device.listening();

    device.sleep();
    shown.stop();
    await clock.tick(0);
    const left = device.listening();
    device.wake();
    await settled();

    expect([listening, left, begun.length, clock.pending]).to.deep.equal([1, 0, 1, 0]);
  });

  it('begin again for what is shown after that', async () => {
    const { store, clock, device, begun, followed } = withHints();
    const shown = watching(cases(store).list({}));
    await followed();
    device.sleep();
    shown.stop();
    await clock.tick(0);

    watching(cases(store).list({}));
    await settled();

    expect([begun.length, device.listening()]).to.deep.equal([2, 1]);
  });

  it('listen for nothing where all is gone before the device has answered', async () => {
    let answer = () => {};
    const listening: unknown[] = [];
    const { store, clock } = aStore(
      aBackend({ cases: { list: async () => aPage() } }),
      {},
      {
        ...memoryDevice(),
        keeping: () =>
          new Promise<never>((resolve) => {
            answer = () => resolve({ onSleep: (...both: unknown[]) => (listening.push(both), () => {}) } as never);
          }),
      },
    );
    const shown = watching(cases(store).list({}));
    await polling(clock);

    shown.stop();
    await clock.tick(0);
    answer();
    await settled();

    expect(listening).to.deep.equal([]);
  });

  it('are followed, too, where a device cannot say that it sleeps, or cannot be asked', async () => {
    for (const keeping of [async () => ({}), async () => Promise.reject(new Error('not loaded'))]) {
      const asked: string[] = [];
      const { store, clock } = aStore(
        aBackend({ cases: { list: async () => (asked.push('list'), aPage()) } }),
        {},
        {
          ...memoryDevice(),
          keeping,
        },
      );
      const shown = watching(cases(store).list({}));
      await polling(clock);

      await clock.tick(30_000);
      shown.stop();
      await clock.tick(0);

      expect([asked.length, clock.pending]).to.deep.equal([2, 0]);
    }
  });
});

describe('a page without hints', () => {
  it('does not ask at the same time as all the others', async () => {
    for (const [random, pause] of [
      [0, 22_500],
      [1, 37_500],
    ] as const) {
      const asked: string[] = [];
      const { store, clock } = aStore(
        aBackend({ cases: { list: async () => (asked.push('list'), aPage()) } }),
        {},
        memoryDevice(),
        { random: () => random },
      );
      watching(cases(store).list({}));
      await polling(clock);

      await clock.tick(pause - 1);
      const early = asked.length;
      await clock.tick(1);

      expect([early, asked.length]).to.deep.equal([1, 2]);
    }
  });

  it('asks less often as long as one of the things on it cannot be read', async () => {
    const asked: number[] = [];
    let fails = false;
    const { store, clock } = aStore(
      aBackend({
        cases: {
          async list() {
            asked.push(clock.now() - begun);
            return aPage();
          },
          async get({ id }) {
            if (fails) throw new SupportError('forbidden');
            return aCase(id);
          },
        },
      }),
    );
    const begun = clock.now();
    watching(cases(store).list({}));
    watching(oneCase(store).get('1'));
    await polling(clock);
    fails = true;

    await clock.tick(120_000);
    fails = false;
    await clock.tick(420_000);

    expect(asked).to.deep.equal([0, 30_000, 60_000, 120_000, 240_000, 480_000, 510_000, 540_000]);
  });
});

/** The answer is here, and what asks again is loaded. */
async function polling(clock: ReturnType<typeof manualClock>): Promise<void> {
  await settled();
  await untilSo(() => clock.pending > 0);
}

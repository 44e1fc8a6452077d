import { expect } from 'chai';
import type { Call } from '../../src/port/call.js';
import type { SupportError } from '../../src/port/error.js';
import type { Mishap, Weather } from '../support/mishaps.js';
import { mishaps, seeded, withMishaps } from '../support/mishaps.js';
import { settled } from '../support/clock.js';
import { aDesk, aKey } from '../support/desk.js';

const message = { body: { format: 'text', text: 'Only once.' } };

describe('bad weather round a backend', () => {
  it('changes nothing while there is none', async () => {
    const { desk, stormy } = aWay({ rate: 0 });

    const page = await stormy.cases.list({});

    expect(page).to.deep.equal(await desk.cases.list({}));
  });

  for (const [mishap, kind, times] of [
    ['lost-before', 'unknown-outcome', 0],
    ['lost-after', 'unknown-outcome', 1],
    ['twice', undefined, 1],
    ['rate-limited', 'rate-limited', 0],
    ['broken-before', 'unavailable', 0],
    ['broken-after', 'unknown-outcome', 1],
    ['garbage', undefined, 1],
    ['session-end', 'unauthenticated', 0],
  ] as const) {
    it(`“${mishap}”: a write under a key takes hold ${times} times, and ends with ${kind ?? 'an answer'}`, async () => {
      const { stormy, caseId, written } = aWay({ rate: 100, kinds: [mishap] });

      const ended = await kindOf(stormy.feed.post({ ...message, caseId }, { key: aKey() }));

      expect([ended, await written()]).to.deep.equal([kind, times]);
    });

    it(`“${mishap}”: a read never says that nobody knows what became of it`, async () => {
      const { stormy } = aWay({ rate: 100, kinds: [mishap] });

      const ended = await kindOf(stormy.cases.list({}));

      expect(ended).to.equal(kind === 'unknown-outcome' ? 'unavailable' : kind);
    });
  }

  it('“rate-limited” says for how long', async () => {
    const { stormy } = aWay({ rate: 100, kinds: ['rate-limited'] });

    const error: SupportError = await stormy.cases.list({}).then(undefined, (thrown) => thrown);

    expect(error.retryAfter).to.be.within(1, 30);
  });

  it('“delay” lets time go by, there and back', async () => {
    const { stormy, clock, arrivals } = aWay({ rate: 100, kinds: ['delay'] });
    let answered = false;
    const answer = stormy.cases.list({}).then(() => (answered = true));

    const early = arrivals.length;
    await clock.tick(10_002);
    await answer;

    expect([early, arrivals.length, answered]).to.deep.equal([0, 1, true]);
  });

  it('“overtaken” lets a later call arrive first', async () => {
    const { stormy, weather, arrivals } = aWay({ rate: 100, kinds: ['overtaken'] });
    const first = stormy.cases.list({ text: 'first' });
    await settled();
    weather.rate = 0;

    await stormy.cases.list({ text: 'second' });
    await first;

    expect(arrivals.map(({ input }) => (input as { text: string }).text)).to.deep.equal(['second', 'first']);
  });

  it('“overtaken” waits for no call that never comes', async () => {
    const { stormy, clock } = aWay({ rate: 100, kinds: ['overtaken'] });
    const answer = stormy.cases.list({});

    await clock.tick(4000);

    expect((await answer).items).to.have.length(25);
  });

  it('“never” answers nobody; a read ends when nobody waits, and some writes arrive', async () => {
    const { stormy, caseId, written } = aWay({ rate: 100, kinds: ['never'] });
    const controller = new AbortController();
    const read = kindOf(stormy.cases.list({}, { signal: controller.signal }));
    let answered = 0;
    for (let n = 0; n < 20; n++) void stormy.feed.post({ ...message, caseId }, { key: aKey() }).then(() => answered++);
    controller.abort();
    await settled();

    expect([await read, answered]).to.deep.equal(['AbortError', 0]);
    expect(await written()).to.be.within(1, 19);
  });

  it('a session that has ended stays ended until somebody signs in', async () => {
    const { stormy, weather } = aWay({ rate: 100, kinds: ['session-end'] });
    await kindOf(stormy.cases.list({}));
    weather.rate = 0;

    const ended = await kindOf(stormy.session.get({}));
    weather.signedOut = false;

    expect([ended, await kindOf(stormy.session.get({}))]).to.deep.equal(['unauthenticated', undefined]);
  });

  it('offline lets nothing arrive', async () => {
    const { stormy, arrivals } = aWay({ rate: 0, offline: true });

    const ended = await kindOf(stormy.cases.list({}));

    expect([ended, arrivals]).to.deep.equal(['offline', []]);
  });

  it('is the same again for the same seed, and another one for another', async () => {
    const course = async (seed: number) => {
      const { stormy, happened, weather, clock } = aWay({ rate: 60 }, seed);
      for (let n = 0; n < 40; n++) {
        void stormy.cases.list({}).catch(() => {});
        await clock.tick(10);
        weather.signedOut = false;
      }
      return happened.join(' ');
    };

    const [one, again, other] = [await course(7), await course(7), await course(8)];

    expect(again).to.equal(one);
    expect(other).to.not.equal(one);
    expect(new Set(one.split(' ')).size).to.be.above(6);
  });

  it('knows every mishap by chance', () => {
    const random = seeded(1);
    const drawn = new Set(Array.from({ length: 200 }, () => mishaps[Math.floor(random() * mishaps.length)]));

    expect([...drawn]).to.have.members([...mishaps]);
  });

  it('loses hints, doubles them, changes their order and ends them', async () => {
    const { desk, stormy, caseId } = aWay({ rate: 100 }, 3);
    const seen: unknown[] = [];
    let ended = 0;
    const listen = async () => {
      for await (const { what, id } of stormy.changes.watch({})) seen.push([what, id]);
    };
    for (let n = 0; n < 30; n++) {
      const listening = listen().catch(() => ended++);
      await settled();
      await desk.feed.post({ ...message, caseId }, { key: aKey() });
      await Promise.race([listening, settled()]);
    }

    expect(ended).to.be.above(0);
    expect(seen.length).to.be.above(0);
  });
});

function aWay(weather: Weather, seed = 1) {
  const { backend: desk, clock, marks } = aDesk();
  const arrivals: { operation: string; input: unknown; call: Call }[] = [];
  const happened: Mishap[] = [];
  const stormy = withMishaps(desk, {
    weather,
    clock,
    random: seeded(seed),
    arrived: (operation, input, call) => void arrivals.push({ operation, input, call }),
    happened: (mishap) => void happened.push(mishap),
  });
  const caseId = marks.cases['standard']!;
  return {
    desk,
    stormy,
    clock,
    weather,
    arrivals,
    happened,
    caseId,
    /** How often the message stands in the case. */
    async written() {
      const { items } = await desk.feed.list({ caseId });
      return items.filter(({ body }) => body?.text === message.body.text).length;
    },
  };
}

const kindOf = (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => undefined,
    (error: SupportError) => error.kind ?? error.name,
  );

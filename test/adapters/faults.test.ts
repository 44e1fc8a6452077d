import { expect } from 'chai';
import type { SupportError } from '../../src/port/error.js';
import { manualClock } from '../support/clock.js';
import { aDesk } from '../support/desk.js';
import { type Faults, withFaults } from '../support/faults.js';

const post = { caseId: 'x', body: { format: 'text', text: 'Hello.' } };

describe('faults round a backend', () => {
  it('change nothing while there are none', async () => {
    const { backend } = aDesk();

    const page = await withFaults(backend, {}).cases.list({});

    expect(page).to.deep.equal(await backend.cases.list({}));
  });

  for (const [fault, kind] of [
    ['offline', 'offline'],
    ['500', 'unavailable'],
  ] as const) {
    it(`touch every call with ${fault}`, async () => {
      const faulty = withFaults(aDesk().backend, { fault });

      expect([await kindOf(faulty.cases.list({})), await kindOf(faulty.feed.post(post))]).to.deep.equal([kind, kind]);
    });
  }

  it('refuse writes alone, with reason and remedy', async () => {
    const faulty = withFaults(aDesk().backend, { fault: 'refuse' });

    await faulty.cases.list({});
    const error: SupportError = await faulty.feed.post(post).then(undefined, (thrown) => thrown);

    expect([error.kind, typeof error.reason, typeof error.remedy!.href]).to.deep.equal([
      'forbidden',
      'string',
      'string',
    ]);
  });

  it('speak the language of the call, and English where they know no other', async () => {
    const faulty = withFaults(aDesk().backend, { fault: '500' });
    const reasonIn = (locale: string) =>
      faulty.cases.list({}, { locale }).then(undefined, ({ reason }: SupportError) => reason);

    const said = await Promise.all(['en', 'fr-CA', 'ru', 'ar', 'de'].map(reasonIn));

    expect(new Set(said).size).to.equal(4);
    expect(said[1]).to.match(/^Le système de support/);
    expect(said[4]).to.equal(said[0]);
  });

  it('never answer, until nobody waits', async () => {
    const faulty = withFaults(aDesk().backend, { fault: 'timeout' });
    const controller = new AbortController();
    const answer = faulty.cases.list({}, { signal: controller.signal }).then(undefined, (thrown: Error) => thrown.name);

    controller.abort();

    expect(await answer).to.equal('AbortError');
  });

  it('keep every call waiting for as long as they are told', async () => {
    const clock = manualClock();
    const faulty = withFaults(aDesk().backend, { latency: 500, after: (ms, then) => void clock.after(ms, then) });
    let answered = false;
    const answer = faulty.cases.list({}).then(() => (answered = true));

    await clock.tick(499);
    const early = answered;
    await clock.tick(1);
    await answer;

    expect([early, answered]).to.deep.equal([false, true]);
  });

  it('may come and go while a backend is in use, and concern some operations only', async () => {
    const faults: Faults = { only: (operation) => operation === 'feed.list' };
    const faulty = withFaults(aDesk().backend, faults);
    faults.fault = 'offline';

    expect(await kindOf(faulty.feed.list({ caseId: 'north-1' }))).to.equal('offline');
    expect((await faulty.cases.list({})).items).to.have.length(25);
  });

  it('answer garbage of every sort, and break in every way', async () => {
    const garbage = withFaults(aDesk().backend, { fault: 'garbage' });
    const broken = withFaults(aDesk().backend, { fault: 'throws' });
    const answers = new Set<unknown>();
    for (let n = 0; n < 10; n++) answers.add(await garbage.cases.list({}));

    expect(answers.size).to.equal(10);
    expect(() => broken.cases.list({})).to.throw();
  });

  it('end the hints, too', async () => {
    const faults: Faults = {};
    const { backend, marks } = aDesk();
    const iterator = withFaults(backend, faults).changes.watch({})[Symbol.asyncIterator]();
    const next = iterator.next();
    faults.fault = 'offline';
    await Promise.resolve();

    await backend.feed.post({ caseId: marks.cases['standard']!, body: post.body }, { key: 'one' });

    expect(await kindOf(next)).to.equal('offline');
  });
});

const kindOf = (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => undefined,
    (error: SupportError) => error.kind,
  );

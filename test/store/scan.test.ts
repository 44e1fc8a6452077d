import { expect } from 'chai';
import { until } from '../support/clock.js';
import { aKept, aTray, oneUploading, theOnly } from '../support/tray.js';

describe('the scan of a file', () => {
  it('is asked about until it is through', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    await clock.tick(2000);
    const meanwhile = theOnly(tray).ref!.state;
    states.now = { state: 'clean' };
    await clock.tick(4000);
    const asked = states.asked;
    await clock.tick(60_000);

    expect([meanwhile, theOnly(tray).ref!.state]).to.deep.equal(['scanning', 'clean']);
    expect(states.asked).to.equal(asked);
  });

  it('takes a file out of what is sent when it ends badly, with the reason', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    states.now = { state: 'refused', reason: 'A virus.' };
    await clock.tick(2000);

    expect(theOnly(tray)).to.include({ state: 'failed' });
    expect([theOnly(tray).ref!.reason, tray.staged]).to.deep.equal(['A virus.', []]);
  });

  it('is asked about no longer when the file is taken away', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    tray.remove(theOnly(tray).id);
    await clock.tick(60_000);

    expect(states.asked).to.equal(0);
  });

  it('is looked up for a file that a draft brings back', async () => {
    const { tray, states } = aTray();
    states.now = { state: 'refused' };

    tray.restore([{ ...aKept('a'), ref: { id: 'r', name: 'a', state: 'scanning', expires: '2099-01-01T00:00:00Z' } }]);
    await until(() => theOnly(tray).state === 'done');

    expect(tray.staged).to.deep.equal(['r']);
  });

  it('leaves a file that is clean where it was', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    states.now = { state: 'clean' };
    await clock.tick(2000);

    expect([theOnly(tray).state, tray.staged]).to.deep.equal(['done', ['ref-a']]);
  });

  it('is asked about more and more seldom, and twice a minute at least', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');
    const asked: number[] = [];

    for (const pause of [2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      await clock.tick(pause - 1);
      const before = states.asked;
      await clock.tick(1);
      asked.push(states.asked - before);
    }

    expect(asked).to.deep.equal([1, 1, 1, 1, 1, 1]);
    expect(states.asked).to.equal(6);
  });

  it('is asked about again where nobody could say, and no more where nobody may', async () => {
    for (const [kind, asked] of [
      ['unavailable', 2],
      ['forbidden', 1],
      ['unsupported', 1],
    ] as const) {
      const { tray, uploads, clock, states } = await oneUploading();
      uploads[0]!.resolve({ state: 'scanning' });
      await until(() => theOnly(tray).state === 'done');

      states.fails = kind;
      await clock.tick(6000);

      expect([states.asked, theOnly(tray).state], kind).to.deep.equal([asked, 'done']);
    }
  });

  it('says nothing of a file that was taken away while it was asked about', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');
    let answer = () => {};
    states.held = new Promise((resolve) => (answer = resolve));

    await clock.tick(2000);
    tray.remove(theOnly(tray).id);
    answer();
    await clock.tick(60_000);

    expect([tray.items.current, states.asked, clock.pending]).to.deep.equal([[], 1, 0]);
  });
});

describe('a file that the system has let go', () => {
  for (const kind of ['not-found', 'expired'] as const)
    it(`goes anew under a key of its own while its bytes are here (${kind})`, async () => {
      const { tray, uploads, states, clock } = await oneUploading();
      uploads[0]!.progress(3, 'token');
      states.fails = kind;

      uploads[0]!.resolve({ expires: '2099-01-01T00:00:00Z' });
      await until(() => uploads.length === 2);

      expect(uploads[1]!.key).to.not.equal(uploads[0]!.key);
      expect(uploads[1]!.input).to.not.have.property('resume');
      expect(theOnly(tray)).to.include({ state: 'uploading', sent: 0, ref: undefined });
      states.fails = undefined;
      states.now = { state: 'clean' };
      uploads[1]!.resolve({ state: 'scanning' });
      await until(() => theOnly(tray).state === 'done');
      await clock.tick(2000);
      expect([tray.staged, theOnly(tray).ref!.state]).to.deep.equal([['ref-a'], 'clean']);
    });

  it('has to be chosen again where they are not', async () => {
    const { tray, states } = aTray();
    states.fails = 'not-found';

    tray.restore([{ ...aKept('a'), ref: { id: 'r', name: 'a', state: 'clean', expires: '2099-01-01T00:00:00Z' } }]);
    await until(() => theOnly(tray).state !== 'done');

    expect(theOnly(tray)).to.include({ state: 'failed', problem: 'lost', ref: undefined, sent: 0 });
  });

  it('is not asked for where it is kept without an end', async () => {
    const { tray, uploads, states, clock } = await oneUploading();

    uploads[0]!.resolve({ state: 'clean' });
    await until(() => theOnly(tray).state === 'done');
    await clock.tick(60_000);

    expect(states.asked).to.equal(0);
  });
});

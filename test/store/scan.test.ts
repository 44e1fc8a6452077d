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
});

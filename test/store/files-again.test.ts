import { expect } from 'chai';
import { until } from '../support/clock.js';
import { aFile, aKept, aTray, cutOff, theOnly } from '../support/tray.js';

describe('a file that has to be chosen again', () => {
  it('goes on under the same token when its bytes are the same, whatever it is called by now', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);
    const before = theOnly(tray);

    tray.add([aFile('renamed.log', 'The same bytes')]);
    await until(() => uploads.length === 1);

    expect(before).to.include({ state: 'failed', problem: 'lost' });
    expect(theOnly(tray)).to.include({ id: kept[0]!.id, name: 'a', state: 'uploading' });
    expect(uploads[0]!.input).to.include({ name: 'a', resume: 'token' });
  });

  it('is not taken for another one of the same name and size: that goes as a file of its own, and says so', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('a', 'The sane bytes')], { again: kept[0]!.id });
    await until(() => uploads.length === 1);

    const [lost, fresh] = tray.items.current;
    expect(lost).to.include({ state: 'failed', problem: 'lost', resume: 'token' });
    expect(fresh).to.include({ other: 'a', state: 'uploading' });
    expect(uploads[0]!.input).to.not.have.property('resume');
    expect(uploads[0]!.key).to.not.equal(lost!.id);
  });

  it('begins anew where nobody knows whether its bytes are the same', async () => {
    const [kept] = await cutOff('The same bytes');
    const { print: _unknown, ...unprinted } = kept!;
    const { tray, uploads } = aTray();
    tray.restore([unprinted]);

    tray.add([aFile('a', 'The same bytes')]);
    await until(() => uploads.length === 1);

    expect(theOnly(tray).id).to.equal(kept!.id);
    expect(uploads[0]!.input).to.not.have.property('resume');
  });

  it('finds its own among several of the same size', async () => {
    const kept = [...(await cutOff('One two')), ...(await cutOff('Two one'))].map((file, n) => ({
      ...file,
      id: `kept-${n}`,
    }));
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('x', 'Two one')]);
    await until(() => uploads.length === 1);

    expect(tray.items.current.map(({ state }) => state)).to.deep.equal(['failed', 'uploading']);
  });

  it('is every file that the system keeps no longer', async () => {
    const { tray, clock } = aTray();

    tray.restore([
      { ...aKept('a'), ref: { id: 'r', name: 'a', state: 'clean', expires: new Date(clock.now() - 1).toISOString() } },
    ]);

    expect(theOnly(tray).problem).to.equal('lost');
  });
});

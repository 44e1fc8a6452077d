import { expect } from 'chai';
import { settled, until } from '../support/clock.js';
import { aFile, aKept, aTray, cutOff, theOnly, unreadable } from '../support/tray.js';

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

  it('may be another one that is missing: that goes on, and the one it was chosen for stays missing', async () => {
    const kept = [...(await cutOff('One')), ...(await cutOff('Other'))].map((file, n) => ({
      ...file,
      id: `kept-${n}`,
    }));
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('x', 'Other')], { again: 'kept-0' });
    await until(() => uploads.length === 1);

    expect(tray.items.current.map(({ state, problem }) => [state, problem])).to.deep.equal([
      ['failed', 'lost'],
      ['uploading', undefined],
    ]);
    expect(tray.bytes.has('kept-0')).to.equal(false);
  });

  it('may be one that is there already: that is said, and nothing is sent', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);
    tray.add([aFile('there', 'Already here')]);
    await until(() => uploads.length === 1);
    uploads[0]!.resolve();
    await until(() => tray.items.current[1]!.state === 'done');

    tray.add([aFile('again', 'Already here')], { again: kept[0]!.id });
    await until(() => tray.items.current[2] && tray.items.current[2].state !== 'checking');

    expect(tray.items.current.map(({ state, problem, other }) => [state, problem, other])).to.deep.equal([
      ['failed', 'lost', undefined],
      ['done', undefined, undefined],
      ['refused', 'same', 'there'],
    ]);
    expect(uploads).to.have.length(1);
  });

  it('and cannot be read either is to be chosen once more', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([unreadable('a')], { again: kept[0]!.id });
    await until(() => theOnly(tray).state === 'failed');

    expect([theOnly(tray).problem, uploads.length]).to.deep.equal(['unreadable', 0]);
  });

  it('and is taken away while it is looked at leaves nothing', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('a', 'The same bytes')]);
    tray.remove(kept[0]!.id);
    tray.add([aFile('b')]);
    await until(() => uploads.length === 1);

    expect(theOnly(tray).name).to.equal('b');
  });

  it('and is taken away while it is read leaves nothing either, and the next one goes', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);
    let read = () => {};
    const slow = aFile('a', 'The same bytes');
    const { slice } = slow;
    slow.slice = (...range) => {
      const part = slice.apply(slow, range);
      const whole = part.arrayBuffer();
      part.arrayBuffer = () => new Promise((resolve) => (read = () => resolve(whole)));
      return part;
    };
    tray.add([slow]);
    await settled();

    tray.remove(kept[0]!.id);
    read();
    tray.add([aFile('b')]);
    await until(() => uploads.length === 1);

    expect(theOnly(tray).name).to.equal('b');
  });

  it('is shown as looked at, and once, however often a draft tells of it', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);
    tray.restore(kept);

    tray.add([aFile('a', 'The same bytes')]);

    expect(theOnly(tray).state).to.equal('checking');
    await until(() => uploads.length === 1);
  });

  it('takes no other one that is missing for it whose bytes are others, too', async () => {
    const kept = [...(await cutOff('One')), ...(await cutOff('Other'))].map((file, n) => ({
      ...file,
      id: `kept-${n}`,
    }));
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('x', 'Third')], { again: 'kept-0' });
    await until(() => uploads.length === 1);

    expect(tray.items.current.map(({ problem, other }) => problem ?? other)).to.deep.equal(['lost', 'lost', 'a']);
  });

  it('is the one that it was chosen for, and not the one that has its name', async () => {
    const { tray, uploads } = aTray();
    tray.restore([aKept('a'), aKept('b')]);

    tray.add([aFile('b')], { again: 'a' });
    await until(() => uploads.length === 1);

    expect(tray.items.current.map(({ problem, other }) => problem ?? other)).to.deep.equal(['lost', 'lost', 'a']);
  });

  it('is also one that nobody could read', async () => {
    const { tray, uploads } = aTray();
    tray.add([unreadable('a')]);
    await until(() => theOnly(tray).problem === 'unreadable');

    tray.add([aFile('a')]);
    await until(() => uploads.length === 1);

    expect(theOnly(tray)).to.include({ name: 'a', state: 'uploading', problem: undefined });
  });
});

describe('a file whose bytes were kept with the draft', () => {
  it('goes on by itself after a reload, as what it was', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();

    tray.restore(kept, async () => new Blob(['The same bytes']));
    await until(() => uploads.length === 1);

    expect(uploads[0]!.input).to.include({ name: 'a', size: 14, resume: 'token' });
    expect(theOnly(tray)).to.include({ state: 'uploading', problem: undefined });
  });

  it('has to be chosen again where they are gone', async () => {
    const kept = await cutOff('The same bytes');
    const { tray } = aTray();

    tray.restore(kept, async () => undefined);
    await settled();

    expect(theOnly(tray)).to.include({ state: 'failed', problem: 'lost' });
  });

  it('goes once where somebody was faster and has chosen it again', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    let found = (_bytes: Blob) => {};

    tray.restore(kept, () => new Promise((resolve) => (found = resolve)));
    tray.add([aFile('a', 'The same bytes')]);
    await until(() => uploads.length === 1);
    uploads[0]!.resolve();
    await until(() => theOnly(tray).state === 'done');
    found(new Blob(['The same bytes']));
    await settled();

    expect(uploads).to.have.length(1);
    expect(theOnly(tray).state).to.equal('done');
  });
});

import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { oneCase } from '../../src/store/one-case.js';
import { aCase } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { watching } from '../support/store.js';
import { aFile, aTray, oneUploading, theOnly } from '../support/tray.js';

describe('an upload', () => {
  it('says what the file is, and for which case, as far as that is known', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a.log', 'four', 'text/plain')]);
    await until(() => uploads.length === 1);
    tray.caseId = 'c';

    tray.add([aFile('b', 'sixsix')]);
    await until(() => uploads.length === 2);

    const [staged, ofCase] = uploads.map(({ input: { bytes: _bytes, ...rest } }) => rest);
    expect(staged).to.deep.equal({ name: 'a.log', size: 4, type: 'text/plain' });
    expect(ofCase).to.deep.equal({ name: 'b', size: 6, caseId: 'c' });
    expect(await uploads[0]!.input.bytes.text()).to.equal('four');
  });

  it('is begun when there is a network, unless its person does not want to wait for that', async () => {
    const { tray, uploads, device } = aTray();
    device.set({ online: false });
    tray.add([aFile('a'), aFile('b', 'other')]);
    await until(() => tray.items.current.every(({ state }) => state === 'paused'));
    const before = uploads.length;
    const why = tray.items.current.map(({ error }) => error?.kind);

    tray.retry(tray.items.current[1]!.id);
    await until(() => uploads.length === 1);
    const asked = uploads[0]!.input.name;
    device.set({ online: true });
    await until(() => uploads.length === 2);

    expect([before, why, asked]).to.deep.equal([0, ['offline', 'offline'], 'b']);
    expect(tray.items.current.map(({ error }) => error)).to.deep.equal([undefined, undefined]);
  });

  it('runs once, however often it is asked for', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    await until(() => theOnly(tray).state === 'waiting');

    tray.sendTo('c');
    tray.sendTo('c');
    tray.retry(theOnly(tray).id);
    await until(() => uploads.length > 0);
    tray.retry(theOnly(tray).id);
    tray.sendTo('c');
    await settled();

    expect(uploads).to.have.length(1);
  });

  it('that has arrived is whole, under the id that the system gave it', async () => {
    const { tray, uploads } = await oneUploading();
    uploads[0]!.progress(2, 'token');

    uploads[0]!.resolve({ id: 'f1' });
    await until(() => theOnly(tray).state === 'done');

    expect(theOnly(tray)).to.include({ sent: 5, resume: undefined });
    expect(tray.staged).to.deep.equal(['f1']);
  });

  it('that the system did not like when it had it has failed', async () => {
    const { tray, uploads } = await oneUploading();

    uploads[0]!.resolve({ state: 'refused', reason: 'A virus.' });
    await until(() => theOnly(tray).state !== 'uploading');

    expect(theOnly(tray).state).to.equal('failed');
    expect([theOnly(tray).ref!.reason, tray.staged]).to.deep.equal(['A virus.', []]);
  });

  it('into a case is seen there: the case is read again', async () => {
    let reads = 0;
    const { tray, uploads, store } = aTray({ cases: { get: async ({ id }) => (reads++, aCase(id)) } });
    watching(oneCase(store).get('c'));
    tray.caseId = 'c';
    tray.add([aFile('a')]);
    await until(() => uploads.length === 1);
    const before = reads;

    uploads[0]!.resolve();
    await until(() => reads > before);

    expect([before, reads]).to.deep.equal([1, 2]);
  });

  it('that was taken away says nothing any more, whatever becomes of it', async () => {
    const { tray, uploads, clock, states } = aTray();
    tray.add([aFile('a'), aFile('b', 'other'), aFile('c', 'third')]);
    await until(() => uploads.length === 3);
    const [first, second] = tray.items.current;
    tray.remove(first!.id);
    tray.remove(second!.id);

    uploads[0]!.progress(3, 'token');
    uploads[0]!.resolve({ state: 'scanning' });
    uploads[1]!.reject(new SupportError('unavailable'));
    await settled();

    expect(theOnly(tray)).to.include({ name: 'c', state: 'uploading', sent: 0 });
    expect(uploads).to.have.length(3);
    expect(clock.pending, 'for the one that is left').to.equal(1);
    await clock.tick(60_000);
    expect(states.asked).to.equal(0);
  });
});

describe('how far an upload is', () => {
  it('is never less than nothing nor more than all of it, whatever the system says', async () => {
    const { tray, uploads } = await oneUploading();
    const shown: number[] = [];

    for (const said of [2, -1, 99, Number.NaN, 5]) {
      uploads[0]!.progress(said);
      shown.push(theOnly(tray).sent);
    }

    expect(shown).to.deep.equal([2, 0, 5, 0, 5]);
  });

  it('comes with the place to go on from, where the system has one', async () => {
    const { tray, uploads } = await oneUploading();

    uploads[0]!.progress(2, 'token');
    uploads[0]!.progress(3);
    uploads[0]!.progress(4, 7 as never);

    expect(theOnly(tray)).to.include({ sent: 4, resume: 'token' });
  });
});

describe('a connection that says nothing', () => {
  it('is given up two minutes after its last sign', async () => {
    const { tray, uploads, clock } = await oneUploading();
    for (let n = 1; n <= 3; n++) {
      await clock.tick(119_999);
      uploads[0]!.progress(n);
    }
    const alive = uploads[0]!.signal!.aborted;

    await clock.tick(120_000);
    await until(() => theOnly(tray).error);

    expect([alive, uploads[0]!.signal!.aborted]).to.deep.equal([false, true]);
    expect(theOnly(tray).error).to.include({ kind: 'unavailable', code: 'silent' });
  });

  it('has more time before its first sign, the larger the file is', async () => {
    const { uploads, clock } = await oneUploading('x'.repeat(200_000));

    await clock.tick(129_999);
    const before = uploads[0]!.signal!.aborted;
    await clock.tick(1);

    expect([before, uploads[0]!.signal!.aborted]).to.deep.equal([false, true]);
  });

  it('leaves no timer behind when the file is there', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(1);

    uploads[0]!.resolve();
    await until(() => theOnly(tray).state === 'done');

    expect(clock.pending).to.equal(0);
  });
});

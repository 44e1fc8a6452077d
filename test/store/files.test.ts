import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import type { FileProblem } from '../../src/store/file-rules.js';
import { type TrayFile, type UploadState, files, isMissing } from '../../src/store/files.js';
import { SupportStore } from '../../src/store/store.js';
import { settled, until } from '../support/clock.js';
import { aFile, aKept, aTray, idOf, namesIn, oneUploading, theOnly } from '../support/tray.js';

describe('a tray of files', () => {
  it('sends three at a time, each by itself', async () => {
    const { tray, uploads } = aTray();

    tray.add(['a', 'b', 'c', 'd'].map((name) => aFile(name, name)));
    await until(() => tray.items.current.every(({ print }) => print));
    await until(() => uploads.length === 3);
    uploads[0]!.resolve();
    await until(() => uploads.length === 4);

    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('has a line free for the next one when one is cancelled', async () => {
    const { tray, uploads } = aTray();
    tray.add(['a', 'b', 'c', 'd'].map((name) => aFile(name, name)));
    await until(() => uploads.length === 3 && tray.items.current.every(({ print }) => print));

    tray.remove(idOf(tray, 'b'));
    await until(() => uploads.length === 4);

    expect(uploads[1]!.signal!.aborted).to.equal(true);
    expect(namesIn(tray)).to.deep.equal(['a', 'c', 'd']);
  });

  it('sends nothing of one that is cancelled while it waits for a line', async () => {
    const { tray, uploads } = aTray();
    tray.add(['a', 'b', 'c', 'd', 'e'].map((name) => aFile(name, name)));
    await until(() => uploads.length === 3 && tray.items.current.every(({ print }) => print));

    tray.remove(idOf(tray, 'd'));
    uploads[0]!.resolve();
    await until(() => uploads.length === 4);

    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a', 'b', 'c', 'e']);
  });

  it('goes on where a broken upload stopped, as soon as it is asked to', async () => {
    const { tray, uploads, device } = await oneUploading();
    uploads[0]!.progress(3, 'token-3');
    device.set({ online: false });
    uploads[0]!.reject(new SupportError('offline'));
    await until(() => theOnly(tray).state === 'paused');

    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 2);

    expect(theOnly(tray)).to.include({ state: 'uploading', sent: 3 });
    expect(uploads[1]!.input).to.include({ name: 'a', resume: 'token-3' });
    expect(uploads[1]!.key).to.equal(uploads[0]!.key);
  });

  it('takes a staged file back when it is removed', async () => {
    const discarded: string[] = [];
    const { tray, uploads } = await oneUploading({
      discard: async ({ id }) => {
        discarded.push(id);
        return {};
      },
    });
    uploads[0]!.resolve();
    await until(() => theOnly(tray).state === 'done');

    tray.remove(theOnly(tray).id);
    await settled();

    expect(discarded).to.deep.equal(['ref-a']);
    expect(tray.items.current).to.deep.equal([]);
  });

  it('keeps files that go after the case until the case exists', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    await until(() => theOnly(tray).state === 'waiting');
    const before = uploads.length;

    tray.sendTo('case-1');
    await until(() => uploads.length === 1);

    expect(before).to.equal(0);
    expect(uploads[0]!.input).to.include({ name: 'a', caseId: 'case-1' });
  });

  it('tells when nothing is under way any more', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a', 'a'), aFile('b', 'b')]);
    await until(() => uploads.length === 2);
    let told = false;

    const settledTray = tray.settled().then(() => (told = true));
    uploads[0]!.resolve();
    await settled();
    const early = told;
    uploads[1]!.reject(new SupportError('invalid'));
    await settledTray;

    expect([early, told]).to.deep.equal([false, true]);
  });

  it('sends anew what the system would keep no longer', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.resolve({ expires: new Date(clock.now() + 30_000).toISOString() });
    await until(() => theOnly(tray).state === 'done');

    tray.renew();
    await until(() => uploads.length === 2);

    expect(uploads[1]!.key).to.not.equal(uploads[0]!.key);
  });

  it('takes nothing back that is in a case already', async () => {
    const discarded: string[] = [];
    const { tray, uploads } = aTray({ discard: async ({ id }) => (discarded.push(id), {}) });
    tray.caseId = 'c';
    tray.add([aFile('a')]);
    await until(() => uploads.length === 1);
    uploads[0]!.resolve();
    await until(() => theOnly(tray).state === 'done');

    tray.remove(theOnly(tray).id);
    await settled();

    expect([discarded, tray.items.current]).to.deep.equal([[], []]);
  });

  it('sends anew only what ends within a minute', async () => {
    const { tray, uploads, clock } = aTray();
    tray.add([aFile('soon', '1'), aFile('later', '22'), aFile('never', '333')]);
    await until(() => uploads.length === 3);
    const ends = (ms: number) => ({ state: 'clean', expires: new Date(clock.now() + ms).toISOString() }) as const;
    uploads[0]!.resolve(ends(60_000));
    uploads[1]!.resolve(ends(60_001));
    uploads[2]!.resolve();
    await until(() => tray.items.current.every(({ state }) => state === 'done'));

    tray.renew();
    await until(() => uploads.length > 3);
    await settled();

    expect(uploads.slice(3).map(({ input }) => input.name)).to.deep.equal(['soon']);
  });

  it('sends what waited for the case, and neither what was refused nor, before its time, what has to pause', async () => {
    const { tray, uploads, clock } = aTray();
    tray.rules = { when: 'after', maxSize: 5 };
    tray.add([aFile('a'), aFile('big', 'too large')]);
    await until(() => tray.items.current.every(({ state }) => state !== 'checking'));
    tray.sendTo('c');
    await until(() => uploads.length === 1);
    uploads[0]!.reject(new SupportError('unavailable', { retryAfter: 5 }));
    await until(() => tray.items.current[0]!.state === 'waiting');

    tray.sendTo('c');
    await settled();
    const early = uploads.length;
    await clock.tick(5000);

    expect([early, uploads.length]).to.deep.equal([1, 2]);
    expect(tray.items.current[1]!.state).to.equal('refused');
  });

  it('sends one that waits for a line once, however often that is asked for, and nothing that has to be waited for', async () => {
    const { tray, uploads } = aTray();
    tray.add(['a', 'b', 'c', 'd'].map((name) => aFile(name, name)));
    await until(() => uploads.length === 3 && tray.items.current.every(({ print }) => print));
    const waiting = idOf(tray, 'd');

    tray.retry(waiting);
    tray.retry(waiting);
    for (const upload of uploads.slice(0, 3)) upload.resolve();
    await until(() => uploads.length === 4);
    await settled();

    expect(uploads).to.have.length(4);
  });

  it('does nothing with what is not there', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    await until(() => theOnly(tray).state === 'waiting');

    tray.retry(theOnly(tray).id);
    tray.retry('unknown');
    tray.remove('unknown');
    tray.renew();
    await settled();

    expect([theOnly(tray).state, uploads.length]).to.deep.equal(['waiting', 0]);
  });

  it('goes on with the next one when one is taken away before it was looked at', async () => {
    const { tray, uploads } = aTray();

    tray.add([aFile('a'), aFile('b', 'other')]);
    tray.remove(idOf(tray, 'a'));
    tray.restore([{ ...aKept('r'), ref: { id: 'r', name: 'r', state: 'scanning' } }]);
    tray.remove('r');
    await until(() => uploads.length === 1);

    expect(theOnly(tray).name).to.equal('b');
  });

  it('sends what waited for the case only where there is a network', async () => {
    const { tray, uploads, device } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    await until(() => theOnly(tray).state === 'waiting');
    device.set({ online: false });

    tray.sendTo('c');
    await until(() => theOnly(tray).state === 'paused');

    expect(uploads).to.have.length(0);
  });

  it('is another one once it was emptied, and what was on its way ends', async () => {
    const { tray, uploads, store } = await oneUploading();
    const same = files(store).tray('form') === tray;

    tray.clear();

    expect([same, files(store).tray('form') === tray]).to.deep.equal([true, false]);
    expect([tray.items.current, tray.bytes.size, uploads[0]!.signal!.aborted]).to.deep.equal([[], 0, true]);
    expect(files(new SupportStore()).tray('form')).to.equal(undefined);
    await tray.settled();
  });

  it('holds up whoever waits for it as long as something may still arrive by itself', () => {
    const { tray } = aTray();
    const states = ['checking', 'waiting', 'uploading', 'paused', 'done', 'failed', 'refused'] as const;
    const underWay = () => states.filter((state) => tray.isUnderWay({ state } as TrayFile));
    const before = underWay();

    tray.rules = { when: 'after' };

    expect(before).to.deep.equal(['checking', 'waiting', 'uploading']);
    expect(underWay()).to.deep.equal(['checking', 'uploading']);
    const file = (state: UploadState, problem?: FileProblem) => ({ state, problem });
    expect(states.map((state) => isMissing(file(state)))).to.deep.equal([false, false, false, true, false, true, true]);
    expect(
      (['duplicate', 'same', 'type'] as const).map((problem) => isMissing(file('refused', problem))),
    ).to.deep.equal([false, false, true]);
  });
});

import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { until } from '../support/clock.js';
import { aFile, aTray, oneUploading, theOnly, unreadable } from '../support/tray.js';

describe('an upload whose connection breaks', () => {
  it('goes on by itself after a moment, from where it was', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(2, 'token');

    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(1000);

    expect(uploads[1]!.input.resume).to.equal('token');
  });

  it('never before the time that the system asks for', async () => {
    const { tray, uploads, clock } = await oneUploading();

    uploads[0]!.reject(new SupportError('rate-limited', { retryAfter: 30 }));
    await until(() => theOnly(tray).state === 'paused');
    await clock.tick(29_999);
    const early = uploads.length;
    await clock.tick(1);

    expect([early, uploads.length]).to.deep.equal([1, 2]);
  });

  it('asks its person after some tries that got no further', async () => {
    const { tray, uploads, clock } = await oneUploading();

    for (let n = 0; n < 5; n++) {
      await until(() => uploads.length === n + 1);
      uploads[n]!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(60_000);
    }

    expect([uploads.length, theOnly(tray).state]).to.deep.equal([5, 'failed']);
  });

  it('goes on as often as it breaks while it gets further', async () => {
    const { tray, uploads, clock } = await oneUploading('0123456789');

    for (let n = 0; n < 9; n++) {
      await until(() => uploads.length === n + 1);
      uploads[n]!.progress(n + 1, 'token');
      uploads[n]!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(60_000);
    }

    await until(() => uploads.length === 10);
  });

  it('begins anew with the same bytes where the system has forgotten it', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(2, 'token');
    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(1000);

    uploads[1]!.reject(new SupportError('expired'));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(0);

    expect(uploads[2]!.input).to.not.have.property('resume');
    expect(uploads[2]!.key).to.not.equal(uploads[0]!.key);
  });

  it('is not held for under way for ever when nothing is heard any more', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(2, 'token');

    await clock.tick(121_000);
    await until(() => uploads.length === 2);

    expect(uploads[0]!.signal!.aborted).to.equal(true);
    expect(theOnly(tray).sent).to.equal(2);
  });

  it('is not sent again to a case where nobody knows whether it is there already', async () => {
    const { tray, uploads, clock } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    tray.sendTo('case-1');
    await until(() => uploads.length === 1);

    uploads[0]!.reject(new SupportError('unknown-outcome'));
    await until(() => theOnly(tray).state === 'failed');
    await clock.tick(600_000);

    expect([uploads.length, theOnly(tray).error!.kind]).to.deep.equal([1, 'unknown-outcome']);
  });

  it('says that its file has to be chosen again when that was moved meanwhile', async () => {
    const { tray, uploads } = aTray();
    const file = aFile('a');
    tray.add([file]);
    await until(() => uploads.length === 1);

    file.slice = () => unreadable('a').slice();
    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'failed');

    expect(theOnly(tray).problem).to.equal('unreadable');
  });

  it('waits longer each time, from about a second to about a minute', async () => {
    const { tray, uploads, clock } = await oneUploading();
    const breakOff = async () => {
      uploads.at(-1)!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
    };
    const early: number[] = [];

    for (const pause of [750, 1500, 3000, 6000]) {
      await breakOff();
      await clock.tick(pause - 1);
      early.push(uploads.length);
      await clock.tick(1);
    }
    for (let n = 4; n < 20; n++) {
      await breakOff();
      tray.retry(theOnly(tray).id);
      await until(() => uploads.length === n + 2);
    }
    await breakOff();
    await clock.tick(44_999);
    early.push(uploads.length);
    await clock.tick(1);

    expect(early).to.deep.equal([1, 2, 3, 4, 21]);
    expect(uploads).to.have.length(22);
  });

  it('has all its tries again once its person has asked for it', async () => {
    const { tray, uploads, clock } = await oneUploading();
    const breakOff = async () => {
      const { length } = uploads;
      uploads.at(-1)!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(60_000);
      return uploads.length > length;
    };
    while (await breakOff());

    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 6);
    while (await breakOff());

    expect([uploads.length, theOnly(tray).state]).to.deep.equal([10, 'failed']);
  });

  it('is not taken to get further by a system that says the same number again', async () => {
    const { tray, uploads, clock } = await oneUploading();

    for (let n = 0; n < 5; n++) {
      await until(() => uploads.length === n + 1);
      uploads[n]!.progress(3, 'token');
      uploads[n]!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(60_000);
    }

    expect([uploads.length, theOnly(tray).state]).to.deep.equal([5, 'failed']);
  });

  it('is not waited for longer than a quarter of an hour, whatever the system asks for', async () => {
    for (const [retryAfter, state] of [
      [900, 'paused'],
      [901, 'failed'],
    ] as const) {
      const { tray, uploads } = await oneUploading();

      uploads[0]!.reject(new SupportError('rate-limited', { retryAfter }));
      await until(() => theOnly(tray).state !== 'uploading');

      expect(theOnly(tray).state).to.equal(state);
    }
  });

  it('is paused, and no longer waited for, where it goes on in more than ten seconds', async () => {
    for (const [retryAfter, state] of [
      [10, 'waiting'],
      [11, 'paused'],
    ] as const) {
      const { tray, uploads } = await oneUploading();

      uploads[0]!.reject(new SupportError('unavailable', { retryAfter }));
      await until(() => theOnly(tray).state !== 'uploading');

      expect(theOnly(tray).state).to.equal(state);
    }
  });

  it('takes the place to go on from out of an error, too', async () => {
    const { tray, uploads, clock } = await oneUploading();

    uploads[0]!.reject(new SupportError('unavailable', { resume: 'from-the-error' }));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(1000);

    expect(uploads[1]!.input.resume).to.equal('from-the-error');
  });

  it('that the system keeps forgetting is not begun anew for ever', async () => {
    const { tray, uploads, clock } = await oneUploading();

    for (let n = 0; theOnly(tray).state !== 'failed' && n < 20; n++) {
      uploads[n]!.progress(0, 'token');
      uploads[n]!.reject(new SupportError('not-found'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(0);
    }

    expect(uploads).to.have.length(5);
    expect(theOnly(tray)).to.include({ state: 'failed', sent: 0, resume: undefined });
  });

  it('goes on at once when its person wants that, also while it pauses', async () => {
    const { tray, uploads } = await oneUploading();
    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'waiting');

    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 2);

    expect(theOnly(tray).state).to.equal('uploading');
  });
});

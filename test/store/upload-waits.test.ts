import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { files } from '../../src/store/files.js';
import { settled, until } from '../support/clock.js';
import { watching } from '../support/store.js';
import { oneUploading, theOnly } from '../support/tray.js';

describe('an upload without a network, or without anybody signed in', () => {
  it('waits for the network, and goes on when it is back', async () => {
    const { tray, uploads, clock, device } = await oneUploading();
    device.set({ online: false });

    uploads[0]!.reject(new SupportError('offline'));
    await until(() => theOnly(tray).state === 'paused');
    await clock.tick(3_600_000);
    const meanwhile = uploads.length;
    device.set({ online: true });
    await until(() => uploads.length === 2);

    expect(meanwhile).to.equal(1);
  });

  it('goes on by itself, too, where the machine believes that it is online', async () => {
    const { tray, uploads, clock, device } = await oneUploading();
    uploads[0]!.reject(new SupportError('offline'));
    await until(() => theOnly(tray).state === 'waiting');

    await clock.tick(750);
    uploads[1]!.reject(new SupportError('offline'));
    await until(() => theOnly(tray).state === 'waiting');
    device.wake();
    await until(() => uploads.length === 3);
    await clock.tick(60_000);

    expect(uploads, 'and once for each break').to.have.length(3);
  });

  it('goes on once somebody has signed in, and not before', async () => {
    const { tray, uploads, clock, device, store } = await oneUploading();
    watching(store.session);
    await settled();
    files(store).tray('form');
    await settled();
    uploads[0]!.reject(new SupportError('unauthenticated'));
    await until(() => theOnly(tray).state === 'paused');

    await clock.tick(3_600_000);
    device.wake();
    files(store).tray('form');
    await settled();
    const early = uploads.length;
    await store.session!.refresh();
    files(store).tray('form');
    await until(() => uploads.length === 2);

    expect(early).to.equal(1);
    expect(uploads[1]!.key).to.equal(uploads[0]!.key);
  });

  it('is no less patient without a network, or without somebody signed in, than there is time', async () => {
    const { tray, uploads, clock, device, store } = await oneUploading();
    watching(store.session);
    await settled();
    files(store).tray('form');

    for (let n = 0; n < 6; n++) {
      uploads.at(-1)!.reject(new SupportError('offline'));
      await until(() => theOnly(tray).state !== 'uploading');
      device.wake();
      await until(() => uploads.length === n + 2);
    }
    for (let n = 0; n < 6; n++) {
      uploads.at(-1)!.reject(new SupportError('unauthenticated'));
      await until(() => theOnly(tray).state === 'paused');
      await store.session!.refresh();
      files(store).tray('form');
      await until(() => uploads.length === n + 8);
    }

    expect(theOnly(tray).state).to.equal('uploading');
    expect(clock.pending, 'but the watch over what is said').to.equal(1);
  });

  it('goes on after its pause where the network went meanwhile, as soon as that is back', async () => {
    const { tray, uploads, clock, device } = await oneUploading();
    device.set({ online: false });
    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'waiting');

    await clock.tick(1000);
    await until(() => theOnly(tray).state === 'paused');
    const meanwhile = uploads.length;
    device.set({ online: true });
    await until(() => uploads.length === 2);

    expect(meanwhile).to.equal(1);
  });

  it('is not hurried by somebody who signs in where the system wants a pause', async () => {
    const { tray, uploads, clock, store } = await oneUploading();
    watching(store.session);
    await settled();
    files(store).tray('form');
    await settled();
    uploads[0]!.reject(new SupportError('rate-limited', { retryAfter: 60 }));
    await until(() => theOnly(tray).state === 'paused');

    await store.session!.refresh();
    files(store).tray('form');
    await clock.tick(59_999);
    const early = uploads.length;
    await clock.tick(1);

    expect([early, uploads.length]).to.deep.equal([1, 2]);
  });

  it('holds up nobody who waits for the others', async () => {
    const { tray, uploads, device } = await oneUploading();
    device.set({ online: false });

    uploads[0]!.reject(new SupportError('offline'));

    await tray.settled();
    expect(theOnly(tray).state).to.equal('paused');
  });
});

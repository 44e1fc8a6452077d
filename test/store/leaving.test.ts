import { expect } from 'chai';
import type { CaseReceipt, PostReceipt } from '../../src/model/cases.js';
import type { FileRef } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { beforeLeaving } from '../../src/store/leaving.js';
import { replies } from '../../src/store/replies.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, onDemand } from '../support/answers.js';
import { manualClock, settled, until } from '../support/clock.js';
import { memoryDevice } from '../support/device.js';

describe('leaving a page', () => {
  it('is asked about only while something is being sent or uploaded', async () => {
    const [create, post, upload] = [onDemand<CaseReceipt>(), onDemand<PostReceipt>(), onDemand<FileRef>()];
    let asking = 0;
    const onLeave = () => {
      asking++;
      return () => void asking--;
    };
    const device = { ...memoryDevice(), keeping: async () => ({ onLeave }) };
    const store = new SupportStore();
    store.connect(aBackend({ cases: { create }, feed: { post }, files: { upload } } as never), {
      device,
      clock: manualClock(),
    });
    const reply = replies(store).of('c')!;
    const seen: number[] = [];
    const look = async () => {
      await settled();
      seen.push(asking);
    };

    reply.write({ text: 'Half a sentence' });
    await look();
    reply.tray.add([new File(['text'], 'a.log')]);
    await until(() => upload.calls.length);
    await look();
    upload.calls[0]!.resolve({ id: 'f', name: 'a.log', state: 'staged' });
    await look();
    void reply.send();
    void caseFiling(store)
      .open({ form: { id: 'f' }, values: {} })
      .catch(() => {});
    await look();
    post.calls[0]!.reject(new SupportError('unavailable'));
    await look();
    create.calls[0]!.resolve({ id: '7', state: 'created' });
    await look();

    expect(seen).to.deep.equal([0, 1, 0, 2, 1, 0]);
  });

  it('is not asked about for what is over before a page knows how to ask', async () => {
    let asked = 0;
    let known = (_page: object) => {};
    const device = { ...memoryDevice(), keeping: () => new Promise<never>((resolve) => (known = resolve as never)) };

    const result = await beforeLeaving(device, Promise.resolve('done'));
    known({ onLeave: () => asked++ });
    await settled();

    expect([result, asked]).to.deep.equal(['done', 0]);
  });

  it('is not asked about where a page cannot ask, whatever comes of the work', async () => {
    const work = () => Promise.reject(new SupportError('invalid'));
    const devices = [async () => ({}), () => Promise.reject(new Error('not loaded')), undefined].map((keeping) => ({
      ...memoryDevice(),
      ...(keeping && { keeping }),
    }));

    for (const device of devices) {
      const failure = await beforeLeaving(device, work()).catch((error: unknown) => error);
      await settled();
      expect((failure as SupportError).kind).to.equal('invalid');
    }
  });
});

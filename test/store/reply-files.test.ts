import { expect } from 'chai';
import type { PostReceipt } from '../../src/model/cases.js';
import type { FileRef } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import { outboxOf } from '../../src/store/outbox.js';
import { replies } from '../../src/store/replies.js';
import { aBackend, onDemand } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { aStore } from '../support/store.js';

describe('what goes along with a reply', () => {
  it('is who reads it, and the case as its writer saw it', async () => {
    const { post, reply, store, device } = aReply();
    device.set({ online: false });

    for (const [text, audience, saw] of [
      ['One', 'support', { version: '1', seen: 'then' }],
      ['Two', undefined, { version: '2' }],
    ] as const) {
      reply.write({ text, audience });
      void reply.send(saw);
      await settled();
    }

    const kept = outboxOf(store)!.of('c');
    expect(kept.map(({ content: { message, seen } }) => [message.audience, message.version, seen])).to.deep.equal([
      ['support', '1', 'then'],
      [undefined, '2', '2'],
    ]);
    expect(kept[1]!.content.message).not.to.have.property('audience');
    expect(post.calls).to.have.length(0);
  });

  it('are the files that are there, and none that support has refused since', async () => {
    const { post, upload, reply } = aReply();
    reply.write({ text: 'With files' });
    reply.tray.add(['a', 'b'].map(aFile));
    await until(() => upload.calls.length === 2);
    upload.calls[0]!.resolve({ id: 'f1', name: 'a', state: 'staged' });
    upload.calls[1]!.resolve({ id: 'f2', name: 'b', state: 'refused' });
    await until(() => reply.files.every(({ ref }) => ref));

    void reply.send({ without: true });
    await until(() => post.calls.length === 1);

    expect(upload.calls[0]!.input).not.to.have.property('caseId');
    expect(post.calls[0]!.input).to.deep.include({ files: ['f1'] });
  });

  it('are sent beside it where the system takes files only for a case that is there', async () => {
    const { post, upload, reply, store } = aReply();
    reply.tray.rules = { when: 'after' };
    reply.write({ text: 'With a file' });
    reply.tray.add([aFile('a')]);
    await until(() => reply.files[0]?.state === 'waiting');
    const before = upload.calls.length;

    void reply.send();
    await until(() => upload.calls.length === 1);
    upload.calls[0]!.resolve({ id: 'f1', name: 'a', state: 'clean' });
    await until(() => post.calls.length === 1);

    expect(before).to.equal(0);
    expect(upload.calls[0]!.input).to.deep.include({ caseId: 'c' });
    expect(post.calls[0]!.input).not.to.have.property('files');
    expect(outboxOf(store)!.of('c')[0]!.files).to.deep.equal([]);
  });

  it('leaves alone what is typed while its files are on their way', async () => {
    const { post, upload, reply } = aReply();
    reply.write({ text: 'First' });
    reply.tray.add([aFile('a')]);
    const sent = reply.send();
    await until(() => upload.calls.length === 1);

    reply.write({ text: 'Next' });
    upload.calls[0]!.resolve({ id: 'f1', name: 'a', state: 'staged' });
    await until(() => post.calls.length === 1);
    post.calls[0]!.resolve({});
    await sent;

    expect(post.calls[0]!.input).to.deep.include({ body: { format: 'text', text: 'First' } });
    expect(reply.draft.text).to.equal('Next');
  });
});

describe('a message that is taken back', () => {
  it('is for whom it was, and where it was for nobody in particular, for whom one writes now', async () => {
    const { post, reply, store } = aReply();
    for (const change of [
      { text: 'To support', audience: 'support' },
      { text: 'To all', audience: undefined },
    ]) {
      reply.write(change);
      void reply.send();
      await settled();
      post.calls.at(-1)!.reject(new SupportError('invalid'));
      await settled();
    }
    const [support, all] = outboxOf(store)!.of('c');

    reply.takeBack(support!.id);
    const first = reply.draft;
    reply.takeBack(all!.id);

    expect(first).to.deep.equal({ text: 'To support', audience: 'support' });
    expect(reply.draft).to.deep.equal({ text: 'To support\nTo all', audience: 'support' });
  });
});

function aReply() {
  const [post, upload] = [onDemand<PostReceipt>(), onDemand<FileRef>()];
  const { store, device } = aStore(aBackend({ feed: { post }, files: { upload } } as never));
  return { post, upload, store, device, reply: replies(store).of('c')! };
}

const aFile = (name: string): File => new File([`text of ${name}`], name, { type: 'text/plain' });

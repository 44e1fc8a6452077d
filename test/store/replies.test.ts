import { expect } from 'chai';
import type { PostReceipt } from '../../src/model/cases.js';
import type { FileRef } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import { outboxOf } from '../../src/store/outbox.js';
import { replies } from '../../src/store/replies.js';
import { aBackend, anEntry, onDemand } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { aStore } from '../support/store.js';

describe('a reply', () => {
  it('is emptied when it was sent, and keeps who reads it', async () => {
    const { reply } = aReply({ post: async () => ({ entry: anEntry('9') }) });
    reply.write({ text: 'Thanks', audience: 'support' });

    const receipt = await reply.send();

    expect(receipt?.entry?.id).to.equal('9');
    expect(reply.draft).to.deep.equal({ text: '', audience: 'support' });
    expect(reply.current.state).to.equal('idle');
  });

  it('goes out once, however often it is sent meanwhile', async () => {
    const post = onDemand<PostReceipt>();
    const { reply } = aReply({ post });
    reply.write({ text: 'Thanks' });

    const sent = [reply.send(), reply.send(), reply.send()];
    await settled();
    post.calls[0]!.resolve({});
    await Promise.all(sent);

    expect(post.calls).to.have.length(1);
  });

  it('waits in the outbox when it could not be sent, with the reason, and leaves room for another one', async () => {
    const post = onDemand<PostReceipt>();
    const { store, reply } = aReply({ post });
    reply.write({ text: 'Thanks' });

    const first = reply.send();
    await settled();
    post.calls[0]!.reject(new SupportError('invalid', { reason: 'Too short.' }));
    await first;

    const { state, error } = reply.current;
    expect([state, error?.kind, reply.draft.text]).to.deep.equal(['failed', 'invalid', '']);
    const [message] = outboxOf(store)!.of('c');
    expect(message!.content).to.deep.include({ state: 'failed' });
    expect(message!.content.error).to.deep.include({ kind: 'invalid', reason: 'Too short.' });
  });

  it('can be taken back from there, to be changed: with its files, before what was typed meanwhile', async () => {
    const [upload, post] = [onDemand<FileRef>(), onDemand<PostReceipt>()];
    const { store, reply } = aReply({ post }, { upload });
    reply.write({ text: 'Thanks', audience: 'support' });
    reply.tray.add([aFile('a.log')]);
    await until(() => upload.calls.length);
    upload.calls[0]!.resolve({ id: 'f1', name: 'a.log', state: 'staged' });
    const first = reply.send();
    await settled();
    post.calls[0]!.reject(new SupportError('invalid'));
    await first;
    reply.write({ text: 'Another' });

    reply.takeBack(outboxOf(store)!.of('c')[0]!.id);

    expect(reply.draft).to.deep.equal({ text: 'Another\nThanks', audience: 'support' });
    expect(reply.tray.staged).to.deep.equal(['f1']);
    expect(outboxOf(store)!.of('c')).to.deep.equal([]);
  });

  it('leaves alone what is typed while it is sent', async () => {
    const post = onDemand<PostReceipt>();
    const { reply } = aReply({ post });
    reply.write({ text: 'First' });

    const sent = reply.send();
    await settled();
    reply.write({ text: 'Second' });
    post.calls[0]!.resolve({});
    await sent;

    expect(post.calls[0]!.input).to.deep.include({ body: { format: 'text', text: 'First' } });
    expect(reply.draft.text).to.equal('Second');
  });

  it('is found again by whoever asks for the case, also while it is sent', async () => {
    const post = onDemand<PostReceipt>();
    const { store, reply } = aReply({ post });
    reply.write({ text: 'Thanks' });

    void reply.send();
    await settled();

    expect(replies(store).of('c')!.busy).to.equal(true);
    expect(
      outboxOf(store)!
        .of('c')
        .map(({ content }) => content.message.body.text),
    ).to.deep.equal(['Thanks']);
    expect(replies(store).of('other')!.draft.text).to.equal('');
  });

  it('waits for its files, and takes along what was uploaded', async () => {
    const [upload, post] = [onDemand<FileRef>(), onDemand<PostReceipt>()];
    const { reply } = aReply({ post }, { upload });
    reply.write({ text: 'See the log' });
    reply.tray.add([aFile('a.log')]);

    void reply.send();
    await until(() => upload.calls.length === 1);
    const before = post.calls.length;
    upload.calls[0]!.resolve({ id: 'f1', name: 'a.log', state: 'staged' });
    await settled();

    expect(before).to.equal(0);
    expect(post.calls[0]!.input).to.deep.include({ files: ['f1'] });
  });

  it('asks its writer about a file that failed, and goes without it when told', async () => {
    const [upload, post] = [onDemand<FileRef>(), onDemand<PostReceipt>()];
    const { reply } = aReply({ post }, { upload });
    reply.write({ text: 'See the log' });
    reply.tray.add([aFile('a.log'), aFile('b.log')]);
    await until(() => upload.calls.length === 2);
    upload.calls[0]!.resolve({ id: 'f1', name: 'a.log', state: 'staged' });
    upload.calls[1]!.reject(new SupportError('forbidden'));

    await reply.send();
    const asked = reply.current.state;
    void reply.send({ without: true });
    await settled();

    expect(asked).to.equal('asking');
    expect(post.calls[0]!.input).to.deep.include({ files: ['f1'] });
  });

  it('goes out in the scope it was written in, wherever its writer acts by then', async () => {
    const [upload, post] = [onDemand<FileRef>(), onDemand<PostReceipt>()];
    const { store, reply } = aReply({ post }, { upload });
    reply.write({ text: 'For the north' });
    reply.tray.add([aFile('a.log')]);

    const sent = reply.send();
    await until(() => upload.calls.length === 1);
    store.choose({ scope: 'coast' });
    upload.calls[0]!.resolve({ id: 'f1', name: 'a.log', state: 'staged' });
    await settled();
    post.calls[0]!.resolve({});
    await sent;

    expect(post.calls).to.have.length(1);
    expect(post.calls[0]!.as).to.equal('north');
    expect(replies(store).of('c')!.draft.text, 'the same case in the other scope').to.equal('');
  });
});

function aReply(feed: object, files: object = {}) {
  const { store } = aStore(aBackend({ feed, files }), { scope: 'north' });
  return { store, reply: replies(store).of('c')! };
}

const aFile = (name: string): File => new File([`text of ${name}`], name, { type: 'text/plain' });

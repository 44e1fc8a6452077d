import { expect } from 'chai';
import type { FileRef } from '../../src/model/files.js';
import type { PostReceipt } from '../../src/model/cases.js';
import { SupportError } from '../../src/port/error.js';
import { drafts } from '../../src/store/drafts.js';
import { outboxOf } from '../../src/store/outbox.js';
import { replies } from '../../src/store/replies.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, onDemand } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { aDevice } from '../support/device-pages.js';
import { aStore, watching } from '../support/store.js';

describe('what is written in a reply', () => {
  it('is kept as a draft of its case, called by how it begins, with its files', async () => {
    const { store, reply } = aReply();
    reply.about = { number: 'C-7', customer: { id: 'cu' } };

    reply.write({ text: `  ${'x'.repeat(90)}`, audience: 'support' });
    reply.tray.add([aFile('a.log')]);
    reply.noteFiles();

    const [draft] = drafts(store).all!.current;
    expect(draft).to.deep.include({
      slot: 'reply:c',
      caseId: 'c',
      number: 'C-7',
      customer: { id: 'cu' },
      title: 'x'.repeat(80),
      content: { text: `  ${'x'.repeat(90)}`, audience: 'support' },
    });
    expect(draft!.files!.map(({ name }) => name)).to.deep.equal(['a.log']);
  });

  it('is a draft with files alone, and none without either', () => {
    const { store, reply } = aReply();

    reply.noteFiles();
    const before = drafts(store).all!.current.length;
    reply.tray.add([aFile('a.log')]);
    reply.noteFiles();
    const withFiles = drafts(store).all!.current.map(({ content }) => content);
    reply.tray.clear();
    reply.write({ text: '' });

    expect([before, withFiles]).to.deep.equal([0, [{ text: '' }]]);
    expect(drafts(store).all!.current).to.deep.equal([]);
  });

  it('is told of anew only when its files have changed', async () => {
    const { store, reply } = aReply();
    reply.write({ text: 'Text' });
    const seen = watching(drafts(store).all);
    await settled();
    seen.times = 0;

    reply.noteFiles();
    await settled();
    const unchanged = seen.times;
    reply.tray.add([aFile('a.log')]);
    reply.noteFiles();
    await settled();

    expect([unchanged, seen.times > 0]).to.deep.equal([0, true]);
  });

  it('goes with its files when it is discarded, and what had failed is forgotten', async () => {
    const { store, reply } = aReply({ post: async () => Promise.reject(new SupportError('invalid')) });
    reply.write({ text: 'Text', audience: 'support' });
    await reply.send();
    const failed = reply.current.state;
    reply.write({ text: 'Another' });
    reply.tray.add([aFile('a.log')]);

    reply.discard();

    expect([failed, reply.current, reply.restored]).to.deep.equal(['failed', { state: 'idle' }, false]);
    expect(reply.draft).to.deep.equal({ text: '', audience: 'support' });
    const left = drafts(store).all!.current.map(({ slot }) => slot);
    expect([reply.files, reply.idle, left], 'the message that failed stays').to.deep.equal([[], true, ['message:c']]);
  });

  it('is there after a reload, with who reads it and its files, unless somebody has begun anew', async () => {
    const { opened } = aDevice();
    const before = await opened({ options: { files: 'bytes' } });
    const written = replies(before.store).of('c')!;
    written.write({ text: 'Half a sentence', audience: 'support' });
    written.tray.add([aFile('a.log')]);
    written.noteFiles();
    await before.book.flush();
    before.device.close();

    const after = await opened({ options: { files: 'bytes' } });
    const reply = replies(after.store).of('c')!;
    const seen = watching(reply);
    await until(() => seen.times);

    expect([reply.restored, reply.draft]).to.deep.equal([true, { text: 'Half a sentence', audience: 'support' }]);
    expect(reply.files.map(({ name }) => name)).to.deep.equal(['a.log']);
    expect(reply.current.state).to.equal('idle');
  });

  it('is nowhere before there is a system', () => {
    expect(replies(new SupportStore()).of('c')).to.equal(undefined);
  });
});

describe('replies that nobody has begun', () => {
  it('are let go when there are twenty, and those that were begun stay', () => {
    const { store } = aStore(aBackend());
    const of = (id: number) => replies(store).of(`${id}`)!;
    const all = Array.from({ length: 20 }, (_, id) => of(id));
    all[3]!.write({ text: 'Text' });
    all[4]!.tray.add([aFile('a.log')]);

    const same = [of(0) === all[0], of(19) === all[19]];
    of(20);

    expect(same).to.deep.equal([true, true]);
    expect([3, 4, 0, 19].map((id) => of(id) === all[id])).to.deep.equal([true, true, false, false]);
  });
});

describe('sending a reply', () => {
  it('goes through uploading and sending, and ends with its receipt', async () => {
    const [upload, post] = [onDemand<FileRef>(), onDemand<PostReceipt>()];
    const { reply } = aReply({ post }, { upload });
    reply.write({ text: 'Thanks' });
    reply.tray.add([aFile('a.log')]);
    const states: string[] = [];
    reply.watch(() => states.push(reply.current.state));

    const sent = reply.send({ version: 'v7' });
    const again = reply.send();
    await until(() => upload.calls.length);
    const busy = reply.busy;
    upload.calls[0]!.resolve({ id: 'f1', name: 'a.log', state: 'staged' });
    await until(() => post.calls.length);
    post.calls[0]!.resolve({});

    expect([await sent, await again, busy, reply.busy]).to.deep.equal([{}, undefined, true, false]);
    expect(states.filter((state, at) => state !== states[at - 1])).to.deep.equal(['uploading', 'sending', 'idle']);
    expect(post.calls[0]!.input).to.deep.equal({
      caseId: 'c',
      body: { format: 'text', text: 'Thanks' },
      files: ['f1'],
      version: 'v7',
    });
  });

  it('says nothing of what is not there: audience, files, version', async () => {
    const post = onDemand<PostReceipt>();
    const { reply } = aReply({ post });
    reply.write({ text: 'Thanks' });

    void reply.send();
    await settled();

    expect(post.calls[0]!.input).to.deep.equal({ caseId: 'c', body: { format: 'text', text: 'Thanks' } });
  });

  it('is settled by its writer, and not while it is under way', async () => {
    const post = onDemand<PostReceipt>();
    const { reply } = aReply({ post });
    reply.write({ text: 'Thanks' });
    const sent = reply.send();
    await settled();
    reply.settle();
    const meanwhile = reply.current.state;
    post.calls[0]!.reject(new SupportError('invalid'));
    await sent;
    const failed = reply.current.state;

    reply.settle();

    expect([meanwhile, failed, reply.current]).to.deep.equal(['sending', 'failed', { state: 'idle' }]);
  });

  it('goes through the object that a portal has put in its place, once it is not under way', async () => {
    const post = onDemand<PostReceipt>();
    const { store, reply } = aReply({ post });
    const other = new SupportStore({ scope: 'north' });
    const second = onDemand<PostReceipt>();
    other.connect(aBackend({ feed: { post: second as never } }), store.engine!.options);

    reply.write({ text: 'First' });
    const sent = reply.send();
    await settled();
    reply.goThrough(other);
    post.calls[0]!.resolve({});
    await sent;
    reply.write({ text: 'Second' });
    void reply.send();
    await settled();
    const before = [post.calls.length, second.calls.length];

    expect(before).to.deep.equal([2, 0]);
  });

  it('takes a message back by its id alone, without an audience where it had none', async () => {
    const { store, reply } = aReply({ post: async () => Promise.reject(new SupportError('invalid')) });
    for (const text of ['One', 'Two']) {
      reply.write({ text });
      await reply.send();
    }
    const box = outboxOf(store)!;

    reply.takeBack('unknown');
    reply.takeBack(box.of('c').find(({ content }) => content.message.body.text === 'Two')!.id);

    expect(reply.draft).to.deep.equal({ text: 'Two' });
    expect(box.of('c').map(({ content }) => content.message.body.text)).to.deep.equal(['One']);
  });
});

function aReply(feed: object = {}, files: object = {}) {
  const { store } = aStore(aBackend({ feed, files }), { scope: 'north' });
  return { store, reply: replies(store).of('c')! };
}

const aFile = (name: string): File => new File([`text of ${name}`], name, { type: 'text/plain' });

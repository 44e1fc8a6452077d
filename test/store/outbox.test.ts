import { expect } from 'chai';
import type { PostReceipt } from '../../src/model/cases.js';
import type { NewMessage } from '../../src/model/feed.js';
import { SupportError } from '../../src/port/error.js';
import { bookOf } from '../../src/store/ledger.js';
import { outboxOf, stampOf } from '../../src/store/outbox.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aCase, anEntry, aSession, onDemand } from '../support/answers.js';
import { manualClock, settled as turned } from '../support/clock.js';
import { aKeepingDevice } from '../support/keeping.js';
import { watching } from '../support/store.js';

describe('the outbox', () => {
  it('holds messages while there is no network, and sends them in their order when it is back', async () => {
    const { opened, post, texts } = aSystem();
    const { box, device, say } = await opened();
    device.set({ online: false });
    void say('c', 'First');
    void say('d', 'To another case');
    void say('c', 'Second');
    await settled();
    const before = [post.calls.length, ...box.of().map(({ content }) => content.state)];

    device.set({ online: true });
    for (const id of ['1', '2', '3']) {
      await settled();
      post.calls.at(-1)!.resolve({ entry: anEntry(id), case: aCase('c', { version: id }) });
    }
    await settled();

    expect(before).to.deep.equal([0, 'waiting', 'waiting', 'waiting']);
    expect(texts()).to.deep.equal(['First', 'To another case', 'Second']);
    expect(box.of()).to.deep.equal([]);
  });

  it('lets nothing overtake a message that waits in the same case', async () => {
    const { opened, post, texts } = aSystem();
    const { box, clock, say } = await opened();
    void say('c', 'First');
    await settled();
    post.calls[0]!.reject(new SupportError('unavailable'));
    await settled();
    void say('c', 'Second');
    void say('d', 'To another case');
    await settled();
    post.calls[1]!.resolve({});
    await settled();
    const meanwhile = texts();

    await clock.tick(10_000);
    post.calls[2]!.resolve({});
    await settled();

    expect(meanwhile).to.deep.equal(['First', 'To another case']);
    expect(texts().slice(2)).to.deep.equal(['First', 'Second']);
    expect(post.calls[2]!.key).to.equal(post.calls[0]!.key);
    expect(box.of()).to.have.length(1);
  });

  it('never tries earlier than the system wants, and not for ever', async () => {
    const { opened, post } = aSystem();
    const { box, clock, say } = await opened();
    void say('c', 'Thanks');
    await settled();
    post.calls[0]!.reject(new SupportError('rate-limited', { retryAfter: 60 }));
    await settled();

    await clock.tick(59_000);
    const early = post.calls.length;
    for (let round = 1; round < 10; round++) {
      await clock.tick(25_000);
      post.calls[round]?.reject(new SupportError('unavailable'));
      await settled();
    }

    expect([early, post.calls.length]).to.deep.equal([1, 4]);
    expect(box.of().map(({ content }) => content.state)).to.deep.equal(['failed']);
    expect(new Set(post.calls.map(({ key }) => key)).size, 'one body, one key').to.equal(1);
  });

  it('does not wait a day because the clock of the machine was set back by one', async () => {
    const { opened, post } = aSystem();
    const { clock, device, say } = await opened();
    void say('c', 'Thanks');
    await settled();
    post.calls[0]!.reject(new SupportError('rate-limited', { retryAfter: 60 }));
    await settled();

    clock.set(clock.now() - 86_400_000);
    device.set({ online: true });
    await settled();

    expect(post.calls).to.have.length(2);
  });

  it('survives a crash, and sends what had not left', async () => {
    const { opened, post, texts } = aSystem();
    const first = await opened();
    first.device.set({ online: false });
    void first.say('c', 'Thanks');
    await settled();
    await first.crash();

    const { box } = await opened();
    await seen(() => post.calls.length === 1);
    post.calls[0]!.resolve({});
    await seen(() => box.of().length === 0);

    expect(texts()).to.deep.equal(['Thanks']);
  });

  for (const [repeat, calls, state] of [
    ['safe', 2, 'sending'],
    ['unsafe', 1, 'unsure'],
  ] as const)
    it(`${repeat}: what was on its way when the page was closed goes out ${repeat === 'safe' ? 'again under its key' : 'only when its writer says so'}`, async () => {
      const { opened, post } = aSystem({ repeat });
      const first = await opened();
      void first.say('c', 'Thanks');
      await seen(() => post.calls.length === 1);
      await first.crash();

      const { box } = await opened();
      await seen(() => post.calls.length === calls && box.of()[0]?.content.state === state);

      expect(new Set(post.calls.map(({ key }) => key)).size).to.equal(1);
    });

  it('sends a message of two tabs once', async () => {
    const { opened, post } = aSystem();
    const first = await opened();
    first.device.set({ online: false });
    void first.say('c', 'Thanks');
    await settled();
    await first.book.flush();
    const second = await opened();
    expect(second.box.of()).to.have.length(1);

    void second.box.run();
    await second.box.run();
    const elsewhere = post.calls.length;
    first.device.set({ online: true });
    await seen(() => post.calls.length === 1);
    post.calls[0]!.resolve({});
    await seen(() => first.box.of().length === 0);
    await first.book.flush();
    await seen(() => second.box.of().length === 0);

    expect([elsewhere, post.calls.length]).to.deep.equal([0, 1]);
  });

  it('asks again when the case has changed while it waited', async () => {
    let version = '1';
    const { opened, post } = aSystem({ get: () => aCase('c', { version }) });
    const { box, device, say } = await opened();
    device.set({ online: false });
    void say('c', 'Thanks');
    await settled();
    version = '2';
    device.set({ online: true });
    await settled();
    const [asked] = box.of();
    const before = post.calls.length;

    box.retry(asked!.id);
    await settled();

    expect([asked!.content.state, before]).to.deep.equal(['changed', 0]);
    expect(post.calls[0]!.input).to.deep.include({ version: '2' });
  });

  it('does not take its own message before for such a change', async () => {
    let version = '1';
    const { opened, post, texts } = aSystem({ get: () => aCase('c', { version }) });
    const { device, say, box } = await opened();
    device.set({ online: false });
    void say('c', 'First');
    void say('c', 'Second');
    await settled();
    device.set({ online: true });
    await settled();
    version = '2';
    post.calls[0]!.resolve({ case: aCase('c', { version }) });
    await settled();
    post.calls[1]?.resolve({});
    await settled();

    expect(texts()).to.deep.equal(['First', 'Second']);
    expect(box.of()).to.deep.equal([]);
  });

  it('goes on once somebody has signed in again', async () => {
    const { opened, post } = aSystem();
    const { box, store, say } = await opened();
    void say('c', 'Thanks');
    await settled();
    post.calls[0]!.reject(new SupportError('unauthenticated'));
    await settled();
    const { state } = box.of()[0]!.content;

    await store.session!.refresh();
    outboxOf(store);
    await settled();

    expect([state, post.calls.length]).to.deep.equal(['signed-out', 2]);
    expect(post.calls[1]!.key).to.equal(post.calls[0]!.key);
  });

  it('sends nothing for another person, whoever is there when the network returns', async () => {
    const { opened, post } = aSystem();
    const first = await opened();
    first.device.set({ online: false });
    void first.say('c', 'Mine');
    await settled();
    await first.crash();

    const other = await opened({ person: 'kim' });
    await other.box.run();
    await settled();

    expect([other.box.of().length, post.calls.length]).to.deep.equal([0, 0]);
  });

  it('tells what a refused message was refused for, and goes on with the next', async () => {
    const { opened, post } = aSystem();
    const { box, say } = await opened();
    void say('c', 'A secret');
    void say('c', 'Second');
    await settled();

    post.calls[0]!.reject(new SupportError('invalid', { reason: 'No secrets here.' }));
    await settled();
    post.calls[1]!.resolve({});
    await settled();

    expect(box.of().map(({ content }) => [content.state, content.error?.reason])).to.deep.equal([
      ['failed', 'No secrets here.'],
    ]);
    box.discard(box.of()[0]!.id);
    expect(box.of()).to.deep.equal([]);
  });
});

function aSystem({ repeat = 'safe', get = () => aCase('c', { version: '1' }) } = {}) {
  const computer = aKeepingDevice();
  const backendId = crypto.randomUUID();
  const post = onDemand<PostReceipt>();
  let ids = 0;
  return {
    post,
    texts: () => post.calls.map(({ input }) => (input as NewMessage).body.text),
    async opened({ person = 'p' } = {}) {
      const device = computer.tab();
      const clock = manualClock();
      const store = new SupportStore();
      const session = aSession({ backendId, identity: { tenant: 't', person }, policy: { repeat } });
      const backend = aBackend({
        session: { get: async () => ({ ...session }) },
        cases: { get: async ({ id }) => ({ ...get(), id }) },
        feed: { post: post as never },
      });
      store.connect(backend, { clock, device, ids: () => `id-${++ids}`, random: () => 0.5 });
      watching(store.session);
      await seen(() => store.session!.current.status === 'ready');
      const book = bookOf(store)!;
      await book.ready;
      const box = outboxOf(store)!;
      return {
        store,
        book,
        box,
        clock,
        device,
        async say(caseId: string, text: string) {
          const version = get().version!;
          return box.send({ caseId, body: { format: 'text', text }, version }, stampOf({ version }));
        },
        async crash() {
          await book.flush();
          device.close();
        },
      };
    },
  };
}

/** Lets everything run that waits for nothing but promises and the database. */
async function settled(): Promise<void> {
  for (let round = 0; round < 12; round++) await turned();
}

/** Waits for what another tab, or the database, brings about. */
async function seen(condition: () => unknown): Promise<void> {
  for (let round = 0; round < 500; round++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`never: ${String(condition)}`);
}

import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { outboxOf } from '../../src/store/outbox.js';
import { aCase, anEntry } from '../support/answers.js';
import { aSystem, seen, settled } from '../support/outbox-tabs.js';

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
    for (const n of [1, 2, 3]) {
      await seen(() => post.calls.length === n);
      post.calls[n - 1]!.resolve({ entry: anEntry(`${n}`), case: aCase('c', { version: `${n}` }) });
    }
    await seen(() => box.of().length === 0);

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
    await seen(() => post.calls.length === 1);
    version = '2';
    post.calls[0]!.resolve({ case: aCase('c', { version }) });
    await seen(() => post.calls.length === 2);
    post.calls[1]!.resolve({});
    await seen(() => box.of().length === 0);

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

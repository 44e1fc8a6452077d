import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { aSystem, seen, settled } from '../support/outbox-tabs.js';

describe('messages of a page that was closed', () => {
  it('are sent where they had not left', async () => {
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

  it('are not sent for another person, whoever is there when the network returns', async () => {
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

  it('that were refused stay so, with the reason', async () => {
    const { opened, post } = aSystem();
    const first = await opened();
    void first.say('c', 'Thanks');
    await settled();
    post.calls[0]!.reject(new SupportError('invalid', { reason: 'Too short.' }));
    await settled();
    await first.crash();

    const { box } = await opened();
    await box.run();
    await settled();

    expect(post.calls).to.have.length(1);
    expect(box.of()[0]!.content).to.deep.include({ state: 'failed' });
    expect(box.of()[0]!.content.error?.reason).to.equal('Too short.');
  });
});

describe('a message of two tabs', () => {
  it('is sent once', async () => {
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

  it('is sent by the other one when its writer asks there, once its own is closed and not before', async () => {
    const { opened, post } = aSystem();
    const first = await opened();
    void first.say('c', 'Thanks');
    await settled();
    post.calls[0]!.reject(new SupportError('invalid'));
    await settled();
    await first.book.flush();
    const second = await opened();
    const [message] = second.box.of();

    second.box.retry(message!.id);
    await settled();
    const early = post.calls.length;
    await first.crash();
    second.box.retry(message!.id);
    await seen(() => post.calls.length === 2);

    expect(early).to.equal(1);
  });
});

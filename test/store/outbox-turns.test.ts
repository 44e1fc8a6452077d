import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { type Outcome, outboxOf } from '../../src/store/outbox.js';
import { SupportStore } from '../../src/store/store.js';
import { aCase } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { anOutbox } from '../support/outbox.js';

describe('the outbox of a page', () => {
  it('is one, and none before there is a system', async () => {
    const { store, box } = await anOutbox();

    expect(outboxOf(store)).to.equal(box);
    expect(outboxOf(new SupportStore())).to.equal(undefined);
  });

  it('tries again by itself after some seconds, later each time', async () => {
    const { post, clock, say, box, fails } = await anOutbox();
    void say('Text');
    await settled();
    const early: number[] = [];

    for (const pause of [3000, 6000, 12_000]) {
      await fails('unavailable');
      await clock.tick(pause - 1);
      early.push(post.calls.length);
      await clock.tick(1);
    }
    post.calls.at(-1)!.resolve({});
    await settled();

    expect([...early, post.calls.length]).to.deep.equal([1, 2, 3, 4]);
    expect(box.of()).to.deep.equal([]);
  });

  it('is no less patient where there is no way to the system, whatever the machine believes', async () => {
    const { post, clock, say, states, fails } = await anOutbox();
    void say('Text');
    await settled();

    for (let n = 0; n < 6; n++) {
      await fails('offline');
      await clock.tick(3000);
    }
    await fails('unavailable');

    expect([post.calls.length, ...states()]).to.deep.equal([7, 'waiting']);
  });

  it('goes on as soon as the network is back, but never before the system wants it', async () => {
    const { post, clock, device, say, fails } = await anOutbox();
    void say('Text');
    await settled();
    await fails('offline');
    device.wake();
    await settled();
    const afterOffline = post.calls.length;
    await fails('rate-limited', { retryAfter: 60 });

    device.wake();
    await clock.tick(59_999);
    const early = post.calls.length;
    await clock.tick(1);

    expect([afterOffline, early, post.calls.length]).to.deep.equal([2, 2, 3]);
  });

  it('tries nothing anew because a page asks for it, only when somebody has signed in', async () => {
    const { post, store, say, states, fails } = await anOutbox();
    void say('Text');
    await settled();
    await fails('unauthenticated');

    outboxOf(store);
    outboxOf(store);
    await settled();
    const before = [post.calls.length, ...states()];
    await store.session!.refresh();
    outboxOf(store);
    await settled();

    expect(before).to.deep.equal([1, 'signed-out']);
    expect([post.calls.length, ...states()]).to.deep.equal([2, 'sending']);
  });

  it('leaves what was refused refused, also when somebody signs in', async () => {
    const { post, store, say, states, fails } = await anOutbox();
    void say('Text');
    await settled();
    await fails('invalid');

    await store.session!.refresh();
    outboxOf(store);
    await settled();

    expect([post.calls.length, ...states()]).to.deep.equal([1, 'failed']);
  });

  it('asks for nobody else to sign in: another scope holds up nothing', async () => {
    const scopes = () => [{ id: 'north' }, { id: 'coast', signIn: 'needed' as const }];
    const { post, store, say, fails } = await anOutbox({ scope: 'north', scopes });
    void say('Text');
    await settled();
    await fails('unauthenticated');

    await store.session!.refresh();
    outboxOf(store);
    await settled();

    expect(post.calls).to.have.length(2);
  });

  it('sends nothing when somebody else is signed in by then', async () => {
    let person = 'p';
    const { post, store, device, box, say } = await anOutbox({ person: () => person });
    device.set({ online: false });
    void say('Mine');
    await settled();

    person = 'kim';
    await store.session!.refresh();
    device.set({ online: true });
    await settled();
    await box.run();

    expect(post.calls).to.have.length(0);
    expect(outboxOf(store)!.of()).to.deep.equal([]);
  });
});

describe('messages of one case', () => {
  for (const kind of ['unknown-outcome', 'unauthenticated'] as const)
    it(`wait for the one before them that stands ${kind}`, async () => {
      const { post, say, box, states, fails } = await anOutbox({ repeat: 'unsafe' });
      void say('First');
      await settled();
      await fails(kind);

      void say('Second');
      await settled();
      await box.run();

      expect(post.calls).to.have.length(1);
      expect(states()[1]).to.equal('waiting');
    });

  it('wait for one that its writer is asked about, and each is told of by itself', async () => {
    let version = '1';
    const { post, say, box, device, states } = await anOutbox({ get: () => aCase('c', { version }) });
    device.set({ online: false });
    void say('First');
    const second = say('Second');
    await settled();
    version = '2';
    device.set({ online: true });
    await settled();
    const asked = states();
    await box.run();

    box.discard(box.of()[0]!.id);
    await settled();

    expect(asked).to.deep.equal(['changed', 'waiting']);
    expect([post.calls.length, ...states()]).to.deep.equal([0, 'changed']);
    const { error } = (await second) as Extract<Outcome, { error: unknown }>;
    expect([error.kind, (error.current as { version?: string }).version]).to.deep.equal(['conflict', '2']);
  });

  it('stay refused while one before them waits again', async () => {
    const { say, box, device, states, fails } = await anOutbox();
    void say('First');
    void say('Second');
    await settled();
    await fails('invalid');
    await fails('invalid');

    device.set({ online: false });
    box.retry(box.of()[0]!.id);
    await settled();
    await fails('offline');

    expect(states()).to.deep.equal(['waiting', 'failed']);
  });

  it('are asked about where their writers saw different things', async () => {
    let version = '1';
    const { post, say, clock, states, fails } = await anOutbox({ get: () => aCase('c', { version }) });
    void say('First');
    await settled();
    await fails('unknown-outcome');
    version = '2';
    void say('Second, after a change of others');
    await clock.tick(3000);
    version = '3';

    post.calls[1]!.resolve({ case: aCase('c', { version }) });
    await settled();

    expect([post.calls.length, ...states()]).to.deep.equal([2, 'changed']);
  });

  for (const [what, receipt, gets] of [
    ['with the case, which is not asked for again', { case: aCase('c', { version: '2' }) }, 0],
    ['without it: that is asked for', {}, 1],
  ] as const)
    it(`go on over what the one before them has made of it: a receipt ${what}`, async () => {
      let version = '1';
      const { post, say, texts, gets: asked } = await anOutbox({ get: () => aCase('c', { version }) });
      void say('First');
      void say('Second');
      await settled();
      version = '2';

      post.calls[0]!.resolve(receipt);
      await settled();

      expect(texts()).to.deep.equal(['First', 'Second']);
      expect(post.calls[1]!.input).to.deep.include({ version: '2' });
      expect(asked()).to.equal(gets);
    });

  it('go without a version over a case that has none', async () => {
    const { post, say, device } = await anOutbox({ get: () => aCase('c', { updatedAt: '2026-01-15T12:00:00Z' }) });
    device.set({ online: false });
    void say('Text');
    await settled();

    device.set({ online: true });
    await settled();

    expect(post.calls[0]!.input).not.to.have.property('version');
  });

  it('wait until the case can be looked at', async () => {
    let fails = false;
    const { post, say, device, clock, states } = await anOutbox({
      get: () => (fails ? Promise.reject(new SupportError('unavailable')) : aCase('c', { version: '1' })),
    });
    device.set({ online: false });
    void say('Text');
    await settled();
    fails = true;
    device.set({ online: true });
    await settled();
    const before = [post.calls.length, ...states()];

    fails = false;
    await clock.tick(4000);

    expect(before).to.deep.equal([0, 'waiting']);
    expect(post.calls).to.have.length(1);
  });
});

describe('a message whose writer wants it sent', () => {
  it('goes at once, and under its key while nobody has refused it', async () => {
    const { post, say, box, fails } = await anOutbox();
    void say('Text');
    await settled();
    await fails('unavailable');

    box.retry(box.of()[0]!.id);
    await settled();

    expect(post.calls.map(({ key }) => key)).to.deep.equal([post.calls[0]!.key, post.calls[0]!.key]);
  });

  it('is asked about all the same where the case has changed while it waited', async () => {
    let version = '1';
    const { post, say, box, device, states } = await anOutbox({ get: () => aCase('c', { version }) });
    device.set({ online: false });
    void say('Text');
    await settled();
    version = '2';

    box.retry(box.of()[0]!.id);
    await settled();
    await box.run();

    expect([post.calls.length, ...states()]).to.deep.equal([0, 'changed']);
  });

  it('may be discarded while it is on its way, whatever becomes of it', async () => {
    const { post, say, box, clock, fails } = await anOutbox();
    void say('Text');
    await settled();

    box.discard(box.of()[0]!.id);
    await fails('unavailable');
    await clock.tick(900_000);

    expect([box.of(), post.calls.length]).to.deep.equal([[], 1]);
  });
});

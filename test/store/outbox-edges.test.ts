import { expect } from 'chai';
import type { PostReceipt } from '../../src/model/cases.js';
import type { NewMessage } from '../../src/model/feed.js';
import { SupportError } from '../../src/port/error.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { drafts } from '../../src/store/drafts.js';
import { outboxOf } from '../../src/store/outbox.js';
import { posts } from '../../src/store/posts.js';
import { SupportStore } from '../../src/store/store.js';
import { underWay } from '../../src/store/under-way.js';
import { aBackend, aCase, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { anOutbox } from '../support/outbox.js';
import { aStore } from '../support/store.js';

describe('a message that failed', () => {
  it('is tried again when its writer asks, also while the machine says that it is offline', async () => {
    const { post, box, device, say } = await anOutbox();
    device.set({ online: false });
    void say('Text');
    await settled();
    const [message] = box.of();

    box.retry('unknown');
    box.retry(message!.id);
    await settled();
    box.retry(message!.id);
    await settled();

    expect([message!.content.state, post.calls.length, box.of()[0]!.content.state]).to.deep.equal([
      'waiting',
      1,
      'sending',
    ]);
  });

  it('goes again as another one, where nobody knows what became of it and the system may do it twice', async () => {
    const keys: (string | undefined)[][] = [];
    for (const repeat of ['safe', 'unsafe'] as const) {
      const { post, box, say, clock } = await anOutbox({ repeat });
      void say('Text');
      await settled();
      for (let tries = 0; tries < 4; tries++) {
        post.calls.at(-1)!.reject(new SupportError('unknown-outcome'));
        await clock.tick(60_000);
      }
      const before = box.of()[0]!.content.state;
      box.retry(box.of()[0]!.id);
      await settled();
      keys.push([before, ...post.calls.map(({ key }) => key)]);
    }

    const [safe, unsafe] = keys;
    expect([safe![0], safe!.length, new Set(safe!.slice(1)).size]).to.deep.equal(['unsure', 6, 1]);
    expect([unsafe![0], unsafe!.length, new Set(unsafe!.slice(1)).size]).to.deep.equal(['unsure', 3, 2]);
  });

  it('is sent although the case has changed, once its writer wants that', async () => {
    let version = '1';
    const { post, box, device, say } = await anOutbox({ get: () => aCase('c', { version }) });
    device.set({ online: false });
    const outcome = say('Text');
    await settled();
    version = '2';
    device.set({ online: true });
    await settled();
    const { state } = box.of()[0]!.content;
    const told = (await outcome) as { error: SupportError };

    box.retry(box.of()[0]!.id);
    await settled();

    expect([state, told.error.kind, post.calls.length]).to.deep.equal(['changed', 'offline', 1]);
    expect(post.calls[0]!.input).to.deep.include({ version: '2' });
  });

  it('is called by how it begins, and goes with those that wait behind it when it is discarded', async () => {
    const { post, store, box, say } = await anOutbox();
    void say(`  ${'x'.repeat(90)} `);
    void say('Second');
    await settled();
    const [first] = box.of('c');
    post.calls[0]!.reject(new SupportError('unavailable'));
    await settled();

    box.discard(first!.id);
    await settled();

    expect(first!.title).to.equal('x'.repeat(80));
    expect(post.calls.map(({ input }) => (input as NewMessage).body.text.trim())).to.deep.equal([
      'x'.repeat(90),
      'Second',
    ]);
    expect(drafts(store).all!.current).to.have.length(1);
  });

  it('waits for the one who signs in where it was written, and goes then', async () => {
    let needed = true;
    const scopes = () => [{ id: 'north', ...(needed && { signIn: 'needed' as const }) }, { id: 'coast' }];
    const { post, box, store, say } = await anOutbox({ scope: 'north', scopes });
    void say('Text');
    await settled();
    post.calls[0]!.reject(new SupportError('unauthenticated'));
    await settled();
    const states = [box.of()[0]!.content.state];
    await store.session!.refresh();
    outboxOf(store);
    await settled();
    states.push(box.of()[0]!.content.state);

    needed = false;
    await store.session!.refresh();
    outboxOf(store);
    await settled();

    expect([...states, post.calls.length]).to.deep.equal(['signed-out', 'signed-out', 2]);
  });
});

describe('a write', () => {
  it('has the key of the one before while nobody knows what became of that, and its own after an answer', async () => {
    const post = onDemand<PostReceipt>();
    const { store } = aStore(aBackend({ feed: { post: post as never } }));
    const message: NewMessage = { caseId: 'c', body: { format: 'text', text: 'Text' } };
    const ends = [new SupportError('unavailable'), {}, new SupportError('invalid'), {}];
    for (const [index, end] of ends.entries()) {
      const sent = posts(store)
        .send(message)
        .catch((error: SupportError) => error.kind);
      await settled();
      if (end instanceof SupportError) post.calls[index]!.reject(end);
      else post.calls[index]!.resolve(end);
      await sent;
    }

    const [a, b, c, d] = post.calls.map(({ key }) => key);
    expect(a).to.be.a('string');
    expect([b === a, c === b, d === c]).to.deep.equal([true, false, false]);
  });
});

describe('what a person has under way', () => {
  it('is what is written, and a case that is sent in this scope at this moment', async () => {
    const create = onDemand<never>();
    const { store } = aStore(aBackend({ cases: { create: create as never } }), { scope: 'north' });
    const seen = () => [underWay(store).written, underWay(store).sending];
    const states = [seen()];
    drafts(store).write('form:technical', 'Text');
    states.push(seen());
    const failed = caseFiling(store)
      .open({ form: { id: 'f' }, values: {} })
      .catch(() => {});
    await settled();
    states.push(seen());
    store.choose({ scope: 'coast' });
    states.push(seen());
    store.choose({ scope: 'north' });
    create.calls[0]!.reject(new SupportError('invalid'));
    await failed;
    states.push(seen());

    expect(states).to.deep.equal([
      [false, false],
      [true, false],
      [true, true],
      [false, false],
      [true, false],
    ]);
    const nowhere = underWay(new SupportStore());
    expect([nowhere.written, nowhere.sending]).to.deep.equal([false, false]);
  });
});

import { expect } from 'chai';
import type { FeedEntry, FeedPage, FeedQuery, NewMessage } from '../../src/model/feed.js';
import { SupportError } from '../../src/port/error.js';
import { feed } from '../../src/store/feed.js';
import { posts } from '../../src/store/posts.js';
import { aBackend, aFeed, anEntry } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('a thread', () => {
  it('begins with its newest page and grows towards older ones', async () => {
    const { thread, load } = history(80);
    await settled();

    const first = thread.current.value!;
    await load();
    const second = thread.current.value!;

    expect(idsOf(first)).to.deep.equal(range(56, 80));
    expect(idsOf(second)).to.deep.equal(range(6, 80));
  });

  it('holds back what others write until the reader asks for it', async () => {
    const { store, thread, entries } = history(3);
    await settled();

    entries.push(anEntry('4'), anEntry('5'));
    thread.outdate();
    await settled();
    const held = thread.current.value!;
    feed(store).showArrivals('c');

    expect(idsOf(held)).to.deep.equal(['1', '2', '3']);
    expect(held.arrivals.map((entry) => entry.id)).to.deep.equal(['4', '5']);
    expect(idsOf(thread.current.value!)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('shows at once what the reader did, whatever the page knows of it', async () => {
    const { store, thread, entries } = history(2);
    watching(store.session);
    await settled();

    entries.push(
      anEntry('3', { kind: 'event', event: { type: 'severity' }, author: { id: 'p', name: 'Ana Ruiz' } }),
      anEntry('4'),
    );
    thread.outdate();
    await settled();

    expect(idsOf(thread.current.value!)).to.deep.equal(['1', '2', '3']);
    expect(thread.current.value!.arrivals.map((entry) => entry.id)).to.deep.equal(['4']);
  });

  it('shows an entry of the same id once, in its newest version', async () => {
    const { thread, entries } = history(3);
    await settled();

    entries[1] = anEntry('2', { version: '2', body: { format: 'text', text: 'corrected' } });
    thread.outdate();
    await settled();

    expect(thread.current.value!.entries.map((entry) => entry.body!.text)).to.deep.equal([
      'Text of 1',
      'corrected',
      'Text of 3',
    ]);
  });

  it('shows what is written here at once', async () => {
    const { store, thread } = history(2);
    await settled();

    await posts(store).send({ caseId: 'c', body: { format: 'text', text: 'Mine' } });

    expect(thread.current.value!.entries.at(-1)!.body!.text).to.equal('Mine');
    expect(thread.current.value!.arrivals).to.deep.equal([]);
  });

  it('shows what is written here once, also where the system answers without the entry', async () => {
    const { store, thread } = history(2, { receipt: false });
    await settled();

    await posts(store).send({ caseId: 'c', body: { format: 'text', text: 'Mine' } });
    await settled();

    expect(thread.current.value!.entries.map((entry) => entry.body!.text)).to.deep.equal([
      'Text of 1',
      'Text of 2',
      'Mine',
    ]);
  });

  it('stands in the order of the server, also where something came before what was written here', async () => {
    const { store, thread, entries } = history(2);
    await settled();

    const posted = posts(store).send({ caseId: 'c', body: { format: 'text', text: 'Mine' } });
    entries.push(anEntry('3'));
    await posted;
    await settled();
    const held = idsOf(thread.current.value!);
    feed(store).showArrivals('c');

    expect(held).to.deep.equal(['1', '2', 'own-3']);
    expect(idsOf(thread.current.value!)).to.deep.equal(['1', '2', '3', 'own-3']);
  });

  it('reads what came between when much has come', async () => {
    const { store, thread, entries } = history(3);
    await settled();

    for (const id of range(4, 200)) entries.push(anEntry(id));
    thread.outdate();
    await settled();
    const held = idsOf(thread.current.value!);
    feed(store).showArrivals('c');

    expect(held).to.deep.equal(range(1, 3));
    expect(idsOf(thread.current.value!)).to.deep.equal(range(1, 200));
  });

  it('begins anew when more has come than a refresh can catch up with', async () => {
    const { store, thread, entries } = history(3);
    await settled();

    for (const id of range(4, 400)) entries.push(anEntry(id));
    thread.outdate();
    await settled();
    const anew = idsOf(thread.current.value!);
    entries.push(anEntry('401'));
    thread.outdate();
    await settled();
    feed(store).showArrivals('c');

    expect(anew).to.deep.equal(range(376, 400));
    expect(idsOf(thread.current.value!)).to.deep.equal(range(376, 401));
  });

  it('takes in what has changed in an entry that is shown, and lets go of what is no longer there', async () => {
    const { thread, entries } = history(60);
    await settled();

    entries[58] = anEntry('59', { body: { format: 'text', text: 'Corrected.' } });
    entries.splice(40, 2);
    thread.outdate();
    await settled();

    const { value } = thread.current;
    expect(idsOf(value!)).to.deep.equal([...range(36, 40), ...range(43, 60)]);
    expect(value!.entries.find(({ id }) => id === '59')?.body?.text).to.equal('Corrected.');
  });

  it('keeps the older pages that were read when its end is read again', async () => {
    const { thread, entries, load } = history(200);
    await settled();
    await load();
    await load();

    entries.push(anEntry('201'));
    thread.outdate();
    await settled();
    await load();

    expect(idsOf(thread.current.value!)).to.deep.equal(range(26, 200));
    expect(thread.current.value!.arrivals).to.have.length(1);
  });

  it('counts what could not be read, whenever it came', async () => {
    const { thread, entries } = history(2);
    await settled();

    entries.push({ id: '3' } as FeedEntry);
    thread.outdate();
    await settled();

    expect(thread.current.value!.unreadable).to.have.length(1);
  });

  it('takes a long text in when it is asked for', async () => {
    const { store, thread, entries } = history(3);
    entries[1] = { ...anEntry('2'), deferred: true };
    await settled();

    entries[1] = anEntry('2', { body: { format: 'text', text: 'all of it' } });
    await feed(store).loadWhole('c', '2');

    expect(thread.current.value!.entries.map((entry) => entry.body!.text)).to.include('all of it');
  });

  it('remembers how far somebody has read', async () => {
    const { store, thread } = history(3);
    await settled();

    await feed(store).markRead('c', '2');

    expect(thread.current.value!.readUpTo).to.equal('2');
  });

  it('sends a message whose answer was lost under the same key', async () => {
    const keys: unknown[] = [];
    const post = (_message: NewMessage, call?: { key?: string }) => {
      keys.push(call?.key);
      return Promise.reject(new SupportError('unknown-outcome'));
    };
    const { store } = aStore(aBackend({ feed: { post } }));
    const message: NewMessage = { caseId: 'c', body: { format: 'text', text: 'Once' } };

    await posts(store)
      .send(message)
      .catch(() => {});
    await posts(store)
      .send(message)
      .catch(() => {});

    expect(keys[0]).to.be.a('string').and.to.equal(keys[1]);
  });
});

/** A backend with one case of so many entries, and its thread, watched. */
function history(count: number, { receipt = true } = {}) {
  const entries = range(1, count).map((id) => anEntry(id));
  const list = async ({ before, around, size = 25 }: FeedQuery): Promise<FeedPage> => {
    if (around !== undefined) return aFeed(...entries.filter(({ id }) => id === around));
    const to = before === undefined ? entries.length : entries.findIndex(({ id }) => id === before);
    const start = Math.max(0, to - size);
    return {
      ...aFeed(...entries.slice(start, to)),
      ...(start > 0 && { older: entries[start]!.id }),
      total: entries.length,
    };
  };
  const post = async ({ body }: NewMessage) => {
    const entry = anEntry(`own-${entries.length}`, { body });
    entries.push(entry);
    return receipt ? { entry } : {};
  };
  const { store } = aStore(aBackend({ feed: { list, post, markRead: async () => ({}) } }));
  const thread = feed(store).thread('c')!;
  watching(thread);
  return { store, thread, entries, load: () => feed(store).loadOlder('c') };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => String(from + n));
const idsOf = (thread: { entries: readonly { id: string }[] }) => thread.entries.map((entry) => entry.id);

import { expect } from 'chai';
import type { FeedEntry, FeedPage, FeedQuery } from '../../src/model/feed.js';
import type { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { feed, withArrivals, withEntry } from '../../src/store/feed.js';
import { SupportStore } from '../../src/store/store.js';
import type { Thread } from '../../src/store/thread.js';
import { aBackend, aPage, aRow, anEntry, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

const aThread = (change: Partial<Thread> = {}): Thread => ({ entries: [], known: [], arrivals: [], ...change });
const entries = (...ids: string[]) => ids.map((id) => anEntry(id));
const idsOf = (all: readonly FeedEntry[]) => all.map(({ id }) => id);

describe('an entry that was written here', () => {
  it('joins what is shown, and is counted', () => {
    const [one, own] = entries('1', '2');

    const thread = withEntry(aThread({ entries: [one!], known: [one!], total: 1 }), own!);

    expect([idsOf(thread.entries), idsOf(thread.known), thread.arrivals, thread.total]).to.deep.equal([
      ['1', '2'],
      ['1', '2'],
      [],
      2,
    ]);
  });

  it('is no longer held back, and counted once, where the system has brought it', () => {
    const [one, other, own] = entries('1', '2', '3');

    const thread = withEntry(
      aThread({ entries: [one!], known: [one!, other!, own!], arrivals: [other!, own!], total: 3 }),
      own!,
    );

    expect([idsOf(thread.entries), idsOf(thread.known), idsOf(thread.arrivals), thread.total]).to.deep.equal([
      ['1', '3'],
      ['1', '2', '3'],
      ['2'],
      3,
    ]);
  });

  it('changes nothing where it is shown, and is counted nowhere where nobody counts', () => {
    const [one, own] = entries('1', '2');
    const shown = aThread({ entries: [one!, own!], known: [one!, own!] });

    expect(withEntry(shown, own!)).to.equal(shown);
    expect(withEntry(aThread(), own!).total).to.equal(undefined);
  });

  it('stands in the order of the system when all is shown', () => {
    const known = entries('1', '2', '3');
    const held = aThread({ entries: [known[0]!, known[2]!], known, arrivals: [known[1]!] });

    const thread = withArrivals(held);

    expect([idsOf(thread.entries), thread.arrivals]).to.deep.equal([['1', '2', '3'], []]);
    expect(withArrivals(thread)).to.equal(thread);
  });
});

describe('older entries', () => {
  it('are asked for once from where the thread begins, and not at its beginning', async () => {
    const { store, thread, asked } = history([
      { items: entries('2', '3'), older: 'o', total: 3 },
      { items: entries('1', '2') },
    ]);
    await settled();

    await feed(store).loadOlder('c');
    await feed(store).loadOlder('c');

    expect(asked).to.deep.equal([
      { caseId: 'c', size: 25 },
      { caseId: 'c', before: 'o', size: 50 },
    ]);
    const { entries: shown, known, older, total } = thread.current.value!;
    expect([idsOf(shown), idsOf(known), older, total]).to.deep.equal([['1', '2', '3'], ['1', '2', '3'], undefined, 3]);
  });

  it('are not put in twice, whoever asked for them meanwhile', async () => {
    const list = onDemand<FeedPage>();
    const { store } = aStore(aBackend({ feed: { list: list as never } }));
    const thread = feed(store).thread('c')!;
    watching(thread);
    await settled();
    list.calls[0]!.resolve({ items: entries('3'), older: 'o' });
    await settled();

    const both = [feed(store).loadOlder('c'), feed(store).loadOlder('c')];
    await settled();
    list.calls[1]!.resolve({ items: entries('2'), older: 'p', total: 9 });
    list.calls[2]!.resolve({ items: entries('1'), older: 'q' });
    await Promise.all(both);

    expect([idsOf(thread.current.value!.entries), thread.current.value!.older]).to.deep.equal([['2', '3'], 'p']);
    expect(thread.current.value!.total).to.equal(9);
  });

  it('are nothing before the thread is known, or before there is a system', async () => {
    const nowhere = new SupportStore();
    const { store } = aStore(aBackend({ feed: { list: onDemand<FeedPage>() as never } }));

    await feed(nowhere).loadOlder('c');
    await feed(nowhere).loadWhole('c', '1');
    await feed(store).loadOlder('c');

    expect(feed(nowhere).thread('c')).to.equal(undefined);
  });
});

describe('a long text', () => {
  it('is asked for by itself, and replaces that entry alone', async () => {
    const { store, thread, asked } = history([
      { items: [anEntry('1'), { ...anEntry('2'), deferred: true, body: undefined }] },
      { items: [anEntry('x'), anEntry('2', { body: { format: 'text', text: 'All of it' } })] },
    ]);
    await settled();

    await feed(store).loadWhole('c', '2');

    const { entries: shown, known } = thread.current.value!;
    expect(asked[1]).to.deep.equal({ caseId: 'c', around: '2', size: 1 });
    expect(shown.map(({ body }) => body?.text)).to.deep.equal(['Text of 1', 'All of it']);
    expect(known.map(({ body }) => body?.text)).to.deep.equal(['Text of 1', 'All of it']);
  });

  it('that is not there any more is said not to be found', async () => {
    const { store } = history([{ items: entries('1') }, { items: entries('x') }]);
    await settled();

    const missing = await feed(store)
      .loadWhole('c', '1')
      .catch((error: SupportError) => error.kind);

    expect(missing).to.equal('not-found');
  });

  it('stays when its end is read again, unless it has another version', async () => {
    const short = (version: string) => ({ ...anEntry('1', { version }), deferred: true, body: undefined });
    const { store, thread } = history([
      { items: [short('1')] },
      { items: [anEntry('1', { version: '1' })] },
      { items: [short('1')] },
      { items: [short('2')] },
    ]);
    await settled();
    await feed(store).loadWhole('c', '1');
    const texts: unknown[] = [];
    for (let times = 0; times < 2; times++) {
      thread.outdate();
      await settled();
      texts.push(thread.current.value!.entries[0]!.body?.text);
    }

    expect(texts).to.deep.equal(['Text of 1', undefined]);
  });
});

describe('how far somebody has read', () => {
  it('is told to the system, stays when the end is read again, and the case is no longer unread', async () => {
    const told: unknown[] = [];
    const list = async () => ({ items: entries('1'), readUpTo: '0' });
    const markRead = async (input: unknown) => (told.push(input), {});
    const { store } = aStore(
      aBackend({
        feed: { list, markRead } as never,
        cases: { list: async () => aPage(aRow('c', { unread: true }), aRow('d', { unread: true })) },
      }),
    );
    const thread = feed(store).thread('c')!;
    const rows = cases(store).list({})!;
    watching(thread);
    watching(rows);
    await settled();

    await feed(store).markRead('c', '1');
    thread.outdate();
    await settled();

    expect(told).to.deep.equal([{ caseId: 'c', upTo: '1' }]);
    expect(thread.current.value!.readUpTo).to.equal('1');
    expect(rows.current.value!.items.map(({ id, unread }) => [id, unread])).to.deep.equal([
      ['c', false],
      ['d', true],
    ]);
  });

  it('is nothing to a system that has no such thing', async () => {
    const { store, thread } = history([{ items: entries('1') }]);
    await settled();

    await feed(store).markRead('c', '1');

    expect(thread.current.value!.readUpTo).to.equal(undefined);
  });
});

/** One case whose history is answered page by page; the last page again and again. */
function history(pages: object[]) {
  const asked: FeedQuery[] = [];
  const list = async (query: FeedQuery) => {
    asked.push(query);
    return pages[Math.min(asked.length, pages.length) - 1] as FeedPage;
  };
  const { store } = aStore(aBackend({ feed: { list } }));
  const thread = feed(store).thread('c')!;
  watching(thread);
  return { store, thread, asked };
}

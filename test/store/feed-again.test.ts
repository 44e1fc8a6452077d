import { expect } from 'chai';
import type { FeedEntry, FeedPage, FeedQuery } from '../../src/model/feed.js';
import type { Call } from '../../src/port/call.js';
import { feed } from '../../src/store/feed.js';
import { posts } from '../../src/store/posts.js';
import { aBackend, anEntry, aSession } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

const entries = (...ids: string[]) => ids.map((id) => anEntry(id));
const idsOf = (all: readonly FeedEntry[]) => all.map(({ id }) => id);

describe('a history that is read again', () => {
  it('keeps what was just written here until the system lists it, and no longer', async () => {
    const { store, thread, again } = await history({ items: entries('1') });
    await posts(store).send({ caseId: 'c', body: { format: 'text', text: 'Text' } });
    const shown: string[][] = [];

    for (const ids of [['1'], ['1', 'own'], ['1', '2']]) {
      await again({ items: entries(...ids) });
      shown.push(idsOf(thread.current.value!.known));
    }

    expect(shown).to.deep.equal([
      ['1', 'own'],
      ['1', 'own'],
      ['1', '2'],
    ]);
  });

  it('loses at its beginning, too, what the system has no longer', async () => {
    const { thread, again } = await history({ items: entries('1', '2', '3') });

    await again({ items: entries('2', '3') });

    expect(idsOf(thread.current.value!.entries)).to.deep.equal(['2', '3']);
  });

  it('shows at once what the reader has written elsewhere, by the id of the person, and holds back the rest', async () => {
    const { thread, again, asked } = await history({ items: entries('1') });
    const by = (id: string, author: string) => anEntry(id, { author: { id: author } });

    await again({ items: [...entries('1'), by('2', 'ana'), by('3', 'account-7')] });

    const { entries: shown, arrivals } = thread.current.value!;
    expect([idsOf(shown), idsOf(arrivals)]).to.deep.equal([['1', '2'], ['3']]);
    expect(asked.map(({ caseId }) => caseId)).to.deep.equal(['c', 'c']);
  });

  it('counts what could not be read once, in what is older and in what is read again', async () => {
    const bad = (id: string) => ({ id, at: 7 }) as never;
    const { store, thread, again, asked, calls } = await history({
      items: [...entries('3'), bad('a')],
      older: 'o',
    });
    const { signal } = new AbortController();
    again.next({ items: [...entries('1'), bad('b')] });
    await feed(store).loadOlder('c', signal);
    const before = thread.current.value!.unreadable!.length;

    await again({ items: [...entries('3', '4'), bad('c')], older: 'o' });
    const { unreadable } = thread.current.value!;
    again.next({ items: [] });
    await feed(store).loadOlder('c');

    expect([before, unreadable!.length]).to.deep.equal([2, 2]);
    expect(asked[1]).to.deep.include({ caseId: 'c', before: 'o' });
    expect(calls.map((call) => call?.signal === signal)).to.deep.equal([false, true, false]);
  });

  it('has nothing that cannot be read where the system says nothing of that', async () => {
    const { store, thread, again } = await history({ items: entries('2'), older: 'o' });
    again.next({ items: entries('1') });

    await feed(store).loadOlder('c');
    await again({ items: entries('1', '2') });

    expect(thread.current.value!.unreadable).to.deep.equal([]);
  });
});

/** The history of a case, and what the system answers next. */
async function history(first: FeedPage) {
  let page = first;
  const asked: FeedQuery[] = [];
  const calls: (Call | undefined)[] = [];
  const list = async (query: FeedQuery, call?: Call) => {
    asked.push(query);
    calls.push(call);
    return page;
  };
  const session = aSession({ identity: { tenant: 't', person: 'account-7' }, person: { id: 'ana' } });
  const { store } = aStore(
    aBackend({ session: { get: async () => session }, feed: { list, post: async () => ({ entry: anEntry('own') }) } }),
  );
  const thread = feed(store).thread('c')!;
  watching(store.session);
  watching(thread);
  await settled();
  const next = (answer: FeedPage) => void (page = answer);
  const again = async (answer: FeedPage) => {
    next(answer);
    thread.outdate();
    await settled();
  };
  return { store, thread, asked, calls, again: Object.assign(again, { next }) };
}

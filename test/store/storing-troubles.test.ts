import { expect } from 'chai';
import type { Keeping } from '../../src/store/device.js';
import { drafts } from '../../src/store/drafts.js';
import { bookOf } from '../../src/store/ledger.js';
import { aBackend, aSession } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aDevice } from '../support/device-pages.js';
import { aStore, watching } from '../support/store.js';

describe('a device that keeps nothing', () => {
  const faults: Record<string, [Partial<Keeping>, string]> = {
    'has no database': [{ indexedDB: undefined }, 'blocked'],
    'throws when it is opened': [
      { indexedDB: { open: () => raise('SecurityError') } as unknown as IDBFactory },
      'blocked',
    ],
    'is full': [{ indexedDB: broken('put', 'QuotaExceededError') }, 'full'],
    'breaks while reading': [{ indexedDB: broken('getAll', 'UnknownError') }, 'blocked'],
    'cannot tell other tabs': [{ channel: () => raise('SecurityError') }, 'none'],
    'has no way to tell them': [{ channel: undefined }, 'none'],
    'cannot say when it sleeps': [{ onSleep: undefined as never }, 'none'],
  };
  for (const [name, [change, trouble]] of Object.entries(faults))
    it(`${name}: work goes on, and nothing is said to be kept that is not`, async () => {
      const { opened } = aDevice(change);
      const { book, place } = await opened();

      const { id } = place('form:technical').write('Text');
      await book.flush();
      const again = place('form:technical');

      expect([book.trouble.current ?? 'none', book.isKept(id)]).to.deep.equal([trouble, trouble === 'none']);
      expect(drafts((await opened({ at: 1 })).store).all!.current).to.have.length(trouble === 'none' ? 1 : 0);
      expect(again.draft, 'another form has one of its own').to.equal(undefined);
      expect(book.get(id)!.content).to.equal('Text');
    });

  it('never answers: the page does not wait for it', async () => {
    const { opened } = aDevice({ indexedDB: { open: () => new EventTarget() } as unknown as IDBFactory });
    const { book, place, clock } = await opened();

    place('form:technical').write('Text');
    await clock.tick(10_000);
    await book.ready;

    expect(book.trouble.current).to.equal('blocked');
  });

  it('has room again later: then it is kept, and nothing is complained of any more', async () => {
    let full = true;
    const { opened } = aDevice({ indexedDB: broken('put', 'QuotaExceededError', () => full) });
    const { book, place } = await opened();
    const draft = place('form:technical').write('Text');
    await book.flush();

    full = false;
    book.put(draft.id, draft.slot, 'More text');
    await book.flush();

    expect([book.isKept(draft.id), book.trouble.current]).to.deep.equal([true, undefined]);
  });

  it('could not be opened at first: the next thing that is written is kept, and nothing is complained of any more', async () => {
    let blocked = true;
    const { opened } = aDevice({
      indexedDB: {
        open: (...args: [string, number]) => (blocked ? raise('SecurityError') : indexedDB.open(...args)),
      } as unknown as IDBFactory,
    });
    const { book, place } = await opened();
    const form = place('form:technical');
    form.write('Text');
    await book.flush();
    const before = book.trouble.current;

    blocked = false;
    const { id } = form.write('More text');
    await book.flush();

    expect([before, book.trouble.current, book.isKept(id)]).to.deep.equal(['blocked', undefined, true]);
  });

  it('is none at all: nothing is complained of, nothing is tried, and nothing outlives the page', async () => {
    for (const drafts of ['stored', 'memory'] as const) {
      const { store, clock } = aStore(aBackend({ session: { get: async () => aSession() } }), {}, undefined, {
        drafts,
      });
      watching(store.session);
      await settled();
      const book = bookOf(store)!;
      book.put('d', 'form:technical', 'Text');
      await book.keepBytes('d', 'f', new Blob(['x']));
      const bytes = await book.bytes('d', 'f');
      await book.flush();

      expect([book.trouble.current, book.lasting, bytes, clock.pending]).to.deep.equal([
        undefined,
        false,
        undefined,
        0,
      ]);
      expect((await book.claim('d'))?.content).to.equal('Text');
      await book.forget();
      expect(book.all.current).to.deep.equal([]);
    }
  });
});

function raise(name: string): never {
  throw new DOMException('no', name);
}

/** A database whose stores fail in one way. */
function broken(method: 'put' | 'getAll', name: string, fails = () => true): IDBFactory {
  return {
    open(...args: [string, number]) {
      const request = indexedDB.open(...args);
      request.addEventListener('success', () => {
        const db = request.result;
        const { transaction } = db;
        db.transaction = (...wanted) => {
          const begun = transaction.apply(db, wanted);
          const { objectStore } = begun;
          begun.objectStore = (which) => {
            const store = objectStore.call(begun, which);
            const real = store[method].bind(store) as (...input: unknown[]) => never;
            Object.assign(store, { [method]: (...input: unknown[]) => (fails() ? raise(name) : real(...input)) });
            return store;
          };
          return begun;
        };
      });
      return request;
    },
  } as unknown as IDBFactory;
}

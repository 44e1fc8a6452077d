import { expect } from 'chai';
import { embeddedBackend } from '../../src/adapters/embedded/index.js';
import type { DeskOptions } from '../../src/adapters/embedded/index.js';
import type { SupportError } from '../../src/port/error.js';
import { manualClock } from '../support/clock.js';
import { aKey, aTechnicalDraft } from '../support/desk.js';

/** Tabs that share one database, as pages of one origin do. */
function tabs(count: number, options: DeskOptions = {}) {
  const name = `tabs-${crypto.randomUUID()}`;
  const clock = manualClock();
  const open = (more: DeskOptions = {}) =>
    embeddedBackend({ store: 'indexeddb', name, clock, staff: false, listedAfter: 0, ...options, ...more });
  return { open, clock, tabs: Array.from({ length: count }, () => open()) };
}

describe('tabs of the desk', () => {
  it('sees after a reload what was done before', async () => {
    const {
      tabs: [before],
      open,
    } = tabs(1);
    const { id } = await before!.cases.create(aTechnicalDraft({ subject: 'Kept' }), { key: aKey() });
    await before!.feed.post({ caseId: id, body: { format: 'text', text: 'Kept, too.' } }, { key: aKey() });

    const after = open();

    expect((await after.cases.get({ id })).subject).to.equal('Kept');
    expect((await after.feed.list({ caseId: id })).items.at(-1)!.body!.text).to.equal('Kept, too.');
  });

  it('has the same times after a reload days later', async () => {
    const {
      tabs: [before],
      open,
      clock,
    } = tabs(1);
    const { items } = await before!.cases.list({});

    await clock.tick(3 * 86_400_000);

    expect((await open().cases.list({})).items).to.deep.equal(items);
  });

  it('keeps the bytes of a file over a reload', async () => {
    const {
      tabs: [before],
      open,
    } = tabs(1, { scanTime: 0, uploadPause: 0, uploadPiece: 4 });
    const bytes = new Blob(['twelve bytes'], { type: 'text/plain' });
    const { id } = await before!.files.upload({ name: 'a.txt', size: 12, type: 'text/plain', bytes });

    const access = await open().files.open({ id });

    expect('blob' in access && (await access.blob.text())).to.equal('twelve bytes');
  });

  it('begins anew when it is told to', async () => {
    const {
      tabs: [before],
      open,
    } = tabs(1);
    const { id } = await before!.cases.create(aTechnicalDraft(), { key: aKey() });

    const fresh = open({ fresh: true });

    expect(await fresh.cases.get({ id }).catch((error: { kind: string }) => error.kind)).to.equal('not-found');
    expect((await before!.cases.list({})).total).to.equal(60);
  });

  it('shows at once what another tab did', async () => {
    const {
      tabs: [one, two],
    } = tabs(2);
    await two!.cases.list({});

    const { id } = await one!.cases.create(aTechnicalDraft(), { key: aKey() });

    expect((await two!.cases.list({})).items[0]!.id).to.equal(id);
  });

  it('gives two cases two numbers, although two tabs file at once', async () => {
    const { tabs: opened } = tabs(4);

    const receipts = await Promise.all(opened.map((tab) => tab.cases.create(aTechnicalDraft(), { key: aKey() })));

    expect(new Set(receipts.map(({ number }) => number)).size).to.equal(4);
  });

  it('files once for a key that two tabs send', async () => {
    const {
      tabs: [one, two],
    } = tabs(2);
    const key = aKey();

    const [first, second] = await Promise.all([
      one!.cases.create(aTechnicalDraft(), { key }),
      two!.cases.create(aTechnicalDraft(), { key }),
    ]);

    expect(second!.id).to.equal(first!.id);
  });

  it('does not answer twice, although two tabs watch the staff', async () => {
    const {
      tabs: [one, two],
      clock,
    } = tabs(2, { staff: true });
    const iterators = [one!, two!].map((tab) => tab.changes.watch({})[Symbol.asyncIterator]());
    iterators.forEach((iterator) => void iterator.next());
    const { id } = await one!.cases.create(aTechnicalDraft(), { key: aKey() });

    await clock.tick(60_000);
    await Promise.all([one!.cases.list({}), two!.cases.list({})]);

    const { items } = await two!.feed.list({ caseId: id });
    expect(items.filter(({ author, kind }) => author.side === 'vendor' && kind === 'message')).to.have.length(1);
    await Promise.all(iterators.map((iterator) => iterator.return!()));
  });

  it('hints at what another tab did', async () => {
    const {
      tabs: [one, two],
    } = tabs(2);
    const { id } = await one!.cases.create(aTechnicalDraft(), { key: aKey() });
    const iterator = two!.changes.watch({})[Symbol.asyncIterator]();
    const first = iterator.next();
    await two!.cases.list({});
    // Written until it is heard: a channel that just opened may miss what came before it.
    const writing = setInterval(() => {
      void one!.feed.post({ caseId: id, body: { format: 'text', text: 'Hello.' } }, { key: aKey() });
    }, 20);

    const { value } = await first;

    clearInterval(writing);
    expect(value.id ?? id).to.equal(id);
    await iterator.return!();
  });

  it('says that it is not available when its database breaks, and goes on afterwards', async () => {
    let full = false;
    const factory = breaking(() => full);
    const {
      tabs: [tab],
    } = tabs(1, { indexedDB: factory });
    await tab!.cases.list({});
    full = true;

    const error: SupportError = await tab!.cases
      .create(aTechnicalDraft(), { key: aKey() })
      .then(undefined, (thrown) => thrown);
    full = false;

    expect([error.kind, error.code]).to.deep.equal(['unavailable', 'desk']);
    expect((await tab!.cases.list({})).total).to.equal(60);
  });

  it('works in memory, and says so, where nothing can be kept', async () => {
    const blocked = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const {
      tabs: [tab],
    } = tabs(1, { indexedDB: blocked });

    await tab!.cases.create(aTechnicalDraft(), { key: aKey() });
    const { items, notices } = await tab!.cases.list({});

    expect(items).to.have.length(25);
    expect(notices!.map(({ code }) => code)).to.deep.equal(['not-stored']);
  });
});

/** A database that refuses to write while it is full. */
function breaking(full: () => boolean): IDBFactory {
  const guarded = (database: IDBDatabase) =>
    new Proxy(database, {
      set: (target, key, value) => Reflect.set(target, key, value),
      get(target, key) {
        if (key !== 'transaction') {
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        }
        return (stores: string, mode?: IDBTransactionMode) => {
          if (full() && mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
          return target.transaction(stores, mode);
        };
      },
    });
  return {
    open(name: string, version: number) {
      const request = indexedDB.open(name, version);
      return new Proxy(request, {
        set: (target, key, value) => Reflect.set(target, key, value),
        get: (target, key) =>
          key === 'result' && target.readyState === 'done' && !target.transaction
            ? guarded(target.result)
            : Reflect.get(target, key),
      });
    },
  } as unknown as IDBFactory;
}

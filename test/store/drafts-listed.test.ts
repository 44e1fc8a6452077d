import { expect } from 'chai';
import type { FileRef } from '../../src/model/files.js';
import { drafts } from '../../src/store/drafts.js';
import { keptFiles } from '../../src/store/kept-files.js';
import type { Tray } from '../../src/store/files.js';
import { bookOf } from '../../src/store/ledger.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aSession } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aDevice, seen } from '../support/device-pages.js';
import { aStore, watching } from '../support/store.js';

describe('the drafts of a page', () => {
  it('are none before there is a system, and whoever asks learns so', async () => {
    const column = drafts(new SupportStore());

    column.write('form:technical', 'Text');
    column.discard('form:technical');

    expect([column.all, column.trouble, column.lasting, column.read('form:technical')]).to.deep.equal([
      undefined,
      undefined,
      false,
      undefined,
    ]);
    expect([await column.open('x'), await column.drop('x')]).to.deep.equal([false, false]);
  });

  it('are written, read and discarded by their place', () => {
    const { store } = aStore(aBackend());
    const column = drafts(store);

    column.write('form:technical', 'One', { title: 'Mail' });
    column.write('form:billing', 'Other');
    column.write('form:technical', 'Two');
    const [first] = column.all!.current;
    column.discard('form:billing');
    column.discard('form:unknown');

    expect(first).to.deep.include({ slot: 'form:technical', content: 'Two', title: 'Mail' });
    expect(column.read('form:technical')).to.equal('Two');
    expect(column.all!.current.map(({ slot }) => slot)).to.deep.equal(['form:technical']);
  });

  it('are gone on with one by one: a form waits for the next form of its kind', async () => {
    const { store } = aStore(aBackend());
    const book = bookOf(store)!;
    const [form, reply] = [book.put('f', 'form:technical', 'Text'), book.put('r', 'reply:7', { text: 'Text' })];

    const opened = [await drafts(store).open(reply.id)];
    const before = book.wanted.current;
    opened.push(await drafts(store).open(form.id), await drafts(store).open('gone'));

    expect(opened).to.deep.equal([true, true, false]);
    expect([before, book.wanted.current]).to.deep.equal([undefined, 'f']);
  });

  it('are taken away by this tab, where no other one writes them', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const [mine, theirs] = [here, there].map(({ place }) => place('form:technical').write('Text'));
    await Promise.all([here.book.flush(), there.book.flush()]);
    await seen(() => here.book.all.current.length === 2);

    const dropped = [await drafts(here.store).drop(theirs!.id), await drafts(here.store).drop(mine!.id)];
    const opened2 = await drafts(here.store).open(theirs!.id);

    expect([dropped, opened2]).to.deep.equal([[false, true], false]);
    expect(here.book.all.current.map(({ id }) => id)).to.deep.equal([theirs!.id]);
    expect(drafts(here.store).read('form:technical'), 'another tab’s is not ours').to.equal(undefined);
  });

  it('say whether they outlive the page, and why not', async () => {
    const well = await aDevice().opened();
    const blocked = await aDevice({ indexedDB: undefined }).opened();
    blocked.place('form:technical').write('Text');
    await blocked.book.flush();

    expect([well, blocked].map(({ store }) => [drafts(store).lasting, drafts(store).trouble])).to.deep.equal([
      [true, undefined],
      [false, 'blocked'],
    ]);
    expect(drafts(aStore(aBackend()).store).lasting).to.equal(false);
  });
});

describe('the files beside a draft', () => {
  const ref: FileRef = { id: 'f1', name: 'a.log', state: 'staged' };
  const file = { id: '1', name: 'a.log', size: 3, type: 'text/plain', state: 'done' as const, sent: 3 };
  const aTray = (...items: object[]) =>
    ({ items: { current: items }, bytes: new Map([['1', new Blob(['abc'])]]) }) as unknown as Tray;

  it('are told by name and state, those that were refused not', async () => {
    const { book } = await aDevice().opened();

    const kept = keptFiles(
      book,
      'd',
      aTray(
        { ...file, ref, print: 'sum', resume: 'token' },
        { ...file, id: '2', state: 'refused' },
        { ...file, id: '3' },
      ),
      'logs',
    );

    const told = { name: 'a.log', size: 3, type: 'text/plain', state: 'done', field: 'logs' };
    expect(kept).to.deep.equal([
      { ...told, id: '1', ref, print: 'sum', resume: 'token' },
      { ...told, id: '3' },
    ]);
    expect(keptFiles(book, 'd', aTray(file))[0]).not.to.have.any.keys('field', 'ref', 'print', 'resume');
  });

  it('are kept whole only where the portal asks for that, and go with their draft', async () => {
    const { opened } = aDevice();
    const whole = await opened({ options: { files: 'bytes' } });
    const names = await opened();
    const contents: (string | undefined)[] = [];
    for (const { book, place } of [whole, names]) {
      const { id } = place('form:technical').write('Text');
      for (let times = 0; times < 2; times++) keptFiles(book, id, aTray(file, { ...file, id: '2' }));
      await book.flush();
      contents.push(await (await book.bytes(id, '1'))?.text(), await (await book.bytes(id, '2'))?.text());
    }
    const [draft] = whole.book.all.current.filter(({ id }) => whole.book.isMine(id));
    whole.book.drop(draft!.id);
    await whole.book.flush();

    expect(contents).to.deep.equal(['abc', undefined, undefined, undefined]);
    expect(await whole.book.bytes(draft!.id, '1')).to.equal(undefined);
  });

  it('are nowhere where nothing outlives the page', async () => {
    const { store } = aStore(aBackend());
    const book = bookOf(store)!;

    await book.keepBytes('d', '1', new Blob(['abc']));

    expect(await book.bytes('d', '1')).to.equal(undefined);
  });
});

describe('forgetting', () => {
  const names = (person: string, what = 'customers') => `casekit ${what} ["b","t","${person}"]`;

  it('takes the small things of one person along, and nobody else’s', async () => {
    const storage = aStorage(
      names('p'),
      names('kim'),
      names('p', 'last-seen'),
      'portal ["b","t","p"]',
      'casekit x',
      names('p') + ' ',
      `the portal’s ${names('p')}`,
    );
    const { store } = aPageWith(storage);
    watching(store.session);
    await settled();

    await store.forget();

    expect(storage.names()).to.deep.equal([
      names('kim'),
      'portal ["b","t","p"]',
      'casekit x',
      `${names('p')} `,
      `the portal’s ${names('p')}`,
    ]);
  });

  it('leaves nothing open on the device, also where that fails', async () => {
    for (const fails of [false, true]) {
      const open = new Set<object>();
      const { opened } = aDevice({
        ...(fails && { indexedDB: undefined }),
        channel() {
          const channel = { onmessage: null, postMessage: () => {}, close: () => void open.delete(channel) };
          open.add(channel);
          return channel;
        },
      });
      const { store } = await opened();
      const before = open.size;

      await store.forget().catch(() => {});

      expect(open.size).to.equal(before);
    }
  });

  it('takes those of everybody where nobody knows who it was', async () => {
    const storage = aStorage(names('p'), names('kim'), 'portal');
    const { store } = aPageWith(storage);

    await store.forget();

    expect(storage.names()).to.deep.equal(['portal']);
  });

  it('takes the drafts of a person away on the page, too, where nothing is kept on the device, and of nobody else', async () => {
    const { store } = aPageWith(undefined);
    watching(store.session);
    await settled();
    const book = bookOf(store)!;
    book.put('d', 'form:technical', 'Text');
    const other = new SupportStore();
    const { options } = store.engine!;
    other.connect(aBackend({ session: { get: async () => aSession({ backendId: 'b', identity: kim }) } }), options);
    watching(other.session);
    await settled();
    const theirs = bookOf(other)!;
    theirs.put('e', 'form:technical', 'Text');

    await store.forget();

    expect([book.get('d'), theirs.get('e')?.content]).to.deep.equal([undefined, 'Text']);
  });
});

const kim = { tenant: 't', person: 'kim' };

function aPageWith(storage: ReturnType<typeof aStorage> | undefined) {
  const { store, device } = aStore(aBackend({ session: { get: async () => aSession({ backendId: 'b' }) } }));
  Object.assign(device, { storage });
  return { store };
}

function aStorage(...all: string[]) {
  const left = new Set(all);
  return {
    names: () => [...left],
    get length() {
      return left.size;
    },
    key: (at: number) => [...left][at] ?? null,
    getItem: () => null,
    setItem: () => {},
    removeItem: (name: string) => void left.delete(name),
  };
}

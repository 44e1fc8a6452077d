import { expect } from 'chai';
import type { Customer } from '../../src/model/customers.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { recentCustomers } from '../../src/store/recent-customers.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aSession } from '../support/answers.js';
import { memoryDevice } from '../support/device.js';

describe('customers of late', () => {
  it('are the newest first, each once, five at most', async () => {
    const recent = recentCustomers(await aStore());

    for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) recent.add(id);

    expect(recent.ids).to.deep.equal(['f', 'e', 'd', 'a', 'c']);
    recent.add('d');
    expect(recent.ids).to.deep.equal(['d', 'f', 'e', 'a', 'c']);
  });

  it('are apart for each acting scope', async () => {
    const store = await aStore();
    recentCustomers(store).add('a');

    store.choose({ scope: 'coast' });
    await known(store);

    expect(recentCustomers(store).ids).to.deep.equal([]);
    store.choose({ scope: undefined });
    expect(recentCustomers(store).ids).to.deep.equal(['a']);
  });

  it('are remembered by the device for the same person, and for nobody else', async () => {
    const storage = aStorage();
    recentCustomers(await aStore({ storage })).add('a');

    const same = recentCustomers(await aStore({ storage })).ids;
    const another = recentCustomers(await aStore({ storage, person: 'q' })).ids;

    expect([same, another]).to.deep.equal([['a'], []]);
  });

  it('leave ids on the device, and no name', async () => {
    const storage = aStorage();

    recentCustomers(await aStore({ storage })).add('a');

    expect([...storage.kept.values()]).to.deep.equal(['["a"]']);
  });

  it('do without a device that keeps nothing, or keeps something else', async () => {
    const refuses = {
      getItem: () => {
        throw new Error('not allowed');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    const first = recentCustomers(await aStore({ storage: refuses }));

    first.add('a');

    expect(first.ids).to.deep.equal(['a']);
    for (const [text, ids] of [
      ['{"a":', []],
      ['7', []],
      ['"abc"', []],
      ['{"filter":1}', []],
      ['[7, "a", null, "b"]', ['a', 'b']],
      ['["a","b","c","d","e","f"]', ['a', 'b', 'c', 'd', 'e']],
    ] as const) {
      const storage = { getItem: () => text, setItem: () => {} };
      expect(recentCustomers(await aStore({ storage })).ids, text).to.deep.equal(ids);
    }
  });

  it('are named as the system names them now; one that is gone is left out', async () => {
    const asked: unknown[] = [];
    const items: Customer[] = [{ id: 'b', label: 'B' }, { id: 'a', label: 'A' }, { id: 'z' }];
    const list = async (query: unknown) => {
      asked.push(query);
      return { items };
    };
    const recent = recentCustomers(await aStore({ customers: { list } }));
    const none = [await recent.list(), asked.length];
    for (const id of ['gone', 'b', 'a']) recent.add(id);

    const named = await recent.list();

    expect(none, 'nobody is asked for nobody').to.deep.equal([[], 0]);
    expect(named.map(({ label }) => label)).to.deep.equal(['A', 'B']);
    expect(asked).to.deep.equal([{ ids: ['a', 'b', 'gone'], size: 3 }]);
  });

  it('are nobody before it is known who is acting', () => {
    const store = new SupportStore();
    store.connect(aBackend());
    const recent = recentCustomers(store);

    recent.add('a');

    expect(recent.ids).to.deep.equal([]);
  });
});

interface Given {
  storage?: Pick<Storage, 'getItem' | 'setItem'>;
  person?: string;
  customers?: Partial<NonNullable<SupportBackend['customers']>>;
}

async function aStore({ storage, person = 'p', customers }: Given = {}): Promise<SupportStore> {
  const session = { get: async () => aSession({ identity: { tenant: 't', person } }) };
  const store = new SupportStore();
  store.connect(aBackend({ session, ...(customers && { customers }) }), {
    device: { ...memoryDevice(), storage },
  });
  await known(store);
  return store;
}

/** The session has said who is acting. */
const known = (store: SupportStore) => store.session!.refresh();

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

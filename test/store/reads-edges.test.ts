import { expect } from 'chai';
import type { Case } from '../../src/model/cases.js';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { aBackend, aCase, aPage, aRow, aSession, onDemand } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('what is said to have changed', () => {
  it('while it is read is read once more then', async () => {
    const { get, read } = aCaseOnDemand();
    watching(read);
    await settled();

    read.outdate();
    read.outdate();
    get.calls[0]!.resolve(aCase('1', { subject: 'before' }));
    await settled();
    get.calls[1]!.resolve(aCase('1', { subject: 'after' }));
    await settled();

    expect([get.calls.length, read.current.value?.subject]).to.deep.equal([2, 'after']);
  });

  it('while it is read in vain is asked for again a moment later, not at once', async () => {
    const { get, read, clock } = aCaseOnDemand();
    watching(read);
    await settled();
    read.outdate();

    get.calls[0]!.reject(new SupportError('unavailable'));
    await clock.tick(999);
    const early = get.calls.length;
    await clock.tick(200);

    expect([early, get.calls.length]).to.deep.equal([1, 2]);
  });

  it('while nobody looks is read when somebody does', async () => {
    const { get, read } = aCaseOnDemand();
    const shown = watching(read);
    await settled();
    get.calls[0]!.resolve(aCase('1'));
    await settled();
    shown.stop();
    await settled();

    read.outdate();
    await settled();
    const before = get.calls.length;
    watching(read);
    await settled();

    expect([before, get.calls.length]).to.deep.equal([1, 2]);
  });

  it('is not taken for fresh because its element went while it was read again', async () => {
    const { get, read, clock } = aCaseOnDemand();
    const shown = watching(read);
    await settled();
    get.calls[0]!.resolve(aCase('1'));
    await settled();
    read.outdate();
    shown.stop();
    await clock.tick(1);

    watching(read);
    await settled();

    expect(get.calls.map(({ signal }) => signal!.aborted)).to.deep.equal([false, true, false]);
  });
});

describe('a read', () => {
  it('that failed is over, with something to show or without', async () => {
    const { get, read } = aCaseOnDemand();
    watching(read);
    await settled();
    get.calls[0]!.reject(new SupportError('forbidden'));
    await settled();
    const states = [[read.current.status, read.current.refreshing]];
    void read.refresh();
    await settled();
    get.calls[1]!.resolve(aCase('1'));
    await settled();
    void read.refresh();
    await settled();
    get.calls[2]!.reject(new SupportError('forbidden'));
    await settled();
    states.push([read.current.status, read.current.refreshing]);

    expect(states).to.deep.equal([
      ['failed', false],
      ['ready', false],
    ]);
  });

  it('that a write overtook is not heard any more, whatever becomes of it', async () => {
    const { get, read } = aCaseOnDemand();
    watching(read);
    await settled();
    read.overtake();
    await settled();

    get.calls[1]!.resolve(aCase('1', { subject: 'after' }));
    get.calls[0]!.reject(new SupportError('forbidden'));
    await settled();

    expect([read.current.value?.subject, read.current.error, get.calls.length]).to.deep.equal(['after', undefined, 2]);
  });

  it('that somebody asks for while it is on its way is shown as asked for', async () => {
    const list = onDemand<ReturnType<typeof aPage>>();
    const { store } = aStore(aBackend({ cases: { list: list as never } }));
    const page = cases(store).list({})!;
    watching(page);
    await settled();
    list.calls[0]!.resolve(aPage(aRow('1')));
    await settled();

    page.outdate();
    await settled();
    const asked = page.refresh();
    list.calls[1]!.resolve(aPage(aRow('2'), aRow('1')));
    await asked;

    expect(list.calls).to.have.length(2);
    expect(page.current.value!.items.map(({ id }) => id)).to.deep.equal(['2', '1']);
  });

  it('of who is signed in is no reason to follow hints: nothing is shown yet', async () => {
    let begun = 0;
    const watch = async function* () {
      begun++;
      await new Promise(() => {});
      yield undefined as never;
    };
    const { store } = aStore(aBackend({ changes: { watch: watch as never } }));
    watching(store.session);
    await settled();
    await settled();
    const before = begun;

    watching(oneCase(store).get('1'));
    await until(() => begun);

    expect([before, begun]).to.deep.equal([0, 1]);
  });
});

describe('what was read for a person who is gone', () => {
  it('is read anew by whoever holds on to it, and only when somebody looks', async () => {
    let person = 'ana';
    const asked: string[] = [];
    const { store, clock } = aStore(
      aBackend({
        session: { get: async () => aSession({ identity: { tenant: 't', person } }) },
        cases: { get: async ({ id }) => (asked.push(person), aCase(id, { subject: person })) },
      }),
    );
    watching(store.session);
    const read = oneCase(store).get('1')!;
    const shown = watching(read);
    await settled();
    shown.stop();
    await clock.tick(1);

    person = 'ben';
    await store.session!.refresh();
    await settled();
    const between = [read.current.status, read.current.value, read.current.refreshing, asked.length];
    watching(read);
    await settled();

    expect(between).to.deep.equal(['waiting', undefined, false, 1]);
    expect([asked, read.current.value?.subject]).to.deep.equal([['ana', 'ben'], 'ben']);
  });
});

describe('what is kept for whoever comes back', () => {
  it('is never what somebody looks at, however large', async () => {
    const { read, look } = await aHoard({ shown: 150, first: 1, second: 1 });
    const shown = read('shown');
    watching(shown);
    await settled();
    const [first, second] = [await look('first'), await look('second')];

    read('another');
    await settled();

    expect(read('shown')).to.equal(shown);
    expect([read('first') === first, read('second') === second]).to.deep.equal([false, false]);
  });

  it('is as much as there is room for, what was asked for last first', async () => {
    const { read, look } = await aHoard({ first: 75, second: 75 });
    const [first, second] = [await look('first'), await look('second')];

    read('another');
    await settled();

    expect(read('second')).to.equal(second);
    expect(read('first')).not.to.equal(first);
  });
});

/** Lists of so many rows, 40 kB each. */
async function aHoard(rows: Record<string, number>) {
  const list = async ({ text = '' }: { text?: string | undefined }) =>
    aPage(...Array.from({ length: rows[text] ?? 0 }, (_, at) => aRow(String(at), { subject: 'x'.repeat(20_000) })));
  const { store, clock } = aStore(aBackend({ cases: { list } }));
  const read = (text: string) => cases(store).list({ text })!;
  const look = async (text: string) => {
    const found = read(text);
    const shown = watching(found);
    await settled();
    shown.stop();
    await clock.tick(1);
    return found;
  };
  // What lets go is loaded with the first answer.
  watching(read('always'));
  for (let turn = 0; turn < 10; turn++) await settled();
  return { read, look };
}

function aCaseOnDemand() {
  const get = onDemand<Case>();
  const { store, clock } = aStore(aBackend({ cases: { get: get as never } }));
  return { get, clock, read: oneCase(store).get('1')! };
}

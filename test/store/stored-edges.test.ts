import { expect } from 'chai';
import type { Keeping } from '../../src/store/device.js';
import type { Draft } from '../../src/store/draft.js';
import { StoredDrafts } from '../../src/store/stored-drafts.js';
import { manualClock, settled } from '../support/clock.js';

/** Of each test its own: what was kept by another one is somebody else's. */
let backend = '';
beforeEach(() => (backend = crypto.randomUUID()));

const aDraft = (id: string, change: object = {}): Draft =>
  ({ id, slot: 'form:technical', content: 'Text', begun: 1, changed: 2, ends: 3, ...change }) as Draft;

describe('what stands on a device', () => {
  it('is taken for a draft only where it is one', async () => {
    const { stored } = aTab();
    const junk = [{ slot: 7 }, { slot: 'nothing' }, { begun: 'x' }, { changed: Number.NaN }, { ends: undefined }];

    await stored.save([aDraft('a'), ...junk.map((change, at) => aDraft(`junk-${at}`, change))], []);

    expect((await stored.load()).map(({ id }) => id)).to.deep.equal(['a']);
    expect([(await stored.get('a'))?.content, await stored.get('junk-0'), await stored.get('none')]).to.deep.equal([
      'Text',
      undefined,
      undefined,
    ]);
  });

  it('goes with its bytes, and nothing else does', async () => {
    const { stored } = aTab();
    await stored.save([aDraft('a'), aDraft('b')], []);
    for (const id of ['a', 'b']) await stored.saveBytes(id, 'f', new Blob([id]));

    await stored.save([], ['a']);

    expect((await stored.load()).map(({ id }) => id)).to.deep.equal(['b']);
    expect(await stored.bytes('a', 'f')).to.equal(undefined);
    expect(await (await stored.bytes('b', 'f'))?.text()).to.equal('b');
  });

  it('is read by a fresh handle when the one at hand is dead, and not for ever', async () => {
    const handles: IDBDatabase[] = [];
    const { stored } = aTab({ opened: (db) => handles.push(db) });
    await stored.save([aDraft('a')], []);
    handles[0]!.close();

    const found = await stored.load();
    handles[1]!.onversionchange?.call(handles[1]!, {} as never);
    const again = await stored.load();

    expect([found.length, again.length, handles.length]).to.deep.equal([1, 1, 3]);
  });

  it('cannot be had where there is no database, or none that answers in time', async () => {
    const none = aTab({ indexedDB: undefined }).stored;
    const { stored: silent, clock } = aTab({ indexedDB: { open: () => new EventTarget() } as unknown as IDBFactory });
    const failed = (what: Promise<unknown>) => what.catch((error: DOMException) => error.name);

    const late = failed(silent.load());
    await clock.tick(5000);

    expect([await failed(none.load()), await late]).to.deep.equal(['NotSupportedError', 'TimeoutError']);
  });

  it('lets the clock go once the database is open', async () => {
    const { stored, clock } = aTab();

    await stored.load();

    expect(clock.pending).to.equal(0);
  });
});

describe('tabs of one device', () => {
  it('hear of each other only what concerns their owner, in words that they know', async () => {
    const { stored, channel } = aTab();
    const told: string[] = [];
    stored.listen((what) => told.push(what));
    const owner = [backend, 't', 'p', ''];

    for (const data of [
      { what: 'changed', owner },
      { what: 'forgotten', owner: [backend, 't', 'p'] },
      { what: 'forgotten', owner: [] },
      { what: 'changed', owner: [backend, 't', 'kim', ''] },
      { what: 'changed', owner: backend },
      { what: 'other', owner },
      null,
      'changed',
    ])
      channel.onmessage?.({ data } as MessageEvent);

    expect(told).to.deep.equal(['changed', 'forgotten', 'forgotten']);
  });

  it('tell each other what was kept and what was forgotten, and go on where they cannot', async () => {
    const { stored, channel, sent } = aTab();
    stored.listen(() => {});

    await stored.save([aDraft('a')], []);
    await stored.forget([backend, 't', 'p']);
    channel.postMessage = () => {
      throw new DOMException('closed', 'InvalidStateError');
    };
    await stored.save([aDraft('b')], []);

    expect(sent).to.deep.equal([
      { what: 'changed', owner: [backend, 't', 'p', ''] },
      { what: 'forgotten', owner: [backend, 't', 'p'] },
    ]);
    expect((await stored.load()).map(({ id }) => id)).to.deep.equal(['b']);
  });

  it('let go of what they hold before they sleep, and listen again when they wake', async () => {
    const closed: string[] = [];
    const { stored, channel } = aTab({ opened: (db) => db.addEventListener('close', () => closed.push('db')) });
    stored.listen(() => {});
    channel.close = () => closed.push('channel');
    const claimed = [await stored.claim('a'), await stored.claim('a')];

    stored.sleep();
    channel.onmessage = null;
    stored.wake();
    await settled();

    expect([claimed, closed.includes('channel'), channel.onmessage !== null]).to.deep.equal([[true, true], true, true]);
  });
});

describe('the one writer of a draft', () => {
  it('is the tab that has its lock, until it lets go; other drafts have locks of their own', async () => {
    const locks = someLocks();
    const [here, there] = [aTab({ locks }).stored, aTab({ locks }).stored];

    const claimed = [await here.claim('a'), await here.claim('a'), await there.claim('a'), await there.claim('b')];
    here.letGo('unknown');
    here.letGo('a');
    await settled();
    claimed.push(await there.claim('a'));

    expect(claimed).to.deep.equal([true, true, false, true, true]);
    expect(locks.waited, 'nobody waits for a lock').to.equal(false);
  });

  it('without locks is the tab that goes on saying so, until it lets go', async () => {
    const clock = manualClock();
    const [here, there] = [aTab({ clock, tab: 'here' }).stored, aTab({ clock, tab: 'there' }).stored];
    const claimed = [await here.claim('a')];

    for (let times = 0; times < 6; times++) {
      await clock.tick(10_000 / 3);
      await settled();
    }
    claimed.push(await there.claim('a'));
    here.letGo('a');
    const pending = clock.pending;
    await clock.tick(10_001);
    claimed.push(await there.claim('a'));

    expect([...claimed, pending]).to.deep.equal([true, false, true, 0]);
  });

  it('without locks is the same tab again at once, and another one where the clock was set back', async () => {
    const clock = manualClock();
    const [here, again, there] = ['here', 'here', 'there'].map((tab) => aTab({ clock, tab }).stored);

    const claimed = [await here!.claim('a'), await again!.claim('a')];
    here!.letGo('a');
    again!.letGo('a');
    clock.set(clock.now() - 10_000);
    claimed.push(await there!.claim('a'));
    clock.set(clock.now() - 1);
    claimed.push(await there!.claim('a'));

    expect(claimed).to.deep.equal([true, true, false, true]);
  });
});

describe('a handle of the database', () => {
  it('that is dead each time is not asked for without end, and one that fails otherwise not again', async () => {
    const opened: string[] = [];
    const failed = async (name: string) => {
      const { stored } = aTab({
        opened: (db) => {
          opened.push(name);
          const { transaction } = db;
          let used = opened.length % 2 === 0;
          db.transaction = (...wanted) => {
            if (used || name === 'InvalidStateError') throw new DOMException('no', name);
            used = true;
            return transaction.apply(db, wanted);
          };
        },
      });
      return [await stored.load().catch(nameOf), await stored.load().catch(nameOf)];
    };

    expect(await failed('InvalidStateError')).to.deep.equal(['InvalidStateError', 'InvalidStateError']);
    expect(opened).to.have.length(2);
    opened.length = 0;
    expect(await failed('UnknownError')).to.deep.equal([[], 'UnknownError']);
    expect(opened).to.have.length(1);
  });

  it('is closed while the page sleeps', async () => {
    const handles: IDBDatabase[] = [];
    const { stored } = aTab({ opened: (db) => handles.push(db) });
    await stored.load();

    stored.sleep();
    await settled();

    expect(() => handles[0]!.transaction('drafts')).to.throw(DOMException);
    expect(await stored.load()).to.deep.equal([]);
  });

  it('that could not be opened leaves no timer', async () => {
    const request = new EventTarget();
    const { stored, clock } = aTab({ indexedDB: { open: () => request } as unknown as IDBFactory });
    const loading = stored.load().catch(nameOf);
    await settled();
    const before = clock.pending;

    Object.assign(request, { error: new DOMException('no', 'VersionError') });
    request.dispatchEvent(new Event('error'));
    (request as unknown as { onerror?(): void }).onerror?.();
    const failure = await loading;

    expect([before, failure, clock.pending]).to.deep.equal([1, 'VersionError', 0]);
  });
});

describe('forgetting on a device', () => {
  it('takes what one person has, in every scope, or what everybody has', async () => {
    const { stored: mine, keeping } = aTab();
    const clock = manualClock();
    const of = (...owner: [string, string, string, string]) => new StoredDrafts(keeping, owner, { clock, tab: 'tab' });
    const [elsewhere, theirs] = [of(backend, 't', 'p', 'coast'), of(backend, 't', 'kim', '')];
    const all = [mine, elsewhere, theirs];
    const fill = () => Promise.all(all.map((stored) => stored.save([aDraft('a')], [])));
    const left = () => Promise.all(all.map(async (stored) => (await stored.load()).length));
    await fill();
    await mine.saveBytes('a', 'f', new Blob(['x']));

    await mine.forget([backend, 't', 'p']);
    const one = await left();
    const bytes = await mine.bytes('a', 'f');
    await fill();
    await mine.forget([]);

    expect([one, bytes, await left()]).to.deep.equal([[0, 0, 1], undefined, [0, 0, 0]]);
  });
});

const nameOf = ({ name }: DOMException) => name;

/** Locks that tabs share. */
function someLocks() {
  const held = new Set<string>();
  const locks = {
    waited: false,
    async request(name: string, { ifAvailable }: LockOptions, then: (lock: object | null) => unknown) {
      if (!ifAvailable) locks.waited = true;
      if (held.has(name)) return then(null);
      held.add(name);
      await then({ name });
      held.delete(name);
    },
  };
  return locks;
}

interface Given {
  indexedDB?: IDBFactory | undefined;
  opened?(db: IDBDatabase): void;
  clock?: ReturnType<typeof manualClock>;
  locks?: object;
  tab?: string;
}

/** One tab of a person, on a device of its own for each test: what it sends, and what it hears with. */
function aTab({ opened = () => {}, clock = manualClock(), locks, tab = 'tab', ...given }: Given = {}) {
  const sent: unknown[] = [];
  const channel = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    postMessage: (data: unknown) => void sent.push(data),
    close: () => {},
  };
  const open = (...args: [string, number]) => {
    const request = indexedDB.open(...args);
    request.addEventListener('success', () => opened(request.result));
    return request;
  };
  const keeping = {
    indexedDB: 'indexedDB' in given ? given.indexedDB : { open },
    channel: () => channel,
    locks,
  } as unknown as Keeping;
  return { stored: new StoredDrafts(keeping, [backend, 't', 'p', ''], { clock, tab }), clock, channel, sent, keeping };
}

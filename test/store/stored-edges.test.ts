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

interface Given {
  indexedDB?: IDBFactory | undefined;
  opened?(db: IDBDatabase): void;
  clock?: ReturnType<typeof manualClock>;
}

/** One tab of a person, on a device of its own for each test: what it sends, and what it hears with. */
function aTab({ opened = () => {}, clock = manualClock(), ...given }: Given = {}) {
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
  } as unknown as Keeping;
  return { stored: new StoredDrafts(keeping, [backend, 't', 'p', ''], { clock, tab: 'tab' }), clock, channel, sent };
}

import { expect } from 'chai';
import fc from 'fast-check';
import type { Hint } from '../../src/model/changes.js';
import type { FeedEntry, FeedQuery } from '../../src/model/feed.js';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { feed } from '../../src/store/feed.js';
import { aBackend, aFeed, anEntry, aPage, aRow } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { memoryDevice } from '../support/device.js';
import { aStore, watching } from '../support/store.js';

// What a support system tells of changes comes late, twice, in another order, or never; answers take as long as they like. Once it
// is quiet, the page shows what the system would list.

/** What may happen; numbers choose among what there is. */
type Happening =
  | { what: 'write' | 'correct' | 'remove' | 'rename' | 'tell' | 'repeat' | 'break' | 'fail'; which: number }
  | { what: 'sleep' | 'wake' | 'offline' | 'online' }
  | { what: 'wait'; ms: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    what: fc.constantFrom<'write' | 'correct' | 'remove' | 'rename' | 'tell' | 'repeat' | 'break' | 'fail'>(
      ...(['write', 'write', 'correct', 'remove', 'rename', 'tell', 'tell', 'repeat', 'break', 'fail'] as const),
    ),
    which: fc.nat(1000),
  }),
  fc.record({ what: fc.constantFrom<'sleep' | 'wake' | 'offline' | 'online'>('sleep', 'wake', 'offline', 'online') }),
  fc.record({ what: fc.constant('wait' as const), ms: fc.nat(8000) }),
);

describe('what a page shows of changing things', () => {
  it('is what the system would list, once it is quiet, whatever became of its hints', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 40 }), async (happenings) => {
        const { system, thread, list, clock, calm, followed } = aPageOverASystem();
        await followed();

        for (const each of happenings) await system.happen(each);
        await calm();

        expect(clock.pending, 'reads under way, and what waits for the next hint').to.be.lessThan(3);
        expect(thread().map(({ id, version }) => `${id}@${version}`)).to.deep.equal(system.entries());
        expect(list().map(({ subject }) => subject)).to.deep.equal(system.subjects());
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});

function aPageOverASystem() {
  const entries: FeedEntry[] = ['1', '2', '3'].map((id) => anEntry(id, { version: '1' }));
  const rows = ['a', 'b'].map((id) => aRow(id));
  const untold: Hint[] = [];
  const told: Hint[] = [];
  const open: { stream?: Stream } = {};
  let failing = 0;
  let turn = 0;
  let last = entries.length;

  /** Answers with what there is now, but a while later: first asked is not first answered. */
  const late = async <T>(answer: () => T): Promise<T> => {
    const now = answer();
    const fails = failing > 0 && failing--;
    await new Promise<void>((resolve) => void clock.after([10, 700, 90, 2500][turn++ % 4]!, resolve));
    if (fails) throw new SupportError('unavailable');
    return now;
  };
  const page = ({ before, size = 25 }: FeedQuery) => {
    const to = before === undefined ? entries.length : entries.findIndex(({ id }) => id === before);
    const from = Math.max(0, to - size);
    return { ...aFeed(...entries.slice(from, to)), ...(from > 0 && { older: entries[from]!.id }) };
  };
  const backend = aBackend({
    cases: { list: () => late(() => aPage(...rows.map((row) => ({ ...row })))) },
    feed: { list: (query: FeedQuery) => late(() => page(query)) },
    changes: { watch: () => hints((opened) => (open.stream = opened)) },
  });

  const pages = new Set<{ sleep(): void; wake(): void }>();
  const device = Object.assign(memoryDevice(), {
    keeping: async () => ({
      onSleep(sleep: () => void, wake: () => void) {
        const one = { sleep, wake };
        pages.add(one);
        return () => pages.delete(one);
      },
    }),
  });
  const { store, clock } = aStore(backend, {}, device);
  watching(feed(store).thread('c'));
  watching(cases(store).list({}));

  const tell = (hint: Hint | undefined) => {
    if (!hint) return;
    told.push(hint);
    open.stream?.give(hint);
  };
  const changed = (which: number) => untold.push({ what: which % 3 ? 'feed' : 'case', id: 'c' });

  const acts: Record<Happening['what'], (which: number) => void> = {
    write(which) {
      for (let n = which % 7 ? 1 : 30; n > 0; n--) entries.push(anEntry(String(++last), { version: '1' }));
      changed(1);
    },
    correct(which) {
      const at = entries.length - 1 - (which % Math.min(entries.length, 10));
      entries[at] = { ...entries[at]!, version: String(Number(entries[at]!.version) + 1) };
      changed(1);
    },
    remove(which) {
      if (entries.length > 3) entries.splice(entries.length - 1 - (which % 3), 1);
      changed(1);
    },
    rename(which) {
      const row = rows[which % rows.length]!;
      row.subject = `${row.id} ${which}`;
      untold.push({ what: 'cases' });
    },
    tell: (which) => tell(untold.splice(which % (untold.length || 1), 1)[0]),
    repeat: (which) => tell(told[which % (told.length || 1)]),
    // What had not been told is never told: a gap.
    break() {
      untold.length = 0;
      open.stream?.end();
    },
    fail: (which) => (failing = 1 + (which % 3)),
    sleep: () => (device.set({ visible: false }), pages.forEach(({ sleep }) => sleep())),
    wake: () => (pages.forEach(({ wake }) => wake()), device.set({ visible: true })),
    offline: () => device.set({ online: false }),
    online: () => device.set({ online: true }),
    wait: () => {},
  };

  return {
    clock,
    thread: () => {
      const { entries: shown, arrivals } = feed(store).thread('c')!.current.value!;
      return [...shown, ...arrivals];
    },
    list: () => cases(store).list({})!.current.value!.items,
    system: {
      entries: () => entries.map(({ id, version }) => `${id}@${version}`),
      subjects: () => rows.map(({ subject }) => subject),
      async happen(each: Happening) {
        acts[each.what]('which' in each ? each.which : 0);
        await clock.tick('ms' in each ? each.ms : 5);
      },
    },
    /** What follows hints is loaded when something is shown. */
    async followed() {
      await clock.tick(5000);
      for (let turn = 0; turn < 500 && !open.stream; turn++) await settled();
      await clock.tick(5000);
    },
    /** Nothing happens any more, everybody is there, and what was not told is told by a stream that begins anew. */
    async calm() {
      failing = 0;
      for (const what of ['online', 'wake'] as const) acts[what](0);
      await clock.tick(60_000);
      for (const hint of untold.splice(0)) tell(hint);
      await clock.tick(60_000);
    },
  };
}

interface Stream {
  give(hint: Hint): void;
  end(): void;
}

/** A stream that is given hints and ended from outside. */
function hints(opened: (stream: Stream) => void): AsyncIterable<Hint> {
  const waiting: IteratorResult<Hint>[] = [];
  let next: ((result: IteratorResult<Hint>) => void) | undefined;
  const give = (result: IteratorResult<Hint>) => {
    if (next) next(result);
    else waiting.push(result);
    next = undefined;
  };
  opened({
    give: (value) => give({ done: false, value }),
    end: () => give({ done: true, value: undefined }),
  });
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => (waiting.length ? Promise.resolve(waiting.shift()!) : new Promise((resolve) => (next = resolve))),
      return: () => Promise.resolve({ done: true, value: undefined }),
    }),
  };
}

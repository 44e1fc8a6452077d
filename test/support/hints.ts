import type { Hint } from '../../src/model/changes.js';
import { SupportError } from '../../src/port/error.js';
import type { EngineOptions, Keeping } from '../../src/store/device.js';
import { aBackend, aCase, aFeed, aPage } from './answers.js';
import { settled } from './clock.js';
import { memoryDevice } from './device.js';
import { aStore } from './store.js';

interface Given {
  /** The case that cannot be read. */
  failing?: string;
  options?: Partial<EngineOptions>;
  /** Its stream cannot be told to end. */
  noReturn?: boolean;
}

/** A backend that tells what it is asked for, and hints when told to. */
export function withHints({ failing, options, noReturn = false }: Given = {}) {
  const asked: string[] = [];
  const begun: unknown[] = [];
  let ends = 0;
  let next: ((result: IteratorResult<Hint>) => void) | undefined;
  let fail: (error: SupportError) => void;
  const waiting: Hint[] = [];
  const watch = (input: unknown): AsyncIterable<Hint> => {
    begun.push(input);
    return {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          waiting.length
            ? Promise.resolve({ done: false, value: waiting.shift()! })
            : new Promise((resolve, reject) => ((next = resolve), (fail = reject))),
        ...(!noReturn && {
          return: () => {
            ends++;
            return Promise.resolve({ done: true as const, value: undefined });
          },
        }),
      }),
    };
  };
  const backend = aBackend({
    cases: {
      list: async () => (asked.push('list'), aPage()),
      get: async ({ id }) => {
        asked.push(`case ${id}`);
        if (id === failing) throw new SupportError('unavailable');
        return aCase(id);
      },
    },
    feed: { list: async ({ caseId }) => (asked.push(`feed ${caseId}`), aFeed()) },
    changes: { watch: watch as never },
  });
  const { store, clock, device } = aStore(backend, {}, aSleepingDevice(), options);
  const give = (result: IteratorResult<Hint>) => {
    const waiter = next;
    next = undefined;
    if (waiter) waiter(result);
    else if (!result.done) waiting.push(result.value);
  };
  return {
    store,
    clock,
    device,
    asked,
    begun,
    /** The hints are followed: what does that is loaded after the first answer. */
    followed: () => untilSo(() => begun.length > 0),
    ended: () => ends,
    hint: (value: Hint) => give({ done: false, value }),
    breakOff: (error?: SupportError) => (error ? fail(error) : give({ done: true, value: undefined })),
  };
}

/** A device whose page can be put into the back/forward cache and taken out again. */
export function aSleepingDevice() {
  const pages = new Set<{ sleep(): void; wake(): void }>();
  const onSleep: Keeping['onSleep'] = (sleep, wake) => {
    const page = { sleep, wake };
    pages.add(page);
    return () => pages.delete(page);
  };
  return Object.assign(memoryDevice(), {
    keeping: async () => ({ onSleep }),
    /** How many listen for that. */
    listening: () => pages.size,
    sleep: () => pages.forEach(({ sleep }) => sleep()),
    wake: () => pages.forEach(({ wake }) => wake()),
  });
}

/** Lets modules be loaded and promises be kept until it is so, and until all that follows from it has run. */
export async function untilSo(itIs: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !itIs(); turn++) await settled();
  await settled();
}

import type { Device, EngineOptions, Keeping } from '../../src/store/device.js';
import { bookOf } from '../../src/store/ledger.js';
import { Place } from '../../src/store/place.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aSession } from './answers.js';
import { manualClock } from './clock.js';
import { aKeepingDevice } from './keeping.js';
import { watching } from './store.js';

interface Opening {
  identity?: { tenant: string; person: string };
  scope?: string;
  options?: Partial<EngineOptions>;
  policy?: object;
  /** Milliseconds after the first page. */
  at?: number;
}

/** A computer with a browser, and the pages that are opened on it: each in a tab of its own, for an identity. */
export function aDevice(change: Partial<Keeping> = {}) {
  const computer = aKeepingDevice(change);
  // Systems of other tests on the same origin are other ones.
  const backendId = crypto.randomUUID();
  const begun = Date.UTC(2026, 0, 15, 12);
  return {
    async opened({ identity = { tenant: 't', person: 'p' }, scope, options, policy = {}, at = 0 }: Opening = {}) {
      const device: Device & { close(): void; sleep(): void; wake(): void } = computer.tab();
      const clock = manualClock(begun + at);
      const store = new SupportStore(scope === undefined ? {} : { scope });
      const session = { get: async () => aSession({ backendId, identity, policy }) };
      store.connect(aBackend({ session }), { clock, device, random: () => 0.5, ...options });
      watching(store.session);
      await seen(() => store.session!.current.status === 'ready');
      const book = bookOf(store)!;
      if (!('open' in (change.indexedDB ?? {})) || !String(change.indexedDB!.open).includes('EventTarget'))
        await book.ready;
      return { store, book, clock, device, place: (slot: string) => new Place<string>(book, slot) };
    },
  };
}

/** Waits for what another tab, or the database, brings about. */
export async function seen(condition: () => unknown): Promise<void> {
  for (let round = 0; round < 500; round++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`never: ${String(condition)}`);
}

import type { CaseReceipt } from '../../src/model/cases.js';
import { bookOf } from '../../src/store/ledger.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aSession, onDemand } from './answers.js';
import { manualClock, settled } from './clock.js';
import { memoryDevice } from './device.js';
import { watching } from './store.js';

/** Somebody who has a draft, and a system that answers a new case when it is told to. */
export async function aWriter(more: object = {}, session: object = {}) {
  const create = onDemand<CaseReceipt>();
  const store = new SupportStore();
  let id = 0;
  const clock = manualClock();
  const backend = aBackend({
    session: { get: async () => aSession(session) },
    cases: { create: create as never, ...more },
  });
  store.connect(backend, { clock, device: memoryDevice(), ids: () => `id-${++id}`, random: () => 0.5 });
  watching(store.session);
  await settled();
  const book = bookOf(store)!;
  book.put('d', 'form:technical', 'what was written');
  return { store, book, create, clock };
}

import type { PostReceipt } from '../../src/model/cases.js';
import type { NewMessage } from '../../src/model/feed.js';
import { bookOf } from '../../src/store/ledger.js';
import { outboxOf, stampOf } from '../../src/store/outbox.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aCase, aSession, onDemand } from './answers.js';
import { manualClock, settled as turned } from './clock.js';
import { aKeepingDevice } from './keeping.js';
import { watching } from './store.js';

/** A support system, and the pages of one computer that are opened over it; it answers when it is told to. */
export function aSystem({ repeat = 'safe', get = () => aCase('c', { version: '1' }) } = {}) {
  const computer = aKeepingDevice();
  const backendId = crypto.randomUUID();
  const post = onDemand<PostReceipt>();
  let ids = 0;
  return {
    post,
    texts: () => post.calls.map(({ input }) => (input as NewMessage).body.text),
    async opened({ person = 'p' } = {}) {
      const device = computer.tab();
      const clock = manualClock();
      const store = new SupportStore();
      const session = aSession({ backendId, identity: { tenant: 't', person }, policy: { repeat } });
      const backend = aBackend({
        session: { get: async () => ({ ...session }) },
        cases: { get: async ({ id }) => ({ ...get(), id }) },
        feed: { post: post as never },
      });
      store.connect(backend, { clock, device, ids: () => `id-${++ids}`, random: () => 0.5 });
      watching(store.session);
      await seen(() => store.session!.current.status === 'ready');
      const book = bookOf(store)!;
      await book.ready;
      const box = outboxOf(store)!;
      return {
        store,
        book,
        box,
        clock,
        device,
        async say(caseId: string, text: string) {
          const version = get().version!;
          return box.send({ caseId, body: { format: 'text', text }, version }, stampOf({ version }));
        },
        async crash() {
          await book.flush();
          device.close();
        },
      };
    },
  };
}

/** Lets everything run that waits for nothing but promises and the database. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 12; round++) await turned();
}

/** Waits for what another tab, or the database, brings about. */
export async function seen(condition: () => unknown): Promise<void> {
  for (let round = 0; round < 500; round++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`never: ${String(condition)}`);
}

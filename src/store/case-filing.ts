import type { CaseDraft, CaseReceipt } from '../model/cases.js';
import * as port from '../port/cases.js';
import { toSupportError } from '../port/error.js';
import type { Engine } from './engine.js';
import { keyFor } from './keyed-write.js';
import { takeCase } from './take-case.js';
import { type PendingCase, onTheirWay } from './pending-cases.js';
import { type SupportStore, column } from './store.js';
import { touch } from './tagged.js';

/** A case that was filed is looked for in the list this often, until it is there. */
const lookAgain = [1500, 3000, 6000, 12_000, 30_000];

export const caseFiling = column((store: SupportStore) => ({
  /** Takes a failed one off the list of what is on its way. */
  dismiss(localId: string): void {
    const { pending } = onTheirWay(store.engine!);
    pending.set(pending.current.filter((entry) => entry.localId !== localId));
  },

  /**
   * Files a case. The body is frozen now; sent again unchanged while its outcome is unknown, it keeps its key.
   * Also stands in `pending`, whoever waits for the promise.
   */
  async open(draft: CaseDraft, subject = ''): Promise<CaseReceipt> {
    const engine = store.engine!;
    const { pending, own } = onTheirWay(engine);
    const { scope } = store.current;
    const frozen = structuredClone(draft);
    const { key, settle } = keyFor(store, 'cases.create', frozen);
    const entry: PendingCase = {
      localId: engine.options.ids(),
      key,
      scope,
      draft: frozen,
      subject,
      sentAt: engine.options.clock.now(),
      state: 'sending',
    };
    const others = pending.current.filter((other) => other.key !== key);
    pending.set([entry, ...others]);
    const replace = (change: Partial<PendingCase>) =>
      pending.set(pending.current.map((other) => (other.localId === entry.localId ? { ...other, ...change } : other)));

    try {
      const receipt = await store.write('cases.create', port.create, frozen, { key });
      settle();
      own.add(receipt.id);
      replace({ state: 'being-created', receipt });
      if (receipt.case) takeCase(store, receipt.case);
      touch(store, receipt.id);
      lookFor(engine, receipt.id);
      return receipt;
    } catch (thrown) {
      settle(thrown);
      const error = toSupportError(thrown);
      replace({ state: 'failed', error });
      throw error;
    }
  },
}));

/** Systems list a new case only after some moments, and not all say when. */
function lookFor(engine: Engine, id: string, attempt = 0): void {
  const pause = lookAgain[attempt];
  if (pause === undefined) return;
  engine.options.clock.after(pause, () => {
    if (!onTheirWay(engine).pending.current.some((entry) => entry.receipt?.id === id)) return;
    for (const resource of engine.tagged('cases')) resource.outdate();
    lookFor(engine, id, attempt + 1);
  });
}

import type { CaseDraft, CaseReceipt } from '../model/cases.js';
import * as port from '../port/cases.js';
import { toSupportError } from '../port/error.js';
import type { CaseRow } from '../model/case-rows.js';
import { attemptFor, isAttemptWith, isSameBody, kept, noteEnd } from './attempts.js';
import { copied } from './copied.js';
import type { Engine } from './engine.js';
import { keyFor } from './keyed-write.js';
import { beforeLeaving } from './leaving.js';
import { type Book, bookOf } from './ledger.js';
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
   * Files a case. The body is frozen now; sent again unchanged while its outcome is unknown, it is the same one under the same
   * key. `of` names the draft that it is kept with, over reloads; filed, that draft is gone. Also stands in `pending`, whoever
   * waits for the promise. Asked for twice at a time, it is sent once. `withheld` names the answers that no device keeps.
   */
  async open(draft: CaseDraft, subject = '', of?: string, withheld?: readonly string[]): Promise<CaseReceipt> {
    const book = bookOf(store)!;
    const filed = of === undefined ? undefined : filedElsewhere(book).get(of);
    if (filed && isSameBody(filed.draft, draft)) {
      filedElsewhere(book).delete(of!);
      return filed.receipt;
    }
    if (of === undefined || !book.get(of)) {
      const { key, settle } = keyFor(store, 'cases.create', draft);
      return once(book, key, () => send(store, copied(draft), { key, subject, settle, ready: undefined }));
    }
    const before = book.get(of)?.attempt;
    // Pressed twice: on its way is not lost.
    const running = before && isAttemptWith(book, before, draft) && underWay(book).get(before.key);
    if (running) return running;
    const { key, body } = attemptFor(book, of, draft, withheld ?? before?.withheld);
    const settle = (thrown?: unknown) => (thrown === undefined ? book.drop(of) : noteEnd(book, of, thrown));
    return once(book, key, () => send(store, body, { key, subject, settle, of, ready: kept(book) }));
  },

  /** Sends one that failed again, as it was; the form in which it was written learns what became of it when it asks. */
  async again({ draft, subject, of }: PendingCase): Promise<CaseReceipt> {
    const receipt = await this.open(draft, subject, of);
    if (of !== undefined) filedElsewhere(bookOf(store)!).set(of, { draft, receipt });
    return receipt;
  },

  /** The person has recognised the case: it is what became of the draft. */
  recognise({ id, number }: CaseRow, of: string): CaseReceipt {
    bookOf(store)!.drop(of);
    const { pending, own } = onTheirWay(store.engine!);
    own.add(id);
    pending.set(pending.current.filter((entry) => entry.of !== of));
    touch(store, id);
    return { id, state: 'created', ...(number !== undefined && { number }) };
  },

  /** The person knows that nothing came of the draft: it may be sent anew. */
  giveUp(of: string): void {
    bookOf(store)!.note(of, { attempt: undefined });
  },
}));

interface Sent {
  key: string;
  subject: string;
  of?: string;
  settle(thrown?: unknown): void;
  /** What has to be over before it leaves. */
  ready: Promise<void> | undefined;
}

async function send(store: SupportStore, frozen: CaseDraft, sent: Sent): Promise<CaseReceipt> {
  const engine = store.engine!;
  const { key, subject, of, settle, ready } = sent;
  const { pending, own } = onTheirWay(engine);
  const entry: PendingCase = {
    localId: engine.options.ids(),
    key,
    scope: store.current.scope,
    draft: frozen,
    of,
    subject,
    sentAt: engine.options.clock.now(),
    state: 'sending',
  };
  const others = pending.current.filter((other) => other.key !== key && (of === undefined || other.of !== of));
  pending.set([entry, ...others]);
  const replace = (change: Partial<PendingCase>) =>
    pending.set(pending.current.map((other) => (other.localId === entry.localId ? { ...other, ...change } : other)));

  try {
    if (ready) await ready;
    const receipt = await beforeLeaving(
      engine.options.device,
      store.write('cases.create', port.create, frozen, { key }),
    );
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
}

/** What is under way, by its key: who asks for the same meanwhile gets the same answer. */
const underWay = (book: Book): Map<string, Promise<CaseReceipt>> => book.shelf(underWay);

function once(book: Book, key: string, act: () => Promise<CaseReceipt>): Promise<CaseReceipt> {
  const all = underWay(book);
  const running = all.get(key);
  if (running) return running;
  const begun = act().finally(() => all.delete(key));
  all.set(key, begun);
  return begun;
}

/** What became of drafts that somebody else has sent while a form showed them. */
const filedElsewhere = (book: Book): Map<string, { draft: CaseDraft; receipt: CaseReceipt }> =>
  book.shelf(filedElsewhere);

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

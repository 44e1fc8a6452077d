import {
  type Case,
  type CaseChange,
  type CaseDraft,
  type CasePage,
  type CaseQuery,
  type CaseReceipt,
  type CaseRow,
  type ChangeReceipt,
  toRow,
} from '../model/cases.js';
import { cases as port } from '../port/cases.js';
import { type SupportError, isDefinite, toSupportError } from '../port/error.js';
import { parseAnswer } from '../port/guard.js';
import { canonical } from './canonical.js';
import { changeRow } from './case-rows.js';
import type { Engine } from './engine.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';
import { Signal, type Watchable } from './watch.js';

/** A page of cases as it is shown: values follow the server, order and membership only the reader. */
export interface CaseListing extends CasePage {
  /** Rows that came since; `refresh()` shows them. */
  arrivals: number;
  /** The cursor asked for has expired: this is the first page. */
  restarted?: boolean;
}

/** A case on its way: what its writer sent, beside the cases that the server has told of. */
export interface PendingCase {
  /** Of this page only. */
  localId: string;
  key: string;
  scope: string | undefined;
  draft: CaseDraft;
  subject: string;
  /** Milliseconds since 1970. */
  sentAt: number;
  state: 'sending' | 'being-created' | 'failed';
  receipt?: CaseReceipt;
  error?: SupportError;
}

/** Shared by all stores of an engine. */
interface Shared {
  pending: Signal<readonly PendingCase[]>;
  /** Keys of bodies whose outcome is not known: the same body goes out under the same key. */
  keys: Map<string, string>;
  /** Filed from this page: they join a list at once. */
  own: Set<string>;
}
const shared = (engine: Engine): Shared =>
  engine.part(shared, () => ({
    pending: new Signal<readonly PendingCase[]>(engine.batch, []),
    keys: new Map(),
    own: new Set(),
  }));

/** A case that was filed is looked for in the list this often, until it is there. */
const lookAgain = [1500, 3000, 6000, 12_000, 30_000];

export const cases = column((store: SupportStore) => ({
  /** A page of cases. `refresh()` on it takes new order and new rows in. */
  list(query: CaseQuery): Resource<CaseListing> | undefined {
    return store.resource<CaseListing>('cases.list', query, (engine) => ({
      tags: ['cases'],
      read: async (signal) => {
        const page = await readPage(query, (part) =>
          engine.call('cases.list', port.list, part, store.call({ signal })),
        );
        settlePending(engine, page.items);
        return page;
      },
      merge: (previous, next, asked) => {
        if (asked) return next;
        // The page under the reader's eyes can no longer be asked for: it stays until they go elsewhere.
        if (next.restarted && !previous.restarted) return previous;
        return inPlace(previous, next, shared(engine).own, !query.cursor);
      },
    }));
  },

  /** One case, by its id, an old id or its number. */
  get(id: string): Resource<Case> | undefined {
    return store.resource<Case>('cases.get', id, (engine) => ({
      tags: [`case:${id}`],
      read: (signal) => engine.call('cases.get', port.get, { id }, store.call({ signal })),
    }));
  },

  /** What is on its way in this scope, newest first. */
  get pending(): Watchable<readonly PendingCase[]> | undefined {
    return store.engine && shared(store.engine).pending;
  },

  /**
   * Files a case. The body is frozen now; sent again unchanged while its outcome is unknown, it keeps its key.
   * Also stands in `pending`, whoever waits for the promise.
   */
  async open(draft: CaseDraft, subject = ''): Promise<CaseReceipt> {
    const engine = store.engine!;
    const { pending, keys, own } = shared(engine);
    const { scope } = store.current;
    const frozen = structuredClone(draft);
    const body = canonical([scope ?? null, frozen]);
    const key = keys.get(body) ?? engine.options.ids();
    keys.set(body, key);

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
      keys.delete(body);
      own.add(receipt.id);
      replace({ state: 'being-created', receipt });
      if (receipt.case) takeCase(engine, receipt.case);
      engine.touch(receipt.id);
      lookFor(engine, receipt.id);
      return receipt;
    } catch (thrown) {
      const error = toSupportError(thrown);
      if (isDefinite(error)) keys.delete(body);
      replace({ state: 'failed', error });
      throw error;
    }
  },

  /** Takes a failed one off the list of what is on its way. */
  dismiss(localId: string): void {
    const { pending } = shared(store.engine!);
    pending.set(pending.current.filter((entry) => entry.localId !== localId));
  },

  /**
   * Makes one or several changes at once. What was refused of it stands in the receipt; after a conflict the case is
   * shown as it is now. The same change sent again while the outcome of the first is unknown keeps its key.
   */
  async change(change: CaseChange): Promise<ChangeReceipt> {
    const engine = store.engine!;
    const { keys } = shared(engine);
    const frozen = structuredClone(change);
    const body = canonical([store.current.scope ?? null, frozen]);
    const key = keys.get(body) ?? engine.options.ids();
    keys.set(body, key);
    try {
      const receipt = await store.write('cases.change', port.change, frozen, { key });
      keys.delete(body);
      if (receipt.case) takeCase(engine, receipt.case);
      return receipt;
    } catch (thrown) {
      const error = toSupportError(thrown);
      if (isDefinite(error)) keys.delete(body);
      if (error.kind === 'conflict') takePresent(engine, change.id, error.current);
      throw error;
    } finally {
      // Even a failed change may have changed something: what is shown is asked for again.
      engine.touch(change.id);
    }
  },
}));

/** So many pages without a row are passed over; then the reader decides. */
const mostEmpty = 5;

/** The page, or the first one where its cursor has expired; pages without rows that have a next one are passed over. */
async function readPage(query: CaseQuery, read: (query: CaseQuery) => Promise<CasePage>): Promise<CaseListing> {
  let restarted = false as boolean;
  let page = await read(query).catch((error: unknown) => {
    const { cursor, ...first } = query;
    if (cursor === undefined || toSupportError(error).kind !== 'expired') throw error;
    restarted = true;
    return read(first);
  });
  for (let passed = 0; passed < mostEmpty && page.next !== undefined && isEmpty(page); passed++) {
    const further = await read({ ...query, cursor: page.next });
    page = {
      ...further,
      notices: join(page.notices, further.notices),
      incomplete: join(page.incomplete, further.incomplete),
    };
  }
  return { ...page, arrivals: 0, ...(restarted && { restarted }) };
}

const isEmpty = ({ items, unreadable }: CasePage) => !items.length && !unreadable?.length;

/** What was said beside pages without rows still counts, once. */
const join = <T>(first: T[] = [], second: T[] = []): T[] => {
  const said = new Set(first.map((one) => canonical(one)));
  return [...first, ...second.filter((one) => !said.has(canonical(one)))];
};

/** Takes a case from a receipt into everything that shows it, in one notification. */
export function takeCase(engine: Engine, supportCase: Case): void {
  for (const resource of engine.tagged<Case>(`case:${supportCase.id}`)) resource.set(() => supportCase);
  changeRow(engine, supportCase.id, () => toRow(supportCase));
}

/** A conflict may bring the case as it is now. Where that cannot be read, reading the case again tells. */
export function takePresent(engine: Engine, id: string, current: unknown): void {
  try {
    const present = parseAnswer(port.get, current);
    if (present.id === id) takeCase(engine, present);
  } catch {
    // `touch` asks for it.
  }
}

/** New values into shown rows; whatever is new waits, except at the top of an empty list and what was filed here. */
function inPlace(shown: CaseListing, next: CaseListing, own: Set<string>, first: boolean): CaseListing {
  if (!shown.items.length) return next;
  const fresh = new Map(next.items.map((row) => [row.id, row]));
  const known = new Set(shown.items.map((row) => row.id));
  const added = next.items.filter((row) => !known.has(row.id));
  const mine = added.filter((row) => own.has(row.id));
  return {
    ...next,
    items: [...(first ? mine : []), ...shown.items.map((row) => fresh.get(row.id) ?? row)],
    arrivals: first ? added.length - mine.length : 0,
  };
}

function settlePending(engine: Engine, rows: readonly CaseRow[]): void {
  const { pending } = shared(engine);
  const listed = new Set(rows.map((row) => row.id));
  pending.set(
    pending.current.some((entry) => entry.receipt && listed.has(entry.receipt.id))
      ? pending.current.filter((entry) => !entry.receipt || !listed.has(entry.receipt.id))
      : pending.current,
  );
}

/** Systems list a new case only after some moments, and not all say when. */
function lookFor(engine: Engine, id: string, attempt = 0): void {
  const pause = lookAgain[attempt];
  if (pause === undefined) return;
  engine.options.clock.after(pause, () => {
    if (!shared(engine).pending.current.some((entry) => entry.receipt?.id === id)) return;
    for (const resource of engine.tagged('cases')) resource.outdate();
    lookFor(engine, id, attempt + 1);
  });
}

import type { CasePage, CaseRow } from '../../src/model/case-rows.js';
import type { Case } from '../../src/model/cases.js';
import type { FeedEntry, FeedPage } from '../../src/model/feed.js';
import type { Session } from '../../src/model/session.js';
import type { SupportBackend } from '../../src/port/backend.js';
import type { Call } from '../../src/port/call.js';

// What is written belongs to a page and an identity: each test has a system of its own. Stories, which use these, too,
// know no tests.
const page = crypto.randomUUID();
let tests = 0;
(globalThis as { beforeEach?: Mocha.HookFunction }).beforeEach?.(() => void tests++);

export const aSession = (change: Partial<Session> = {}): Session => ({
  backendId: `test-${page}-${tests}`,
  identity: { tenant: 't', person: 'p' },
  side: 'partner',
  person: { id: 'p', name: 'Ana Ruiz' },
  scopes: [],
  listing: { filters: [], sorts: [] },
  policy: {},
  ...change,
});

export const aRow = (id: string, change: Partial<CaseRow> = {}): CaseRow => ({
  id,
  number: `C-${id}`,
  subject: `Subject of ${id}`,
  status: 'new',
  ...change,
});

export const aCase = (id: string, change: Partial<Case> = {}): Case => ({ ...aRow(id), can: {}, ...change });

export const aPage = (...items: CaseRow[]): CasePage => ({ items });

export const anEntry = (id: string, change: Partial<FeedEntry> = {}): FeedEntry => ({
  id,
  at: '2026-01-15T12:00:00Z',
  author: { name: 'Kim', side: 'vendor' },
  kind: 'message',
  body: { format: 'text', text: `Text of ${id}` },
  ...change,
});

export const aFeed = (...items: FeedEntry[]): FeedPage => ({ items });

/** The smallest backend: what is not given answers with nothing to see. */
export function aBackend(parts: { [C in keyof SupportBackend]?: Partial<SupportBackend[C]> } = {}): SupportBackend {
  return {
    ...parts,
    session: { get: async () => aSession(), ...parts.session },
    cases: { list: async () => aPage(), get: async ({ id }) => aCase(id), ...parts.cases },
    feed: { list: async () => aFeed(), ...parts.feed },
  } as SupportBackend;
}

/** An answer that the test gives when it wants to; each call waits for its own. */
export function onDemand<T>(): {
  (...call: unknown[]): Promise<T>;
  calls: {
    input: unknown;
    signal: AbortSignal | undefined;
    key: string | undefined;
    as: string | undefined;
    resolve(value: T): void;
    reject(reason: unknown): void;
  }[];
} {
  const calls: ReturnType<typeof onDemand<T>>['calls'] = [];
  const method = (input: unknown, call?: Call) =>
    new Promise<T>((resolve, reject) =>
      calls.push({ input, signal: call?.signal, key: call?.key, as: call?.as, resolve, reject }),
    );
  return Object.assign(method as (...call: unknown[]) => Promise<T>, { calls });
}

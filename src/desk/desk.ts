import type { Call } from '../port/call.js';
import { SupportError, isSupportError } from '../port/error.js';
import { type Clock, minute, systemClock } from './clock.js';
import { indexedDBKeep } from './keep/indexeddb.js';
import type { Keep } from './keep/keep.js';
import { memoryKeep } from './keep/memory.js';
import type { ScopeId } from './records.js';
import { settleStaff } from './rules/staff.js';
import { type Right, type Role, type Who, whoIs } from './rules/who.js';
import { type Draft, type Kept, type State, keepState } from './state.js';
import { type Said, textsFor } from './texts/index.js';
import { type Book, bookOf, scopes, signedInAtFirst } from './world/book.js';

export interface DeskOptions {
  /** `indexeddb` survives reload and is shared by tabs; `memory` lasts as long as the object. */
  store?: 'indexeddb' | 'memory';
  /** How many cases there are in the first domain: 10 to 100 000. */
  cases?: number;
  /** How many customers there are in the first domain: those written by hand, and further ones up to 5 000. */
  customers?: number;
  /** Who is signed in: a partner who may do everything, one who may only read, or somebody of a customer. */
  role?: Role;
  /** The rights of that person, where they are not those of the role. */
  rights?: readonly Right[];
  /** Another number, another world. */
  seed?: number;
  /** Whether support staff answer what people write, after a while. */
  staff?: boolean;
  /** `unsafe`: behaves like a system that does not know a write it has seen before. */
  repeat?: 'safe' | 'unsafe';
  /** Name of the database. */
  name?: string;
  /** Takes away what was kept before. */
  fresh?: boolean;
  clock?: Clock;
  /** The page's own where left out. */
  indexedDB?: IDBFactory;
  /** Language of labels and reasons where a call names none. */
  locale?: string;
  /** Entries of the case with the long history. */
  entries?: number;
  /** Milliseconds until a new case is listed. */
  listedAfter?: number;
  /** Milliseconds between two pieces of an upload, and bytes of a piece. */
  uploadPause?: number;
  uploadPiece?: number;
  /** Milliseconds that the scan of a file takes. */
  scanTime?: number;
}

type Given = 'fresh' | 'name' | 'indexedDB' | 'rights';
export type Settings = Required<Omit<DeskOptions, Given>> &
  Pick<DeskOptions, Given> & {
    /** Which desk this is. One that lasts as long as its object is another one each time: nothing written for it fits the next. */
    world: string;
  };

const settingsOf = (options: DeskOptions): Settings => ({
  world:
    options.store === 'memory'
      ? `casekit-desk-${crypto.randomUUID()}`
      : (options.name ?? `casekit-desk-${options.cases ?? 60}-${options.seed ?? 1}`),
  store: 'indexeddb',
  staff: true,
  repeat: 'safe',
  clock: systemClock,
  locale: 'en',
  role: 'partner',
  entries: 1000,
  listedAfter: 2000,
  uploadPause: 60,
  uploadPiece: 256 * 1024,
  scanTime: 1200,
  ...options,
  cases: Math.min(100_000, Math.max(0, Math.trunc(options.cases ?? 60) || 0)),
  customers: Math.min(5000, Math.max(0, Math.trunc(options.customers ?? 0) || 0)),
  seed: Math.trunc(options.seed ?? 1) || 0,
});

/** What a rule knows while it answers one call. */
export interface Ask<S extends State = State> {
  settings: Settings;
  texts: Said;
  book: Book;
  books: Record<ScopeId, Book>;
  who: Who;
  /** Whether one is signed in to the domain that is asked; only rules that need no session see it false. */
  signedIn: boolean;
  /** The domains that one is signed in to. */
  signedInTo: ReadonlySet<ScopeId>;
  state: S;
  now: number;
  call: Call;
  /** False where nothing outlives the page although it should. */
  stored: boolean;
}

export interface Desk {
  settings: Settings;
  /** Reads: everything that others wrote is taken in before `rule` looks. */
  read<T>(call: Call | undefined, rule: (ask: Ask) => T, session?: 'needed' | 'not-needed'): Promise<T>;
  /** Writes in one transaction; a rule that throws has changed nothing. */
  write<T>(call: Call | undefined, rule: (ask: Ask<Draft>) => T): Promise<T>;
  /** The domains that one is signed in to; lost with the page, as a session is. */
  signedInTo: Set<ScopeId>;
  opened(): Promise<{ kept: Kept; keep: Keep; books: Record<ScopeId, Book>; stored: boolean }>;
}

export function openDesk(options: DeskOptions = {}): Desk {
  const settings = settingsOf(options);
  let opening: ReturnType<Desk['opened']> | undefined;

  /** What every rule knows of its call. */
  const about = async (call: Call, session = 'needed') => {
    const [opened, texts] = await Promise.all([desk.opened(), textsFor(call.locale ?? settings.locale)]);
    const { kept, books, stored } = opened;
    const book = bookFor(books, call, texts);
    const signedInTo = desk.signedInTo;
    const signedIn = signedInTo.has(book.scope);
    if (!signedIn && session === 'needed') throw signedOut(texts, book);
    const who = whoIs(book, settings.role, settings.rights);
    return { kept, rest: { settings, texts, book, books, call, stored, who, signedIn, signedInTo } };
  };
  const desk: Desk = {
    settings,
    signedInTo: new Set(signedInAtFirst()),
    opened: () => (opening ??= open(settings)),

    read: (call = {}, rule, session) =>
      told(async () => {
        call.signal?.throwIfAborted();
        const { kept, rest } = await about(call, session);
        await kept.refresh();
        await settleStaff(desk, kept);
        call.signal?.throwIfAborted();
        return plain(rule({ ...rest, state: kept.state, now: settings.clock.now() }));
      }, call.signal),

    write: (call = {}, rule) =>
      told(async () => {
        const { kept, rest } = await about(call);
        return plain(await kept.write((state) => rule({ ...rest, state, now: settings.clock.now() })));
      }),
  };
  return desk;
}

/** Whatever breaks inside (a full disk, a database that was closed) leaves as a SupportError: nothing was written then. */
async function told<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (isSupportError(thrown) || signal?.aborted) throw thrown;
    throw new SupportError('unavailable', { code: 'desk', cause: thrown });
  }
}

async function open(settings: Settings): Promise<Awaited<ReturnType<Desk['opened']>>> {
  try {
    return { ...(await begin(settings, await keepOf(settings))), stored: true };
  } catch {
    // Missing, blocked (private windows) or full: work goes on in memory, and the list says that nothing is kept.
    return { ...(await begin(settings, memoryKeep())), stored: false };
  }
}

const keepOf = async ({ store, name, cases, seed, fresh, indexedDB: factory }: Settings): Promise<Keep> =>
  store === 'memory'
    ? memoryKeep()
    : indexedDBKeep(factory ?? indexedDB, name ?? `casekit-desk-1-${cases}-${seed}`, fresh);

async function begin({ clock, cases, seed, entries, customers }: Settings, keep: Keep) {
  const kept = keepState(keep);
  // The world is made up to the minute in which it was first opened, and then stays.
  const origin = await kept.write((draft) => {
    const world = draft.get('world', 'made') ?? { origin: Math.floor(clock.now() / minute) * minute };
    if (!draft.get('world', 'made')) draft.put('world', 'made', world);
    return world.origin;
  });
  const books = Object.fromEntries(
    scopes.map((scope) => [scope, bookOf(scope, cases, seed, origin, entries, customers)]),
  );
  return { kept, keep, books: books as Record<ScopeId, Book> };
}

function bookFor(books: Record<ScopeId, Book>, { as }: Call, texts: Said): Book {
  if (as === undefined) return books.north;
  if (!Object.hasOwn(books, as)) throw new SupportError('forbidden', { code: 'scope', reason: texts.errors.scope });
  return books[as as ScopeId];
}

/** What a signed-out domain answers to everything that needs a session; the others go on. */
export function signedOut({ acting: { signIn } }: Said, { companies, scope }: Book): SupportError {
  const { name } = companies.at(-1)!;
  return new SupportError('unauthenticated', {
    code: 'signed-out',
    reason: signIn.reason(name),
    remedy: { text: signIn.text(name), href: `https://account.nimbora.example/sign-in?domain=${scope}` },
  });
}

/** Answers are plain data of their own: nothing undefined in them, and nobody can reach what is kept. */
export const plain = <T>(answer: T): T => (answer === undefined ? answer : JSON.parse(JSON.stringify(answer)));

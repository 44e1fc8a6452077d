import type { SupportBackend } from '../../src/port/backend.js';
import type { Call } from '../../src/port/call.js';
import type { Clock } from '../../src/store/device.js';
import { type Book, bookOf } from '../../src/store/ledger.js';
import { outboxOf } from '../../src/store/outbox.js';
import { SupportStore } from '../../src/store/store.js';
import { settled } from '../support/clock.js';
import { aDesk } from '../support/desk.js';
import { aKeepingDevice } from '../support/keeping.js';
import { type Mishap, type Weather, seeded, withMishaps } from '../support/mishaps.js';

export const scopes = ['north', 'coast'] as const;
export type Scope = (typeof scopes)[number];

/** A mark in what people write: which piece of writing it is, how often it was changed, and where it is meant to go. */
export const mark = (n: number, version: number, scope: string, target: string): string =>
  `#${n}.${version} for ${scope} ${target}`;

export interface Mark {
  n: number;
  version: number;
  scope: string;
  target: string;
}

export const marksIn = (text: string): Mark[] =>
  Array.from(text.matchAll(/#(\d+)\.(\d+) for (\S+) ([\w-]+)/g), ([, n, version, scope, target]) => ({
    n: Number(n),
    version: Number(version),
    scope: scope!,
    target: target!,
  }));

/** A page in a tab of its own: its way to the desk, its store, and its own view of the time, which ends with it. */
export interface Tab {
  name: string;
  weather: Weather;
  backend: SupportBackend;
  store: SupportStore;
  device: ReturnType<ReturnType<typeof aKeepingDevice>['tab']>;
  /** The store as it stands in a scope that this tab has been in. */
  in(scope: Scope): SupportStore;
  books(): Book[];
  /** As if its process had been killed: it does nothing any more, and nothing reaches it. */
  kill(): void;
}

export type Ground = Awaited<ReturnType<typeof aGround>>;

/** A desk, a computer with tabs on it, and the network between them. */
export async function aGround(seed: number, repeat: 'safe' | 'unsafe') {
  // Files go in many small pieces, so that much can come between.
  const { backend: desk, clock } = aDesk({ cases: 24, seed, repeat, uploadPiece: 40, uploadPause: 2000 });
  const random = seeded(seed);
  const computer = aKeepingDevice();
  const happened = new Map<string, number>();
  const crossed: string[] = [];
  let ids = 0;
  let tabs = 0;

  const customers = Object.fromEntries(
    await Promise.all(
      scopes.map(async (as) => {
        const { items } = await desk.customers.list({}, { as });
        const ours = items.filter(({ can, own }) => !own && can?.file?.state === 'allowed');
        return [as, ours.slice(0, 3).map(({ id }) => id)] as const;
      }),
    ),
  ) as Record<Scope, string[]>;
  const cases = Object.fromEntries(
    await Promise.all(
      scopes.map(async (as) => {
        const { items } = await desk.cases.list({ status: ['in-progress'], size: 3 }, { as });
        return [as, items.map(({ id }) => id)] as const;
      }),
    ),
  ) as Record<Scope, string[]>;

  /** Where something arrives must be where its writer meant it to go. */
  const arrived = (operation: string, input: unknown, { as }: Call) => {
    if (operation === 'files.upload') {
      const { name } = input as { name: string };
      for (const { n, scope } of marksIn(name))
        if (scope !== as) crossed.push(`a file of #${n}, meant for ${scope}, went to ${as}`);
    }
    if (operation !== 'cases.create' && operation !== 'feed.post') return;
    const { caseId, customer } = input as { caseId?: string; customer?: { id: string } };
    for (const { n, scope, target } of marksIn(JSON.stringify(input)))
      if (scope !== as || target !== (caseId ?? customer?.id))
        crossed.push(`#${n}, meant for ${scope} ${target}, went to ${as} ${caseId ?? customer?.id}`);
  };

  async function open(weather: Weather): Promise<Tab> {
    const device = computer.tab();
    let dead = false;
    const own: Clock = {
      now: clock.now,
      after: (ms, then) => clock.after(ms, () => void (dead || then())),
    };
    const stormy = withMishaps(desk, {
      weather,
      random,
      // What is on its way arrives, whatever has become of its sender.
      clock,
      arrived,
      happened: (mishap) => void happened.set(mishap, (happened.get(mishap) ?? 0) + 1),
    });
    const ended = new AbortController();
    const backend = unheard(stormy, () => dead, ended.signal);
    const store = new SupportStore({ scope: 'north' });
    store.connect(backend, { clock: own, device, ids: () => `id-${seed}-${++ids}`, random });
    const stores = new Map<string, SupportStore>();
    const known = (scope: string) => {
      if (store.current.scope !== scope) store.choose({ scope });
      stores.set(scope, store.here);
      store.session?.watch(() => {});
      return store.here;
    };
    known('north');
    await settled();
    return {
      name: `tab ${++tabs}`,
      weather,
      backend,
      store,
      device,
      in: known,
      books: () => Array.from(stores.values(), (here) => bookOf(here)!),
      kill() {
        dead = true;
        ended.abort();
        device.close();
      },
    };
  }

  return { desk, clock, random, happened, crossed, customers, cases, open };
}

/** A backend whose answers nobody hears any more. */
function unheard(backend: SupportBackend, dead: () => boolean, ended: AbortSignal): SupportBackend {
  const never = new Promise<never>(() => {});
  const heard =
    (method: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]) => {
      try {
        const answer = await method(...args);
        return dead() ? never : answer;
      } catch (thrown) {
        return dead() ? never : Promise.reject(thrown as Error);
      }
    };
  return Object.fromEntries(
    Object.entries(backend).map(([column, methods]) => [
      column,
      column === 'desk' || column === 'changes'
        ? methods
        : Object.fromEntries(
            Object.entries(methods as object).map(([name, method]) => [
              name,
              name === 'upload' ? heard(cutWith(method as never, ended)) : heard(method as never),
            ]),
          ),
    ]),
  ) as unknown as SupportBackend;
}

/** Bytes of a page that has ended flow no further. */
const cutWith =
  (method: (input: unknown, call: Call) => unknown, ended: AbortSignal) =>
  (...[input, call]: unknown[]) => {
    const { signal, ...rest } = (call ?? {}) as Call;
    return method(input, { ...rest, signal: signal ? AbortSignal.any([signal, ended]) : ended });
  };

export type { Mishap };

/** What comes of something while time goes by, after so many seconds; nothing where it fails. */
export async function patiently<T>(clock: Ground['clock'], begin: () => Promise<T>, after = 0): Promise<T | undefined> {
  if (after) await clock.tick(after * 1000);
  const state = { ended: false };
  const answer = begin().then(
    (value) => ((state.ended = true), value),
    () => void (state.ended = true),
  );
  for (let step = 0; step < 50 && !state.ended; step++) await clock.tick(1000);
  return state.ended ? answer : undefined;
}

/** Asks who acts in a tab, for as long as that is not known; where nobody is signed in, or nothing can be reached, it stays so. */
export async function signedIn(clock: Ground['clock'], { store }: Tab, again = false): Promise<void> {
  const session = store.session!;
  if (again || session.current.status !== 'ready') await patiently(clock, () => session.refresh());
  await bookOf(store.here)!.ready;
  outboxOf(store.here);
}

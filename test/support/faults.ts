import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError } from '../../src/port/error.js';
import { faultTexts } from './fault-texts.js';

/** A way in which support systems fail. */
export type Fault =
  /** No way to the system: nothing was sent. */
  | 'offline'
  /** The system answers with an error of its own. */
  | '500'
  /** Writes are refused, with reason and remedy; reads work. */
  | 'refuse'
  /** The session has ended: everything asks to sign in again. */
  | 'session'
  /** Nothing ever comes back. */
  | 'timeout'
  /** Something comes back that is no answer. */
  | 'garbage'
  /** The adapter breaks in ways that nobody named. */
  | 'throws';

/** What goes wrong; may be changed while it is in use, and counts from the next call on. */
export interface Faults {
  fault?: Fault | undefined;
  /** Milliseconds before every call. */
  latency?: number | undefined;
  /** Which operations it concerns (`cases.list`); all where left out. */
  only?: ((operation: string) => boolean) | undefined;
  /** Seeded by those who want the same faults again. */
  random?: (() => number) | undefined;
  after?: ((ms: number, then: () => void) => void) | undefined;
}

const writes = ['create', 'change', 'post', 'markRead', 'upload', 'discard', 'addOption'];
type Plain = (input: unknown, call?: { signal?: AbortSignal; locale?: string }) => unknown;

/** The same backend with faults in it. Everything that is no operation of the port goes through untouched. */
export function withFaults<B extends SupportBackend>(backend: B, faults: Faults): B {
  const group = (column: string, operations: object) =>
    Object.fromEntries(
      Object.entries(operations).map(([name, method]) => [
        name,
        typeof method === 'function' ? faulty(`${column}.${name}`, method.bind(operations) as Plain, faults) : method,
      ]),
    );
  return Object.fromEntries(
    Object.entries(backend).map(([column, operations]) => [
      column,
      column === 'desk' ? operations : group(column, operations as object),
    ]),
  ) as B;
}

function faulty(operation: string, method: Plain, faults: Faults): Plain {
  const name = operation.split('.')[1]!;
  const isWrite = writes.includes(name);
  const present = () => {
    const { fault, only } = faults;
    return fault && (!only || only(operation)) && (fault !== 'refuse' || isWrite) ? fault : undefined;
  };
  if (name === 'watch') return (input, call) => watching(method, input, call, present);
  return (input, call) => {
    const fault = present();
    // Not even a promise comes back.
    if (fault === 'throws') throw junk[pick(faults, junk.length)];
    return (async () => {
      await pause(faults, call?.signal);
      if (fault === 'timeout') await never(call?.signal);
      if (fault === 'garbage') return garbage[pick(faults, garbage.length)]!();
      if (fault) throw errors[fault as 'offline'](operation, call?.locale);
      return method(input, call);
    })();
  };
}

async function* watching(
  method: Plain,
  input: unknown,
  call: { signal?: AbortSignal } | undefined,
  present: () => Fault | undefined,
): AsyncGenerator<unknown, void> {
  const fault = present();
  if (fault === 'timeout') await never(call?.signal).catch(() => {});
  if (call?.signal?.aborted) return;
  if (fault === 'garbage') yield* garbage.map((make) => make());
  if (fault && fault !== 'refuse') throw broken(fault);
  for await (const hint of method(input, call) as AsyncIterable<unknown>) {
    if (present() && present() !== 'refuse') throw broken(present());
    yield hint;
  }
}

const broken = (fault?: Fault): SupportError => errors[fault === 'session' ? fault : 'offline']('changes.watch');

const errors: Record<'offline' | '500' | 'refuse' | 'session', (operation: string, locale?: string) => SupportError> = {
  offline: () => new SupportError('offline'),
  session: () => new SupportError('unauthenticated'),
  '500': (operation, locale) =>
    new SupportError('unavailable', {
      code: '500',
      reason: faultTexts(locale).broken,
      reference: `ERR-${operation}`,
    }),
  refuse: (operation, locale) =>
    new SupportError('forbidden', {
      code: 'refused',
      reason: faultTexts(locale).readOnly,
      remedy: {
        text: faultTexts(locale).role,
        href: 'https://partners.nimbora.example/roles',
      },
      reference: `REF-${operation}`,
    }),
};

const junk: readonly unknown[] = [new TypeError('x is not a function'), 'a string', undefined, null, { status: 500 }];

/** What is no answer: nothing, the wrong thing, keys that reach for prototypes, and far too much. */
const garbage: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => [],
  () => 'OK',
  () => 42,
  () => ({ items: 'none', next: 7 }),
  () => ({ items: [null, 1, [], { id: 1 }, { id: 'x', subject: {} }] }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => ({ id: 'x'.repeat(1_000_000), items: [{ id: 'x'.repeat(1_000_000), subject: 'y'.repeat(1_000_000) }] }),
  // Breaks whoever looks at it, once it has arrived.
  () =>
    new Proxy(
      {},
      {
        get(_target, key) {
          if (key === 'then') return undefined;
          throw new Error('no');
        },
      },
    ),
];

let turn = 0;
/** By chance where there is some, else in turn, so that every kind is seen. */
const pick = ({ random }: Faults, count: number): number => (random ? Math.floor(random() * count) : turn++ % count);

const pause = ({ latency = 0, after = later }: Faults, signal?: AbortSignal): Promise<void> =>
  latency > 0
    ? Promise.race([new Promise<void>((resolve) => after(latency, resolve)), never(signal)])
    : Promise.resolve();

const later = (ms: number, then: () => void): void => void setTimeout(then, ms);

/** Ends only when nobody waits any more. */
const never = (signal?: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const end = () => reject(signal!.reason as Error);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
  });

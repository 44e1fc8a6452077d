import type { SupportBackend } from '../../src/port/backend.js';
import type { Call } from '../../src/port/call.js';
import { SupportError } from '../../src/port/error.js';
import type { Clock } from '../../src/store/device.js';

/** What may happen to one call on its way to a support system and back. */
export const mishaps = [
  /** Goes slowly, there and back. */
  'delay',
  /** Never arrives. Of a write nobody knows that: it was sent. */
  'lost-before',
  /** Arrives, and takes hold; the answer never comes. */
  'lost-after',
  /** Arrives twice, with the same key. */
  'twice',
  /** Arrives after a call that was made later. */
  'overtaken',
  /** The system has had enough for now, and says for how long. */
  'rate-limited',
  /** The system breaks before anything has happened. */
  'broken-before',
  /** The system breaks when it has happened. */
  'broken-after',
  /** What comes back is no answer. */
  'garbage',
  /** The session has ended: nothing arrives until somebody signs in again. */
  'session-end',
  /** Nothing ever comes back; what was sent may have arrived. */
  'never',
] as const;
export type Mishap = (typeof mishaps)[number];

/** What it is like outside; may be changed at any time, and counts from the next call on. */
export interface Weather {
  /** Of a hundred calls, how many meet with a mishap. */
  rate: number;
  /** Which ones there are; all where left out. */
  kinds?: readonly Mishap[];
  /** Nothing is sent at all. */
  offline?: boolean;
  /** Nobody is signed in. Set by `session-end`; taken away by whoever signs in. */
  signedOut?: boolean;
}

export interface Stormy {
  weather: Weather;
  /** 0 ≤ n < 1. The same numbers make the same mishaps. */
  random(): number;
  clock: Clock;
  /** Told of each call that arrives, as often as it does. */
  arrived?(operation: string, input: unknown, call: Call): void;
  /** Told of each mishap. */
  happened?(mishap: Mishap, operation: string): void;
}

type Method = (input: unknown, call?: Call) => unknown;

const writes = 'create change post markRead upload discard addOption assign ask answer alerts'.split(' ');

/** The same backend in bad weather. What it does about idempotency is its own: the same key arrives with the same body. */
export function withMishaps<B extends SupportBackend>(backend: B, stormy: Stormy): B {
  const held: (() => void)[] = [];
  const column = ([name, methods]: [string, object]) => [
    name,
    name === 'desk'
      ? methods
      : Object.fromEntries(
          Object.entries(methods).map(([operation, method]: [string, Method]) => [
            operation,
            operation === 'watch'
              ? (input: unknown, call?: Call) =>
                  hintsIn(stormy, method.call(methods, input, call) as AsyncIterable<unknown>)
              : (input: unknown, call?: Call) =>
                  carry({ ...stormy, name: `${name}.${operation}`, held }, method.bind(methods), input, call),
          ]),
        ),
  ];
  return Object.fromEntries(Object.entries(backend).map(column as never)) as B;
}

interface Carrying extends Stormy {
  name: string;
  /** Calls that wait to be overtaken. */
  held: (() => void)[];
}

async function carry(way: Carrying, method: Method, input: unknown, call: Call = {}): Promise<unknown> {
  const { weather, clock, random, name, held } = way;
  const isWrite = writes.includes(name.split('.')[1]!);
  const arrive = async () => {
    way.arrived?.(name, input, call);
    for (const release of held.splice(0)) release();
    return method(input, call);
  };
  const pause = (ms: number) => sooner(call.signal, new Promise<void>((resolve) => void clock.after(ms, resolve)));
  const lost = () => new SupportError(isWrite ? 'unknown-outcome' : 'unavailable');

  if (weather.offline) throw new SupportError('offline');
  if (weather.signedOut) throw new SupportError('unauthenticated');
  const mishap = drawn(way);
  if (mishap) way.happened?.(mishap, name);
  // Bytes take their time: what does not arrive as a whole has mostly arrived in part.
  if (name === 'files.upload' && (mishap === 'lost-before' || mishap === 'broken-before'))
    return halfWay(way, method, input, call, mishap === 'lost-before');
  switch (mishap) {
    case 'delay': {
      await pause(1 + random() * 5000);
      const answer = await arrive();
      await pause(1 + random() * 5000);
      return answer;
    }
    case 'lost-before':
      throw lost();
    case 'lost-after':
      await arrive();
      throw lost();
    case 'twice': {
      const [, second] = await Promise.allSettled([arrive(), arrive()]);
      if (second.status === 'rejected') throw second.reason;
      return second.value;
    }
    case 'overtaken': {
      const passed = new Promise<void>((resolve) => {
        held.push(resolve);
        clock.after(4000, resolve);
      });
      await sooner(call.signal, passed);
      return arrive();
    }
    case 'rate-limited':
      throw new SupportError('rate-limited', { retryAfter: 1 + Math.floor(random() * 30) });
    case 'broken-before':
      throw new SupportError('unavailable', { code: '503' });
    case 'broken-after':
      await arrive();
      throw new SupportError(isWrite ? 'unknown-outcome' : 'unavailable', { code: '500' });
    case 'garbage':
      await arrive();
      return garbage[Math.floor(random() * garbage.length)];
    case 'session-end':
      weather.signedOut = true;
      throw new SupportError('unauthenticated');
    case 'never':
      if (random() < 0.5) await arrive();
      return sooner(call.signal, new Promise<never>(() => {}));
    default:
      return arrive();
  }
}

/** The connection breaks after some pieces; `silently`: and not even that is said where to go on. */
async function halfWay(way: Carrying, method: Method, input: unknown, call: Call, silently: boolean): Promise<unknown> {
  const cut = new AbortController();
  let left = Math.floor(way.random() * 4);
  const onProgress: Call['onProgress'] = (...progress) => {
    if (!silently) call.onProgress?.(...progress);
    if (left-- <= 0) cut.abort();
  };
  const signal = call.signal ? AbortSignal.any([call.signal, cut.signal]) : cut.signal;
  way.arrived?.(way.name, input, call);
  try {
    return await method(input, { ...call, onProgress, signal });
  } catch (thrown) {
    throw silently && cut.signal.aborted ? new SupportError('unknown-outcome') : thrown;
  }
}

function drawn({ weather, random }: Stormy): Mishap | undefined {
  const { rate, kinds = mishaps } = weather;
  // Drawn in any case, so that a change of the weather does not change what comes after it.
  const [happens, which] = [random() * 100 < rate, Math.floor(random() * kinds.length)];
  return happens ? kinds[which] : undefined;
}

/** A read ends when nobody waits any more; a write that is under way does not. */
const sooner = <T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> =>
  signal
    ? Promise.race([
        promise,
        new Promise<never>((_resolve, reject) => {
          const end = () => reject(signal.reason as Error);
          if (signal.aborted) end();
          signal.addEventListener('abort', end, { once: true });
        }),
      ])
    : promise;

/** Hints that are lost, come twice, in another order, or end. */
async function* hintsIn(stormy: Stormy, hints: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  const { weather, random } = stormy;
  let late: unknown;
  for await (const hint of hints) {
    if (weather.offline || weather.signedOut) throw new SupportError('offline');
    const chance = random() * 100;
    const share = weather.rate / 5;
    if (chance < share) continue;
    if (chance < 2 * share) throw new SupportError('offline');
    if (chance < 3 * share) {
      late ??= hint;
      continue;
    }
    yield hint;
    if (chance < 4 * share) yield hint;
    if (late !== undefined) yield late;
    late = undefined;
  }
}

const garbage: readonly unknown[] = [
  null,
  'OK',
  [],
  { items: 'none' },
  { id: 7, items: [null, { id: {} }] },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

/** Numbers by chance that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

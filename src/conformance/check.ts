import { type SupportError, type SupportErrorKind, isSupportError } from '../port/error.js';

// Assertions of its own, so that whoever writes an adapter needs nothing but a test runner.

/** Fails with this sentence unless it holds. */
export function check(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [canonical(actual), canonical(expected)];
  check(a === b, `${what}: expected ${short(b)}, found ${short(a)}`);
}

/** The error that a call ends with, which has to be of one of these kinds. */
export async function refusal(call: Promise<unknown>, ...kinds: SupportErrorKind[]): Promise<SupportError> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (thrown) {
    check(isSupportError(thrown), `expected a SupportError, found ${short(String(thrown))}`);
    check(
      kinds.includes(thrown.kind),
      `expected the kind ${kinds.join(' or ')}, found ${thrown.kind}: ${thrown.message}`,
    );
    return thrown;
  }
  throw new Error(`expected a refusal (${kinds.join(' or ')}), but it answered ${short(canonical(answer))}`);
}

/** Asks again until it holds, for systems that need a moment. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false>,
  sentence: string,
  within = 8000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    check(Date.now() < end, sentence);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What a promise brings, if it brings it soon: a system that never answers fails instead of hanging. */
export async function soon<T>(promise: Promise<T>, sentence: string, within = 2000): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), within);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A thing in words that are the same for the same content: keys in order, and what is `undefined` left out, as JSON does. */
export function canonical(thing: unknown): string {
  if (Array.isArray(thing)) return `[${thing.map(canonical).join(',')}]`;
  if (typeof thing !== 'object' || thing === null)
    return typeof thing === 'string' ? JSON.stringify(thing) : String(thing);
  const entries = Object.entries(thing)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}

const short = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

import type { Call } from '../port/call.js';
import { methodOf, type SupportBackend } from '../port/backend.js';
import { SupportError, isSupportError, toSupportError } from '../port/error.js';
import { parseAnswer } from '../port/guard.js';
import type { Answering, Kind } from '../port/operation.js';
import type { Outcome } from './advice.js';
import type { EngineOptions } from './device.js';

/** How many times what it was asked for a system may answer: some know no pages. No page of ours holds what is sent without end. */
const tolerated = 40;

/**
 * The one way to a backend: whatever an adapter does (throws, never answers, answers garbage, ignores abort), the
 * caller gets a parsed answer or a SupportError.
 */
export async function callBackend<O>(
  backend: SupportBackend,
  options: EngineOptions,
  name: string,
  operation: Answering<O>,
  input: unknown,
  call: Call,
): Promise<O> {
  const most = tolerated * ((input as { size?: number }).size ?? Infinity);
  // While somebody develops, as Lit sees it, the console says what is wrong with an adapter.
  const advise = (outcome: Outcome) =>
    'litIssuedWarnings' in globalThis &&
    void import('./advice.js').then((advice) => advice.advise(name, operation, call, most, outcome));

  const method = methodOf(backend, name);
  const isRead = operation.kind === 'read';

  try {
    if (!method) throw new SupportError('unsupported', { code: name });
    const answer = await settle(() => method(input as never, call), options, operation.kind, call.signal);
    advise({ answer });
    return parseAnswer(operation, answer, most);
  } catch (error) {
    advise({ thrown: error });
    // A write that broke in a way nobody named, or whose answer nobody can read, may have happened.
    if (isRead || (isSupportError(error) && error.kind !== 'unreadable')) throw toSupportError(error);
    throw new SupportError('unknown-outcome', { cause: error });
  }
}

/** Waits for an answer, but not for ever, and for a read no longer than somebody wants it. */
async function settle(
  ask: () => unknown,
  { clock, timeout }: EngineOptions,
  kind: Kind,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  signal?.throwIfAborted();
  let stop = () => {};
  const givenUp = new Promise<never>((_resolve, reject) => {
    const aborted = () => reject(signal!.reason);
    signal?.addEventListener('abort', aborted);
    const late = () =>
      reject(new SupportError(kind === 'read' ? 'unavailable' : 'unknown-outcome', { code: 'timeout' }));
    const stopClock = kind === 'upload' ? () => {} : clock.after(timeout, late);
    stop = () => {
      stopClock();
      signal?.removeEventListener('abort', aborted);
    };
  });
  try {
    return await Promise.race([Promise.resolve().then(ask), givenUp]);
  } finally {
    stop();
  }
}

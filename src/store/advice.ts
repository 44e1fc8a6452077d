import type { Call } from '../port/call.js';
import { isSupportError } from '../port/error.js';
import { problemsOf } from '../port/explain.js';
import type { Answering } from '../port/operation.js';

/** What came of a call. */
export type Outcome = { thrown: unknown } | { answer: unknown };

const mandatory = ['session.get', 'cases.list', 'cases.get', 'feed.list'];
const told = new Set<string>();

/** Tells whoever writes an adapter, once each, what people are only told as "the answer could not be read". */
export function advise(
  name: string,
  operation: Answering<unknown>,
  { signal }: Call,
  most: number,
  outcome: Outcome,
): void {
  if (signal?.aborted) return;
  for (const line of linesOf(name, operation, most, outcome)) {
    if (told.has(line)) continue;
    told.add(line);
    // oxlint-disable-next-line no-console -- for developers, and only while they develop
    console.warn(`casekit: ${line}`);
  }
}

function linesOf(name: string, operation: Answering<unknown>, most: number, outcome: Outcome): string[] {
  if ('answer' in outcome)
    return problemsOf(operation, outcome.answer, most).map(
      (problem) => `${name} answered what cannot be read: ${problem}`,
    );
  const { thrown } = outcome;
  if (!isSupportError(thrown)) {
    const so = operation.kind === 'read' ? 'the system is not answering' : 'nobody knows whether it was done';
    return [`${name} threw ${named(thrown)}: people read that ${so}. Throw a SupportError of the kind that it is`];
  }
  if (thrown.kind !== 'unsupported' || thrown.code !== name || !mandatory.includes(name)) return [];
  return [`the backend has no ${name}(), which every backend needs. Is it the factory, or a promise of it?`];
}

/** Mistakes of a program speak for themselves; the message of any other error may hold an address with its token. */
function named(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `what is no Error (${typeof thrown})`;
  const mistake = [TypeError, ReferenceError, RangeError].some((kind) => thrown instanceof kind);
  return mistake ? `«${thrown.name}: ${thrown.message}»` : `«${thrown.name}»`;
}

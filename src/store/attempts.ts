import type { CaseDraft } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import { type SupportError, isDefinite, toSupportError } from '../port/error.js';
import { canonical } from './canonical.js';
import { copied } from './copied.js';
import type { Attempt } from './draft.js';
import type { Book } from './ledger.js';

type Body = CaseDraft | NewMessage;

/** The same thing for a support system: what a customer is called does not count. */
export const isSameBody = (a: Body, b: Body): boolean => canonical(bare(a)) === canonical(bare(b));

function bare(body: Body): unknown {
  if (!('customer' in body) || !body.customer) return body;
  const { label: _label, ...customer } = body.customer;
  return { ...body, customer };
}

/** Whole bodies, by their keys: a device keeps them without what is secret. */
const wholes = (book: Book): Map<string, Body> => book.shelf(wholes);

function without<B extends Body>(body: B, withheld: readonly string[]): B {
  if (!('values' in body)) return body;
  const kept = Object.entries(body.values).filter(([id]) => !withheld.includes(id));
  return { ...body, values: Object.fromEntries(kept) };
}

/** Whether an attempt was made with this body; of what was withheld from the device, nobody knows after a reload. */
export function isAttemptWith(book: Book | undefined, { key, body, withheld = [] }: Attempt, other: Body): boolean {
  const whole = book && wholes(book).get(key);
  return whole ? isSameBody(whole, other) : isSameBody(body, without(other, withheld));
}

/**
 * The body that goes out for a draft, and its key. The same body goes out again as it was frozen, under its key, until it is
 * known what became of it; after a refusal, or when it was changed, it is another one with a key of its own.
 */
export function attemptFor<B extends Body>(
  book: Book,
  draft: string,
  body: B,
  withheld: readonly string[] = [],
): Attempt & { body: B } {
  const before = book.get(draft)?.attempt;
  const { clock, ids } = book.options;
  const isSame = before !== undefined && before.state !== 'refused' && isAttemptWith(book, before, body);
  const attempt: Attempt = isSame
    ? { ...before, state: 'open', ...(before.state === 'open' && { lost: true }) }
    : {
        key: ids(),
        body: copied(without(body, withheld)),
        ...(withheld.length && { withheld }),
        at: clock.now(),
        state: 'open',
      };
  book.note(draft, { attempt });
  if (!attempt.withheld?.length) return attempt as Attempt & { body: B };
  const all = wholes(book);
  if (!all.has(attempt.key)) all.set(attempt.key, copied(body));
  return { ...attempt, body: all.get(attempt.key) as B };
}

/** Notes how an attempt ended that did not lead to anything that is known. */
export function noteEnd(book: Book, draft: string, thrown: unknown): void {
  const attempt = book.get(draft)?.attempt;
  if (attempt) book.note(draft, { attempt: { ...attempt, state: stateAfter(toSupportError(thrown), attempt) } });
}

const stateAfter = (error: SupportError, { lost }: Attempt): Attempt['state'] =>
  isDefinite(error) ? 'refused' : lost || error.kind === 'unknown-outcome' ? 'open' : 'held';

/** Waits until an attempt is kept, so that a crash cannot make it forgotten; but not for ever. */
export async function kept(book: Book): Promise<void> {
  if (!book.lasting) return;
  let stop = () => {};
  const patience = new Promise<void>((resolve) => (stop = book.options.clock.after(2000, resolve)));
  await Promise.race([book.flush(), patience]);
  stop();
}

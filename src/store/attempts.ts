import type { CaseDraft } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import { type SupportError, isDefinite, toSupportError } from '../port/error.js';
import { canonical } from './canonical.js';
import { copied } from './copied.js';
import type { Attempt } from './draft.js';
import type { Book } from './ledger.js';

/** The same thing for a support system: what a customer is called does not count. */
export const isSameBody = (a: CaseDraft | NewMessage, b: CaseDraft | NewMessage): boolean =>
  canonical(bare(a)) === canonical(bare(b));

function bare(body: CaseDraft | NewMessage): unknown {
  if (!('customer' in body) || !body.customer) return body;
  const { label: _label, ...customer } = body.customer;
  return { ...body, customer };
}

/**
 * The body that goes out for a draft, and its key. The same body goes out again as it was frozen, under its key, until it is
 * known what became of it; after a refusal, or when it was changed, it is another one with a key of its own.
 */
export function attemptFor<B extends CaseDraft | NewMessage>(
  book: Book,
  draft: string,
  body: B,
): Attempt & { body: B } {
  const before = book.get(draft)?.attempt;
  const { clock, ids } = book.options;
  const isSame = before !== undefined && before.state !== 'refused' && isSameBody(before.body, body);
  const attempt = isSame
    ? ({ ...before, state: 'open', ...(before.state === 'open' && { lost: true }) } as Attempt & { body: B })
    : { key: ids(), body: copied(body), at: clock.now(), state: 'open' as const };
  book.note(draft, { attempt });
  return attempt;
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

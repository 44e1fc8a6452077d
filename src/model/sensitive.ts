import { accountNumbers } from './sensitive/accounts.js';
import { cards } from './sensitive/cards.js';
import { emails, phones } from './sensitive/contacts.js';
import type { Finding, Hit } from './sensitive/finding.js';
import { idNumbers, type IdNumber } from './sensitive/id-numbers.js';
import { maskOf } from './sensitive/mask.js';
import { keys, passwords, tokens } from './sensitive/secrets.js';

export type { Finding, FindingKind } from './sensitive/finding.js';

export interface SensitiveOptions {
  /** From `session.policy`: `9` a digit, `A` a letter, anything else itself. */
  readonly idNumbers?: readonly IdNumber[] | undefined;
  readonly field?: string;
}

const longestExcerpt = 40;

/**
 * Finds what looks like personal data or secrets. It errs on the quiet side: a number must pass its check digits, a password must be
 * introduced as one. Every detector reads the text once, so a long text costs time in proportion to its length.
 */
export function findSensitive(text: string, { idNumbers: patterns = [], field }: SensitiveOptions = {}): Finding[] {
  const hits = [
    ...keys(text),
    ...tokens(text),
    ...passwords(text),
    ...accountNumbers(text),
    ...cards(text),
    ...idNumbers(text, patterns),
    ...emails(text),
    ...phones(text),
  ];
  return withoutOverlaps(hits).map((hit) => {
    const excerpt = maskOf(text.slice(hit.start, hit.end), hit.kind);
    const short = excerpt.length > longestExcerpt ? `…${excerpt.slice(-longestExcerpt + 1)}` : excerpt;
    return { ...hit, excerpt: short, ...(field === undefined ? {} : { field }) };
  });
}

/** The text with every finding masked in place: same shape, last four characters kept where they give nothing away. */
export function mask(text: string, findings: readonly Pick<Finding, 'kind' | 'start' | 'end'>[]): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    masked += text.slice(from, start) + maskOf(text.slice(start, end), kind);
    from = end;
  }
  return masked + text.slice(from);
}

/** Where two detectors claim the same place, the one asked first knew more. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const ranked = hits.map((hit, rank) => ({ hit, rank }));
  const taken: typeof ranked = [];
  for (const next of ranked.toSorted((one, other) => one.hit.start - other.hit.start || one.rank - other.rank)) {
    const last = taken.at(-1);
    if (!last || next.hit.start >= last.hit.end) taken.push(next);
    else if (next.rank < last.rank) taken[taken.length - 1] = next;
  }
  return taken.map(({ hit }) => hit);
}

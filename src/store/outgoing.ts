import type { Remedy } from '../model/decision.js';
import type { FeedEntry, NewMessage } from '../model/feed.js';
import type { SupportErrorKind } from '../port/error.js';
import type { Draft } from './draft.js';
import { mostTries } from './pauses.js';

/**
 * How a message stands. `waiting`: for the network, or for one before it. `failed`: not sent, its writer decides. `unsure`: the answer
 * was lost. `changed`: the case is no longer as its writer saw it. `signed-out`: for somebody to sign in.
 */
export type OutgoingState = 'sending' | 'waiting' | 'failed' | 'unsure' | 'changed' | 'signed-out';

/** Why a message is not sent, as far as it is kept. */
export interface Hindrance {
  kind: SupportErrorKind;
  code?: string | undefined;
  reason?: string | undefined;
  reference?: string | undefined;
  remedy?: Remedy | undefined;
}

/** What is kept of a message on its way. */
export interface Outgoing {
  message: NewMessage;
  state: OutgoingState;
  error?: Hindrance | undefined;
  /** The case as its writer saw it: its version, or when it was changed last. */
  seen?: string | undefined;
  tries: number;
}

export type OutgoingDraft = Draft<Outgoing>;

export const outgoingSlot = (caseId: string): string => `message:${caseId}`;

/** How a message stands after it has failed this often, and whether that may pass. */
export function afterFailure(
  { kind }: Hindrance,
  tries: number,
  safe: boolean,
): { state: OutgoingState; passes: boolean } {
  const passes = kind === 'unavailable' || kind === 'rate-limited' || (kind === 'unknown-outcome' && safe);
  if (kind === 'offline' || (passes && tries < mostTries)) return { state: 'waiting', passes };
  if (kind === 'unauthenticated') return { state: 'signed-out', passes };
  if (kind === 'unknown-outcome') return { state: 'unsure', passes };
  return { state: kind === 'conflict' ? 'changed' : 'failed', passes };
}

/** Clocks of a page and of a support system differ. */
const tolerance = 86_400_000;

/** Entries that a message may have become whose answer was lost: mine, since then, with the same text. */
export function entriesLike(
  entries: readonly FeedEntry[],
  { content: { message }, attempt, begun }: OutgoingDraft,
  reader: string | undefined,
): FeedEntry[] {
  const since = (attempt?.at ?? begun) - tolerance;
  const text = plain(message.body.text);
  return entries.filter(
    ({ body, author, at }) =>
      body !== undefined &&
      plain(body.text) === text &&
      (!author.id || !reader || author.id === reader) &&
      Date.parse(at) >= since,
  );
}

/** A system may have made HTML of it. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

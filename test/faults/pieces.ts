import type { CaseDraft } from '../../src/model/cases.js';
import type { FeedEntry } from '../../src/model/feed.js';
import type { Draft } from '../../src/store/draft.js';
import type { Book } from '../../src/store/ledger.js';
import type { Place } from '../../src/store/place.js';
import { trays } from '../../src/store/trays.js';
import { aTechnicalDraft } from '../support/desk.js';
import { mishaps } from '../support/mishaps.js';
import { additionTray } from './afterwards.js';
import { type Mark, type Scope, type Tab, mark, marksIn } from './ground.js';

/** Something that somebody writes: a case for a customer, or an answer in a case. */
export interface Piece {
  n: number;
  kind: 'form' | 'reply';
  scope: Scope;
  /** The customer, or the case. */
  target: string;
  version: number;
  /** The version that the kit says it has kept on the device. */
  kept: number;
  /** Where it is written. */
  tab: Tab | undefined;
  place?: Place<Content>;
  busy: boolean;
  discarded: boolean;
  /** The kit has said that it was sent. */
  arrived: boolean;
}

export interface Content {
  text: string;
}

/** A system without memory for keys does as it is told, twice where it is told twice. */
export const weatherOf = (rate: number, repeat: 'safe' | 'unsafe') => ({
  rate,
  kinds: mishaps.filter((each) => repeat === 'safe' || each !== 'twice'),
});

export const textOf = ({ n, version, scope, target }: Piece): string => `Written: ${mark(n, version, scope, target)}.`;
export const textIn = ({ body }: FeedEntry): string => body?.text ?? '';

export const marksOf = ({ content }: Draft): Mark[] => marksIn(JSON.stringify(content));

export const draftsIn = (tab: Tab): { book: Book; draft: Draft }[] =>
  tab.books().flatMap((book) => book.all.current.map((draft) => ({ book, draft })));

export const caseOf = (piece: Piece): CaseDraft =>
  aTechnicalDraft({ customer: piece.target, subject: `#${piece.n} of mine`, description: textOf(piece) });

/** What the kit says that it has kept is asked for later. */
export function noteKept(tab: Tab, pieces: readonly Piece[]): void {
  for (const { book, draft } of draftsIn(tab))
    for (const { n, version } of marksOf(draft)) {
      const piece = pieces[n]!;
      if (book.isKept(draft.id) && piece.tab === tab) piece.kept = Math.max(piece.kept, version);
    }
}

/** Files that stand beside something of which the kit says that it has kept it. */
export const keptFilesIn = (tab: Tab): string[] =>
  draftsIn(tab).flatMap(({ book, draft }) => {
    if (!book.isKept(draft.id) || !book.isMine(draft.id)) return [];
    const tray = trays(book).get(draft.slot.startsWith('form:') ? `form:${draft.id}` : additionTray(draft.slot));
    return (tray?.items.current ?? []).map(({ id }) => id);
  });

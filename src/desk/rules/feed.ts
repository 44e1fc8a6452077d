import type { FeedPage, FeedQuery } from '../../model/feed.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskCase } from '../records.js';
import type { Draft } from '../state.js';
import { entriesIn, entryAt, findCase, readUpTo } from './cases.js';
import { sizeOf } from './pages.js';
import { entryId, placeOfEntry, toEntry } from './views.js';
import { seesEntry } from './who.js';

/** A part of a history. Entries never change places, so a cursor is the id of an entry. */
export function listFeed(ask: Ask, { caseId, before, after, around, size: asked }: FeedQuery): FeedPage {
  const supportCase = findCase(ask, caseId);
  const seen = seenPlaces(ask, supportCase);
  const total = seen.length;
  const size = sizeOf(asked, 50, 200);
  const place = (cursor: string): number => {
    const at = placeOfEntry(supportCase, cursor);
    const found = at === undefined ? -1 : seen.indexOf(at);
    if (found < 0) throw new SupportError('expired', { code: 'cursor', reason: ask.texts.errors.cursor });
    return found;
  };

  let [from, to] = [Math.max(0, total - size), total];
  if (before !== undefined) [from, to] = [Math.max(0, place(before) - size), place(before)];
  else if (after !== undefined) [from, to] = [place(after) + 1, Math.min(total, place(after) + 1 + size)];
  else if (around !== undefined) {
    from = Math.max(0, Math.min(place(around) - (size >> 1), total - size));
    to = Math.min(total, from + size);
  }

  const items = Array.from({ length: to - from }, (_, step) =>
    toEntry(ask, supportCase, seen.at(from + step), around !== undefined),
  );
  const read = seen.last(readUpTo(ask.state, supportCase));
  return {
    items,
    total,
    ...(from > 0 && { older: entryId(supportCase, seen.at(from)) }),
    ...(total > 0 && { newer: entryId(supportCase, seen.at(Math.max(0, to - 1))) }),
    ...(read >= 0 && { readUpTo: entryId(supportCase, read) }),
  };
}

/** The places of the entries that this person reads, in order: all of them, unless some are kept from them. */
function seenPlaces(ask: Ask, supportCase: DeskCase) {
  const { state, book, who } = ask;
  const length = entriesIn(state, supportCase);
  if (who.role !== 'customer')
    return { length, at: (n: number) => n, indexOf: (at: number) => (at < length ? at : -1), last: (at: number) => at };
  const places = Array.from({ length }, (_, at) => at).filter((at) =>
    seesEntry(ask, entryAt(state, book, supportCase, at)),
  );
  return {
    length: places.length,
    at: (n: number) => places[n]!,
    indexOf: (at: number) => places.indexOf(at),
    last: (upTo: number) => places.findLast((at) => at <= upTo) ?? -1,
  };
}

/** Notes how far was read; reading never goes back. */
export function markRead(ask: Ask<Draft>, { caseId, upTo }: { caseId: string; upTo: string }): Record<string, never> {
  const supportCase = findCase(ask, caseId);
  const at = placeOfEntry(supportCase, upTo);
  if (at === undefined || seenPlaces(ask, supportCase).indexOf(at) < 0) {
    throw new SupportError('not-found', { code: 'entry', reason: ask.texts.errors.notFound });
  }
  if (at > readUpTo(ask.state, supportCase)) ask.state.put('read', supportCase.id, at);
  return {};
}

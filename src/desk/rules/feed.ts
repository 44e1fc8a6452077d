import type { FeedPage, FeedQuery } from '../../model/feed.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { Draft } from '../state.js';
import { entriesIn, findCase, readUpTo } from './cases.js';
import { sizeOf } from './pages.js';
import { entryId, placeOfEntry, toEntry } from './views.js';

/** A part of a history. Entries never change places, so a cursor is the id of an entry. */
export function listFeed(ask: Ask, { caseId, before, after, around, size: asked }: FeedQuery): FeedPage {
  const supportCase = findCase(ask, caseId);
  const total = entriesIn(ask.state, supportCase);
  const size = sizeOf(asked, 50, 200);
  const place = (cursor: string): number => {
    const at = placeOfEntry(supportCase, cursor);
    if (at === undefined || at >= total)
      throw new SupportError('expired', { code: 'cursor', reason: ask.texts.errors.cursor });
    return at;
  };

  let [from, to] = [Math.max(0, total - size), total];
  if (before !== undefined) [from, to] = [Math.max(0, place(before) - size), place(before)];
  else if (after !== undefined) [from, to] = [place(after) + 1, Math.min(total, place(after) + 1 + size)];
  else if (around !== undefined) {
    from = Math.max(0, Math.min(place(around) - (size >> 1), total - size));
    to = Math.min(total, from + size);
  }

  const items = Array.from({ length: to - from }, (_, step) =>
    toEntry(ask, supportCase, from + step, around !== undefined),
  );
  const read = readUpTo(ask.state, supportCase);
  return {
    items,
    total,
    ...(from > 0 && { older: entryId(supportCase, from) }),
    ...(total > 0 && { newer: entryId(supportCase, Math.max(0, to - 1)) }),
    ...(read >= 0 && { readUpTo: entryId(supportCase, read) }),
  };
}

/** Notes how far was read; reading never goes back. */
export function markRead(ask: Ask<Draft>, { caseId, upTo }: { caseId: string; upTo: string }): Record<string, never> {
  const supportCase = findCase(ask, caseId);
  const at = placeOfEntry(supportCase, upTo);
  if (at === undefined || at >= entriesIn(ask.state, supportCase)) {
    throw new SupportError('not-found', { code: 'entry', reason: ask.texts.errors.notFound });
  }
  if (at > readUpTo(ask.state, supportCase)) ask.state.put('read', supportCase.id, at);
  return {};
}

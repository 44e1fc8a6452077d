import type { FeedEntry } from '../../model/feed.js';

/** What of a thread somebody has read. */
export interface Reading {
  /** From old to new. */
  entries: readonly FeedEntry[];
  /** Id of the last entry read. */
  readUpTo: string | undefined;
  /** Who reads: nobody needs to read what they wrote. */
  reader: string | undefined;
}

const isOwn = (entry: FeedEntry, reader: string | undefined): boolean =>
  reader !== undefined && entry.author.id === reader;

/**
 * The entries not read, from old to new. Undefined where that cannot be told: nothing says how far somebody has
 * read, or that entry has not been loaded.
 */
export function unreadOf({ entries, readUpTo, reader }: Reading): FeedEntry[] | undefined {
  const at = readUpTo === undefined ? -1 : entries.findIndex(({ id }) => id === readUpTo);
  return at < 0 ? undefined : entries.slice(at + 1).filter((entry) => !isOwn(entry, reader));
}

/**
 * How far somebody has read now that they have seen these: up to the last entry before the first one unseen. Undefined
 * where that is no further than before.
 */
export function readNow(reading: Reading, seen: (id: string) => boolean): string | undefined {
  const { entries, readUpTo, reader } = reading;
  // What has not been loaded lies before everything shown, and holds nobody up.
  const from = entries.findIndex(({ id }) => id === readUpTo) + 1;
  let upTo: string | undefined;
  for (const entry of entries.slice(from)) {
    if (!isOwn(entry, reader) && !seen(entry.id)) break;
    upTo = entry.id;
  }
  return upTo;
}

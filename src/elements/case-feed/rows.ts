import type { FeedEntry } from '../../model/feed.js';

/** An entry at its place among those shown. */
export interface Placed {
  entry: FeedEntry;
  /** From 1, in the order of reading. */
  place: number;
}

/** What stands in the feed by itself: an entry, and the changes that are folded below it. */
export interface Row extends Placed {
  folded: readonly Placed[];
  /** Which load brought it: 0 for the first page. */
  batch: number;
  /** The line between what was read and what was not stands at its older side. */
  firstUnread: boolean;
}

/** Fewer changes in a row are shown each for itself. */
const shortestRun = 3;

export interface RowOptions {
  newestFirst: boolean;
  /** Id of the oldest entry that was not read when the reader came. */
  unreadFrom: string | undefined;
  /** Entries fold only with those that came together with them: what a person has seen never folds away. */
  batchOf: (id: string) => number;
}

/** Arranges entries (given from old to new) for reading, runs of changes folded under their first. */
export function rowsOf(entries: readonly FeedEntry[], { newestFirst, unreadFrom, batchOf }: RowOptions): Row[] {
  const ordered = newestFirst ? entries.toReversed() : entries;
  const rows: (Row & { folded: Placed[] })[] = [];
  let run: typeof rows = [];

  const close = () => {
    if (run.length >= shortestRun) {
      const [first, ...rest] = run;
      first!.folded = rest.map(({ entry, place }) => ({ entry, place }));
      rows.splice(rows.length - rest.length);
    }
    run = [];
  };

  ordered.forEach((entry, index) => {
    const firstUnread = entry.id === unreadFrom;
    const row = { entry, place: index + 1, folded: [], batch: batchOf(entry.id), firstUnread };
    const last = run.at(-1);
    // The line falls before the first unread entry when reading upwards in time, behind it when downwards.
    const parted = last && (newestFirst ? last.firstUnread : firstUnread);
    if (!isQuiet(entry) || parted || last?.batch !== row.batch) close();
    if (isQuiet(entry)) run.push(row);
    rows.push(row);
  });
  close();
  // Only a row of its own can carry the line: the last of a run read downwards in time is inside it.
  for (const row of rows) row.firstUnread ||= row.folded.some(({ entry }) => entry.id === unreadFrom);
  return rows;
}

/** A change that nobody wrote anything about. */
const isQuiet = (entry: FeedEntry): boolean => entry.kind === 'event' && !entry.body && !entry.files?.length;

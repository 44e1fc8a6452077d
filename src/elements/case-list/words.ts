import { statusWord, type StatusText } from '../../controls/badges.js';
import type { CommonText } from '../../controls/remedy.js';
import type { listMessages } from '../../messages/en/list.js';
import type { pageMessages } from '../../messages/en/pages.js';
import type { Tools } from '../../messages/formats.js';
import type { Text } from '../../messages/part.js';
import type { CaseListing } from '../../store/cases.js';
import type { Preset } from '../../model/case-rows.js';
import type { Filter } from '../../model/listing.js';
import type { Listing } from '../../model/session.js';

/** Everything a list says, and in which language and zone. */
export interface Words {
  list: Text<typeof listMessages>;
  status: StatusText;
  common: CommonText;
  pages: Text<typeof pageMessages>;
  tools: Tools;
  /** The reader's own; the browser's where the system does not know it. */
  zone: string | undefined;
}

/** A text that people have typed, so that its direction does not turn the sentence around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const known = <T extends object>(table: T, key: string): string | undefined => {
  const found = Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** What a sort goes by: our word for what we know, so that it is the column's, else the system's. */
export const sortLabel = (by: string, { sorts }: Listing, { list }: Words): string =>
  known(list, by) ?? sorts.find((sort) => sort.by === by)?.label ?? by;

/** «Last update, newest first» */
export function sortWords(sort: string, listing: Listing, words: Words): string {
  const { list } = words;
  const down = sort.startsWith('-');
  const by = down ? sort.slice(1) : sort;
  const order = by.endsWith('At')
    ? [list.oldestFirst, list.newestFirst]
    : by === 'severity'
      ? [list.lowFirst, list.highFirst]
      : [list.ascending, list.descending];
  return list.sortOrder(sortLabel(by, listing, words), order[down ? 1 : 0]!);
}

export const presetWords = (preset: Preset, { list }: Words): { tab: string; title: string; none: string } => ({
  tab: list[preset],
  title: list[`${preset}Cases`],
  none: { open: list.noneOpen, waiting: list.noneWaiting, closed: list.noneClosed, all: list.none }[preset],
});

/** «Open cases, sorted by last update, newest first.» */
export const captionOf = (title: string, sort: string | undefined, listing: Listing, words: Words): string =>
  sort === undefined ? words.list.captionUnsorted(title) : words.list.caption(title, sortWords(sort, listing, words));

/** «14 cases» */
export function countWords({ items, unreadable = [], total, next }: CaseListing, { list }: Words): string {
  const here = items.length + unreadable.length;
  if (total !== undefined) return list.count(total);
  return next === undefined ? list.count(here) : list.countAtLeast(here);
}

export const filterName = (name: string, { list }: Words): string => known(list, name) ?? name;

export const whoseWords = (whose: string, { list }: Words): string =>
  ({ mine: list.mine, shared: list.shared, customers: list.customers, all: list.everyone })[whose] ?? whose;

/** The words of a filter's value. A customer that nobody can name is shown by its id. */
export function filterValue({ name, value }: Filter, listing: Listing, customer: string | undefined, words: Words) {
  if (name === 'text') return `“${value}”`;
  if (name === 'status') return statusWord(value, undefined, words.status);
  if (name === 'severity') return listing.severities?.find(({ id }) => id === value)?.label ?? value;
  if (name === 'customer') return customer ?? value;
  if (name === 'whose') return whoseWords(value, words);
  return words.tools.date(value, words.zone);
}

/** «Status: New» */
export const filterWords = (filter: Filter, listing: Listing, customer: string | undefined, words: Words): string =>
  words.list.filter(filterName(filter.name, words), isolated(filterValue(filter, listing, customer, words)));

import { statusWord } from '../../controls/badges.js';
import type { CommonText } from '../../controls/remedy.js';
import type { ErrorText } from '../../controls/situations.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { labelMessages } from '../../messages/en/labels.js';
import { listMessages } from '../../messages/en/list.js';
import { listMoreMessages } from '../../messages/en/list-more.js';
import { pageMessages } from '../../messages/en/pages.js';
import { statusMessages } from '../../messages/en/status.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import type { Filter } from '../../model/plain-ask.js';
import type { Listing } from '../../model/session.js';
import type { CaseListing } from '../../store/cases.js';
import { type Words, isolated } from './words.js';

/** All that a list says. */
export interface MoreWords extends Words {
  common: CommonText;
  more: Text<typeof listMoreMessages>;
  pages: Text<typeof pageMessages>;
  errors: ErrorText;
  pair: (label: string, value: string) => string;
}

export const wordsOf = (localize: Localize): MoreWords => ({
  list: localize.text(listMessages),
  status: localize.text(statusMessages),
  tools: localize.tools,
  more: localize.text(listMoreMessages),
  pages: localize.text(pageMessages),
  common: localize.text(commonMessages),
  errors: localize.text(errorMessages),
  pair: localize.text(labelMessages).pair,
});

/** The words for a name that comes from elsewhere; nothing for one that nobody knows. */
const known = (name: string, ...texts: object[]): string | undefined => {
  const text = texts.find((one) => Object.hasOwn(one, name));
  const found = text?.[name as never];
  return typeof found === 'string' ? found : undefined;
};

/** «Last update, newest first». What we know has the name of its column, the rest that of the system. */
export function sortWords(sort: string, { sorts }: Listing, { list, more }: MoreWords): string {
  const down = sort.startsWith('-');
  const by = down ? sort.slice(1) : sort;
  const [up, descending] = by.endsWith('At')
    ? [more.oldestFirst, more.newestFirst]
    : by === 'severity'
      ? [more.lowFirst, more.highFirst]
      : [more.ascending, more.descending];
  const label = known(by, list, more) ?? sorts.find((one) => one.by === by)?.label ?? by;
  return more.sortOrder(label, down ? descending : up);
}

/** «14 cases» */
export function countWords({ items, unreadable = [], total, next }: CaseListing, { more }: MoreWords): string {
  const here = items.length + unreadable.length;
  if (total !== undefined) return more.count(total);
  return next === undefined ? more.count(here) : more.countAtLeast(here);
}

export const filterName = (name: string, { list, more }: MoreWords): string => known(name, more, list) ?? name;

export const whoseWords = (whose: string, { more }: MoreWords): string =>
  ({ mine: more.mine, shared: more.shared, customers: more.customers, all: more.everyone })[whose] ?? whose;

/** The words of a filter's value. A customer that nobody can name is shown by its id. */
function filterValue({ name, value }: Filter, listing: Listing, customer: string | undefined, words: MoreWords) {
  if (name === 'text') return `“${value}”`;
  if (name === 'status') return statusWord(value, undefined, words.status);
  if (name === 'severity') return listing.severities?.find(({ id }) => id === value)?.label ?? value;
  if (name === 'customer') return customer ?? value;
  if (name === 'whose') return whoseWords(value, words);
  return words.tools.date(value);
}

/** «Status: New» */
export const filterWords = (filter: Filter, listing: Listing, customer: string | undefined, words: MoreWords): string =>
  words.more.filter(filterName(filter.name, words), isolated(filterValue(filter, listing, customer, words)));

import type { CaseQuery } from '../../model/case-rows.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskCase } from '../records.js';
import { caseAt } from '../rules/cases.js';
import { sizeOf } from '../rules/pages.js';
import { seesCase } from '../rules/who.js';
import type { State } from '../state.js';
import { type Book, placeOfId } from '../world/book.js';
import { generatedCase } from '../world/cases.js';
import { latest } from '../world/situations.js';
import { atRank } from '../world/calendar.js';
import { openWithin } from '../world/traits.js';
import { columnsOf } from './columns.js';
import { type Filter, filterOf } from './filter.js';
import { type Key, type Order, orderOf } from './order.js';
import { indexTexts } from './texts.js';

export interface Found {
  items: DeskCase[];
  next?: string;
  total?: number;
  sort: string;
}

/** A page of cases: the generated ones in their order, with those that people changed or filed merged in. */
export function listCases(ask: Ask, asked: CaseQuery): Found {
  const query = seenQuery(ask, asked);
  const { book, state, now, who } = ask;
  const filter = filterOf(book, query, who);
  const order = orderOf(book, query.sort);
  const size = sizeOf(query.size, 25);
  const changed = recordsIn(state, book);
  const changedNumbers = new Set(changed.map(({ n }) => n));
  const records = changed.filter((record) => listed(record, now) && filter.record(record));

  const exact = exactly(ask, query, filter);
  const fits = (n: number) => n !== exact?.n && !changedNumbers.has(n) && filter.generated(n);
  const rest = records.filter(({ n }) => n !== exact?.n);
  const total = totalOf(ask, filter, changedNumbers, rest.length, exact);

  const after = query.cursor === undefined ? undefined : readCursor(ask, order, query.cursor);
  const items = merged(ask, filter, order, fits, rest, after, size + 1 - Number(exact !== undefined && !after));
  if (exact && !after) items.unshift(exact);
  const page = items.slice(0, size);
  const last = page.at(-1);
  return {
    items: page,
    sort: order.name,
    ...(total !== undefined && { total }),
    ...(items.length > size && last && { next: JSON.stringify([order.name, ...order.recordKey(last)]) }),
  };
}

/** What may be seen of what is asked for: whoever sees one company only asks for that one. */
export function seenQuery({ who }: Pick<Ask, 'who'>, query: CaseQuery): CaseQuery {
  if (who.only === undefined) return query;
  // Of another company there is nothing, not even the knowledge that it exists.
  const customer = query.customer === undefined || query.customer === who.only ? who.only : '\0';
  return { ...query, customer };
}

/** Cases that are no function of topic and variant: changed or filed by people, or with more text than their topic has. */
export function recordsIn(state: State, book: Book): DeskCase[] {
  const changed = [...state.all('case')].filter(({ scope }) => scope === book.scope);
  const longTexts = latest.flatMap(([, { longText }], place) =>
    longText && place < book.size ? [atRank(book, book.size - 1 - place)] : [],
  );
  const unchanged = longTexts.filter((n) => !changed.some((supportCase) => supportCase.n === n));
  return [...changed, ...unchanged.map((n) => generatedCase(book, n))];
}

export const listed = ({ listedAt }: DeskCase, now: number): boolean => listedAt === undefined || listedAt <= now;

/** The case whose number is what was typed: it comes first, whatever order was asked for. */
function exactly({ book, state, now, who }: Ask, { text }: CaseQuery, filter: Filter): DeskCase | undefined {
  const place = text === undefined ? undefined : placeOfId(text.trim());
  const found = place?.scope === book.scope ? caseAt(state, book, place.n) : undefined;
  // Words of the number stand in no text, so the other filters are asked alone.
  return found && listed(found, now) && seesCase({ who, book }, found) && filter.others(found) ? found : undefined;
}

function merged(
  { state, book }: Ask,
  filter: Filter,
  order: Order,
  fits: (n: number) => boolean,
  records: DeskCase[],
  after: Key | undefined,
  size: number,
): DeskCase[] {
  const late = (key: Key) => after === undefined || order.compare(key, after) > 0;
  const others = records
    .map((record) => ({ record, key: order.recordKey(record) }))
    .filter(({ key }) => late(key))
    .sort((a, b) => order.compare(a.key, b.key));
  const found: DeskCase[] = [];
  let place = filter.impossible ? book.size : after ? firstAfter(order, book.size, after) : 0;
  let next = 0;
  while (found.length < size && (place < book.size || next < others.length)) {
    while (place < book.size && !fits(order.at(place))) place++;
    const n = place < book.size ? order.at(place) : undefined;
    const other = others[next];
    if (n !== undefined && (!other || order.compare(order.key(n), other.key) < 0)) {
      found.push(caseAt(state, book, n)!);
      place++;
    } else if (other) {
      found.push(other.record);
      next++;
    }
  }
  return found;
}

/** The first place behind a key, by halving. */
function firstAfter(order: Order, size: number, after: Key): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order.compare(order.key(order.at(middle)), after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Worlds up to this size are counted at once; larger ones when their columns are there. */
const countable = 5000;

function totalOf(
  { book }: Ask,
  filter: Filter,
  changed: ReadonlySet<number>,
  records: number,
  exact: DeskCase | undefined,
): number | undefined {
  const others = [...changed].filter((n) => n < book.size);
  if (filter.everything) return book.size - others.length + records;
  const found = records + Number(exact !== undefined);
  if (filter.impossible) return found;
  const within = filter.closed ? book.size : openWithin(book.size);
  const isReady = columnsOf(book).ready();
  if (within > countable && !isReady) return undefined;
  if (isReady && filter.tallied) {
    // What has changed counts as it is now; so does what was found by its number.
    const elsewhere = new Set([...others, ...(exact && exact.n < book.size ? [exact.n] : [])]);
    return found + filter.tallied() - [...elsewhere].filter((n) => n >= 0 && filter.generated(n)).length;
  }
  let count = found;
  for (let place = 0; place < within; place++) {
    const n = within === book.size ? place : atRank(book, book.size - 1 - place);
    if (n !== exact?.n && !changed.has(n) && filter.generated(n)) count++;
  }
  return count;
}

function readCursor({ texts }: Ask, order: Order, cursor: string): Key {
  try {
    const [name, ...key] = JSON.parse(cursor) as [string, ...Key];
    if (name === order.name && key.length === 3) return key;
  } catch {
    // Whoever made that cursor, it was not this desk: told below.
  }
  throw new SupportError('expired', { code: 'cursor', reason: texts.errors.cursor });
}

/** Looks at every case once, a little at a time, so that searching and counting are quick later. */
export function warm(books: readonly Ask['book'][], after: (ms: number, then: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const step = () => {
      const book = books.find((each) => !columnsOf(each).ready());
      if (book) columnsOf(book).fill(6);
      // Then the words that are searched.
      else if (!indexTexts(6)) return resolve();
      after(16, step);
    };
    // Whoever opened the page first is served first.
    after(300, step);
  });
}

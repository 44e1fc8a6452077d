import type { DeskCase } from '../records.js';
import type { Book } from '../world/book.js';
import { atRank, changedAt, createdAt } from '../world/calendar.js';
import { subjectOf } from '../world/cases.js';
import { topics } from '../world/talk/index.js';
import { columnsOf } from './columns.js';

export const sortNames = ['updatedAt', 'createdAt', 'severity', 'number', 'subject', 'customer'] as const;
export type SortName = (typeof sortNames)[number];

/** Where a case stands: what is sorted by, then the later change, then the higher number. */
export type Key = readonly [primary: number | string, updatedAt: number, n: number];

export interface Order {
  name: string;
  /** Number of the generated case at a place. */
  at(place: number): number;
  key(n: number): Key;
  recordKey(supportCase: DeskCase): Key;
  compare(a: Key, b: Key): number;
}

/** The order that a query asks for; unknown names read as the usual one. */
export function orderOf(book: Book, sort: string | undefined): Order {
  const asked = sort?.replace(/^-/, '');
  const by = (sortNames as readonly string[]).includes(asked ?? '') ? (asked as SortName) : 'updatedAt';
  const down = by === asked ? sort!.startsWith('-') : true;
  const sign = down ? -1 : 1;
  const { size } = book;
  const columns = columnsOf(book);
  const primaries: Record<SortName, [(n: number) => number | string, (supportCase: DeskCase) => number | string]> = {
    updatedAt: [(n) => changedAt(book, n), ({ updatedAt }) => updatedAt],
    createdAt: [(n) => createdAt(book, n), (supportCase) => supportCase.createdAt],
    number: [(n) => n, ({ n }) => n],
    // The gravest is the greatest, and has the smallest number.
    severity: [(n) => -columns.severity[n]!, ({ severity }) => -Number(severity[1])],
    subject: [(n) => folded(subjectOf(columns.topic[n]!, columns.variant[n]!)), ({ subject }) => folded(subject)],
    customer: [
      (n) => folded(book.companies[columns.company[n]!]!.name),
      ({ company }) => folded(book.companies.find(({ id }) => id === company)?.name ?? ''),
    ],
  };
  const [primary, recordPrimary] = primaries[by];
  const list = by === 'severity' || by === 'subject' || by === 'customer' ? sorted(book, by, down) : undefined;

  return {
    name: `${down ? '-' : ''}${by}`,
    at(place) {
      if (list) return list[place]!;
      const oldestFirst = down ? size - 1 - place : place;
      return by === 'updatedAt' ? atRank(book, oldestFirst) : oldestFirst;
    },
    key(n) {
      columns.touch(n);
      return [primary(n), changedAt(book, n), n];
    },
    recordKey: (supportCase) => [recordPrimary(supportCase), supportCase.updatedAt, supportCase.n],
    compare: (a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : b[1] - a[1] || b[2] - a[2]),
  };
}

const folded = (text: string): string => text.toLowerCase();

const lists = new WeakMap<Book, Map<string, Uint32Array>>();

/** All numbers in an order that is no function of the number: cases are dealt into buckets, latest first. */
function sorted(book: Book, by: 'severity' | 'subject' | 'customer', down: boolean): Uint32Array {
  const made = lists.get(book) ?? new Map<string, Uint32Array>();
  lists.set(book, made);
  const name = `${by}${down}`;
  const present = made.get(name);
  if (present) return present;

  const columns = columnsOf(book);
  const buckets = bucketsOf(book, by);
  const ranks = ranked(buckets.labels, down);
  const counts = new Uint32Array(buckets.labels.length + 1);
  const inBucket = new Uint16Array(book.size);
  for (let n = 0; n < book.size; n++) {
    columns.touch(n);
    const rank = ranks[buckets.of(n)]!;
    inBucket[n] = rank;
    counts[rank + 1]!++;
  }
  for (let rank = 1; rank < counts.length; rank++) counts[rank]! += counts[rank - 1]!;
  const list = new Uint32Array(book.size);
  for (let place = book.size - 1; place >= 0; place--) {
    const n = atRank(book, place);
    list[counts[inBucket[n]!]!++] = n;
  }
  made.set(name, list);
  return list;
}

function bucketsOf(book: Book, by: 'severity' | 'subject' | 'customer') {
  const columns = columnsOf(book);
  if (by === 'severity') return { labels: [-1, -2, -3, -4], of: (n: number) => columns.severity[n]! - 1 };
  if (by === 'customer') {
    return { labels: book.companies.map(({ name }) => folded(name)), of: (n: number) => columns.company[n]! };
  }
  const widest = Math.max(...topics.map(({ talk }) => talk.variants.length));
  return {
    labels: topics.flatMap(({ talk }, topic) =>
      Array.from({ length: widest }, (_, variant) =>
        variant < talk.variants.length ? folded(subjectOf(topic, variant)) : '',
      ),
    ),
    of: (n: number) => columns.topic[n]! * widest + columns.variant[n]!,
  };
}

/** For each label its place in the order; equal labels share one, since within it the later change decides. */
function ranked(labels: readonly (string | number)[], down: boolean): number[] {
  const distinct = [...new Set(labels)].sort((a, b) => (a < b ? -1 : 1) * (down ? -1 : 1));
  const places = new Map(distinct.map((label, at) => [label, at]));
  return labels.map((label) => places.get(label)!);
}

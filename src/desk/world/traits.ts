import type { Status } from '../../model/case-rows.js';
import type { Book } from './book.js';
import { day } from '../clock.js';
import { createdAt, placeOf } from './calendar.js';
import { below, hash } from './random.js';
import { byCustomer, situationAt } from './situations.js';
import { firstTopic, topics } from './talk/index.js';
import { me, staff } from './people.js';

/** In the order of their numbers. Not taken from the model, whose schemas a page may do without. */
export const statuses = [
  'new',
  'in-progress',
  'action-required',
  'solution-proposed',
  'closed',
] as const satisfies readonly Status[];

/** What decides where a case stands in a list, in small numbers: cheap enough to be made for every case. */
export interface Traits {
  company: number;
  topic: number;
  variant: number;
  /** 1 to 4. */
  severity: number;
  /** Index into `statuses`. */
  status: number;
  /** Index into the staff, or `byCustomer`. */
  filer: number;
  /** 1 escalated, 2 on hold, 4 awaiting approval, 8 shared. */
  flags: number;
  unread: number;
}

/** Beyond so many later changes every case is closed. */
export const openWithin = (size: number): number => Math.min(size, 2000);

export function traitsOf(book: Book, n: number): Traits {
  const { size, seed } = book;
  const place = placeOf(book, n);
  const h = hash(seed, 7, n);
  // One's own organisation is the last company and files rarely.
  const drawn = below(40, h, 1) === 0 ? book.companies.length - 1 : below(book.companies.length - 1, h, 2);
  // From before a customer was managed there is nothing to see: those cases are another's.
  const { managedForDays } = book.companies[drawn]!;
  const before = managedForDays !== undefined && createdAt(book, n) < book.origin - managedForDays * day;
  const company = before ? drawn - 1 : drawn;
  const { language } = book.companies[company]!;
  const first = firstTopic(language);
  const { talk } = topics[first]!;
  const status = statusAt(size, place, below(1000, h, 3), below(100, h, 4));
  const traits: Traits = {
    company,
    topic: first + below(talk.topics.length, h, 5),
    variant: below(talk.variants.length, h, 6),
    severity: [1, 2, 2, 3, 3, 3, 3, 4, 4, 4][below(10, h, 7)]!,
    status,
    filer: [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, byCustomer, byCustomer][below(12, h, 8)]!,
    flags: status === 4 ? 8 * +(below(20, h, 9) === 0) : flagsAt(below(100, h, 9)),
    unread: status !== 4 && place < 60 && below(4, h, 10) === 0 ? 1 + below(2, h, 11) : 0,
  };
  const own = company === book.companies.length - 1;
  if (own && traits.filer === byCustomer) traits.filer = 0;
  const situation = situationAt(size, place)?.traits;
  if (!situation) return traits;
  const changed = { ...traits, ...situation };
  // What is closed is still shared; nobody waits for anything there.
  if (changed.status === 4) changed.flags &= 8;
  if (changed.company < 0) changed.company = book.companies.length - 1;
  changed.company %= book.companies.length;
  changed.variant %= topics[changed.topic]!.talk.variants.length;
  return changed;
}

function statusAt(size: number, place: number, chance: number, which: number): number {
  const within = openWithin(size);
  if (place >= within || chance > 780 * (1 - place / within)) return 4;
  if (which < 10 && place < within / 4) return 0;
  return which < 50 ? 1 : which < 80 ? 2 : 3;
}

const flagsAt = (chance: number): number => (chance < 5 ? 1 : chance < 9 ? 2 : chance < 11 ? 4 : chance < 18 ? 8 : 0);

export const flagNames = ['escalated', 'on-hold', 'awaiting-approval', 'shared'] as const;

export const statusName = (status: number): string => statuses[status]!;

export const filerId = (book: Book, { filer, company }: Pick<Traits, 'filer' | 'company'>): string =>
  filer === byCustomer && !book.companies[company]!.own ? `${book.companies[company]!.id}/1` : (staff[filer] ?? me).id!;

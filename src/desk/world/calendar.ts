import { day, hour, minute } from '../clock.js';
import { below, hash } from './random.js';

/**
 * When things happened in a world of `size` cases. Cases are numbered as they were created, from 0. Their last
 * changes happened in nearly the same order, shuffled within blocks of 16, so that both orders are a function of the
 * number and no list has to be sorted.
 */
export interface Calendar {
  size: number;
  seed: number;
  /** Milliseconds since 1970: the moment up to which the world was made. */
  origin: number;
}

const block = 16;

/** Place in the order of last changes, 0 for the longest ago. */
function rankOf({ size, seed }: Calendar, n: number): number {
  const start = n - (n % block);
  if (start + block > size) return n;
  return start + (((n % block) * 5 + hash(seed, 1, start)) & 15);
}

export function atRank({ size, seed }: Calendar, rank: number): number {
  const start = rank - (rank % block);
  if (start + block > size) return rank;
  return start + ((((rank % block) - hash(seed, 1, start)) * 13) & 15);
}

/** Small worlds reach back a season and are dense lately; large ones reach back years, evenly. */
function age(size: number, place: number): number {
  const span = Math.min(900, 90 + size / 25) * day;
  return 4 * minute + span * (place / size) ** (size > 400 ? 1 : 1.5);
}

/** How many cases changed later than this one. */
export const placeOf = (calendar: Calendar, n: number): number => calendar.size - 1 - rankOf(calendar, n);

export function changedAt(calendar: Calendar, n: number): number {
  const { size, seed, origin } = calendar;
  const place = placeOf(calendar, n);
  const step = age(size, place + 1) - age(size, place);
  return Math.floor(origin - age(size, place) - (step * below(700, seed, 2, place)) / 1000);
}

export function createdAt({ size, origin }: Calendar, n: number): number {
  const before = size - 1 - n;
  return Math.floor(origin - age(size, before + block) - 20 * hour - (before / size) * 9 * day);
}

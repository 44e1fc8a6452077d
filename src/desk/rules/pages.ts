import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';

/** A part of a list whose order never changes: the cursor is a place in it. */
export function slice<T>(
  { texts }: Pick<Ask, 'texts'>,
  all: readonly T[],
  cursor: string | undefined,
  size: number,
): { items: T[]; next?: string; total: number } {
  const from = cursor === undefined ? 0 : Number(/^at:(\d{1,9})$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) throw new SupportError('expired', { code: 'cursor', reason: texts.errors.cursor });
  const next = from + size;
  return {
    items: all.slice(from, next),
    total: all.length,
    ...(next < all.length && { next: `at:${next}` }),
  };
}

/** How many at once: what was asked for, within reason. */
export const sizeOf = (size: number | undefined, usual: number, most = 100): number =>
  size !== undefined && size >= 1 ? Math.min(most, Math.trunc(size)) : usual;

import * as z from 'zod/mini';
import { Remedy } from './decision.js';
import { id, line, typed, word, amount, optional } from './text.js';

/** Something the system wants said beside its answer: "some customers are hidden, because …". */
export const Notice = z.object({
  level: optional(word<'info' | 'warning' | 'success'>()),
  code: optional(id),
  text: line,
  remedy: optional(Remedy),
});
export type Notice = z.infer<typeof Notice>;

/** Which part of an answer is missing: "two of nine customers did not answer". */
export const Incomplete = z.object({ what: line, reason: optional(line) });

/** What the system really filtered and sorted by, where that is less than was asked. */
export const Applied = z.object({
  filters: optional(z.array(typed)),
  sort: optional(typed),
});

/** A page of anything. It may be empty and still have a next one. */
/* @__NO_SIDE_EFFECTS__ */
export function pageOf<T extends z.ZodMiniType>(row: T) {
  return z.object({
    items: z.array(row),
    /** Opaque cursor of the following page. */
    next: optional(id),
    /** How many there are in all, where the system knows. */
    total: optional(amount),
    notices: optional(z.array(Notice)),
    incomplete: optional(z.array(Incomplete)),
    applied: optional(Applied),
  });
}

/** Where a row could not be read: its place in the page, and its id if that much was clear. */
export interface Unreadable {
  at: number;
  id?: string;
}

/** A page as the guard hands it on: unreadable rows taken out, and said so. */
export interface Page<T> {
  items: T[];
  next?: string | undefined;
  total?: number | undefined;
  notices?: Notice[] | undefined;
  incomplete?: z.infer<typeof Incomplete>[] | undefined;
  applied?: z.infer<typeof Applied> | undefined;
  unreadable?: Unreadable[] | undefined;
}

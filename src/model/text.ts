import * as z from 'zod/mini';

/** A line that a system says: a name, a label, a subject. Longer than this it is not a line any more. */
export const line = z.string().check(z.maxLength(20_000));

/** A long text. What is *shown* of it is capped again in `content/`. */
export const longText = z.string().check(z.maxLength(4_000_000));

/** Opaque: compared for equality, never split, never parsed, may hold slashes. */
export const id = z.string().check(z.minLength(1), z.maxLength(2_000));

/** ISO 8601 with an offset. A bad one is shown as it came, so it is not refused here. */
export const instant = z.string().check(z.maxLength(100));

/**
 * A word of a known vocabulary, or one that a system adds to it. Unknown words pass, so that one new word
 * never empties a list; whoever reads the word decides what it shows instead.
 */
/* @__NO_SIDE_EFFECTS__ */
export function word<T extends string>(..._known: T[]): z.ZodMiniType<T | (string & {}), T | (string & {})> {
  return z.string().check(z.maxLength(200));
}

/** A thing named by another: its id, and the last label known for it. */
export const Ref = z.object({ id, label: z.optional(line) });
export type Ref = z.infer<typeof Ref>;

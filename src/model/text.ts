import * as z from 'zod/mini';
import { showable } from './showable.js';

const optionals = new WeakMap<z.ZodMiniType, z.ZodMiniType>();

/** What may be left out. Each is made once, wherever it is used: a page makes all of its schemas as it loads. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<T> {
  let made = optionals.get(schema);
  if (!made) optionals.set(schema, (made = z.optional(schema)));
  return made as z.ZodMiniOptional<T>;
}

export const yesOrNo = z.boolean();
export const amount = z.number();

/** A line that somebody typed, or that is only compared: it goes on as it came. Longer than this it is not a line any more. */
export const typed = z.string().check(z.maxLength(20_000));

/** A line that a system says, to be shown: a name, a label, a subject. */
export const line = typed.check((said) => {
  said.value = showable(said.value);
});

/** A long text. What is *shown* of it is capped again in `content/`. */
export const longText = z.string().check(z.maxLength(4_000_000));

/** Opaque: compared for equality, never split, never parsed, may hold slashes. It is shown where nothing else is known. */
export const id = z.string().check(z.minLength(1), z.maxLength(2_000), (said) => {
  if (showable(said.value) !== said.value) said.issues.push({ code: 'custom', input: said.value });
});

/** ISO 8601 with an offset. A bad one is shown as it came, so it is not refused here. */
export const instant = z.string().check(z.maxLength(100));

const anyWord = z.string().check(z.maxLength(200));

/**
 * A word of a known vocabulary, or one that a system adds to it. Unknown words pass, so that one new word
 * never empties a list; whoever reads the word decides what it shows instead.
 */
/* @__NO_SIDE_EFFECTS__ */
export function word<T extends string>(): z.ZodMiniType<T | (string & {}), T | (string & {})> {
  return anyWord;
}

/** A thing named by another: its id, and the last label known for it. */
export const Ref = z.object({ id, label: optional(line) });
export type Ref = z.infer<typeof Ref>;

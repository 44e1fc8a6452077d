import type { Tools } from './formats.js';

/** A sentence, or a function of what it speaks about. Arguments are plain strings and numbers. */
export type Message = string | ((t: Tools, ...values: never[]) => string);

/**
 * The English of one area, and by that the type of all its translations. To add a part:
 *
 * 1. `en/<part>.ts`: `export const listMessages = definePart('list', { heading: 'Cases', … })`
 * 2. one line in `parts.ts`; from here tsc asks for the rest
 * 3. `fr/<part>.ts`, `ru/<part>.ts`, `ar/<part>.ts`: `export const list: Translation<typeof listMessages> = { … }`
 * 4. one import and one word in `en.ts`, `fr.ts`, `ru.ts`, `ar.ts`
 *
 * An element imports the English parts it speaks with and nothing else; other languages arrive as one chunk each.
 * In a plural's forms `#` is the number, so text typed by people stays outside of them.
 */
export interface Part<M extends Record<string, Message> = Record<string, Message>> {
  readonly name: string;
  readonly en: M;
}

export const definePart = <M extends Record<string, Message>>(name: string, en: M): Part<M> => ({ name, en });

/** Complete by type: a key that is missing, or one that English does not have, is refused by tsc. */
export type Translation<P extends Part> = {
  [K in keyof P['en']]: P['en'][K] extends string ? string | ((t: Tools) => string) : string | P['en'][K];
};

/** The messages as an element uses them: already in its language, functions already bound to it. */
export type Text<P extends Part> = {
  readonly [K in keyof P['en']]: P['en'][K] extends (t: Tools, ...values: infer V) => string
    ? (...values: V) => string
    : string;
};

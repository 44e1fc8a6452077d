import { queryWords, wordsOf } from './categories.js';

/** Ids of those that have a word beginning with each word of the text. */
export function matching<T extends { id: string }>(
  all: readonly T[],
  text: string | undefined,
  textOf: (item: T) => string,
): string[] {
  const words = queryWords(text);
  if (!words.length) return all.map(({ id }) => id);
  return all.filter((item) => hasWords(searchable(item, textOf), words)).map(({ id }) => id);
}

const hasWords = (has: string, words: readonly string[]): boolean => words.every((word) => has.includes(` ${word}`));

const known = new WeakMap<object, string>();
function searchable<T extends object>(item: T, textOf: (item: T) => string): string {
  const text = known.get(item) ?? ` ${wordsOf(textOf(item)).join(' ')}`;
  known.set(item, text);
  return text;
}

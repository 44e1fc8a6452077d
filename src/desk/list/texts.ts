import { wordsOf } from '../rules/categories.js';
import { descriptionOf, subjectOf } from '../world/cases.js';
import { topics } from '../world/talk/index.js';

// What generated cases say is made of a topic and a variant. Such texts are few, however many cases there are, so
// their words are put into an index once, and a search looks at words instead of texts.

/** Room for the variants of any topic. */
export const widest = Math.max(...topics.map(({ talk }) => talk.variants.length));

/** How many texts there is room for. */
export const textCount = topics.length * widest;

/** Place of a text among all. */
export const textAt = (topic: number, variant: number): number => topic * widest + variant;

/** Each word, with the texts that have it. */
const index = new Map<string, number[]>();
let indexed = 0;

/** Reads the texts of so many more topics; false when nothing was left. */
export function indexTexts(count: number): boolean {
  const end = Math.min(topics.length, indexed + count);
  for (; indexed < end; indexed++) {
    topics[indexed]!.talk.variants.forEach((_said, variant) => {
      const text = textAt(indexed, variant);
      for (const word of new Set(wordsOf(`${subjectOf(indexed, variant)} ${descriptionOf(indexed, variant)}`))) {
        const texts = index.get(word);
        if (texts) texts.push(text);
        else index.set(word, [text]);
      }
    });
  }
  return indexed < topics.length;
}

/** For each text, 1 where every one of these words begins some word of it. */
export function textsWith(words: readonly string[]): Uint8Array {
  indexTexts(topics.length);
  const bits = new Uint16Array(textCount);
  for (const [word, texts] of index) {
    words.forEach((beginning, bit) => {
      if (word.startsWith(beginning)) for (const text of texts) bits[text]! |= 1 << bit;
    });
  }
  const all = 2 ** words.length - 1;
  return Uint8Array.from(bits, (found) => +(found === all));
}

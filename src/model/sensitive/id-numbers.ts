import type { Hit } from './finding.js';

/** A shape that a backend warns of: `9` a digit, `A` a letter, anything else itself. */
export interface IdNumber {
  readonly label: string;
  readonly pattern: string;
}

const longestPattern = 64;
const mostPatterns = 50;

/**
 * Id numbers by the backend's shapes. A shape is compared sign by sign, so no backend can send one that takes for ever; one that is
 * shorter than four signs that count, or longer than a number can be, is left alone.
 */
export function idNumbers(text: string, patterns: readonly IdNumber[]): Hit[] {
  return patterns
    .slice(0, mostPatterns)
    .filter(({ pattern }) => pattern.length <= longestPattern && pattern.replace(/[^9A]/g, '').length >= 4)
    .flatMap((pattern) => hitsOf(text, pattern));
}

function hitsOf(text: string, { label, pattern }: IdNumber): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start + pattern.length <= text.length; start += 1) {
    if (isWord(text[start - 1]) && isWord(text[start])) continue;
    const end = start + pattern.length;
    if (!matches(text, start, pattern) || (isWord(text[end]) && isWord(text[end - 1]))) continue;
    hits.push({ kind: 'id', start, end, label });
    start = end - 1;
  }
  return hits;
}

function matches(text: string, start: number, pattern: string): boolean {
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = text[start + index] as string;
    const wanted = pattern[index] as string;
    const fits = wanted === '9' ? /\d/.test(sign) : wanted === 'A' ? /\p{L}/u.test(sign) : sign === wanted;
    if (!fits) return false;
  }
  return true;
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_•]/u.test(sign);

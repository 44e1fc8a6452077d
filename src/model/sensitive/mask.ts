import type { FindingKind } from './finding.js';

const dot = '•';
const dots = dot.repeat(8);

/** A finding as it may be shown. Shape and last four characters stay; of a password nothing does, not even its length. */
export function maskOf(found: string, kind: FindingKind): string {
  switch (kind) {
    case 'password':
      return dots;
    case 'email':
      return `${dots}${found.slice(found.lastIndexOf('@'))}`;
    case 'key':
      return found.startsWith('-----') ? `-----BEGIN ${dots} END-----` : `${dots}${found.slice(-4)}`;
    case 'token':
      return found.length < 12 ? dots : `${dots}${found.slice(-4)}`;
    default:
      return lastFour(found);
  }
}

function lastFour(found: string): string {
  const letters = Array.from(found);
  let shown = letters.filter((letter) => isSign(letter)).length > 8 ? 4 : 0;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    if (!isSign(letters[index] as string)) continue;
    if (shown > 0) shown -= 1;
    else letters[index] = dot;
  }
  return letters.join('');
}

const isSign = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

import type { Hit } from './finding.js';
import { accountShapes } from './accounts.js';
import { digitRuns, type DigitRun } from './digits.js';

/** Issuers by the first digits and the lengths they use. */
const issuers: readonly { starts: RegExp; lengths: readonly number[] }[] = [
  { starts: /^4/, lengths: [13, 16, 19] },
  { starts: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { starts: /^3[47]/, lengths: [15] },
  { starts: /^3(?:0[0-5]|[68])/, lengths: [14] },
  { starts: /^(?:6011|65|64[4-9])/, lengths: [16, 19] },
  { starts: /^35(?:2[89]|[3-8])/, lengths: [16] },
  { starts: /^62/, lengths: [16, 17, 18, 19] },
  { starts: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { starts: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
];

/** Payment cards: known first digits, their length, a right check digit, and no `+` in front, which makes it a telephone. */
export function cards(text: string): Hit[] {
  const accounts = accountShapes(text);
  return digitRuns(text)
    .filter(
      ({ start, before }) => before !== '+' && !accounts.some((shape) => start >= shape.start && start < shape.end),
    )
    .flatMap((run) => cardsIn(text, run));
}

/** A card may stand among other groups of digits, as «4111 1111 1111 1111 12 29» does: whole groups are tried, longest first. */
function cardsIn(text: string, { groups }: DigitRun): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = Math.min(groups.length, first + 8) - 1; last >= first; last -= 1) {
      const start = groups[first]?.start ?? 0;
      const end = groups[last]?.end ?? 0;
      if (end - start > 27 || !isCard(text.slice(start, end).replace(/\D/g, ''))) continue;
      hits.push({ kind: 'card', start, end });
      first = last;
      break;
    }
  }
  return hits;
}

const isCard = (digits: string): boolean =>
  issuers.some(({ starts, lengths }) => lengths.includes(digits.length) && starts.test(digits)) && luhn(digits);

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

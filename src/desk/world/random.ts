// Chance that always falls the same way: everything generated is a function of a few numbers.

const mixed = (n: number): number => {
  let h = Math.imul(n ^ (n >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
};

/** An even 32-bit number for these numbers. */
export function hash(...parts: number[]): number {
  let h = 0x2545f491;
  for (const part of parts) h = mixed(h ^ Math.imul(part + 0x3c6ef372, 0x9e3779b1));
  return h;
}

/** A whole number from 0, below `limit`. */
export const below = (limit: number, ...parts: number[]): number =>
  Math.floor((hash(...parts) / 0x1_0000_0000) * limit);

export const pick = <T>(list: readonly T[], ...parts: number[]): T => list[below(list.length, ...parts)]!;

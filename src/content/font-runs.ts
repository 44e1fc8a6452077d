import { caps } from './tree.js';

/** Letters that the font of Latin, Greek and Cyrillic seldom has. */
const otherFont = /(?:[\u0530-\u1DFF\u2070-\uFFFF]|\u200D)+/g;

/**
 * Counts how often a text goes over to another font. A browser looks for a font at the end of each run, and breaks lines over all of
 * them at once: text in which every other letter is of another script takes it ten times as long as any that people write.
 */
export class FontRuns {
  #count = 0;
  #inside = false;

  get full(): boolean {
    return this.#count >= caps.runs;
  }

  /** How many characters of this text still fit. */
  fits(text: string): number {
    let count = this.#count;
    for (const { index } of text.matchAll(otherFont)) {
      if (index === 0 && this.#inside) continue;
      if (count === caps.runs) return index;
      count += 1;
    }
    return text.length;
  }

  add(text: string): void {
    let inside = false;
    for (const { 0: run, index } of text.matchAll(otherFont)) {
      if (index > 0 || !this.#inside) this.#count += 1;
      inside = index + run.length === text.length;
    }
    this.#inside = inside;
  }
}

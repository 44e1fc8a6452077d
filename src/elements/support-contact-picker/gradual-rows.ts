import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';

/** Rows that are drawn at a time: so many cost a slow page no more than a moment. */
const portion = 50;

class GradualRows extends AsyncDirective {
  #drawn = 0;
  #frame = 0;
  #rest = (): void => {};

  render<T>(items: readonly T[], keyOf: (item: T) => unknown, draw: (item: T) => TemplateResult): unknown {
    // What stands there stays: only what comes at once is spread over frames.
    this.#drawn = Math.min(items.length, Math.max(this.#drawn, portion));
    const rows = () => repeat(items.slice(0, this.#drawn), keyOf, draw);
    this.#rest = () => {
      this.#frame = 0;
      this.#drawn = Math.min(items.length, this.#drawn + portion);
      this.setValue(rows());
      this.#goOn(items.length);
    };
    this.#goOn(items.length);
    return rows();
  }

  override disconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  override reconnected(): void {
    this.#frame ||= requestAnimationFrame(() => this.#rest());
  }

  #goOn(all: number): void {
    if (this.#drawn < all && this.isConnected) this.#frame ||= requestAnimationFrame(() => this.#rest());
  }
}

/** Many rows, in portions of a frame each, so that the page never stands still for all of them. */
export const gradualRows = directive(GradualRows) as <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  draw: (item: T) => TemplateResult,
) => unknown;

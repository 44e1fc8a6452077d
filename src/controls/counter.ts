import { html, nothing } from 'lit';
import type { FieldText } from './field.js';

/** How full a text is. */
export interface Count {
  used: number;
  max: number;
  unit?: 'characters' | 'bytes' | undefined;
}

/** «230 characters left», from three quarters of the limit; undefined before. */
export function countText({ used, max, unit }: Count, text: FieldText): string | undefined {
  const left = max - used;
  if (used < max * 0.75) return undefined;
  if (unit === 'bytes') return left < 0 ? text.bytesOver(-left) : text.bytesLeft(left);
  return left < 0 ? text.charactersOver(-left) : text.charactersLeft(left);
}

export function counter(id: string, count: Count, text: FieldText) {
  const words = countText(count, text);
  return words
    ? html`<div id="${id}-count" class="counter ${count.used > count.max ? 'over' : ''}">${words}</div>`
    : nothing;
}

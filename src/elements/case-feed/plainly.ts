import { html, nothing } from 'lit';
import type { FeedEntry } from '../../model/feed.js';

/** A text as it came, until what reads it is here. */
export function plainly({ body }: FeedEntry) {
  if (!body) return nothing;
  return body.format === 'html'
    ? html`<div class="skeleton" aria-hidden="true">
        <div class="bar"></div>
        <div class="bar"></div>
      </div>`
    : html`<div class="text" dir="auto">${body.text.slice(0, 20_000)}</div>`;
}

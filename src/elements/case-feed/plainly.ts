import { html, nothing } from 'lit';
import type { FeedEntry } from '../../model/feed.js';

// A page stands still for seconds over marks on one letter and over words without end; what reads it knows what to do with them.
const endless = /[\p{M}\p{Cf}\p{EMod}]{31}|[^\0-\u052f\s]{500}/u;

/** A text as it came, until what reads it is here. */
export function plainly({ body }: FeedEntry) {
  if (!body) return nothing;
  const text = body.text.slice(0, 20_000);
  return body.format === 'html' || endless.test(text)
    ? html`<div class="skeleton" aria-hidden="true">
        <div class="bar"></div>
        <div class="bar"></div>
      </div>`
    : html`<div class="text" dir="auto">${text}</div>`;
}

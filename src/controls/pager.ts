import { html, nothing, type TemplateResult } from 'lit';
import type { pageMessages } from '../messages/en/pages.js';
import type { Text } from '../messages/part.js';
import { chevronEndIcon, chevronStartIcon } from '../styles/icons.js';
import { button } from './button.js';

export interface PagerOptions {
  /** «Pages of cases» */
  label: string;
  from: number;
  to: number;
  total?: number | undefined;
  /** Absent where there is none. */
  previous?: (() => void) | undefined;
  next?: (() => void) | undefined;
  busy?: boolean | undefined;
  text: Text<typeof pageMessages>;
}

/** Going from page to page, with or without a known total. A button without a page stays and keeps its focus. */
export function pager(options: PagerOptions): TemplateResult {
  const { from, to, total, text, previous, next, busy } = options;
  return html`<nav class="pages" aria-label=${options.label}>
    ${
      to < from
        ? nothing
        : html`<span class="range">${total === undefined ? text.range(from, to) : text.rangeOf(from, to, total)}</span>`
    }
    ${button({ label: text.previous, icon: chevronStartIcon(), unavailable: !previous || busy, onClick: () => previous?.() })}
    ${button({ label: text.next, icon: chevronEndIcon(), unavailable: !next || busy, onClick: () => next?.() })}
  </nav>`;
}

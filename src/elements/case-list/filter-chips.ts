import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { chips } from '../../controls/chips.js';
import type { RemovalFocus } from '../../controls/removal-focus.js';
import type { Asked } from '../../model/plain-ask.js';
import type { Listing } from '../../model/session.js';
import type { Acts } from './acts.js';
import { filterWords, type MoreWords } from './more-words.js';

export interface ChipsOptions {
  asked: Asked;
  listing: Listing;
  words: MoreWords;
  /** The name of the customer that is filtered by. */
  customer: string | undefined;
  focus: RemovalFocus;
  fallback: () => HTMLElement | null;
  acts: Acts;
  onClear: () => void;
}

/** What hides cases besides the preset, each to be taken away by itself. */
export function filterChips(options: ChipsOptions): TemplateResult | typeof nothing {
  const { words, listing, asked, customer, acts } = options;
  if (asked.filters.length === 0) return nothing;
  const byId = new Map(asked.filters.map((filter) => [`${filter.name}=${filter.value}`, filter]));
  return html`<div class="row active-filters">
    ${chips({
      label: words.more.activeFilters,
      items: [...byId].map(([id, filter]) => ({ id, label: filterWords(filter, listing, customer, words) })),
      onRemove: (id) => acts.remove(byId.get(id)!),
      remove: words.more.removeFilter,
      focus: options.focus,
      fallback: options.fallback,
    })}
    ${button({ label: words.more.clearFilters, look: 'quiet', onClick: options.onClear })}
  </div>`;
}

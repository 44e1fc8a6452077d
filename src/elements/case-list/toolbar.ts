import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { chips } from '../../controls/chips.js';
import type { RemovalFocus } from '../../controls/removal-focus.js';
import type { Preset } from '../../model/case-rows.js';
import { type Asked, type Filter, presetsOf } from '../../model/listing.js';
import type { Listing } from '../../model/session.js';
import { filterIcon, searchIcon } from '../../styles/icons.js';
import { filterWords, presetWords, type Words } from './words.js';

/** Which cases to begin with. Not tabs: they filter one list. */
export function presetButtons(
  pressed: Preset,
  { listing, words, onChoose }: { listing: Listing; words: Words; onChoose: (preset: Preset) => void },
): TemplateResult | typeof nothing {
  const offered = presetsOf(listing);
  if (offered.length < 2) return nothing;
  return html`<div class="presets no-print" role="group" aria-label=${words.list.presets}>
    ${offered.map(
      (preset) =>
        html`<button
          type="button"
          class="preset"
          aria-pressed=${preset === pressed ? 'true' : 'false'}
          @click=${() => onChoose(preset)}
        >
          ${presetWords(preset, words).tab}
        </button>`,
    )}
  </div>`;
}

export interface SearchOptions {
  listing: Listing;
  words: Words;
  text: string;
  /** The filters beside the text: how many count, and whether they are open. */
  filters: { count: number; open: boolean; panel: unknown } | undefined;
  onToggle: () => void;
  onApply: (form: HTMLFormElement) => void;
  /** Something in the form has changed and was not applied yet. */
  onEdit: (form: HTMLFormElement) => void;
}

export function searchForm(options: SearchOptions): TemplateResult | typeof nothing {
  const { listing, words, filters } = options;
  const { list } = words;
  if (!listing.text && !filters) return nothing;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    options.onApply(event.currentTarget as HTMLFormElement);
  };
  const edit = (event: Event) => options.onEdit(event.currentTarget as HTMLFormElement);
  return html`<form
    class="no-print"
    role="search"
    aria-label=${list.search}
    novalidate
    @submit=${submit}
    @input=${edit}
  >
    <div class="search">
      ${
        listing.text
          ? html`<label class="visually-hidden" for="text">${list.search}</label>
              <div class="box">
                ${searchIcon()}
                <input
                  id="text"
                  class="input"
                  part="input"
                  type="search"
                  name="text"
                  maxlength="500"
                  autocomplete="off"
                  enterkeyhint="search"
                  placeholder=${list.searchHint}
                  .value=${options.text}
                />
              </div>
              ${button({ label: list.searchButton, type: 'submit' })}`
          : nothing
      }
      ${filters ? filterToggle(filters, words, options.onToggle) : nothing}
    </div>
    ${filters?.open ? html`<div id="filters" class="panel">${filters.panel}</div>` : nothing}
  </form>`;
}

const filterToggle = ({ count, open }: { count: number; open: boolean }, { list }: Words, onToggle: () => void) =>
  html`<button
    class="button"
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? 'filters' : nothing}
    @click=${onToggle}
  >
    ${filterIcon()}${count ? list.filtersActive(count) : list.filters}
  </button>`;

export interface ChipsOptions {
  asked: Asked;
  listing: Listing;
  words: Words;
  /** The name of the customer that is filtered by. */
  customer: string | undefined;
  focus: RemovalFocus;
  fallback: () => HTMLElement | null;
  onRemove: (filter: Filter) => void;
  onClear: () => void;
}

/** What hides cases besides the preset, each to be taken away by itself. */
export function filterChips(options: ChipsOptions): TemplateResult | typeof nothing {
  const { words, listing, asked, customer } = options;
  if (asked.filters.length === 0) return nothing;
  const byId = new Map(asked.filters.map((filter) => [`${filter.name}=${filter.value}`, filter]));
  return html`<div class="row active-filters no-print">
    ${chips({
      label: words.list.activeFilters,
      items: [...byId].map(([id, filter]) => ({ id, label: filterWords(filter, listing, customer, words) })),
      onRemove: (id) => options.onRemove(byId.get(id)!),
      remove: words.list.removeFilter,
      focus: options.focus,
      fallback: options.fallback,
    })}
    ${button({ label: words.list.clearFilters, look: 'quiet', onClick: options.onClear })}
  </div>`;
}

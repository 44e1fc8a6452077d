import { html, nothing, type TemplateResult } from 'lit';
import type { Preset } from '../../model/case-rows.js';
import { presetsOf } from '../../model/listing.js';
import type { Listing } from '../../model/session.js';
import { filterIcon } from '../../styles/icons.js';
import { searchBox } from '../shared/search-box.js';
import type { MoreWords } from './more-words.js';

/** Which cases to begin with. Not tabs: they filter one list. */
export function presetButtons(
  pressed: Preset,
  { listing, words, create, onChoose }: PresetOptions,
): TemplateResult | typeof nothing {
  if (!hasPresets(listing)) return nothing;
  return html`<div class="toolbar no-print">
    ${create}
    <div class="presets" role="group" aria-label=${words.more.presets}>
      ${presetsOf(listing).map(
        (preset) =>
          html`<button
            type="button"
            class="preset"
            aria-pressed=${preset === pressed ? 'true' : 'false'}
            @click=${() => onChoose(preset)}
          >
            ${words.more[preset]}
          </button>`,
      )}
    </div>
  </div>`;
}

export interface PresetOptions {
  listing: Listing;
  words: MoreWords;
  /** «New case», where no heading stands above that it could stand beside. */
  create: unknown;
  onChoose: (preset: Preset) => void;
}

export const hasPresets = (listing: Listing): boolean => presetsOf(listing).length > 1;

export interface SearchOptions {
  listing: Listing;
  words: MoreWords;
  text: string;
  /** How many filters count beside the text. */
  count: number;
  /** The filters, where they are open. */
  panel: unknown;
  /** The order of the rows. */
  sort: unknown;
  onToggle: () => void;
  onApply: (form: HTMLFormElement) => void;
  /** Something in the form has changed and was not applied yet. */
  onEdit: (form: HTMLFormElement) => void;
}

/** Searching by text, and the way to the filters; each only where the system can. */
export function searchForm(options: SearchOptions): TemplateResult | typeof nothing {
  const { listing, words, count, panel } = options;
  const { more } = words;
  const filterable = listing.filters.length > 0 || (listing.whose?.length ?? 0) > 1;
  if (!listing.text && !filterable)
    return options.sort === nothing ? nothing : html`<div class="search no-print">${options.sort}</div>`;
  const formOf = (event: Event) => event.currentTarget as HTMLFormElement;
  // What stands inside comes first: an open list closes alone.
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    (event.currentTarget as Element).closest('form')?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    options.onToggle();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    options.onApply(formOf(event));
  };
  return html`<form
    class="no-print"
    role="search"
    aria-label=${more.search}
    novalidate
    @submit=${submit}
    @input=${(event: Event) => options.onEdit(formOf(event))}
  >
    <div class="search">
      ${listing.text ? searchBox(more, options.text) : nothing}
      ${
        filterable
          ? html`<button
              class="button"
              type="button"
              aria-expanded=${panel ? 'true' : 'false'}
              aria-controls=${panel ? 'filters' : nothing}
              @click=${options.onToggle}
            >
              ${filterIcon()}${count ? more.filtersActive(count) : more.filters}
            </button>`
          : nothing
      }
      ${options.sort}
    </div>
    ${panel ? html`<div id="filters" class="panel" @keydown=${dismiss}>${panel}</div>` : nothing}
  </form>`;
}

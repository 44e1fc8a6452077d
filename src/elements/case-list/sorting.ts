import { html, nothing, type TemplateResult } from 'lit';
import type { Listing } from '../../model/session.js';
import { sortDownIcon, sortIcon, sortUpIcon } from '../../styles/icons.js';
import { type MoreWords, sortWords } from './more-words.js';
import { columns } from './rows.js';

export interface SortingOptions {
  /** How the rows are really sorted; nothing where the system does not say. */
  sort: string | undefined;
  listing: Listing;
  words: MoreWords;
  onSort: (sort: string) => void;
}

/** «Open cases, sorted by last update, newest first. Column headers with buttons sort.» */
export function captionOf(title: string, { sort, listing, words }: SortingOptions): string {
  const { more } = words;
  const what = sort === undefined ? more.captionUnsorted(title) : more.caption(title, sortWords(sort, listing, words));
  return columns.some((column) => isOffered(column.sort, listing)) ? `${what} ${more.captionHint}` : what;
}

const isOffered = (by: string, { sorts }: Listing) => sorts.some((one) => one.by === by);

/** The head of a column: a button where the system can sort by it. With `one` customer, its column tells of people alone. */
export function columnHead(
  { name, sort: by }: (typeof columns)[number],
  { sort, listing, words, onSort }: SortingOptions,
  one = false,
): { sort?: string | undefined; content: unknown } {
  const peopleOnly = one && name === 'customer';
  const label = peopleOnly ? words.more.people : words.list[name];
  const plain = html`<span class="plain">${label}</span>`;
  if (peopleOnly || !isOffered(by, listing)) return { content: plain };
  const [up, down] = [sort === by, sort === `-${by}`];
  // The first press shows what people look for: the newest, the gravest, the first by name.
  const greatestFirst = by === 'updatedAt' || by === 'severity';
  const next = (greatestFirst ? down : !up) ? by : `-${by}`;
  return {
    sort: up ? 'ascending' : down ? 'descending' : undefined,
    content: html`<button class="sort" type="button" @click=${() => onSort(next)}>
        <span>${label}</span>${up ? sortUpIcon() : down ? sortDownIcon() : sortIcon()}
      </button>
      ${plain}`,
  };
}

/** Sorting without column heads: in cards, and by what no column shows. */
export function sortSelect({ sort, listing, words, onSort }: SortingOptions): TemplateResult | typeof nothing {
  if (listing.sorts.length === 0) return nothing;
  const extra = listing.sorts.some(({ by }) => !columns.some((column) => column.sort === by));
  const orders = listing.sorts.flatMap(({ by }) => [`-${by}`, by]);
  // What is typed beside it may be applied as it is typed; this is none of that.
  const alone = (event: Event) => event.stopPropagation();
  return html`<label class="sort-by ${extra ? '' : 'narrow'}" @input=${alone}>
    <span class="label">${words.more.sortBy}</span>
    <select class="input" @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value)}>
      ${sort !== undefined && orders.includes(sort) ? nothing : html`<option value="" selected disabled>–</option>`}
      ${orders.map(
        (order) =>
          html`<option value=${order} .selected=${order === sort}>${sortWords(order, listing, words)}</option>`,
      )}
    </select>
  </label>`;
}

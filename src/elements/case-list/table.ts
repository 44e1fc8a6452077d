import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseRow } from '../../model/case-rows.js';
import type { Listing } from '../../model/session.js';
import type { CaseListing } from '../../store/cases.js';
import type { PendingCase } from '../../store/pending-cases.js';
import { sortDownIcon, sortIcon, sortUpIcon } from '../../styles/icons.js';
import { caseRow, columns, pendingRow, unreadableRow, type PendingActions, type RowContext } from './rows.js';
import { captionOf, sortWords, type Words } from './words.js';

export interface TableOptions {
  context: RowContext;
  page: CaseListing;
  pending: readonly PendingCase[];
  actions: (entry: PendingCase) => PendingActions;
  /** What it shows: «Open cases». */
  title: string;
  /** How it is really sorted; nothing where the system does not say. */
  sort: string | undefined;
  onSort: (sort: string) => void;
  /** Id of the case to mark. */
  current: string | undefined;
}

/**
 * The cases: a table, and in a narrow container the same as cards. Every part says its role, so that no style can take
 * it away.
 */
export function caseTable(options: TableOptions): TemplateResult {
  const { context, page, pending, title, sort, current } = options;
  const { words, listing } = context;
  return html`<table role="table" aria-labelledby="caption">
    <caption id="caption">
      <span aria-hidden="true">${title}</span>
      <span class="visually-hidden">${captionOf(title, sort, listing, words)} ${words.list.captionHint}</span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => head(column, options))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        pending,
        ({ localId }) => localId,
        (entry) => pendingRow(entry, context, options.actions(entry)),
      )}
      ${repeat(
        rowsOf(page),
        (row) => row.key,
        ({ row, id }) => (row ? caseRow(row, context, row.id === current) : unreadableRow(id, words)),
      )}
    </tbody>
  </table>`;
}

/** All rows in their order, with those that could not be read in the places where they came. */
function rowsOf({ items, unreadable = [] }: CaseListing) {
  const rows: { key: string; row?: CaseRow; id?: string | undefined }[] = items.map((row) => ({
    key: `=${row.id}`,
    row,
  }));
  for (const { at, id } of unreadable) rows.splice(at, 0, { key: `?${at}`, id });
  return rows;
}

function head({ name, sort: by }: (typeof columns)[number], { context, sort, onSort }: TableOptions): TemplateResult {
  const { words, listing } = context;
  const label = words.list[name];
  if (!listing.sorts.some((one) => one.by === by))
    return html`<th role="columnheader" scope="col"><span>${label}</span></th>`;
  const [up, down] = [sort === by, sort === `-${by}`];
  // The first press shows what people look for: the newest, the gravest, the first by name.
  const greatestFirst = by === 'updatedAt' || by === 'severity';
  const next = (greatestFirst ? down : !up) ? by : `-${by}`;
  return html`<th role="columnheader" scope="col" aria-sort=${up ? 'ascending' : down ? 'descending' : nothing}>
    <button class="sort" type="button" @click=${() => onSort(next)}>
      <span>${label}</span>${up ? sortUpIcon() : down ? sortDownIcon() : sortIcon()}
    </button>
    <span class="plain">${label}</span>
  </th>`;
}

/** Sorting without column heads: in cards, and for what no column shows. */
export function sortSelect(
  sort: string | undefined,
  { listing, words, onSort }: { listing: Listing; words: Words; onSort: (sort: string) => void },
): TemplateResult | typeof nothing {
  if (listing.sorts.length === 0) return nothing;
  const shown = columns.map((column) => column.sort as string);
  const extra = listing.sorts.some(({ by }) => !shown.includes(by));
  const orders = listing.sorts.flatMap(({ by }) => [`-${by}`, by]);
  return html`<label class="sort-by ${extra ? '' : 'narrow'}">
    <span class="label">${words.list.sortBy}</span>
    <select class="input" @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value)}>
      ${sort !== undefined && orders.includes(sort) ? nothing : html`<option value="" selected disabled>–</option>`}
      ${orders.map(
        (order) =>
          html`<option value=${order} .selected=${order === sort}>${sortWords(order, listing, words)}</option>`,
      )}
    </select>
  </label>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { flagBadge, flagIcon, severityMark, statusBadge } from '../../controls/badges.js';
import type { CaseRow } from '../../model/case-rows.js';
import type { Listing } from '../../model/session.js';
import { isolated, type Words } from './words.js';

/** The columns, each with what it is sorted by where the system can. */
export const columns = [
  { name: 'case', sort: 'number' },
  { name: 'customer', sort: 'customer' },
  { name: 'status', sort: 'status' },
  { name: 'severity', sort: 'severity' },
  { name: 'updatedAt', sort: 'updatedAt' },
] as const;
export type Column = (typeof columns)[number]['name'];

/** What rows need besides the case. */
export interface RowContext {
  words: Words;
  listing: Listing;
  link: (row: CaseRow, label: TemplateResult) => TemplateResult;
  now: number;
  /** The cell of its customer, with who filed it and who answers for it; a moment later than its filer alone. */
  people?: ((row: CaseRow) => TemplateResult) | undefined;
}

/** More than this of a subject helps nobody to find a case; the case itself shows all of it. */
const longestSubject = 200;

export function subjectOf(subject: string, { list }: Words): TemplateResult {
  const text = subject.trim() || list.noSubject;
  if (text.length <= longestSubject) return html`<bdi class="subject">${text}</bdi>`;
  const cut = text.slice(0, longestSubject).replace(/[\uD800-\uDBFF]$/, '');
  return html`<bdi class="subject">${cut}…</bdi>`;
}

/** Cards have no column heads, so each cell brings its own; those who listen have the heads. */
export const cell = (name: Column, content: unknown, { list }: Words): TemplateResult =>
  html`<td role="cell"><span class="cell-label" aria-hidden="true">${list[name]}</span>${content}</td>`;

/** In whose name it was filed. */
export const customerName = ({ customer }: Pick<CaseRow, 'customer'>, { list }: Words) =>
  customer ? html`<bdi>${customer.label ?? (customer.own ? list.ownOrganisation : customer.id)}</bdi>` : nothing;

export function when(value: string | undefined, { words: { tools }, now }: RowContext): unknown {
  if (!value) return nothing;
  if (Number.isNaN(Date.parse(value))) return html`<bdi>${value}</bdi>`;
  return html`<time datetime=${value}
    >${tools.relative(value, now)} <span class="below">${tools.dateTime(value)}</span></time
  >`;
}

export function caseRow(row: CaseRow, context: RowContext, current: boolean): TemplateResult {
  const { words, listing } = context;
  const { list, status } = words;
  const { severity, filedBy, fileCount, flags = [] } = row;
  const label = html`${subjectOf(row.subject, words)}${row.number ? html` <span class="number"><bdi>${row.number}</bdi></span>` : nothing}`;
  const rank = listing.severities?.findIndex(({ id }) => id === severity?.id);
  return html`<tr role="row" part="item" class="${row.unread ? 'unread' : ''} ${current ? 'current' : ''}">
    <th role="rowheader" scope="row">
      ${context.link(row, label)}
      ${
        row.unread || flags.length > 0 || fileCount
          ? html`<div class="meta">
              ${row.unread ? html`<span class="mark">${flagIcon('unread')}${status.unread}</span>` : nothing}
              ${flags.map((flag) => flagBadge(flag, status))}
              ${fileCount ? html`<span class="files">${flagIcon('files')}${list.files(fileCount)}</span>` : nothing}
            </div>`
          : nothing
      }
    </th>
    ${
      context.people?.(row) ??
      cell(
        'customer',
        html`${customerName(row, words)}${filedBy?.name ? html`<span class="below">${list.filedBy(isolated(filedBy.name))}</span>` : nothing}`,
        words,
      )
    }
    ${cell('status', statusBadge(row.status, row.statusLabel, status), words)}
    ${cell(
      'severity',
      severity ? severityMark(severity.label ?? severity.id, rank === -1 ? undefined : rank) : nothing,
      words,
    )}
    ${cell('updatedAt', when(row.updatedAt ?? row.createdAt, context), words)}
  </tr>`;
}

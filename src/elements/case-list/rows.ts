import { html, nothing, type TemplateResult } from 'lit';
import { flagBadge, severityMark, statusBadge } from '../../controls/badges.js';
import { button } from '../../controls/button.js';
import { remedy, type RemedyLike } from '../../controls/remedy.js';
import type { CaseRow } from '../../model/case-rows.js';
import type { Listing } from '../../model/session.js';
import type { PendingCase } from '../../store/pending-cases.js';
import { closeIcon, dotIcon, errorIcon, paperclipIcon, refreshIcon } from '../../styles/icons.js';
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
}

/** More than this of a subject helps nobody to find a case; the case itself shows all of it. */
const longestSubject = 200;

function subjectOf(subject: string, { list }: Words): TemplateResult {
  const text = subject.trim() || list.noSubject;
  if (text.length <= longestSubject) return html`<bdi class="subject">${text}</bdi>`;
  const cut = text.slice(0, longestSubject).replace(/[\uD800-\uDBFF]$/, '');
  return html`<bdi class="subject">${cut}…</bdi>`;
}

/** Cards have no column heads, so each cell brings its own; those who listen have the heads. */
const cell = (name: Column, content: unknown, { list }: Words): TemplateResult =>
  html`<td role="cell"><span class="cell-label" aria-hidden="true">${list[name]}</span>${content}</td>`;

function when(value: string | undefined, { words: { tools, zone }, now }: RowContext): unknown {
  if (!value) return nothing;
  if (Number.isNaN(Date.parse(value))) return html`<bdi>${value}</bdi>`;
  return html`<time datetime=${value} title=${tools.fullDateTime(value, zone)}
    >${tools.relative(value, now)} <span class="below">${tools.dateTime(value, zone)}</span></time
  >`;
}

export function caseRow(row: CaseRow, context: RowContext, current: boolean): TemplateResult {
  const { words, listing } = context;
  const { list, status, common } = words;
  const { severity, customer, filedBy, fileCount, flags = [] } = row;
  const label = html`${subjectOf(row.subject, words)}${row.number ? html` <span class="number"><bdi>${row.number}</bdi></span>` : nothing}`;
  const rank = listing.severities?.findIndex(({ id }) => id === severity?.id);
  return html`<tr role="row" part="item" class="${row.unread ? 'unread' : ''} ${current ? 'current' : ''}">
    <th role="rowheader" scope="row">
      ${context.link(row, label)}
      ${
        row.unread || flags.length > 0 || fileCount
          ? html`<div class="meta">
              ${row.unread ? html`<span class="mark">${dotIcon()}${status.unread}</span>` : nothing}
              ${flags.map((flag) => flagBadge(flag, status))}
              ${fileCount ? html`<span class="files">${paperclipIcon()}${list.files(fileCount)}</span>` : nothing}
            </div>`
          : nothing
      }
    </th>
    ${cell(
      'customer',
      html`${
        customer ? html`<bdi>${customer.label ?? (customer.own ? common.ownOrganisation : customer.id)}</bdi>` : nothing
      }${filedBy?.name ? html`<span class="below">${list.filedBy(isolated(filedBy.name))}</span>` : nothing}`,
      words,
    )}
    ${cell('status', statusBadge(row.status, row.statusLabel, status), words)}
    ${cell(
      'severity',
      severity ? severityMark(severity.label ?? severity.id, rank === -1 ? undefined : rank) : nothing,
      words,
    )}
    ${cell('updatedAt', when(row.updatedAt ?? row.createdAt, context), words)}
  </tr>`;
}

export interface PendingActions {
  /** Why it failed, and what helps. */
  reason: string;
  remedy: RemedyLike | undefined;
  dismiss: () => void;
  /** Absent where sending again could file it twice, or would change nothing. */
  retry: (() => void) | undefined;
}

/** A case on its way: what its writer sent, and how far it is. */
export function pendingRow(entry: PendingCase, context: RowContext, actions: PendingActions): TemplateResult {
  const { words } = context;
  const { list, status, common } = words;
  const { draft, receipt, state } = entry;
  const failed = state === 'failed';
  const subject = entry.subject || list.noSubject;
  return html`<tr role="row" part="item" class="pending">
    <th role="rowheader" scope="row">
      ${subjectOf(entry.subject, words)}${receipt?.number ? html` <span class="number"><bdi>${receipt.number}</bdi></span>` : nothing}
      ${
        failed
          ? html`<div class="why">${actions.reason} ${remedy(actions.remedy, common)}</div>
              <div class="row">
                ${
                  actions.retry ? button({ label: common.retry, icon: refreshIcon(), onClick: actions.retry }) : nothing
                }
                ${button({
                  label: list.dismiss(isolated(subject)),
                  look: 'quiet',
                  icon: closeIcon(),
                  iconOnly: true,
                  onClick: actions.dismiss,
                })}
              </div>`
          : nothing
      }
    </th>
    ${cell('customer', draft.customer ? html`<bdi>${draft.customer.label ?? draft.customer.id}</bdi>` : nothing, words)}
    ${cell(
      'status',
      failed
        ? html`<span class="badge failed">${errorIcon()}<span>${list.notCreated}</span></span>`
        : flagBadge('being-created', status),
      words,
    )}
    ${cell('severity', nothing, words)} ${cell('updatedAt', when(new Date(entry.sentAt).toISOString(), context), words)}
  </tr>`;
}

/** A row that could not be read says so, and costs nothing but itself. */
export const unreadableRow = (id: string | undefined, { list }: Words): TemplateResult =>
  html`<tr role="row" part="item" class="unreadable">
    <td role="cell" colspan=${columns.length}>
      ${errorIcon()} ${id === undefined ? list.unreadable : list.unreadableCase(isolated(id))}
    </td>
  </tr>`;

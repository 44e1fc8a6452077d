import { html, nothing, type TemplateResult } from 'lit';
import { flagBadge, severityMark } from '../../controls/badges.js';
import { button } from '../../controls/button.js';
import { remedy, type RemedyLike } from '../../controls/remedy.js';
import { failureText } from '../../controls/situations.js';
import type { Unreadable } from '../../model/page.js';
import type { Asked } from '../../model/plain-ask.js';
import type { SupportError } from '../../port/error.js';
import type { PendingCase } from '../../store/pending-cases.js';
import { closeIcon, errorIcon, refreshIcon } from '../../styles/icons.js';
import type { MoreWords } from './more-words.js';
import type { Pending } from './pending.js';
import { peopleCell } from './case-people.js';
import { cell, columns, type RowContext, subjectOf, when } from './rows.js';
import type { TableRow } from './table.js';
import { isolated } from './words.js';

interface PendingActions {
  /** Why it failed, and what helps. */
  reason: string;
  remedy: RemedyLike | undefined;
  dismiss: () => void;
  /** Absent where sending again could file it twice, or would change nothing. */
  retry: (() => void) | undefined;
}

/** A case on its way: what its writer sent, and how far it is. */
function pendingRow(
  entry: PendingCase,
  context: RowContext,
  words: MoreWords,
  actions: PendingActions,
  only: string | undefined,
): TemplateResult {
  const { more, status, common } = words;
  const { draft, receipt, state } = entry;
  // Most forms call it so; a form that does not shows none until the list has the case.
  const rank = context.listing.severities?.findIndex(({ id }) => id === draft.values['severity']) ?? -1;
  const severity = context.listing.severities?.[rank];
  const failed = state === 'failed';
  return html`<tr role="row" part="item" class="pending">
    <th role="rowheader" scope="row">
      <span id="sent-${entry.localId}">${subjectOf(entry.subject, words)}</span
      >${receipt?.number ? html` <span class="number"><bdi>${receipt.number}</bdi></span>` : nothing}
      ${
        failed
          ? html`<div class="why">${actions.reason} ${remedy(actions.remedy, common)}</div>
              <div class="row">
                ${
                  actions.retry ? button({ label: common.retry, icon: refreshIcon(), onClick: actions.retry }) : nothing
                }
                ${button({
                  label: more.dismiss,
                  look: 'quiet',
                  icon: closeIcon(),
                  describedBy: `sent-${entry.localId}`,
                  onClick: actions.dismiss,
                })}
              </div>`
          : nothing
      }
    </th>
    ${peopleCell({ customer: draft.customer }, only, nothing, words)}
    ${cell(
      'status',
      failed
        ? html`<span class="badge failed">${errorIcon()}<span>${more.notCreated}</span></span>`
        : flagBadge('being-created', status),
      words,
    )}
    ${cell('severity', severity ? severityMark(severity.label ?? severity.id, rank) : nothing, words)}
    ${cell('updatedAt', when(new Date(entry.sentAt).toISOString(), context), words)}
  </tr>`;
}

/** A row that could not be read says so, and costs nothing but itself. */
const unreadableRow = (id: string | undefined, { more }: MoreWords): TemplateResult =>
  html`<tr role="row" part="item" class="unreadable">
    <td role="cell" colspan=${columns.length}>
      ${errorIcon()} ${id === undefined ? more.unreadable : more.unreadableCase(isolated(id))}
    </td>
  </tr>`;

interface OtherRows {
  pending: Pending;
  asked: Asked;
  /** The customer that all of them are of. */
  only: string | undefined;
  unreadable?: Unreadable[] | undefined;
}

/** Puts rows that are no cases yet, or that could not be read, among those of the page. */
export function otherRows(
  rows: readonly TableRow[],
  { pending, asked, only, unreadable = [] }: OtherRows,
  context: RowContext,
  words: MoreWords,
): TableRow[] {
  const mixed = [...rows];
  for (const { at, id } of unreadable) mixed.splice(at, 0, { key: `?${at}`, draw: () => unreadableRow(id, words) });
  const onTheirWay = pending.shownIn(asked).map((entry) => ({
    key: `+${entry.localId}`,
    draw: () =>
      pendingRow(
        entry,
        context,
        words,
        {
          reason: entry.error ? whyRefused(entry.error, words) : '',
          remedy: entry.error?.remedy,
          dismiss: () => pending.dismiss(entry),
          retry: pending.mayRetry(entry) ? () => pending.retry(entry) : undefined,
        },
        only,
      ),
  }));
  return [...onTheirWay, ...mixed];
}

/** What is wrong with the first of the answers says more than that some are. */
const whyRefused = (error: SupportError, { errors }: MoreWords): string =>
  Object.values(error.fields ?? {})[0] ?? failureText(error, errors);

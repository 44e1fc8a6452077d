import { html, nothing, type TemplateResult } from 'lit';
import { flagBadge, severityMark } from '../../controls/badges.js';
import { button } from '../../controls/button.js';
import { remedy, type RemedyLike } from '../../controls/remedy.js';
import type { PendingCase } from '../../store/pending-cases.js';
import { closeIcon, errorIcon, refreshIcon } from '../../styles/icons.js';
import type { MoreWords } from './more-words.js';
import { cell, columns, type RowContext, subjectOf, when } from './rows.js';
import { isolated } from './words.js';

export interface PendingActions {
  /** Why it failed, and what helps. */
  reason: string;
  remedy: RemedyLike | undefined;
  dismiss: () => void;
  /** Absent where sending again could file it twice, or would change nothing. */
  retry: (() => void) | undefined;
}

/** A case on its way: what its writer sent, and how far it is. */
export function pendingRow(
  entry: PendingCase,
  context: RowContext,
  words: MoreWords,
  actions: PendingActions,
): TemplateResult {
  const { more, status, common } = words;
  const { draft, receipt, state } = entry;
  const { customer } = draft;
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
    ${cell(
      'customer',
      customer
        ? html`<bdi>${customer.label ?? (customer.own ? words.list.ownOrganisation : customer.id)}</bdi>`
        : nothing,
      words,
    )}
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
export const unreadableRow = (id: string | undefined, { more }: MoreWords): TemplateResult =>
  html`<tr role="row" part="item" class="unreadable">
    <td role="cell" colspan=${columns.length}>
      ${errorIcon()} ${id === undefined ? more.unreadable : more.unreadableCase(isolated(id))}
    </td>
  </tr>`;

import { html, nothing, type TemplateResult } from 'lit';
import { flagBadge } from '../../controls/badges.js';
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
  const { list, more, status, common } = words;
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
                  label: more.dismiss(isolated(subject)),
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
        ? html`<span class="badge failed">${errorIcon()}<span>${more.notCreated}</span></span>`
        : flagBadge('being-created', status),
      words,
    )}
    ${cell('severity', nothing, words)} ${cell('updatedAt', when(new Date(entry.sentAt).toISOString(), context), words)}
  </tr>`;
}

/** A row that could not be read says so, and costs nothing but itself. */
export const unreadableRow = (id: string | undefined, { more }: MoreWords): TemplateResult =>
  html`<tr role="row" part="item" class="unreadable">
    <td role="cell" colspan=${columns.length}>
      ${errorIcon()} ${id === undefined ? more.unreadable : more.unreadableCase(isolated(id))}
    </td>
  </tr>`;

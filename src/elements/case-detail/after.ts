import { CaseChangedEvent } from '../../events/case-changed.js';
import { EntryPostedEvent } from '../../events/entry-posted.js';
import type { Case } from '../../model/cases.js';
import { actionButtonId } from './case-actions.js';
import type { ChangesHost } from './opening.js';
import type { Outcome } from './outcome.js';

/** What takes an action back. */
const opposite: Record<string, string> = { close: 'reopen', reopen: 'close' };

/** Where focus goes after an act: to its button, to that of its opposite or of another where it has gone, else to the heading. */
export const successorOf = ({ element }: ChangesHost, action: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(`#${actionButtonId(action)}`) ??
  element.renderRoot.querySelector<HTMLElement>(`#${actionButtonId(opposite[action] ?? action)}`) ??
  element.renderRoot.querySelector<HTMLElement>(`[id^="${actionButtonId('')}"]`) ??
  element.renderRoot.querySelector<HTMLElement>('[part~="heading"]');

/** Tells the page what the server has taken, each part by itself. */
export function tellChanged({ element }: ChangesHost, { id, number, customer }: Case, { done }: Outcome): void {
  for (const change of done) {
    element.dispatchEvent(
      change === 'message'
        ? new EntryPostedEvent({ caseId: id })
        : new CaseChangedEvent({ caseId: id, number, customerId: customer?.id, change }),
    );
  }
}

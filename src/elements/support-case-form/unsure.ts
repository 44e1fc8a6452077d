import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { SupportNavigateEvent } from '../../events/navigate.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { Sheet } from './sheet.js';

/** The answer was lost on its way, and sending again may file a second case. What a system does not say counts as that. */
export const mayHaveBeenFiled = (failure: SupportError | undefined, session: Session | undefined): boolean =>
  failure?.kind === 'unknown-outcome' && session?.policy.repeat !== 'safe';

/** What is known, what is not, and what the person can do: look first, send all the same, or be done with it. */
export function unsure(sheet: Sheet): TemplateResult {
  const { words, localize, host, rest } = sheet;
  const text = localize.text(formSendingMessages);
  const { submission } = rest!.sending;
  const customerId = submission.customerId ?? sheet.store.current.customer;
  const look = () => host.dispatchEvent(new SupportNavigateEvent({ to: 'case-list', customerId }));
  return notice({
    id: 'failure',
    level: 'warning',
    heading: sheet.heading(text.outcomeUnknown, 1, 'failure-heading'),
    content: html`<div>${text.unsureDetail}</div>
      ${submission.candidates.render()}`,
    text: words.common,
    actions: html`${button({ label: text.lookInList, onClick: look })}
    ${button({ label: text.sendAnyway, onClick: () => void submission.sendAnyway() })}
    ${button({ label: text.isFiled, look: 'quiet', onClick: () => rest!.starting.discard() })}`,
  });
}

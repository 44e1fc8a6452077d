import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../controls/notice.js';
import { remedy } from '../../controls/remedy.js';
import { commonMessages } from '../../messages/en/common.js';
import type { Case } from '../../model/cases.js';
import { type ChangeDraft, addressesIn } from './change-draft.js';
import { actionLabel, isAction } from './case-actions.js';
import type { ChangesHost } from './opening.js';
import type { Told } from './form-state.js';
import type { NotDone, Outcome } from './outcome.js';
import { type Words, wordsOf } from './words.js';

/** «Severity changed to High. Message sent.» */
export function doneText(
  { severities }: Case,
  draft: ChangeDraft,
  { done, notDone }: Outcome,
  added: number,
  { changes, tools }: Words,
): string {
  const refusedItems = new Set(notDone.map(({ item }) => item));
  const taken = (written: string) => tools.list(addressesIn(written).filter((each) => !refusedItems.has(each)));
  const sentences: Record<string, () => string> = {
    severity: () =>
      changes.severityDone(severities?.find(({ id }) => id === draft.severity)?.label ?? draft.severity ?? ''),
    close: () => changes.closeDone,
    reopen: () => changes.reopenDone,
    escalate: () => changes.escalateDone,
    share: () => `${changes.shareDone(taken(draft.addresses))}. ${changes.shareDoneGain}`,
    alerts: () => changes.alertsDone(taken(draft.alertTo)),
    files: () => changes.filesDone(added - notDone.filter(({ part, item }) => part === 'files' && item).length),
    message: () => changes.messageDone,
  };
  return done.flatMap((part) => (Object.hasOwn(sentences, part) ? [`${sentences[part]!()}.`] : [])).join(' ');
}

/** What was done last, where it was asked for. */
export function resultView(done: string | undefined, { localize }: ChangesHost): TemplateResult | typeof nothing {
  return done ? notice({ level: 'success', content: done, text: localize.text(commonMessages) }) : nothing;
}

/** What of a change took hold, and what did not and why. */
export function outcomeView(told: Told, host: ChangesHost): TemplateResult {
  const { done, notDone, said } = told;
  const { changes, common } = wordsOf(host.localize);
  return html`<div id="change-outcome" role="group" tabindex="-1" aria-labelledby="change-outcome-heading">
    ${notice({
      level: 'warning',
      heading: host.heading(changes.partly, 1, 'change-outcome-heading'),
      content: html`
        ${done.length ? html`<p>${changes.done} ${said}</p>` : nothing}
        <p>${changes.notDone}</p>
        <ul>
          ${notDone.map((each) => html`<li>${reasonOf(each, told, host)}</li>`)}
        </ul>
      `,
      text: common,
    })}
  </div>`;
}

function reasonOf({ part, item, reason, state, remedy: help }: NotDone, { names }: Told, host: ChangesHost) {
  const { changes, common, detail, labels } = wordsOf(host.localize);
  const name = part === 'message' ? changes.message : isAction(part) ? actionLabel(part, detail) : part;
  const which = item === undefined ? undefined : Object.hasOwn(names, item) ? names[item] : item;
  return html`<strong>${labels.lead(which === undefined ? name : `${name}, \u2068${which}\u2069`)}</strong>
    ${reason ?? (state === undefined ? changes.unsaid : common.refused)} ${remedy(help, common, host.copying)}`;
}

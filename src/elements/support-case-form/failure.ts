import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { failureText, offlineBanner } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import { errorMessages } from '../../messages/en/errors.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { SupportError } from '../../port/error.js';
import { signInPlaceOf } from '../shared/sign-in-place.js';
import type { Sheet } from './sheet.js';
import { unsure } from './unsure.js';

/** What was sent did not arrive, or was not taken. It stands beside the button. */
export function failure(error: SupportError, sheet: Sheet, more: readonly string[], again: () => void): TemplateResult {
  const { words, localize, host, store } = sheet;
  if (error.kind === 'unauthenticated') {
    const signIn = () => host.dispatchEvent(new SignInEvent(store.current.scope)) && again();
    const here = signInPlaceOf(host).isHere(store, true);
    return html`<slot name="sign-in"
      >${notice({
        id: 'failure',
        level: 'warning',
        content: words.common.sessionEnded,
        text: words.common,
        actions: here ? button({ label: words.common.signIn, onClick: signIn }) : undefined,
      })}</slot
    >`;
  }
  if (error.kind === 'offline')
    return html`<div id="failure" tabindex="-1">${offlineBanner(words.common, again)}</div>`;
  if (sheet.rest?.sending.submission.unsure) return unsure(sheet);
  const repeatable = ['unavailable', 'rate-limited', 'unknown-outcome', 'unreadable', 'expired'].includes(error.kind);
  return notice({
    id: 'failure',
    level: 'error',
    heading: html`<strong>${headingOf(error, sheet)}</strong>`,
    content: html`${detailOf(error, sheet)}${more.map((said) => html`<div>${said}</div>`)}`,
    text: words.common,
    remedy: error.remedy ?? (error.reference === undefined ? undefined : { reference: error.reference }),
    copying: sheet.rest?.copying,
    actions: repeatable ? button({ label: localize.text(formSendingMessages).sendAgain, onClick: again }) : undefined,
  });
}

/** What a failure says first. */
export function headingOf({ kind }: SupportError, { words, localize }: Sheet): string {
  if (kind === 'unauthenticated') return words.common.sessionEnded;
  if (kind === 'offline') return words.common.offline;
  const text = localize.text(formSendingMessages);
  return kind === 'unknown-outcome' ? text.outcomeUnknown : text.notCreated;
}

/** What it says then. */
export function detailOf(error: SupportError, { localize, rest }: Sheet): string {
  const text = localize.text(formSendingMessages);
  if (error.kind !== 'unknown-outcome') return failureText(error, localize.text(errorMessages));
  return rest?.sending.submission.unsure ? text.unsureDetail : text.sameKey;
}

/** The questions of an answer could not be had: those that are here stay. */
export const refreshFailure = (error: SupportError, { words, localize }: Sheet, again: () => void): TemplateResult =>
  notice({
    level: 'error',
    content: `${localize.text(formSendingMessages).refreshFailed} ${failureText(error, localize.text(errorMessages))}`,
    text: words.common,
    actions: button({ label: words.common.retry, onClick: again }),
  });

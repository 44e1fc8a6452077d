import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { failureText, offlineBanner, situation } from '../../controls/situations.js';
import { outsideLink } from '../../controls/link.js';
import { remedy } from '../../controls/remedy.js';
import { SignInEvent } from '../../events/sign-in.js';
import { errorMessages } from '../../messages/en/errors.js';
import type { Decision } from '../../model/decision.js';
import type { FormAnswer } from '../../model/forms.js';
import type { SupportError } from '../../port/error.js';
import { buildingIcon, externalIcon, lockIcon } from '../../styles/icons.js';
import type { Named } from './customer-name.js';
import type { Sheet } from './sheet.js';

/** In whose name the case is filed: the first thing in the form, and again where it is sent. */
export const filingFor = (customer: Named | undefined, { words: { form } }: Sheet, id?: string) =>
  customer
    ? html`<div id=${id ?? nothing} class="filing-for ${customer.own ? 'own' : ''}">
        ${buildingIcon()}
        <div>
          <strong>${customer.own ? form.filingOwn(customer.label) : form.filingFor(customer.label)}</strong>
          ${customer.own && id ? html`<div class="hint">${form.filingOwnDetail}</div>` : nothing}
        </div>
      </div>`
    : nothing;

/** The page has gone on to another customer; what was written stays with its own until a person moves it. */
export const otherCustomer = (own: Named, other: Named, { words }: Sheet, move: () => void): TemplateResult =>
  notice({
    level: 'warning',
    content: words.form.otherCustomer(own.label, other.label),
    text: words.common,
    actions: button({ label: words.form.fileForOther(other.label), onClick: move }),
  });

/** What was sent did not arrive, or was not taken. It stands beside the button. */
export function failure(error: SupportError, sheet: Sheet, more: readonly string[], again: () => void): TemplateResult {
  const { words, localize, host, store, copying } = sheet;
  if (error.kind === 'unauthenticated') {
    const signIn = () => host.dispatchEvent(new SignInEvent(store.current.scope)) && again();
    return html`<slot name="sign-in"
      >${notice({
        id: 'failure',
        level: 'warning',
        content: words.common.sessionEnded,
        text: words.common,
        actions: button({ label: words.common.signIn, onClick: signIn }),
      })}</slot
    >`;
  }
  if (error.kind === 'offline')
    return html`<div id="failure" tabindex="-1">${offlineBanner(words.common, again)}</div>`;
  const lost = error.kind === 'unknown-outcome';
  const repeatable = ['unavailable', 'rate-limited', 'unknown-outcome', 'unreadable', 'expired'].includes(error.kind);
  return notice({
    id: 'failure',
    level: 'error',
    heading: html`<strong>${lost ? words.form.outcomeUnknown : words.form.notCreated}</strong>`,
    content: html`${failureText(error, localize.text(errorMessages))}${more.map((said) => html`<div>${said}</div>`)}`,
    text: words.common,
    remedy: error.remedy ?? (error.reference === undefined ? undefined : { reference: error.reference }),
    copying,
    actions: repeatable ? button({ label: words.form.sendAgain, onClick: again }) : undefined,
  });
}

/** Filing is not possible: what is missing, why, and the way to get it. */
export const notAllowed = (decision: Decision | undefined, sheet: Sheet): TemplateResult => {
  const { words, copying } = sheet;
  return html`<div class="missing stack">
    <div class="row">${lockIcon()} ${sheet.heading(words.form.forbidden, 1)}</div>
    <div class="stack">
      ${sheet.heading(words.form.missing, 2)}
      <div class="notice warning">
        ${lockIcon()}
        <div class="content">
          <p>${decision?.reason ?? words.common.refused}</p>
          ${remedy(decision?.remedy, words.common, copying)}
        </div>
      </div>
    </div>
  </div>`;
};

/** Such requests are taken in another place: the way there. */
export const elsewhere = (
  { label, href, reason }: NonNullable<FormAnswer['elsewhere']>,
  { words }: Sheet,
): TemplateResult =>
  situation({
    icon: externalIcon(),
    title: words.form.elsewhere,
    detail: reason,
    actions: outsideLink(href, label, words.common),
  });

export const unsupported = ({ words: { form } }: Pick<Sheet, 'words'>): TemplateResult =>
  situation({ icon: lockIcon(), title: form.unsupported, detail: form.unsupportedDetail });

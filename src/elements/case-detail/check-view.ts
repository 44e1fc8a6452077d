import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { radioGroup } from '../../controls/choices.js';
import { lineField } from '../../controls/inputs.js';
import { notice } from '../../controls/notice.js';
import { checkMessages } from '../../messages/en/checks.js';
import { commonMessages } from '../../messages/en/common.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { labelMessages } from '../../messages/en/labels.js';
import type { Case } from '../../model/cases.js';
import type { Check } from '../../model/checks.js';
import { refused } from '../../model/decision.js';
import { phoneIcon } from '../../styles/icons.js';
import { shieldIcon } from '../../styles/field-icons.js';
import { actingAs } from '../shared/acting-as.js';
import { decisionNote } from '../shared/decision-note.js';
import { remaining } from '../shared/remaining.js';
import { signInPlaceOf } from '../shared/sign-in-place.js';
import type { CheckPanel } from './check-panel.js';
import { failedText, headingOf, isolated } from './check-words.js';

/** One check: what is asked for and why, the ways to pass it, or how it ended and what to do then. */
export function checkView(check: Check, at: number, supportCase: Case, panel: CheckPanel): TemplateResult {
  const { localize, heading } = panel.host;
  const t = localize.text(checkMessages);
  const common = localize.text(commonMessages);
  if (check.state === 'passed')
    return html`<div id=${headingOf(at)} tabindex="-1">
      ${notice({ level: 'success', content: t.passed, text: common })}
    </div>`;
  if (check.state === 'refused' || check.state === 'expired') return ended(check, at, supportCase, panel);
  return html`<div class="check" role="group" aria-labelledby=${headingOf(at)}>
    ${shieldIcon()}
    <div class="stack">
      ${heading(t.heading, 1, headingOf(at))} ${check.why ? html`<p><bdi>${check.why}</bdi></p>` : nothing}
      ${check.state === 'calling' ? calling(check, panel) : nothing} ${time(check, panel)} ${ways(check, at, panel)}
    </div>
  </div>`;
}

/** Refused or too late: why, whom to turn to, and what to quote. */
function ended(check: Check, at: number, { number }: Case, { host }: CheckPanel): TemplateResult {
  const { localize, heading, copying } = host;
  const t = localize.text(checkMessages);
  const common = localize.text(commonMessages);
  return notice({
    level: 'error',
    heading: heading(check.state === 'refused' ? t.refused : t.expired, 1, headingOf(at)),
    content: html`${check.reason ? html`<p><bdi>${check.reason}</bdi></p>` : nothing}
    ${
      number
        ? html`<p class="row">
            <span>${localize.text(labelMessages).lead(t.quote)}</span>
            <span class="row"
              ><bdi class="mono">${number}</bdi>${copying.button(number, common.copy(t.quote), common, true)}</span
            >
          </p>`
        : nothing
    }`,
    remedy: check.remedy,
    text: common,
    copying,
  });
}

function calling({ callTo = '', callAt, by }: Check, { host: { localize, store } }: CheckPanel): TemplateResult {
  const t = localize.text(checkMessages);
  const { tools } = localize;
  const number = isolated(callTo);
  const isSoon = callAt && Date.parse(callAt) > (store()?.engine?.options.clock.now() ?? 0);
  return html`<p class="row">
    ${phoneIcon()}<strong>${isSoon ? t.callingAt(number, tools.time(callAt)) : t.calling(number)}</strong>
    ${by.includes('code') ? html`<span>${t.stillCode}</span>` : nothing}
  </p>`;
}

function time({ until }: Check, { host: { localize, store } }: CheckPanel) {
  const now = store()?.engine?.options.clock.now() ?? 0;
  if (!until || !(Date.parse(until) > now)) return nothing;
  const { tools } = localize;
  const t = localize.text(checkMessages);
  return html`<p class="muted small">
    <time datetime=${until}>${t.until(tools.fullDateTime(until), remaining(until, now, tools))}</time>
  </p>`;
}

/** By code, by a call back; or why this person may do neither. */
function ways(check: Check, at: number, panel: CheckPanel) {
  const { localize, copying, store } = panel.host;
  const may = store()?.may('checks.answer');
  if (refused(may)) return decisionNote(may, { localize, copying });
  if (may?.state === 'absent' || !check.by.length) return nothing;
  return html`<div class="ways">
      ${check.by.includes('code') ? byCode(check, at, panel) : nothing}
      ${check.by.includes('call-back') ? byCall(check, at, panel) : nothing}
    </div>
    ${actingAs(store(), localize)}`;
}

function byCode(check: Check, at: number, panel: CheckPanel): TemplateResult {
  const { localize } = panel.host;
  const t = localize.text(checkMessages);
  const { code, wrong, sending } = panel.answeringOf(check);
  const { sentTo, attemptsLeft, reason } = check;
  const error = wrong.code ?? (check.state === 'asked' && !code ? reason : undefined);
  return html`<form class="stack" novalidate @submit=${sender(check, at, 'code', panel)}>
    ${lineField({
      id: `check-${at}-code`,
      label: t.code,
      text: localize.text(fieldMessages),
      required: true,
      hint: html`${sentTo ? html`<div>${t.sentTo(isolated(sentTo))}</div>` : nothing}
        <div>${t.codeHint}</div>
        ${attemptsLeft === undefined || error ? nothing : html`<div>${t.attempts(attemptsLeft)}</div>`}`,
      error,
      autocomplete: 'one-time-code',
      value: code,
      onInput: (value) => panel.edit(check, { code: value, wrong: { ...wrong, code: undefined } }),
    })}
    ${failure(check, at, 'code', panel)}
    <div>
      ${button({
        label: t.send,
        look: 'primary',
        type: 'submit',
        part: 'primary-action',
        busy: sending === 'code' && t.sending,
      })}
    </div>
  </form>`;
}

function byCall(check: Check, at: number, panel: CheckPanel): TemplateResult {
  const { localize } = panel.host;
  const t = localize.text(checkMessages);
  const { phone, wrong, sending } = panel.answeringOf(check);
  const { phones = [], state } = check;
  const field = {
    id: `check-${at}-phone`,
    label: t.phone,
    text: localize.text(fieldMessages),
    required: true,
    error: wrong.phone,
  };
  const edit = (value: string | undefined) =>
    panel.edit(check, { phone: value, wrong: { ...wrong, phone: undefined } });
  return html`<form class="stack" novalidate @submit=${sender(check, at, 'call-back', panel)}>
    ${
      phones.length
        ? radioGroup({
            ...field,
            options: phones.map((id) => ({ id, label: isolated(id) })),
            value: phone ?? phones[0],
            onChange: edit,
          })
        : lineField({
            ...field,
            hint: t.phoneHint,
            type: 'tel',
            autocomplete: 'tel',
            value: phone ?? '',
            onInput: edit,
          })
    }
    ${failure(check, at, 'call-back', panel)}
    <div>
      ${button({
        label: state === 'calling' ? t.callOther : t.call,
        type: 'submit',
        icon: phoneIcon(),
        part: 'secondary-action',
        busy: sending === 'call-back' && t.asking,
      })}
    </div>
  </form>`;
}

const sender = (check: Check, at: number, by: 'code' | 'call-back', panel: CheckPanel) => (event: Event) => {
  event.preventDefault();
  void panel.answer(check, at, by);
};

/** Beside the button that sends: why the answer did not arrive, and what to do. What was entered stands above. */
function failure(check: Check, at: number, by: 'code' | 'call-back', panel: CheckPanel) {
  const { failed } = panel.answeringOf(check);
  if (failed?.by !== by) return nothing;
  const { element, localize, copying, store } = panel.host;
  const common = localize.text(commonMessages);
  const { error } = failed;
  const ended = error.kind === 'unauthenticated';
  const signsIn = ended && signInPlaceOf(element).isHere(store()!, true);
  return notice({
    level: 'error',
    content: ended ? common.sessionEnded : failedText(error, panel.host),
    remedy: { ...error.remedy, reference: error.remedy?.reference ?? error.reference },
    text: common,
    copying,
    // Sent again it is with the button below.
    actions: signsIn ? button({ label: common.signIn, onClick: () => panel.signIn(check, at, by) }) : undefined,
  });
}

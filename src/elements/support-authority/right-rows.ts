import { html, nothing, type TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import type { authorityMessages } from '../../messages/en/authority.js';
import { decisionMessages } from '../../messages/en/decisions.js';
import { labelMessages } from '../../messages/en/labels.js';
import type { Localize } from '../../messages/localize.js';
import { midSentence } from '../../messages/mid-sentence.js';
import type { Text } from '../../messages/part.js';
import type { Requirement } from '../../model/customers.js';
import { type Decision, type Remedy, refused } from '../../model/decision.js';
import {
  checkIcon,
  circleIcon,
  closeIcon,
  hourglassIcon,
  lockIcon,
  questionIcon,
  successIcon,
  warningIcon,
} from '../../styles/icons.js';
import { decisionNote, remedyNote } from '../shared/decision-note.js';
import { remaining } from '../shared/remaining.js';
import type { RightStanding } from '../shared/ends.js';
import { isOpen, isPlain, isSettled, type Right, saidOf, subjectOf } from './rights.js';

export interface RowsView {
  /** May this person file at all, whoever for? */
  filing: Decision | undefined;
  rights: readonly Right[];
  t: Text<typeof authorityMessages>;
  localize: Localize;
  copying: Copying;
  now: number;
}

const icons = {
  allowed: successIcon,
  ending: warningIcon,
  ended: warningIcon,
  refused: lockIcon,
  unknown: questionIcon,
} satisfies Record<RightStanding, () => TemplateResult>;

const marks: Record<string, () => TemplateResult> = {
  met: checkIcon,
  missing: closeIcon,
  pending: hourglassIcon,
  ended: warningIcon,
  'not-needed': circleIcon,
};

/** What is said once is not said again: several rows may need the same thing of the same person. */
export type Said = Map<string, string>;

/** One row for each kind of request, product or subscription: may one, until when, what it needs, who else may. */
export function rightRows(view: RowsView, said: Said): TemplateResult {
  return html`<ul class="rights" aria-label=${view.t.rows}>
    ${view.rights.map((right) => rowOf(right, view, said))}
  </ul>`;
}

function rowOf(right: Right, view: RowsView, said: Said): TemplateResult {
  const { t, localize } = view;
  const { covers, standing, can, requirements = [], instead } = right;
  const subject = subjectOf(right);
  const name = nameOf(right);
  const words = localize.text(decisionMessages);
  const { lead } = localize.text(labelMessages);
  return html`<li class="right ${standing}">
    <div class="line">
      <strong class="covers"
        ><bdi>${saidOf(right, covers)}</bdi
        >${subject === undefined ? nothing : html` <span class="muted on"><bdi>${subject}</bdi></span>`}</strong
      >
      <span class="badge ${standing}"
        >${icons[standing]()}<span>${standing === 'ended' ? t.ended : words[standing]}</span></span
      >
      ${ends(right, view)}
    </div>
    ${isOwn(can, view) ? nothing : why(can, name, view, said)}
    ${standing === 'ending' && !can.remedy ? html`<p class="small">${t.renewInTime}</p>` : nothing}
    ${requirements.length ? needs(right, view, said) : nothing}
    ${
      instead
        ? html`<p class="instead">
            <span class="muted">${lead(t.instead)}</span>
            <bdi>${instead}</bdi>
          </p>`
        : nothing
    }
  </li>`;
}

/** What it rests on: folded where it holds and another right is what one has to read about. */
function needs(right: Right, view: RowsView, said: Said): TemplateResult {
  const { rights, t } = view;
  const { requirements = [] } = right;
  const met = requirements.filter(({ state }) => state === 'met');
  const list = html`<ul class="requirements">
    ${met.length ? metOnes(right, met, view) : nothing}
    ${requirements.filter(({ state }) => state !== 'met').map((need) => requirementOf(need, right, view, said))}
  </ul>`;
  return isPlain(right) && !rights.every(isPlain)
    ? html`<details class="folded">
        <summary class="small">${t.needed}</summary>
        <div class="stack">${list}</div>
      </details>`
    : html`<div class="needs">
        <p class="muted small">${t.needed}</p>
        ${list}
      </div>`;
}

/** Why not, and what helps. */
function why(can: Decision, name: string, view: RowsView, said: Said) {
  const note = said.has(keyOf(can.remedy)) ? withoutRemedy(can) : can;
  return html`${decisionNote(note, noteOf(view))} ${again(can.remedy, name, said, view)}`;
}

/** A right that one lacks oneself is missing for every kind of request: it is said above them all. */
const isOwn = ({ reason }: Decision, { filing }: RowsView): boolean =>
  refused(filing) && (reason === undefined || reason === filing!.reason);

function ends({ standing, until, renews }: Right, { t, localize: { tools }, now }: RowsView) {
  if (!until || Number.isNaN(Date.parse(until))) return nothing;
  // Until when something is not possible tells nothing; what it needs has days of its own.
  if (standing === 'refused' && Date.parse(until) >= now) return nothing;
  const date = tools.date(until);
  const words =
    standing === 'ending'
      ? t.endsOn(remaining(until, now, tools), date)
      : standing === 'ended' || Date.parse(until) < now
        ? t.endedOn(date)
        : renews
          ? t.renews(date)
          : t.until(date);
  return html`<time class="until small" datetime=${until}>${words}</time>`;
}

/** What holds already is said in one line. */
function metOnes(right: Right, needs: readonly Requirement[], view: RowsView): TemplateResult {
  const { between, lead } = view.localize.text(labelMessages);
  return html`<li class="requirement met">
    ${checkIcon()}
    <p>
      <span class="word">${lead(view.t.met)}</span>
      ${needs.map((need, at) => html`${at ? between : nothing}<bdi>${saidOf(right, need.what)}</bdi>${day(need, view)}`)}
    </p>
  </li>`;
}

function requirementOf(need: Requirement, right: Right, view: RowsView, said: Said): TemplateResult {
  const { t } = view;
  const { what, state, remedy } = need;
  // A word of the system, which may be `constructor`: only own names count, and no other becomes a class.
  const isKnown = Object.hasOwn(marks, state);
  const word = isKnown ? wordsFor(t)[state] : undefined;
  const known = said.has(keyOf(remedy));
  const { lead } = view.localize.text(labelMessages);
  return html`<li class="requirement ${isKnown ? state : ''}">
    ${(isKnown ? marks[state]! : questionIcon)()}
    <div class="content">
      <p><span class="word">${lead(word ?? t.unknown)}</span> <bdi>${saidOf(right, what)}</bdi>${day(need, view)}</p>
      ${known || isSettled(need) ? nothing : remedyNote(remedy, noteOf(view))}
      ${isSettled(need) ? nothing : again(remedy, nameOf(right), said, view)}
    </div>
  </li>`;
}

const wordsFor = (t: RowsView['t']): Record<string, string | undefined> => ({
  met: t.met,
  missing: t.missing,
  pending: t.pending,
  ended: t.ended,
  'not-needed': t.notNeeded,
});

/** Since when it is so, or was: what one asks the customer about. */
function day({ state, since, until }: Requirement, { t, localize: { tools }, now }: RowsView) {
  const [at, words] =
    state === 'pending'
      ? [since, since && t.waitingSince(tools.date(since), tools.relative(since, now))]
      : state === 'ended'
        ? [until, until && t.endedOn(tools.date(until))]
        : state === 'met' && until
          ? [until, t.until(tools.date(until))]
          : state === 'met'
            ? [since, since && t.since(tools.date(since))]
            : [];
  return at && words ? html` <time class="muted" datetime=${at}>(${midSentence(words, tools.code)})</time>` : nothing;
}

/** A way to get something that an earlier row has described: where, instead of all of it again. */
export function again(help: Remedy | undefined, name: string, said: Said, { t }: Pick<RowsView, 't'>) {
  if (!help) return nothing;
  const key = keyOf(help);
  const where = said.get(key);
  if (where === undefined) said.set(key, name);
  return where === undefined || where === name
    ? nothing
    : html`<p class="muted small">${t.sameAs(`\u2068${where}\u2069`)}</p>`;
}

/** Where something can be filed, the form below is what people came for: help is short until it is wanted. */
const noteOf = ({ rights, localize, copying }: RowsView) => ({
  localize,
  copying,
  plain: true,
  fold: rights.some(isOpen),
});
const nameOf = (right: Right): string => {
  const subject = subjectOf(right);
  return subject === undefined ? right.covers : `${right.covers}, ${subject}`;
};

/** The same message or the same place to go to is the same help, whatever is said around it. */
export const keyOf = (help: Remedy | undefined): string =>
  help?.message?.body ?? help?.href ?? JSON.stringify(help) ?? '';
const withoutRemedy = ({ remedy: _said, ...can }: Right['can']): Right['can'] => can;

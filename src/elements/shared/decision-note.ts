import { html, nothing, type TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import { remedy } from '../../controls/remedy.js';
import { commonMessages } from '../../messages/en/common.js';
import { decisionMessages } from '../../messages/en/decisions.js';
import type { Localize } from '../../messages/localize.js';
import type { Decision, Remedy } from '../../model/decision.js';
import { infoIcon, lockIcon, questionIcon, warningIcon } from '../../styles/icons.js';

export interface DecisionNote {
  localize: Localize;
  /** Lets the message and the reference of a remedy be copied by one button. */
  copying?: Copying | undefined;
  /** For `aria-describedby` of what the decision is about. */
  id?: string | undefined;
  /** What is said where the system gives no reason. */
  otherwise?: string | undefined;
  /** Without an edge: inside a row that has one. */
  plain?: boolean | undefined;
  /** Help that is a whole message is opened when it is wanted, so that the note stays short. */
  fold?: boolean | undefined;
}

const icons = { refused: lockIcon, unknown: questionIcon, ending: warningIcon };

/**
 * Why something is refused, uncertain, or allowed for now only, and what to do about it. Nothing where it is simply
 * allowed, or not there at all. Needs the sheet `notices`.
 */
export function decisionNote(decision: Decision | undefined, note: DecisionNote): TemplateResult | typeof nothing {
  if (!decision || decision.state === 'absent') return nothing;
  const kind = decision.state === 'refused' ? 'refused' : decision.state === 'allowed' ? 'ending' : 'unknown';
  if (kind === 'ending' && !decision.reason && !decision.remedy) return nothing;
  const { localize, id, plain = false } = note;
  const words = localize.text(decisionMessages);
  const fallback = { refused: localize.text(commonMessages).refused, unknown: words.unknownHint, ending: words.ending };
  const whole = remedyNote(decision.remedy, note, decision.reason);
  const help = note.fold && decision.remedy?.message ? folded(whole, words.whatToDo) : whole;
  const tone = plain ? 'why' : `notice ${kind === 'unknown' ? 'info' : 'warning'}`;
  return html`<div id=${id ?? nothing} class=${tone}>
    ${plain ? nothing : icons[kind]()}
    <div class="content">
      <p>
        ${plain ? nothing : html`<span class="visually-hidden">${words[kind]}: </span>`}
        <bdi>${decision.reason ?? note.otherwise ?? fallback[kind]}</bdi>
      </p>
      ${help}
    </div>
  </div>`;
}

const folded = (help: unknown, by: string) =>
  html`<details class="folded">
    <summary>${by}</summary>
    <div class="stack">${help}</div>
  </details>`;

/**
 * What helps; a message in another language than the page's says which, since its sender may not read it. `said`: the
 * reason above it, which many a system gives as what helps once more.
 */
export function remedyNote(given: Remedy | undefined, { localize, copying }: DecisionNote, said?: string) {
  if (!given) return nothing;
  const help = given.text === said && !given.href ? { ...given, text: undefined } : given;
  const language = help.message?.language;
  const foreign = language && baseOf(language) !== baseOf(localize.code) ? nameOf(language, localize.code) : undefined;
  return html`${remedy(help, localize.text(commonMessages), copying)}
  ${
    foreign
      ? html`<p class="muted small">${infoIcon()} ${localize.text(decisionMessages).messageIn(foreign)}</p>`
      : nothing
  }`;
}

const baseOf = (code: string): string => code.split('-', 1)[0]!.toLowerCase();

function nameOf(language: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames(shownIn, { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // No language that anybody knows: shown as it came.
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import type { Notice } from '../../model/page.js';
import { successIcon, warningIcon } from '../../styles/icons.js';
import { change } from './change-view.js';
import { context } from './context-view.js';
import { count, groupsOf } from './plan-groups.js';
import { planGroup } from './plan-table.js';
import { headlineOf } from './plan-words.js';
import type { PlanView } from './view.js';

export interface OutcomeView extends PlanView {
  stop: () => void;
  stopping: boolean;
  retry: () => void;
  undo: () => void;
  finish: () => void;
  /** What was to be known before anything was assigned. */
  notices: readonly Notice[] | undefined;
  /** Why it could not go on: nobody is signed in any more, or there is no network. */
  interrupted: unknown;
}

/** While it is carried out, and afterwards: every row with what became of it. */
export function outcome(view: OutcomeView): TemplateResult {
  const { plan, words, heading, single } = view;
  const { progress, current: rows } = plan;
  const isPartly = !progress.running && rows.some(({ state, error }) => error ?? state === 'planned');
  return html`
    <div class="stack" part="result">
      <div class="verdict ${progress.running ? 'running' : isPartly ? 'partly' : 'fine'}">
        ${progress.running ? nothing : isPartly ? warningIcon() : successIcon()}
        ${heading(headlineOf(plan, words), 'plan-heading')}
      </div>
      ${context(view)}
      ${progress.pass ? bar(view, progress.pass) : html`${said(view)} ${view.interrupted} ${acts(view)}`}
      ${single ? change(rows[0]!, view) : groupsOf(plan, words.plan).map((group) => planGroup(group, view))}
    </div>
  `;
}

function bar({ words: { plan: t, common }, stop, stopping }: OutcomeView, pass: { of: number; answered: number }) {
  const text = t.progressOf(pass.answered, pass.of);
  return html`<div class="progress">
      <progress max=${pass.of} .value=${pass.answered} aria-label=${t.progress} aria-valuetext=${text}></progress>
      <span class="numbers" aria-hidden="true">${text}</span>
      ${button({ id: 'stop', label: t.stop, busy: stopping && t.stopping, onClick: stop })}
    </div>
    ${notice({ content: t.leaveOpen, text: common })}`;
}

/** What can be done now: with what is left, with what failed, with what was done. */
function acts({ plan, words: { plan: t }, retry, undo, finish }: OutcomeView): TemplateResult {
  const { current: rows } = plan;
  const again = rows.filter(({ state, conflict }) => state === 'failed' && !conflict).length;
  const open = count(rows, 'planned');
  const label = open ? t.goOn(open + again) : t.retry(again);
  return html`<div class="row no-print">
    ${open + again ? button({ id: 'retry', label, look: 'primary', onClick: retry }) : nothing}
    ${button({ id: 'finish', label: t.finish, onClick: finish })}
    ${plan.undoable ? button({ id: 'undo', label: t.undo, look: 'quiet', onClick: undo }) : nothing}
  </div>`;
}

/** What the system says of what it has done: once, however many rows say it, and not what it has said before. */
function said({ plan, words: { common }, copying, notices: ahead }: OutcomeView) {
  if (plan.to.kind === 'self') return nothing;
  const notices = plan.current
    .filter(({ state }) => state === 'done')
    .flatMap(({ receipt }) => receipt?.notices ?? [])
    .filter(({ text }) => !ahead?.some((one) => one.text === text))
    .map((one) => [one.text, one] as const);
  return [...new Map(notices).values()].map(({ level, text, remedy }) =>
    notice({ level, content: text, remedy, text: common, copying }),
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { failureText } from '../../controls/situations.js';
import type { Decision } from '../../model/decision.js';
import type { PlanRow } from '../../store/contact-plan.js';
import { checkIcon, clockIcon, errorIcon, lockIcon, refreshIcon, warningIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import { reasonOf } from './about-subscription.js';
import { withReference } from './asking-view.js';
import type { PlanView } from './view.js';

const icons: Partial<Record<PlanRow['state'], () => TemplateResult>> = {
  planned: clockIcon,
  running: refreshIcon,
  done: checkIcon,
  failed: errorIcon,
  fixed: lockIcon,
};

/** What becomes or became of one row: from when on it counts, or why it does not, and what helps. */
export function resultOf(row: PlanRow, view: PlanView): unknown {
  const { state, receipt, error } = row;
  const { words, ahead, effective } = view;
  const { plan, tools } = words;
  if (state === 'fixed') return reasonOf(row.subscription, view, whyOf(row, plan));
  if (ahead && state === 'planned')
    return effective ? html`<span>${tools.date(effective)}</span>` : html`<span class="muted">${plan.onSaving}</span>`;
  const word = state === 'running' ? plan.runningRow : plan[state];
  const day = state === 'done' ? receipt?.effective : undefined;
  return html`<span class="state"
      >${icons[state]?.() ?? nothing}<span
        >${word}${day ? html` <span class="below">${plan.effective(tools.date(day))}</span>` : nothing}</span
      ></span
    >
    ${row.conflict ? question(row, view) : error ? failure(row, view) : nothing}`;
}

/** That a company is no candidate at all, the system says by silence. */
export const whyOf = ({ why }: PlanRow, { notAmong }: { notAmong: string }): Decision | undefined =>
  why?.code === 'not-listed' ? { ...why, reason: why.reason ?? notAmong } : why;

function failure({ error, state }: PlanRow, view: PlanView): TemplateResult {
  const { plan, errors } = view.words;
  return html`<div class="failure-text">
    <p>${state === 'done' ? plan.notTakenBack : nothing} <bdi>${failureText(error!, errors)}</bdi></p>
    ${remedyNote(withReference(error!), view)}
  </div>`;
}

/** Somebody was quicker: only a person can say whose choice stays. */
function question(row: PlanRow, { words: { plan }, replace, leave }: PlanView): TemplateResult {
  const name = isolated(row.from?.label ?? row.from?.id ?? '');
  const describedBy = `plan-${row.subscription.id}`;
  return html`<div class="failure-text">
    <p class="with-icon">${warningIcon()} <span>${plan.conflict(name)}</span></p>
    ${
      replace && leave
        ? html`<div class="row no-print">
            ${button({ label: plan.replace(name), describedBy, onClick: () => replace(row) })}
            ${button({ label: plan.keep(name), look: 'quiet', describedBy, onClick: () => leave(row) })}
          </div>`
        : nothing
    }
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Notice } from '../../model/page.js';
import { isolated } from '../shared/company.js';
import { change } from './change-view.js';
import { context } from './context-view.js';
import { agreementNote } from './company-view.js';
import { count, groupsAhead } from './plan-groups.js';
import { planGroup } from './plan-table.js';
import type { PlanView } from './view.js';

export interface ReviewView extends PlanView {
  notices: readonly Notice[] | undefined;
  confirm: () => void;
  back: () => void;
}

/** Before anything is sent: what changes and what does not, and why. One confirmation for all of it. */
export function review(view: ReviewView): TemplateResult {
  const { plan, words, heading, single } = view;
  const { plan: t } = words;
  const due = count(plan.current, 'planned');
  const isOwn = plan.to.kind === 'self';
  return html`
    <div class="stack" part="review">
      ${heading(t.check, 'plan-heading')} ${context(view)}
      ${single && due ? nothing : html`<p>${summary(view, due)}</p>`}
      ${single ? change(plan.current[0]!, view) : nothing}
      ${due && !isOwn ? agreementNote(view.notices, view) : nothing}
      ${single ? nothing : groupsAhead(plan, t).map((group) => planGroup(group, view))}
      <div class="actions">
        ${due ? button({ id: 'confirm', label: t.confirm(due), look: 'primary', onClick: view.confirm }) : nothing}
        ${button({ id: 'back', label: t.back, onClick: view.back })}
      </div>
    </div>
  `;
}

function summary({ plan: { to }, words: { plan: t } }: ReviewView, due: number): string {
  const name = isolated(to.label ?? to.id);
  if (!due) return t.nothing;
  return to.kind === 'self' ? t.willTakeBack(due, name) : t.willChange(due, name);
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { facts } from '../../controls/facts.js';
import { notice } from '../../controls/notice.js';
import type { Notice } from '../../model/page.js';
import type { ContactPlan, PlanRow } from '../../store/contact-plan.js';
import { successIcon, warningIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { agreementNote } from './company-view.js';
import { planGroup, type Group, type PlanContext } from './plan-table.js';
import { headlineOf } from './plan-words.js';
import { reasonOf } from './subscription-view.js';

export interface PlanView extends PlanContext {
  plan: ContactPlan;
  heading: (content: unknown, id: string) => TemplateResult;
  actingAs: unknown;
  /** On the page of one subscription. */
  single: boolean;
}

export interface ReviewView extends PlanView {
  notices: readonly Notice[] | undefined;
  confirm: () => void;
  back: () => void;
}

/** Before anything is sent: what changes and what does not, and why. One confirmation for all of it. */
export function review(view: ReviewView): TemplateResult {
  const { plan, words, heading, single } = view;
  const { current: rows } = plan;
  const t = words.plan;
  const due = rows.filter(({ state }) => state === 'planned').length;
  const to = isolated(plan.to.label ?? plan.to.id);
  const back = button({ id: 'back', label: t.back, onClick: view.back });
  return html`
    <div class="stack" part="review">
      ${heading(t.check, 'plan-heading')} ${view.actingAs}
      ${single ? change(rows[0]!, view) : html`<p>${due ? (plan.to.kind === 'self' ? t.willTakeBack(due, to) : t.willChange(due, to)) : t.nothing}</p>`}
      ${due && plan.to.kind !== 'self' ? agreementNote(view.notices, view) : nothing}
      ${
        single
          ? nothing
          : groups(rows, {
              changes: { title: t.changes(due), of: ['planned'] },
              fixed: { title: t.fixedRows(count(rows, 'fixed')), of: ['fixed'] },
              same: { title: t.sameRows(count(rows, 'same')), of: ['same'], quiet: true },
            }).map((group) => planGroup(group, view))
      }
      <div class="actions">
        ${due ? button({ id: 'confirm', label: t.confirm(due), look: 'primary', onClick: view.confirm }) : nothing}
        ${back}
      </div>
    </div>
  `;
}

export interface OutcomeView extends PlanView {
  stop: () => void;
  stopping: boolean;
  retry: () => void;
  undo: () => void;
  finish: () => void;
  signIn: unknown;
}

/** While it is carried out, and afterwards: every row with what became of it. */
export function outcome(view: OutcomeView): TemplateResult {
  const { plan, words, heading, single } = view;
  const { progress, current: rows } = plan;
  const unhappy = !progress.running && progress.done < progress.of;
  return html`
    <div class="stack" part="result">
      <div class="verdict ${progress.running ? 'running' : unhappy ? 'partly' : 'fine'}">
        ${progress.running ? nothing : unhappy ? warningIcon() : successIcon()}
        ${heading(headlineOf(plan, words), 'plan-heading')}
      </div>
      ${view.actingAs} ${progress.pass ? bar(view, progress.pass) : nothing} ${receiptNotices(rows, view)}
      ${view.signIn} ${progress.running ? nothing : acts(view)}
      ${single ? change(rows[0]!, view) : parts(view).map((group) => planGroup(group, view))}
    </div>
  `;
}

/** In one place as long as it runs, so that nothing moves under whoever reads; afterwards what needs somebody comes first. */
function parts({ plan, words: { plan: t } }: OutcomeView): Group[] {
  const { current: rows, progress } = plan;
  const rest = {
    same: { title: t.restRows(count(rows, 'same', 'undone', 'left')), of: ['same', 'undone', 'left'], quiet: true },
    fixed: { title: t.fixedRows(count(rows, 'fixed')), of: ['fixed'], quiet: true },
  } as const;
  if (progress.running)
    return groups(rows, {
      changes: { title: t.changes(progress.of), of: ['planned', 'running', 'done', 'failed', 'undone', 'left'] },
      fixed: rest.fixed,
      same: { ...rest.same, of: ['same'], title: t.sameRows(count(rows, 'same')) },
    });
  return groups(rows, {
    failed: { title: t.failedRows(count(rows, 'failed')), of: ['failed'] },
    planned: { title: t.openRows(count(rows, 'planned')), of: ['planned'] },
    done: { title: t.doneRows(count(rows, 'done')), of: ['done'] },
    same: rest.same,
    fixed: rest.fixed,
  });
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

function acts({ plan, words: { plan: t }, retry, undo, finish }: OutcomeView): TemplateResult {
  const { current: rows } = plan;
  const again = rows.filter(({ state, conflict }) => state === 'failed' && !conflict).length;
  const open = count(rows, 'planned');
  return html`<div class="row no-print">
    ${open ? button({ id: 'retry', label: t.goOn(open + again), look: 'primary', onClick: retry }) : again ? button({ id: 'retry', label: t.retry(again), look: 'primary', onClick: retry }) : nothing}
    ${button({ id: 'finish', label: t.finish, onClick: finish })}
    ${plan.undoable ? button({ id: 'undo', label: t.undo, look: 'quiet', onClick: undo }) : nothing}
  </div>`;
}

/** What the system says of what it has done: once, however many rows say it. */
function receiptNotices(rows: readonly PlanRow[], { words: { common }, copying, plan }: OutcomeView) {
  if (plan.progress.running || plan.to.kind === 'self') return nothing;
  const said = new Map(
    rows
      .filter(({ state }) => state === 'done')
      .flatMap(({ receipt }) => receipt?.notices ?? [])
      .map((one) => [one.text, one]),
  );
  return [...said.values()].map((one) =>
    notice({ level: one.level, content: one.text, remedy: one.remedy, text: common, copying }),
  );
}

/** Of one subscription: old → new as terms and values. */
function change(row: PlanRow, view: PlanView): TemplateResult {
  const { words, effective } = view;
  const { subscription, from, to, receipt, state } = row;
  const t = words.plan;
  const day = receipt?.effective ?? effective;
  const before = from ? html`<bdi>${from.label ?? from.id}</bdi>` : html`<span class="muted">${t.nobody}</span>`;
  const single = { title: '', id: 'one', rows: [row] };
  return html`${facts([
    { term: t.subscription, value: html`<bdi>${subscription.label ?? subscription.id}</bdi>` },
    { term: words.picker.customer, value: html`<bdi>${subscription.customer.label ?? subscription.customer.id}</bdi>` },
    { term: view.ahead ? t.now : t.before, value: before },
    { term: t.next, value: html`<bdi class="name">${to.label ?? to.id}</bdi>` },
    {
      term: t.when,
      value: state === 'undone' || state === 'left' ? undefined : day ? words.tools.date(day) : t.onSaving,
    },
  ])}
  ${state === 'fixed' ? reasonOf(subscription, view) : row.error ? planGroup({ ...single, title: t.result }, view) : nothing}`;
}

const count = (rows: readonly PlanRow[], ...states: PlanRow['state'][]): number =>
  rows.filter(({ state }) => states.includes(state)).length;

const groups = (
  rows: readonly PlanRow[],
  kinds: Record<string, { title: string; of: readonly PlanRow['state'][]; quiet?: boolean }>,
): Group[] =>
  Object.entries(kinds).map(([id, { title, of, quiet }]) => ({
    id,
    title,
    rows: rows.filter(({ state }) => of.includes(state)),
    ...(quiet && { quiet }),
  }));

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import { failureText } from '../../controls/situations.js';
import type { Localize } from '../../messages/localize.js';
import type { PlanRow } from '../../store/contact-plan.js';
import {
  checkIcon,
  chevronEndIcon,
  clockIcon,
  errorIcon,
  lockIcon,
  refreshIcon,
  warningIcon,
} from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import { reasonOf } from './subscription-view.js';
import type { Words } from './words.js';

export interface PlanContext {
  words: Words;
  localize: Localize;
  copying: Copying;
  /** More than one customer is among them. */
  withCustomer: boolean;
  /** From when on it would count, where that is known before. */
  effective: string | undefined;
  /** Nothing has been sent yet. */
  ahead: boolean;
  /** Groups that a person wants to see as a whole. */
  whole: ReadonlySet<string>;
  showWhole: (group: string) => void;
  replace?: ((row: PlanRow) => void) | undefined;
  leave?: ((row: PlanRow) => void) | undefined;
}

/** At first; nobody reads more, and whoever wants to can. */
const most = 100;

export interface Group {
  id: string;
  title: string;
  rows: readonly PlanRow[];
  /** Closed at first: nothing happens to them. */
  quiet?: boolean;
}

/** Rows of one kind: old → new, and what becomes or became of each. A table; in a narrow container, cards. */
export function planGroup(group: Group, context: PlanContext): TemplateResult | typeof nothing {
  const { id, title, rows, quiet } = group;
  if (!rows.length) return nothing;
  return quiet
    ? html`<details class="more">
        <summary>${chevronEndIcon()}${title}</summary>
        ${table(group, context)}
      </details>`
    : html`<div class="group" id="group-${id}">${table(group, context)}</div>`;
}

function table({ id, title, rows, quiet }: Group, context: PlanContext): TemplateResult {
  const { words, whole, showWhole, ahead } = context;
  const { plan } = words;
  const shown = whole.has(id) ? rows : rows.slice(0, most);
  const last = id === 'fixed' ? plan.why : ahead ? plan.when : plan.result;
  const columns = [plan.subscription, ahead || quiet ? plan.now : plan.before, plan.next, last];
  return html`<table role="table" class="plan" aria-labelledby="caption-${id}">
      <caption id="caption-${id}" class=${quiet ? 'visually-hidden' : ''}>
        ${title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th role="columnheader" scope="col"><span>${name}</span></th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          shown,
          ({ subscription }) => subscription.id,
          (each) => row(each, columns, context),
        )}
      </tbody>
    </table>
    ${
      shown.length < rows.length ? button({ label: plan.showAll(rows.length), onClick: () => showWhole(id) }) : nothing
    }`;
}

function row(each: PlanRow, columns: readonly string[], context: PlanContext): TemplateResult {
  const { subscription, from, to, state } = each;
  const { withCustomer, words } = context;
  const cell = (at: number, content: unknown) =>
    html`<td role="cell"><span class="cell-label" aria-hidden="true">${columns[at]}</span>${content}</td>`;
  const changes = state !== 'fixed' && state !== 'same' && state !== 'left';
  return html`<tr role="row" part="item" class=${state}>
    <th role="rowheader" scope="row" id="plan-${subscription.id}">
      <bdi class="name">${subscription.label ?? subscription.id}</bdi>
      ${withCustomer ? html`<span class="below"><bdi>${subscription.customer.label ?? subscription.customer.id}</bdi></span>` : nothing}
    </th>
    ${cell(1, from ? html`<bdi>${from.label ?? from.id}</bdi>${isDefault(each) ? html`<span class="below">${words.plan.byDefault}</span>` : nothing}` : html`<span class="muted">${words.plan.nobody}</span>`)}
    ${cell(2, changes ? html`<bdi class="name">${to.label ?? to.id}</bdi>` : html`<span class="muted" aria-hidden="true">–</span>`)}
    ${cell(3, result(each, context))}
  </tr>`;
}

const icons: Partial<Record<PlanRow['state'], () => TemplateResult>> = {
  planned: clockIcon,
  running: refreshIcon,
  done: checkIcon,
  failed: errorIcon,
  fixed: lockIcon,
};

function result(each: PlanRow, context: PlanContext): unknown {
  const { state, receipt, error } = each;
  const { words, ahead, effective } = context;
  const { plan, tools } = words;
  if (state === 'fixed') return reasonOf(each.subscription, context);
  if (ahead && state === 'planned')
    return effective ? tools.date(effective) : html`<span class="muted">${plan.onSaving}</span>`;
  const word = state === 'running' ? plan.runningRow : plan[state];
  const day = state === 'done' ? receipt?.effective : undefined;
  return html`<span class="state"
      >${icons[state]?.() ?? nothing}<span
        >${word}${day ? html` <span class="below">${plan.effective(tools.date(day))}</span>` : nothing}</span
      ></span
    >
    ${each.conflict ? question(each, context) : error ? failure(each, context) : nothing}`;
}

function failure({ error, state }: PlanRow, { words, localize, copying }: PlanContext): TemplateResult {
  return html`<div class="failure-text">
    <p>${state === 'done' ? words.plan.notTakenBack : nothing} <bdi>${failureText(error!, words.errors)}</bdi></p>
    ${remedyNote(withReference(error!), { localize, copying })}
  </div>`;
}

/** Choosing the default itself changes something, too: from then on it stays. */
const isDefault = ({ from, subscription: { contact } }: PlanRow): boolean =>
  contact?.byDefault === true && contact.id === from?.id;

const withReference = ({ remedy, reference }: NonNullable<PlanRow['error']>) =>
  reference ? { ...remedy, reference } : remedy;

/** Somebody was quicker: only a person can say whose choice stays. */
function question(each: PlanRow, { words: { plan }, replace, leave }: PlanContext): TemplateResult {
  const name = isolated(each.from?.label ?? each.from?.id ?? '');
  const describedBy = `plan-${each.subscription.id}`;
  return html`<div class="failure-text">
    <p>${warningIcon()} ${plan.conflict(name)}</p>
    ${
      replace && leave
        ? html`<div class="row no-print">
            ${button({ label: plan.replace(name), describedBy, onClick: () => replace(each) })}
            ${button({ label: plan.keep(name), look: 'quiet', describedBy, onClick: () => leave(each) })}
          </div>`
        : nothing
    }
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { PlanRow } from '../../store/contact-plan.js';
import { chevronEndIcon } from '../../styles/icons.js';
import { gradualRows } from './gradual-rows.js';
import type { Group } from './plan-groups.js';
import { resultOf } from './plan-result.js';
import { tableCell, tableHead } from './table-parts.js';
import type { PlanView } from './view.js';

/** Rows at first; whoever wants to sees all. Before it is confirmed fewer: the confirmation stands below them. */
const most = { ahead: 25, after: 100 };

/** Rows of one kind: old → new, and what becomes or became of each. A table; in a narrow container, cards. */
export function planGroup(group: Group, view: PlanView): TemplateResult | typeof nothing {
  const { id, title, rows, quiet } = group;
  if (!rows.length) return nothing;
  if (!quiet) return html`<div class="group" id="group-${id}">${table(group, view)}</div>`;
  return html`<details class="more" id="group-${id}">
    <summary>${chevronEndIcon()}${title}</summary>
    ${table(group, view)}
  </details>`;
}

function table({ id, title, rows, quiet }: Group, view: PlanView): TemplateResult {
  const { whole, showWhole, ahead } = view;
  const { plan } = view.words;
  const shown = whole.has(id) ? rows : rows.slice(0, ahead ? most.ahead : most.after);
  const last = id === 'fixed' ? plan.why : ahead ? plan.when : plan.result;
  const columns = [plan.subscription, ahead || quiet ? plan.now : plan.before, plan.next, last];
  return html`<table role="table" class="plan" aria-labelledby="caption-${id}">
      <caption id="caption-${id}" class=${quiet ? 'visually-hidden' : ''}>
        ${title}
      </caption>
      ${tableHead(columns)}
      <tbody role="rowgroup">
        ${gradualRows(
          shown,
          ({ subscription }) => subscription.id,
          (each) => row(each, columns, view),
        )}
      </tbody>
    </table>
    ${
      shown.length < rows.length ? button({ label: plan.showAll(rows.length), onClick: () => showWhole(id) }) : nothing
    }`;
}

const staying: readonly PlanRow['state'][] = ['fixed', 'same', 'left', 'undone'];

function row(each: PlanRow, columns: readonly string[], view: PlanView): TemplateResult {
  const { subscription, to, state } = each;
  const { label = subscription.id, customer, id } = subscription;
  const cell = (at: number, content: unknown) => tableCell(columns[at], content);
  const next = staying.includes(state)
    ? html`<span class="muted" aria-hidden="true">–</span>`
    : html`<bdi class="name">${to.label ?? to.id}</bdi>`;
  return html`<tr role="row" part="item" class=${state}>
    <th role="rowheader" scope="row" id="plan-${id}">
      <bdi class="name">${label}</bdi>
      ${view.withCustomer ? html`<span class="below"><bdi>${customer.label ?? customer.id}</bdi></span>` : nothing}
    </th>
    ${cell(1, contactBefore(each, view))} ${cell(2, next)} ${cell(3, resultOf(each, view))}
  </tr>`;
}

/** Choosing the default itself changes something, too: from then on it stays. */
export function contactBefore({ from, subscription: { contact } }: PlanRow, { words: { plan } }: PlanView) {
  if (!from) return html`<span class="muted">${plan.nobody}</span>`;
  const isDefault = contact?.byDefault === true && contact.id === from.id;
  return html`<bdi>${from.label ?? from.id}</bdi>
    ${isDefault ? html`<span class="below">${plan.byDefault}</span>` : nothing}`;
}

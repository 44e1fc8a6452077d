import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../../controls/facts.js';
import type { PlanRow } from '../../store/contact-plan.js';
import { reasonOf } from './about-subscription.js';
import { contactBefore } from './plan-table.js';
import { resultOf, whyOf } from './plan-result.js';
import type { PlanView } from './view.js';

/** Of one subscription: old → new as terms and values. */
export function change(row: PlanRow, view: PlanView): TemplateResult {
  const { words, effective, ahead } = view;
  const { subscription, to, receipt, state } = row;
  const { plan, picker, tools } = words;
  const day = receipt?.effective ?? effective;
  const isOver = state === 'undone' || state === 'left' || state === 'failed' || state === 'same';
  // The heading and the terms say so already.
  const isSaid = ahead || (state === 'done' && !row.error);
  return html`${facts([
    { term: plan.subscription, value: html`<bdi>${subscription.label ?? subscription.id}</bdi>` },
    { term: picker.customer, value: html`<bdi>${subscription.customer.label ?? subscription.customer.id}</bdi>` },
    { term: ahead ? plan.now : plan.before, value: contactBefore(row, view) },
    { term: plan.next, value: html`<bdi class="name">${to.label ?? to.id}</bdi>` },
    { term: plan.when, value: isOver ? undefined : day ? tools.date(day) : plan.onSaving },
  ])}
  ${state === 'fixed' ? reasonOf(subscription, view, whyOf(row, plan)) : nothing}
  ${isSaid ? nothing : html`<div class="result ${state}">${resultOf(row, view)}</div>`}`;
}

import { html, type TemplateResult } from 'lit';
import { facts } from '../../controls/facts.js';
import type { Subscription } from '../../model/customers.js';
import { decisionNote } from '../shared/decision-note.js';
import { contactOf, traitsOf } from './about-subscription.js';
import { isFixed } from './access.js';
import { closedNote } from './closed-note.js';
import { nextContact, type NextView } from './next-view.js';

interface SingleView extends NextView {
  stale: unknown;
}

/** On the page of one subscription: who supports it now, and who shall. */
export function single(one: Subscription, view: SingleView): TemplateResult {
  const { access, words } = view;
  const { picker } = words;
  return html`<div class="stack">
    ${view.stale} ${view.kept}
    ${facts([
      {
        term: picker.subscription,
        value: html`<span class="about"
          ><bdi class="name">${one.label ?? one.id}</bdi> <span class="below">${traitsOf(one, view)}</span></span
        >`,
      },
      // Its own name tells a customer nothing.
      {
        term: picker.customer,
        value: access.isCustomer ? undefined : html`<bdi>${one.customer.label ?? one.customer.id}</bdi>`,
      },
      { term: picker.current, value: html`<span class="about">${contactOf(one, words)}</span>` },
    ])}
    ${next(one, view)}
  </div>`;
}

/** Who shall support it, or why that stays as it is. */
function next(one: Subscription, view: SingleView): unknown {
  const { access, words } = view;
  if (!access.mayChange) return closedNote(view);
  if (isFixed(one)) return decisionNote(one.can!.assignContact, { ...view, otherwise: words.picker.fixed });
  return nextContact(view, true);
}

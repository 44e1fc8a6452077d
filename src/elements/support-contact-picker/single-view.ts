import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { facts } from '../../controls/facts.js';
import type { Subscription } from '../../model/customers.js';
import { decisionNote } from '../shared/decision-note.js';
import { contactOf, traitsOf } from './about-subscription.js';
import { isFixed } from './access.js';
import { closedNote } from './closed-note.js';
import { companies, type CompanyView } from './company-view.js';

interface SingleView extends CompanyView {
  stale: unknown;
  review: () => void;
}

/** On the page of one subscription: who supports it now, and who shall. */
export function single(one: Subscription, view: SingleView): TemplateResult {
  const { words } = view;
  const { picker } = words;
  return html`<div class="stack">
    ${view.stale}
    ${facts([
      {
        term: picker.subscription,
        value: html`<span class="about"
          ><bdi class="name">${one.label ?? one.id}</bdi> <span class="below">${traitsOf(one, view)}</span></span
        >`,
      },
      { term: picker.customer, value: html`<bdi>${one.customer.label ?? one.customer.id}</bdi>` },
      { term: picker.current, value: html`<span class="about">${contactOf(one, words)}</span>` },
    ])}
    ${next(one, view)}
  </div>`;
}

/** Who shall support it, or why that stays as it is. */
function next(one: Subscription, view: SingleView): unknown {
  const { access, heading, review } = view;
  const { picker } = view.words;
  if (!access.mayChange) return closedNote(view);
  if (isFixed(one)) return decisionNote(one.can!.assignContact, { ...view, otherwise: picker.fixed });
  return html`<section class="stack" aria-labelledby="next-heading">
      ${heading(picker.next, 'next-heading')} ${companies(view)}
    </section>
    <div class="row">${button({ id: 'review', label: picker.review, look: 'primary', onClick: review })}</div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { facts } from '../../controls/facts.js';
import type { Subscription } from '../../model/customers.js';
import { decisionNote } from '../shared/decision-note.js';
import { readonlyNote, type PickerView } from './choosing-view.js';
import type { Companies } from './companies.js';
import { companies } from './company-view.js';
import { contactOf, isFixed, traitsOf } from './subscription-view.js';

interface SingleView extends PickerView {
  companies: Companies;
  readonly: boolean;
  stale: unknown;
  review: () => void;
}

/** On the page of one subscription: who supports it now, and who shall. */
export function single(one: Subscription, view: SingleView): TemplateResult {
  const { words, localize, copying, heading } = view;
  const { picker } = words;
  const fixed = isFixed(one);
  return html`<div class="stack">
    ${view.stale}
    ${facts([
      {
        term: picker.subscription,
        value: html`<span class="about"
          ><bdi class="name">${one.label ?? one.id}</bdi> <span class="below">${traitsOf(one, view)}</span></span
        >`,
      },
      { term: picker.current, value: html`<span class="about">${contactOf(one, words)}</span>` },
    ])}
    ${
      view.readonly
        ? readonlyNote(view.assign, view)
        : fixed
          ? decisionNote(one.can!.assignContact, { localize, copying, otherwise: picker.fixed })
          : html`<section class="stack" aria-labelledby="next-heading">
                ${heading(picker.next, 'next-heading')} ${companies(view.companies, { ...view, chosen: [one] })}
              </section>
              <div class="row">
                ${button({ id: 'review', label: picker.review, look: 'primary', onClick: view.review })}
              </div>`
    }
    ${nothing}
  </div>`;
}

import { html } from 'lit';
import type { PlanView } from './view.js';

/** In whose name something is sent, and about whom it is: where the rows do not say so themselves. */
export function context({ plan, single, withCustomer, words, actingAs }: PlanView): unknown {
  const customer = plan.current[0]?.subscription.customer;
  if (single || withCustomer || !customer) return actingAs;
  return html`${actingAs}
    <p class="muted">
      ${words.picker.customer} <strong><bdi>${customer.label ?? customer.id}</bdi></strong>
    </p>`;
}

import type { Subscription } from 'casekit';
import { type TemplateResult, html, nothing } from 'lit';
import { type Page, type Portal, crumb, link } from './page.js';

/** Who supports what. Partners choose it; a customer sees whom it may turn to. */
export function contact(portal: Portal): Page {
  const { words, parameters } = portal;
  const { subscription, role } = parameters;
  const intros = {
    partner: words.contactIntro,
    reader: words.contactIntroReader,
    customer: words.contactIntroCustomer,
  };
  const found = subscription === undefined ? undefined : subscriptionOf(portal, subscription);
  const label = found?.label ?? subscription;
  // Of some kinds of subscriptions nobody chooses the contact: there is none to choose on their page.
  const fixed = found?.can?.assignContact?.state === 'absent' ? found.can.assignContact : undefined;
  const title = label === undefined ? words.contact : words.contactOf(`\u2068${label}\u2069`);
  const picker =
    fixed || (role === 'customer' && subscription === undefined)
      ? nothing
      : html`<div class="card">
          <support-contact-picker subscription-id=${subscription ?? nothing}></support-contact-picker>
        </div>`;
  return {
    title,
    content: html`
      ${subscription === undefined ? nothing : crumb(link('contact'), words.allContacts)}
      <h1 tabindex="-1">${title}</h1>
      <p class="intro">${fixed ? (fixed.reason ?? words.noContact) : intros[role]}</p>
      <div class=${subscription === undefined || fixed ? 'stack' : 'beside even'}>
        ${picker}
        ${subscription === undefined ? elsewhere(portal) : html`<support-contact-card subscription-id=${subscription}></support-contact-card>`}
      </div>
    `,
  };
}

const subscriptionOf = ({ read }: Portal, id: string): Subscription | undefined =>
  read(`subscription ${id}`, ({ customers }, call) => customers.subscriptions({ ids: [id] }, call)).value?.items[0];

const problems = ['market', 'classic', 'abuse', 'privacy'] as const;
const products: readonly string[] = ['market', 'classic'];

/** The right way where a problem belongs to somebody else. */
function elsewhere(portal: Portal): TemplateResult {
  const { words, parameters, go } = portal;
  const { problem, role } = parameters;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const isProblem = problems.some((each) => each === value);
    go(link('contact', isProblem ? { problem: value } : { subscription: value || undefined }));
  };
  const isProduct = problem !== undefined && products.includes(problem);
  return html`<section class="elsewhere-help">
    <h2>${words.problemTitle}</h2>
    <p class="muted">${words.problemText}</p>
    <div class="find">
      <label for="problem">${words.problem}</label>
      <select id="problem" @change=${choose}>
        <option value="" ?selected=${problem === undefined}>${words.problems.none}</option>
        ${problems.map((each) => html`<option value=${each} ?selected=${each === problem}>${words.problems[each]}</option>`)}
        ${role === 'customer' ? ownSubscriptions(portal) : nothing}
      </select>
    </div>
    <support-contact-card
      problem=${problem !== undefined && !isProduct ? problem : nothing}
      product-id=${isProduct ? problem : nothing}
      heading-level="3"
    ></support-contact-card>
  </section>`;
}

/** A customer finds the contact of each of its subscriptions here, too. */
function ownSubscriptions({ words, read }: Portal): TemplateResult | typeof nothing {
  const { value } = read('own subscriptions', ({ customers }, call) => customers.subscriptions({ size: 100 }, call));
  if (!value?.items.length) return nothing;
  return html`<optgroup label=${words.subscriptions}>
    ${value.items.map(({ id, label }) => html`<option value=${id}>${label ?? id}</option>`)}
  </optgroup>`;
}

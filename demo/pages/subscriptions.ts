import { html, nothing } from 'lit';
import { type Page, type Portal, crumb, customerName, link } from './page.js';
import { subscriptionTable } from './subscription-table.js';

/** Everything that was sold: of all customers, or of the one in whose name one acts. */
export function subscriptions(portal: Portal): Page {
  const { words, parameters, go } = portal;
  const { customer, find, role } = parameters;
  const name = customerName(portal);
  const title =
    customer === undefined ? words.subscriptions : words.subscriptionsOf(`\u2068${name ?? words.oneCustomer}\u2069`);
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('find');
    go(link('subscriptions', { find: typeof text === 'string' ? text.trim() || undefined : undefined }));
  };
  return {
    title,
    content: html`
      ${customer === undefined ? nothing : crumb(link('subscriptions', { customer: undefined }), words.subscriptionsAll)}
      <h1 tabindex="-1">${title}</h1>
      <p class="intro">${role === 'customer' ? words.subscriptionsIntroCustomer : words.subscriptionsIntro}</p>
      <div class="card">
        <form class="find" role="search" @submit=${search}>
          <label for="find">${words.find}</label>
          <input
            id="find"
            name="find"
            type="search"
            .value=${find ?? ''}
            placeholder=${role === 'customer' ? nothing : words.findHint}
          />
          <button class="action quiet" type="submit">${words.search}</button>
          ${find === undefined ? nothing : html`<a class="action quiet" href=${link('subscriptions')}>${words.clear}</a>`}
        </form>
        ${subscriptionTable(portal, { size: 25 })}
      </div>
    `,
  };
}

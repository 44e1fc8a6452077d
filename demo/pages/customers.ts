import { html, nothing } from 'lit';
import { customerHref } from './hrefs.js';
import { type Page, type Portal, crumb, customerName, link } from './page.js';
import { subscriptionTable } from './subscription-table.js';

export const customers = ({ words }: Portal): Page => ({
  title: words.customers,
  content: html`
    <h1 tabindex="-1">${words.customers}</h1>
    <p class="intro">${words.customersIntro}</p>
    <section class="card">
      <h2>${words.allOf}</h2>
      <customer-list label=${words.allOf} customer-href=${customerHref()}></customer-list>
    </section>
  `,
});

/** One customer: what one may do for it, what it has bought, its cases, who helps. */
export function customer(portal: Portal): Page {
  const { words, parameters } = portal;
  const { customer: id, list, role } = parameters;
  if (id === undefined) {
    const content = html`${crumb(link('customers'), words.allOf)}
      <h1 tabindex="-1">${words.oneCustomer}</h1>
      <p class="intro">${words.noCustomer}</p>`;
    return { title: words.oneCustomer, content };
  }
  const name = customerName(portal);
  const shown = name ?? words.oneCustomer;
  return {
    title: shown,
    content: html`
      ${crumb(link('customers'), words.allOf)}
      <div class="title-row">
        <h1 tabindex="-1"><bdi>${shown}</bdi></h1>
        ${
          role === 'reader'
            ? nothing
            : html`<a class="action" href=${link('new', { customer: id })}
                >${name ? words.newCaseFor(`\u2068${name}\u2069`) : words.newCase}</a
              >`
        }
      </div>
      <div class="stack">
        <div class="beside">
          <div class="stack">
            <support-authority></support-authority>
            <section class="card">
              <h2>${words.subscriptions}</h2>
              ${subscriptionTable(portal, { size: 5, all: link('subscriptions') })}
            </section>
          </div>
          <support-contact-card></support-contact-card>
        </div>
        <section class="card">
          <h2>${words.cases}</h2>
          <case-list
            label=${words.casesOf(`\u2068${shown}\u2069`)}
            .query=${{ ...list, customer: id }}
            page-size="10"
          ></case-list>
        </section>
      </div>
    `,
  };
}

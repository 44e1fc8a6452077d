import { type TemplateResult, html, nothing } from 'lit';
import { domainIds } from '../domains.js';
import type { PageName } from '../parameters.js';
import { type Page, type Portal, link } from './page.js';

const logo = html`<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
  <path d="M4 24 13 8l5 9 3-5 7 12z" fill="#7fb4ff" />
</svg>`;

/** Pages that have a line in the menu, and those that stand below one of them. */
const menuOf: Partial<Record<PageName, PageName>> = { case: 'cases', customer: 'customers' };

/** The portal round the page: header, menu, foot. */
export function frame(portal: Portal, page: Page): TemplateResult {
  const { words, parameters } = portal;
  const { role, fault } = parameters;
  const isCustomer = role === 'customer';
  const isOut = fault === 'session' || domainIds.every((domain) => parameters['signed-out'].includes(domain));
  const items: [PageName, string][] = [
    ['cases', words.cases],
    ['new', words.newCase],
    ...(isCustomer ? [] : ([['customers', words.customers]] satisfies [PageName, string][])),
    ['subscriptions', words.subscriptions],
    ['contact', words.contact],
  ];
  const current = (name: PageName) =>
    parameters.page === name ? 'page' : menuOf[parameters.page] === name ? 'true' : nothing;
  const elsewhere = (item: string) => html`<li class="elsewhere"><span>${item}</span></li>`;
  return html`
    <div class="portal">
      <header class="portal-header">
        <div class="bar">
          ${logo}
          <a class="name" href=${link('cases')}>Fjordlight</a>
          <span class="tagline">${isCustomer ? words.taglineCustomer : words.tagline}</span>
          <a class="who" href=${link('account')} aria-current=${current('account')}>
            <span>${isOut ? words.account : words.signedInAs(words.names[isCustomer ? 'customer' : 'partner'])}</span>
            <span class="initials" aria-hidden="true">${isOut ? '–' : isCustomer ? 'HO' : 'IM'}</span>
          </a>
        </div>
        <support-scope label=${isOut ? words.domains : nothing}
          >${isOut ? signedOutOfAll(portal) : nothing}</support-scope
        >
      </header>
      <nav class="portal-menu" aria-label=${words.menu}>
        <ul>
          ${[words.home, words.orders].map(elsewhere)}
          <li>
            <span class="open">${words.support}</span>
            <ul>
              ${items.map(([name, text]) => html`<li><a href=${link(name)} aria-current=${current(name)}>${text}</a></li>`)}
            </ul>
          </li>
          ${[words.marketplace, words.reports].map(elsewhere)}
        </ul>
      </nav>
      <main class="portal-main"><div class="column" id="column">${page.content}</div></main>
      <footer class="portal-footer">${words.footer}</footer>
    </div>
  `;
}

/** With no domain left there is none to show: the strip says so in a line. */
function signedOutOfAll({ words, parameters, signIn }: Portal): TemplateResult {
  return html`<p class="all-out" slot="sign-in">
    <span>${words.allOut}</span>
    <button class="action" type="button" @click=${() => signIn(parameters.scope)}>${words.signIn}</button>
    <a href=${link('account')}>${words.account}</a>
  </p>`;
}

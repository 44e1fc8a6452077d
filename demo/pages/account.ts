import { type TemplateResult, html, nothing } from 'lit';
import { type DomainId, accountIn, domainIds, domains } from '../domains.js';
import { type Page, type Portal, link } from './page.js';

/** Who is signed in to what, and who helps those who cannot sign in at all: works without a session. */
export function account(portal: Portal): Page {
  const { words, parameters, signOut } = portal;
  const { role } = parameters;
  const own = role === 'customer' ? [parameters.scope] : domainIds;
  const signedIn = own.filter((domain) => !parameters['signed-out'].includes(domain));
  return {
    title: words.account,
    content: html`
      <h1 tabindex="-1">${words.account}</h1>
      <p class="intro">
        ${!signedIn.length ? words.accountOut : role === 'customer' ? words.accountIntroCustomer : words.accountIntro}
      </p>
      <div class="beside even">
        <section class="card">
          <h2>${role === 'customer' ? words.signInAs : words.domains}</h2>
          ${role === 'customer' ? nothing : html`<p class="muted">${words.domainsText}</p>`}
          <ul class="domains">
            ${own.map((domain) => domainRow(portal, domain))}
          </ul>
          ${
            signedIn.length > 1
              ? html`<button class="action quiet" type="button" @click=${() => signOut(signedIn)}>
                  ${words.signOutAll}
                </button>`
              : nothing
          }
        </section>
        <support-contact-card></support-contact-card>
      </div>
    `,
  };
}

function domainRow({ words, parameters, signIn, signOut }: Portal, domain: DomainId): TemplateResult {
  const { role, scope } = parameters;
  const isOut = parameters['signed-out'].includes(domain);
  const name = role === 'customer' ? words.names.customer : domains[domain];
  const whole = `\u2068${name}\u2069`;
  return html`<li>
    <div>
      <strong><bdi>${name}</bdi></strong>
      ${role === 'customer' ? nothing : html`<span class="below"><bdi>${accountIn(domain)}</bdi></span>`}
      <span class="state ${isOut ? 'ended' : 'active'}">${isOut ? words.signedOut : words.signedIn}</span>
      ${domain === scope && role !== 'customer' ? html`<span class="state">${words.acting}</span>` : nothing}
    </div>
    <div class="ways">
      ${
        role === 'customer'
          ? nothing
          : html`<a href=${link('cases', { scope: domain, customer: undefined, 'list.customer': undefined })}
              >${words.cases}</a
            >`
      }
      ${
        isOut
          ? html`<button
              class="action"
              type="button"
              aria-label=${words.signInTo(whole)}
              @click=${() => signIn(domain)}
            >
              ${words.signIn}
            </button>`
          : html`<button
              class="action quiet"
              type="button"
              aria-label=${words.signOutOf(whole)}
              @click=${() => signOut(role === 'customer' ? domainIds : [domain])}
            >
              ${words.signOut}
            </button>`
      }
    </div>
  </li>`;
}

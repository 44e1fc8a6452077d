import { type TemplateResult, html, nothing } from 'lit';
import { type Parameters, withParameters } from '../parameters.js';
import type { Words } from '../words.js';

export interface Page {
  title: string;
  content: TemplateResult;
}

const link = (page: string, caseId?: string) => withParameters({ page, case: caseId });

/** Where a case has its page here: all other parameters stay. */
export const caseHref = () => withParameters({ page: 'case', case: '{id}' }).replace('%7Bid%7D', '{id}');

const news = (words: Words) => html`
  <section class="card">
    <h2>${words.tier}</h2>
    <p class="muted">${words.tierText}</p>
  </section>
  <section class="card">
    <h2>${words.newsTitle}</h2>
    ${words.news.map(([title, text]) => html`<p><strong>${title}</strong><br /><span class="muted">${text}</span></p>`)}
  </section>
`;

const cases = (words: Words, parameters: Parameters): Page => ({
  title: words.cases,
  content: html`
    <h1 tabindex="-1">${words.cases}</h1>
    <p class="intro">${words.casesIntro}</p>
    <div class="card"><case-list label=${words.cases} .query=${parameters.list}></case-list></div>
  `,
});

const newCase = (words: Words, parameters: Parameters): Page => ({
  title: words.newCase,
  content: html`
    <h1 tabindex="-1">${words.newCase}</h1>
    <p class="intro">${words.newIntro}</p>
    <div class="beside">
      <div class="card">
        <support-case-form
          label=${words.newCase}
          layout=${parameters.layout}
          follow-up-of=${parameters.case ?? nothing}
        ></support-case-form>
      </div>
      <aside class="aside">
        <section class="card">
          <h2>${words.tipsTitle}</h2>
          <ul>
            ${words.tips.map((tip) => html`<li>${tip}</li>`)}
          </ul>
        </section>
        ${news(words)}
      </aside>
    </div>
  `,
});

const oneCase = (words: Words, parameters: Parameters): Page => ({
  title: words.oneCase,
  content: html`
    <p class="crumb"><a href=${link('cases')}>${words.back}</a></p>
    <h1 tabindex="-1">${words.oneCase}</h1>
    <div class="case-page">
      <div class="card"><case-detail case-id=${parameters.case ?? nothing}></case-detail></div>
      <div class="card"><case-feed case-id=${parameters.case ?? nothing} order=${parameters.order}></case-feed></div>
    </div>
  `,
});

export const pageOf = (words: Words, parameters: Parameters): Page =>
  ({ cases, new: newCase, case: oneCase })[parameters.page](words, parameters);

const logo = html`<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
  <path d="M4 24 13 8l5 9 3-5 7 12z" fill="#7fb4ff" />
</svg>`;

/** The portal round the page: header, menu, foot. */
export function portal(words: Words, parameters: Parameters, page: Page): TemplateResult {
  const current = (name: string) => (parameters.page === name ? 'page' : nothing);
  return html`
    <div class="portal">
      <header class="portal-header">
        ${logo}
        <a class="name" href=${link('cases')}>Fjordlight</a>
        <span class="tagline">${words.tagline}</span>
        <span class="who"><span>${words.account}</span><span class="initials" aria-hidden="true">IM</span></span>
      </header>
      <nav class="portal-menu" aria-label=${words.menu}>
        <ul>
          ${[words.home, words.customers, words.orders].map((item) => html`<li class="elsewhere"><span>${item}</span></li>`)}
          <li>
            <span class="open">${words.support}</span>
            <ul>
              <li><a href=${link('cases')} aria-current=${current('cases')}>${words.cases}</a></li>
              <li><a href=${link('new')} aria-current=${current('new')}>${words.newCase}</a></li>
            </ul>
          </li>
          ${[words.marketplace, words.reports].map((item) => html`<li class="elsewhere"><span>${item}</span></li>`)}
        </ul>
      </nav>
      <main class="portal-main"><div class="column" id="column">${page.content}</div></main>
      <footer class="portal-footer">${words.footer}</footer>
    </div>
  `;
}

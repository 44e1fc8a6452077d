import { type TemplateResult, html, nothing } from 'lit';
import type { Words } from '../words/words.js';
import type { Page, Portal } from './page.js';

const news = (words: Words): TemplateResult => html`
  <section class="card">
    <h2>${words.tier}</h2>
    <p class="muted">${words.tierText}</p>
  </section>
  <section class="card">
    <h2>${words.newsTitle}</h2>
    ${words.news.map(([title, text]) => html`<p><strong>${title}</strong><br /><span class="muted">${text}</span></p>`)}
  </section>
`;

/** For whom first, then what one may do for it, then the form: all three follow the same customer. */
export const newCase = ({ words, parameters: { layout, role, customer, case: followed } }: Portal): Page => ({
  title: words.newCase,
  content: html`
    <h1 tabindex="-1">${words.newCase}</h1>
    <p class="intro">${words.newIntro}</p>
    <div class="beside">
      <div class="stack">
        ${
          role === 'customer'
            ? nothing
            : html`<div class="card">
                  <support-customer-picker label=${words.forWhom} required></support-customer-picker>
                </div>
                ${customer === undefined ? nothing : html`<support-authority></support-authority>`}`
        }
        <div class="card">
          <support-case-form
            label=${words.newCase}
            layout=${layout}
            follow-up-of=${followed ?? nothing}
          ></support-case-form>
        </div>
      </div>
      <aside class="aside">
        <support-contact-card></support-contact-card>
        <section class="card">
          <h2>${words.tipsTitle}</h2>
          <ul>
            ${words.tips.map((tip) => html`<li>${tip}</li>`)}
          </ul>
        </section>
        ${role === 'customer' ? nothing : news(words)}
      </aside>
    </div>
  `,
});

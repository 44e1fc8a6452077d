import { html, nothing } from 'lit';
import { type Page, type Portal, link, trail } from './page.js';

export const cases = ({ words, parameters }: Portal): Page => ({
  title: words.cases,
  content: html`
    <h1 tabindex="-1">${words.cases}</h1>
    <p class="intro">${parameters.role === 'customer' ? words.casesIntroCustomer : words.casesIntro}</p>
    <div class="card"><case-list label=${words.cases} .query=${parameters.list}></case-list></div>
  `,
});

export const oneCase = ({ words, parameters }: Portal): Page => ({
  title: words.oneCase,
  content: html`
    ${trail(link('cases'), words.back, words.oneCase)}
    <div class="case-page">
      <div class="card"><case-detail case-id=${parameters.case ?? nothing}></case-detail></div>
      <div class="card"><case-feed case-id=${parameters.case ?? nothing} order=${parameters.order}></case-feed></div>
    </div>
  `,
});

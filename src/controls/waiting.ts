import { html, type TemplateResult } from 'lit';

/** The first waiting: bars after 300 ms, so that a quick answer never flickers. The container is `aria-busy`. */
export const waiting = (label: string, bars = 6): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
      ${Array.from({ length: bars }, () => html`<div class="bar"></div>`)}
    </div>
    <p class="visually-hidden">${label}</p>`;

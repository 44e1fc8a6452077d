import { html, type TemplateResult } from 'lit';

/**
 * The first waiting: bars after 300 ms, so that a quick answer never flickers. The container is `aria-busy`. One piece of
 * markup, since most answers come before anybody has seen it.
 */
export const waiting = (label: string): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
      <div class="bar"></div>
      <div class="bar"></div>
      <div class="bar"></div>
      <div class="bar"></div>
      <div class="bar"></div>
      <div class="bar"></div>
    </div>
    <p class="visually-hidden">${label}</p>`;

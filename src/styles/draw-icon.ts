import { html, type TemplateResult } from 'lit';

/**
 * Our own icons: strokes on a grid of 24, drawn in the colour of the text and as large as it. They are never the only
 * sign, so they are hidden from assistive technology. Each is a function of its own: what is not called is not shipped.
 */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** For arrows that follow the reading direction. */
export const flipping = (path: string): TemplateResult =>
  html`<svg class="icon flips" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

import { html, nothing, type TemplateResult } from 'lit';

export interface Fact {
  term: unknown;
  value: unknown;
}

/** Terms and values; what has no value is left out. */
export const facts = (items: readonly Fact[], wide = false): TemplateResult =>
  html`<dl class="facts ${wide ? 'wide' : ''}">
    ${items
      .filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== nothing)
      .map(
        ({ term, value }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;

import { html, type TemplateResult } from 'lit';

/** The head of a table whose rows are cards in a narrow container. */
export const tableHead = (columns: readonly string[]): TemplateResult =>
  html`<thead role="rowgroup">
    <tr role="row">
      ${columns.map((name) => html`<th role="columnheader" scope="col"><span>${name}</span></th>`)}
    </tr>
  </thead>`;

/** A cell that says in a card what the head says in a table. */
export const tableCell = (name: unknown, content: unknown): TemplateResult =>
  html`<td role="cell"><span class="cell-label" aria-hidden="true">${name}</span>${content}</td>`;

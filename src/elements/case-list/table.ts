import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columns } from './rows.js';
import type { Words } from './words.js';

/** A row by the key under which it stays itself, whatever comes above it. */
export interface TableRow {
  key: string;
  draw: () => TemplateResult;
}

export interface TableOptions {
  rows: readonly TableRow[];
  words: Words;
  /** What it shows: «Open cases». */
  title: string;
  /** All that is said of it to those who listen. */
  caption?: string | undefined;
  /** A column's head, where it is more than its name. */
  head?: ((column: (typeof columns)[number]) => { sort?: string | undefined; content: unknown }) | undefined;
}

/**
 * The cases: a table, and in a narrow container the same as cards. Every part says its role, so that no style can take
 * it away.
 */
export const caseTable = ({ rows, words: { list }, title, caption, head }: TableOptions): TemplateResult =>
  html`<table role="table" aria-labelledby="caption">
    <caption id="caption">
      <span aria-hidden=${caption ? 'true' : nothing}>${title}</span>
      <span class="visually-hidden">${caption}</span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => {
          const label = html`<span class="plain">${list[column.name]}</span>`;
          const { sort, content = label } = head?.(column) ?? {};
          return html`<th role="columnheader" scope="col" aria-sort=${sort ?? nothing}>${content}</th>`;
        })}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ key }) => key,
        ({ draw }) => draw(),
      )}
    </tbody>
  </table>`;

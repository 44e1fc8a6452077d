import { css } from 'lit';

/** Texts that people wrote: their own paragraphs, lists, quotes, code and tables, none of them wider than its place. */
export const bodies = css`
  .body {
    max-inline-size: 46em;
    overflow-wrap: anywhere;
  }
  .body > * + *,
  .body details > * + *,
  .body blockquote > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .body.text,
  .body p {
    white-space: pre-wrap;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .body blockquote {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_border);
    color: var(--_muted);
  }
  .body pre {
    margin: 0;
    white-space: pre;
  }
  .body :is(pre, code) {
    font-family: var(--_mono);
    font-size: 0.9375em;
  }
  .body code {
    padding-inline: 0.25em;
    border-radius: 3px;
    background-color: var(--_sunken);
  }
  .body .scroll {
    overflow-x: auto;
  }
  .body .scroll:has(pre) {
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }
  .body table {
    border-collapse: collapse;
  }
  .body :is(th, td) {
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .body hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .body :is(img, canvas) {
    max-inline-size: 100%;
    block-size: auto;
  }
  .body .picture,
  .body .leads-to,
  .body summary {
    color: var(--_muted);
  }
  .body summary {
    cursor: pointer;
  }
  .body .disguised {
    color: var(--_warning);
  }
`;

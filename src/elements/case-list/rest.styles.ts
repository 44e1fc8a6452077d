import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { chips } from '../../styles/chips.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { pages } from '../../styles/pages.js';
import { search } from '../../styles/search.js';
import { selects } from '../../styles/selects.js';
import { current } from '../shared/current.styles.js';

const rest = css`
  .toolbar {
    display: flex;
    flex-direction: row-reverse;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .toolbar > .button {
    flex: none;
    margin-block-end: calc(var(--_space) * 2 - 1px);
  }
  .presets {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1);
    margin-block-end: -1px;
  }
  .preset {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: var(--_space) calc(var(--_space) * 3);
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: 550;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .preset:hover {
    color: var(--_text);
    border-block-end-color: var(--_border);
  }
  .preset[aria-pressed='true'] {
    color: var(--_text);
    border-block-end-color: var(--_accent);
  }
  .sort-by {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-inline-start: auto;
  }
  .sort-by .label {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }
  .sort-by .input {
    min-inline-size: 0;
    padding-block: var(--_space);
  }
  /* Where the portal has a heading of its own, and something of its own to stand there. */
  [part~='header']:not(:has([part~='heading'])) ::slotted(*) {
    margin-block-end: calc(var(--_space) * 3);
  }
  .sort {
    display: flex;
    align-items: center;
    gap: var(--_space);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space) calc(var(--_space) * 2);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .mark .icon {
    margin-inline: -0.3em;
    color: var(--_accent-text);
    fill: currentColor;
  }
  .sort span {
    font-size: 0.875em;
  }
  .sort:hover {
    background-color: var(--_hover);
    color: var(--_text);
  }
  .sort:focus-visible {
    outline-offset: -2px;
  }
  .sort .icon {
    inline-size: 1em;
    block-size: 1em;
    opacity: 0.7;
  }
  [aria-sort] .sort {
    color: var(--_text);
  }
  [aria-sort] .sort .icon {
    opacity: 1;
    stroke-width: 2.25;
  }

  .progress {
    margin-block-end: calc(var(--_space) * -2);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }
  .panel .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 6);
  }
  .panel .choice {
    padding-inline: 0;
  }
  .panel .stack {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
  }
  /* Chips and the button that clears them flow as one line. */
  .active-filters .chips {
    display: contents;
  }
  .unreadable,
  .pending {
    color: var(--_muted);
  }
  .pending .subject {
    color: var(--_text);
  }
  .why {
    margin-block: var(--_space);
    font-weight: 400;
  }
  .badge.failed {
    --_tone: var(--_danger);
  }
  @container (inline-size >= 48em) {
    /* In one line with the search, however long its words. */
    .sort-by {
      flex: 1 1 14em;
      max-inline-size: max-content;
    }
    .sort-by .input {
      flex: 1;
      text-overflow: ellipsis;
    }
    /* One line for each filter, so that the results stay in sight. */
    .panel fieldset {
      display: flow-root;
    }
    .panel legend {
      float: inline-start;
      min-inline-size: 7em;
      padding-block: calc(var(--_space) * 2);
      line-height: 1.4;
    }
    .sort + .plain {
      display: none;
    }
    .sort-by.narrow {
      display: none;
    }
  }
  @container (inline-size < 48em) {
    thead .sort {
      display: none;
    }
    .sort-by {
      flex: 1 1 100%;
    }
    .sort-by .input {
      flex: 0 1 22em;
    }
  }
  @container (inline-size < 42em) {
    /* No button alone in a line with nothing beside it. */
    .search > .button:not(:only-child) {
      flex: 1 0 auto;
    }
    .search .box {
      flex: 99 1 12em;
    }
    .toolbar {
      flex-direction: column;
      align-items: start;
    }
    .toolbar > .button {
      margin: 0;
    }
    .presets {
      flex: none;
      inline-size: 100%;
    }
  }
  /* As long as they stand in a row, a line is below all; in two rows, each has its own edge. */
  @container (inline-size < 30em) {
    .search .box {
      flex-basis: 100%;
    }
    .toolbar {
      border: 0;
    }
    .presets {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin: 0;
    }
    .preset {
      padding: 2px calc(var(--_space) * 2);
      border: 1px solid var(--_border);
      line-height: 1.2;
      border-radius: var(--_radius);
    }
    .preset:hover {
      border-color: var(--_border-control);
    }
    .preset[aria-pressed='true'] {
      border-color: var(--_accent);
      background-color: var(--_accent-tint);
    }
  }
  @media (forced-colors: active) {
    .preset {
      border-block-end-color: Canvas;
    }
    .preset[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .chip {
      padding-inline-end: calc(var(--_space) * 3);
    }
    .sort .icon {
      display: none;
    }
    tbody tr {
      break-inside: avoid;
    }
  }
`;

/** Sheets of what comes after the first paint. */
export const restSheets = [buttons, chips, fields, notices, pages, search, selects, current, rest];

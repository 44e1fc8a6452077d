import { css } from 'lit';
import { badges } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { facts } from '../../styles/facts.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';
import { table } from './table.styles.js';

const list = css`
  [part~='header'],
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 3);
  }
  .toolbar:not(:has(*)) {
    display: none;
  }
  .toolbar {
    align-items: end;
    border-block-end: 1px solid var(--_border);
  }
  .presets {
    display: flex;
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
    margin-block-end: calc(var(--_space) * 2);
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
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .search .box {
    position: relative;
    flex: 1 1 16em;
    max-inline-size: 34em;
  }
  .search .box .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: calc(var(--_space) * 3);
    color: var(--_muted);
    pointer-events: none;
  }
  .search .box .input {
    padding-inline-start: calc(var(--_space) * 5 + 1.25em);
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    align-items: start;
    gap: calc(var(--_space) * 4) calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .panel .apply {
    grid-column: 1 / -1;
  }
  .panel .choice {
    padding-inline: 0;
  }
  /* Chips and the button that clears them flow as one line. */
  .active-filters .chips {
    display: contents;
  }
  .progress {
    margin-block-end: calc(var(--_space) * -2);
  }

  @container (inline-size >= 48em) {
    .sort-by.narrow {
      display: none;
    }
  }
  @container (inline-size < 48em) {
    .toolbar {
      align-items: stretch;
      flex-direction: column;
      gap: 0;
      border-block-end: 0;
    }
    .presets {
      border-block-end: 1px solid var(--_border);
    }
    .preset {
      padding-inline: calc(var(--_space) * 2);
    }
    .sort-by {
      margin-block: calc(var(--_space) * 3) 0;
    }
    .sort-by .input {
      flex: 1;
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .preset[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

export const caseListSheets = [tokens, base, buttons, badges, fields, notices, facts, list, table];

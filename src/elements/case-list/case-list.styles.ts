import { css } from 'lit';
import { badges } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { skeleton } from '../../styles/skeleton.js';
import { tokens } from '../../styles/tokens.js';
import { table } from '../shared/table.styles.js';

const list = css`
  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  [part~='header']:has([part~='heading']) {
    min-block-size: var(--_target);
    margin-block-end: calc(var(--_space) * 3);
  }
  [part~='body'],
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 4);
  }
  /* Room for what comes a moment later: the presets, then the search. */
  .later1 {
    min-block-size: var(--_target);
  }
  .later2 {
    min-block-size: calc(var(--_target) * 2 + var(--_space) * 4);
  }
  @container (inline-size < 48em) {
    .later2 {
      min-block-size: calc(var(--_target) * 3 + var(--_space) * 6);
    }
  }
  @container (inline-size < 42em) {
    [part~='header']:not(:has([part~='heading'])) + [part~='body'] .later2 {
      margin-block-end: calc(var(--_target) + var(--_space) * 3);
    }
  }
  @container (inline-size < 30em) {
    .later2 {
      min-block-size: calc(var(--_target) * 5 + var(--_space) * 9);
    }
  }
  .later0 {
    display: none;
  }
  [part~='footer'] {
    min-block-size: var(--_target);
  }
`;

/** Sheets of the first paint. */
export const caseListSheets = [tokens, base, badges, skeleton, list, table];

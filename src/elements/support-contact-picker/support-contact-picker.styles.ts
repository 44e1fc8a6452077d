import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { facts } from '../../styles/facts.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { pages } from '../../styles/pages.js';
import { search } from '../../styles/search.js';
import { tokens } from '../../styles/tokens.js';
import { current } from '../shared/current.styles.js';
import { table } from '../shared/table.styles.js';

const own = css`
  :host(:state(absent)) {
    display: none;
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 8);
    margin-block-start: calc(var(--_space) * 4);
  }
  /* Under a heading of the portal's: no room for one of our own. */
  [part~='header']:not(:has(*)) + [part~='body'] {
    margin-block-start: 0;
  }
  section[aria-labelledby] > :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  table.two thead th:nth-child(1) {
    inline-size: 46%;
  }
  table.three thead th:nth-child(1) {
    inline-size: 36%;
  }
  table.three thead th:nth-child(2) {
    inline-size: 24%;
  }
  table.three thead th:nth-child(3) {
    inline-size: 40%;
  }
  .pick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: calc(var(--_space) * 3);
  }
  .pick:not(:has(> input, > .icon)) {
    grid-template-columns: minmax(0, 1fr);
  }
  label.pick {
    cursor: pointer;
  }
  /* The whole cell ticks it: a target larger than the box. */
  label.pick::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .pick > input {
    font: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .pick > .icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .name {
    font-weight: 600;
  }
  .about {
    display: block;
  }
  .about .below {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .below:has(> .icon),
  .with-icon {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .below .icon,
  .with-icon .icon {
    margin-block-start: 0.1em;
  }
  .warn .icon {
    color: var(--_warning);
  }
  .reason {
    display: grid;
    gap: calc(var(--_space) * 1);
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.9375em;
  }
  .reason p .icon {
    color: var(--_muted);
  }
  td > .reason:nth-child(2) {
    margin-block-start: 0;
  }
  summary {
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .reason summary {
    inline-size: fit-content;
    min-block-size: max(24px, calc(var(--_target) * 0.7));
    align-content: center;
    color: var(--_accent-text);
  }
  .chosen-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }
  .company-name {
    font-weight: 550;
  }
  @container (inline-size < 48em) {
    table:is(.two, .three) tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }
    label.pick::after {
      inset: calc(var(--_space) * -2);
    }
    table:is(.two, .three) td {
      padding-inline-start: calc(1.25em + var(--_space) * 3);
    }
    table:is(.two, .three) tr:not(:has(.pick > :is(input, .icon))) td {
      padding-inline-start: 0;
    }
  }
`;

export const styles = [tokens, base, buttons, facts, fields, notices, pages, search, table, current, own];

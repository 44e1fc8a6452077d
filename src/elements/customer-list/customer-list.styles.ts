import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { pages } from '../../styles/pages.js';
import { search } from '../../styles/search.js';
import { tokens } from '../../styles/tokens.js';
import { current } from '../shared/current.styles.js';
import { standing } from '../shared/standing.styles.js';
import { table } from '../shared/table.styles.js';

const list = css`
  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    min-block-size: var(--_target);
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 3);
  }
  /* Under a heading of the portal's: no room for one of our own. */
  [part~='header']:not(:has([part~='heading'])) {
    min-block-size: 0;
  }
  [part~='header']:not(:has([part~='heading'])) + [part~='body'] {
    margin-block-start: 0;
  }
  [part~='header']:not(:has([part~='heading'])) ::slotted(*) {
    margin-block-end: calc(var(--_space) * 3);
  }
  .four thead th:nth-child(2) {
    inline-size: 27%;
  }
  thead th:nth-last-child(2) {
    inline-size: 14%;
  }
  thead th:nth-last-child(1) {
    inline-size: 26%;
  }
  .company .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .company .about {
    flex: 1 1 14em;
  }
  .company :is(h2, h3, h4, h5, h6) {
    font-weight: 400;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .mark .icon {
    color: var(--_accent-text);
  }
  /* On the line of what stands beside them, however high a target is. */
  td .ways {
    margin-block: calc((1lh - var(--_target)) / 2);
    margin-inline: calc(var(--_space) * -2);
  }
  .why {
    display: block;
    min-block-size: max(24px, calc(var(--_target) * 0.6));
    font-size: 0.9375em;
  }
  tbody tr:has(+ .reasons) :is(th, td) {
    border-block-end: 0;
  }
  .reasons td {
    padding-block-start: 0;
  }
  .reasons .notice {
    max-inline-size: 48em;
  }
  @container (inline-size < 48em) {
    td:has(.ways) {
      grid-column: 1 / -1;
    }
    td:has(.ways) .cell-label {
      display: none;
    }
    td .ways {
      margin-block: 0;
    }
    tbody .reasons {
      margin-block-start: calc(var(--_space) * -3);
      border-block-start: 0;
      padding-inline: 0;
      padding-block: 0;
    }
    .reasons .notice {
      max-inline-size: none;
      border: 0;
    }
  }
  .unreadable {
    color: var(--_muted);
  }
`;

export const customerListSheets = [
  tokens,
  base,
  buttons,
  fields,
  notices,
  pages,
  search,
  standing,
  table,
  current,
  list,
];

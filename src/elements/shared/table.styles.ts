import { css } from 'lit';

/** A table of cases or customers; in a narrow container each row is a card. */
export const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: start;
  }
  caption {
    padding-block: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
    text-align: start;
  }
  th,
  td {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    block-size: var(--_target);
    padding: 0;
    background-color: var(--_sunken);
    color: var(--_muted);
    font-weight: 600;
    vertical-align: middle;
  }
  thead th > span {
    display: block;
    font-size: 0.875em;
  }
  thead th:nth-child(1) {
    inline-size: 29%;
  }
  thead th:nth-child(3) {
    inline-size: 19%;
  }
  thead th:nth-child(4) {
    inline-size: 15%;
  }
  thead th:nth-child(5) {
    inline-size: 18%;
  }
  thead th:not(:has(.sort)) {
    padding-inline: calc(var(--_space) * 2);
  }
  tbody th {
    position: relative;
  }
  th :is(a, .link) {
    display: block;
    text-decoration: none;
  }
  /* The whole cell leads to the case: a target larger than its words. */
  th :is(a, .link)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .subject {
    font-weight: 500;
  }
  .unread .subject {
    font-weight: 700;
  }
  .number,
  .below {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .meta span {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    font-size: 1em;
  }
  .mark {
    color: var(--_text);
    font-weight: 600;
  }
  .cell-label {
    display: none;
  }

  @container (inline-size < 48em) {
    table,
    caption {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 3);
    }
    tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(22%, 1fr));
      gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
      padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background-color: var(--_raised);
    }
    tbody :is(th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    tbody :is(th, td[colspan]) {
      grid-column: 1 / -1;
    }
    .cell-label {
      display: block;
      color: var(--_muted);
      font-size: 0.8125em;
    }
    td:not([colspan], :has(> :not(.cell-label))) {
      display: none;
    }
  }
  /* Two by two; one below the other where letters are large. */
  @container (inline-size < 34em) {
    tbody tr {
      grid-template-columns: repeat(auto-fill, minmax(min(max(6.75em, 34%), 100%), 1fr));
    }
  }
`;

import { css } from 'lit';

/** Going from page to page. */
export const pages = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }
  @container (inline-size < 30em) {
    .pages .range {
      flex-basis: 100%;
    }
  }
  .pages .range {
    margin-inline-end: auto;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`;

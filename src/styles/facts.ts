import { css } from 'lit';

/** Description lists. */
export const facts = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  @container (inline-size > 30em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size > 48em) {
    .facts.wide {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;

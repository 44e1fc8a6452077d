import { css } from 'lit';

/** Who is involved in a case, and what is asked before it is sent. */
export const styles = css`
  .line {
    display: block;
  }
  .involved {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .involved .hint {
    font-size: 0.875em;
  }
  .data .facts {
    margin-block: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 6);
  }
  .data > .hint {
    padding-inline-start: calc(var(--_space) * 6);
  }

  .checks .findings {
    padding: 0;
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .checks .findings .row {
    justify-content: space-between;
  }
  .checks .content {
    justify-items: stretch;
  }
`;

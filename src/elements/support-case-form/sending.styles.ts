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
  .inside {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 6);
  }
  .unavailable > ul {
    display: grid;
    list-style: none;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 6);
  }
  .unavailable .content,
  .needs .content {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
  }
  .needs,
  .earlier {
    display: grid;
    padding: 0;
    list-style: none;
    gap: calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 4);
  }
  .needs > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .needs .icon {
    margin-block-start: 0.125em;
    color: var(--_warning);
  }

  .candidates {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: 0;
  }
  .leftover {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 3);
    margin: 0;
    white-space: pre-line;
  }
  .leftover dd {
    margin: 0;
    overflow-wrap: anywhere;
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

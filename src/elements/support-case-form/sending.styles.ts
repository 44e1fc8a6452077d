import { css } from 'lit';

/** What is asked before a case is sent. */
export const styles = css`
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

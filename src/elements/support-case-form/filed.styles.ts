import { css } from 'lit';

/** The summary of what was filed. */
export const styles = css`
  .filed {
    max-inline-size: 48em;
  }
  .filed > .row:first-child > .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_success);
  }
  .filed .lead > * {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 550;
    text-decoration: none;
  }
  .filed .lead > :hover {
    background: var(--_accent-hover);
  }
  @media (forced-colors: active) {
    .filed .lead > * {
      border: 1px solid ButtonBorder;
    }
  }
`;

import { css } from 'lit';

/** The summary of what was filed. */
export const styles = css`
  .filed {
    gap: calc(var(--_space) * 5);
    max-inline-size: 48em;
    padding: calc(var(--_space) * 6);
    border: 1px solid color-mix(in oklab, var(--_success) 40%, var(--_surface));
    border-radius: var(--_radius);
    background-color: color-mix(in oklab, var(--_success) 4%, var(--_surface));
  }
  .filed :is(h2, h3) {
    font-size: 1.25em;
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
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 550;
    text-decoration: none;
  }
  .filed .lead > :hover {
    background-color: var(--_accent-hover);
  }
  @media (forced-colors: active) {
    .filed .lead > * {
      border: 1px solid ButtonBorder;
    }
  }
`;

import { css } from 'lit';

/** Chips that can be removed. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    padding-inline-start: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }
  .chip .button {
    min-block-size: max(24px, calc(var(--_target) - 8px));
    min-inline-size: max(24px, calc(var(--_target) - 8px));
  }
`;

import { css } from 'lit';

/** What is wrong with a field, and how full it is: nothing of that is there when a form is first seen. */
export const fieldStates = css`
  .error {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    color: var(--_danger);
    font-weight: 550;
  }
  .field.invalid {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_danger);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .counter {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .counter.over {
    color: var(--_danger);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .input[aria-invalid='true'] {
      border-width: 2px;
    }
  }
`;

import { css } from 'lit';

/** Where one is in a form of steps, and everything once more. */
export const styles = css`
  .step-heading {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .step-heading ~ fieldset.group {
    padding-block-start: 0;
    border: 0;
  }
  .progress {
    display: flex;
    gap: var(--_space);
  }
  .progress > span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background-color: var(--_border);
  }
  .progress > .done {
    background-color: var(--_accent);
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .review dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .review dd {
    overflow-wrap: anywhere;
  }
  .review dd:not(.change) {
    grid-column: 1;
  }
  .review .change {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: center;
  }
  .review .change .link {
    min-block-size: var(--_target);
  }
  .review .written {
    white-space: pre-wrap;
  }
  @container (inline-size > 40em) {
    .review > div {
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr) auto;
    }
    .review dd:not(.change) {
      grid-column: 2;
    }
    .review .change {
      grid-column: 3;
      grid-row: 1;
    }
  }
  @media (forced-colors: active) {
    .progress > .done {
      background: Highlight;
    }
  }
`;

import { css } from 'lit';

/** A change before and after it is confirmed: a table, in a narrow container a card for each row. */
export const planSheet = css`
  .plan-heading,
  [id='plan-heading'] {
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }
  table.plan thead th:nth-child(1) {
    inline-size: 28%;
  }
  table.plan thead th:is(:nth-child(2), :nth-child(3)) {
    inline-size: 20%;
  }
  table.plan thead th:nth-child(4) {
    inline-size: 32%;
  }
  table.plan caption {
    color: var(--_text);
    font-size: 1em;
    font-weight: 600;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    justify-items: start;
  }
  .state {
    display: inline-flex;
    align-items: start;
    gap: calc(var(--_space) * 1.5);
  }
  .state .icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .done .state .icon {
    color: var(--_success);
  }
  .failed .state {
    font-weight: 550;
  }
  .failed .state .icon,
  .failure-text > p > .icon {
    color: var(--_danger);
  }
  .failure-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 1);
    overflow-wrap: anywhere;
  }
  .failure-text > p > .icon {
    color: var(--_warning);
  }
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: calc(var(--_space) * 3);
  }
  .verdict.running {
    grid-template-columns: minmax(0, 1fr);
  }
  .verdict > .icon {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .verdict.fine > .icon {
    color: var(--_success);
  }
  .verdict.partly > .icon {
    color: var(--_warning);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }
  .progress progress {
    flex: 1 1 12em;
    appearance: none;
    block-size: 0.625em;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
    overflow: hidden;
  }
  .progress progress::-webkit-progress-bar {
    background: none;
  }
  .progress progress::-webkit-progress-value {
    background-color: var(--_accent);
  }
  .progress progress::-moz-progress-bar {
    background-color: var(--_accent);
  }
  [part='review'] .actions {
    justify-content: start;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  @media (forced-colors: active) {
    .progress progress {
      appearance: auto;
    }
  }
  @container (inline-size < 48em) {
    table.plan tbody tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    table.plan td:last-child {
      grid-column: 1 / -1;
    }
    .plan .name {
      font-weight: 600;
    }
  }
  @container (inline-size < 16em) {
    table.plan tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

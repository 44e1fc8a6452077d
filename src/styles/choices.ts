import { css } from 'lit';

/** Radios and checkboxes: a whole row to aim at, a described consequence below the word. */
export const choices = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: calc(var(--_space) * 3);
    min-block-size: var(--_target);
    padding-block: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    margin-block-start: 0.1em;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choices.described {
    gap: calc(var(--_space) * 2);
  }
  .choices.described .choice {
    border: 1px solid var(--_border);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  .choices.described label.choice:hover {
    background-color: var(--_hover);
  }
  .choices.described .choice:has(:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice .hint {
    display: block;
    font-size: 0.9375em;
  }
  .choice:has([aria-disabled='true']) {
    cursor: default;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .choices.described .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;

import { css } from 'lit';

/** Labels, hints and the native inputs, while nothing is wrong with them. */
export const plainFields = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1);
    align-content: start;
  }
  legend.label {
    margin-block-end: calc(var(--_space) * 1);
  }
  .label {
    font-weight: 600;
    line-height: 1.35;
    padding: 0;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
    max-inline-size: 44em;
  }
  .hint:empty {
    display: none;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
    transition: border-color var(--_duration);
  }
  .input:hover {
    border-color: var(--_text);
  }
  .input:focus-visible {
    outline-offset: 0;
    border-color: var(--_focus);
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:read-only:not(select) {
    background-color: var(--_sunken);
    border-style: dashed;
  }
  .input[type='date'],
  .input[type='datetime-local'],
  .input[type='number'],
  .input[type='tel'] {
    max-inline-size: 18em;
  }
  textarea.input {
    min-block-size: 8em;
    field-sizing: content;
    max-block-size: 30em;
    resize: block;
  }
  select.input {
    text-overflow: ellipsis;
  }
  @media print {
    .input {
      border: 0;
      padding: 0;
    }
  }
`;

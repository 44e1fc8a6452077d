import { css } from 'lit';
import { choices } from '../../styles/choices.js';
import { dialogs } from '../../styles/dialogs.js';
import { fields } from '../../styles/fields.js';

const changes = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_raised);
  }
  .panel .actions {
    justify-content: start;
  }
  .actions:empty,
  .actions[hidden] {
    display: none;
  }
  /* Several addresses may be wrong: a line for each. */
  #change-addresses-error > span,
  #change-alerts-error > span {
    white-space: pre-line;
  }
  .also {
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_border);
  }
  .also > legend {
    padding: 0;
  }
  /* Below their line, as far as there are words: the room of such a button is not seen. */
  .also-row {
    gap: 0 calc(var(--_space) * 2);
    margin-inline-start: calc(var(--_space) * -2);
  }
  .also-row > :first-child {
    flex-basis: 100%;
    padding-inline-start: calc(var(--_space) * 2);
  }
  details summary {
    min-block-size: var(--_target);
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .differences {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
    inline-size: 100%;
  }
  .differences dl > div {
    display: grid;
    grid-template-columns: minmax(6em, auto) minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .differences dt {
    color: var(--_muted);
  }
`;

/** What only an open form needs. */
export const sheets = [fields, choices, dialogs, changes];

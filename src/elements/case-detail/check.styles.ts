import { css } from 'lit';
import { choices } from '../../styles/choices.js';
import { fields } from '../../styles/fields.js';

const check = css`
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 1px solid color-mix(in oklab, var(--_warning) 40%, var(--_surface));
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius);
    background-color: var(--_raised);
  }
  .check > .icon {
    color: var(--_warning);
  }
  .check .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: calc(var(--_space) * 5) calc(var(--_space) * 8);
    align-items: start;
  }
  .check [autocomplete='one-time-code'] {
    max-inline-size: 14em;
    font-family: var(--_mono);
    letter-spacing: 0.1em;
  }
`;

/** What a check that support asks for needs. */
export const sheets = [fields, choices, check];

import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { fieldStates } from '../../styles/field-states.js';
import { notices } from '../../styles/notices.js';
import { selects } from '../../styles/selects.js';

const rest = css`
  .form :is(h2, h3),
  .missing :is(h2, h3) {
    font-size: 1.1875em;
  }
  .filing-for {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: start;
    overflow-wrap: anywhere;
  }
  .filing-for > .icon {
    margin-block-start: 0.125em;
    color: var(--_accent-text);
  }
  .before .filing-for {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background-color: var(--_accent-tint);
  }
  .filing-for.own > .icon {
    color: var(--_warning);
  }
  .before .filing-for.own {
    background-color: color-mix(in oklab, var(--_warning) 9%, var(--_surface));
  }
  .end .kept {
    margin-inline-start: auto;
  }
  .missing,
  .form.closed {
    max-inline-size: 48em;
  }
  @media (forced-colors: active) {
    .filing-for {
      border: 1px solid CanvasText;
    }
  }
`;

/** Sheets of what comes after the first paint. */
export const sheets = [fieldStates, buttons, notices, selects, rest];

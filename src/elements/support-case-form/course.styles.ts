import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { notices } from '../../styles/notices.js';

const rest = css`
  .form h3,
  .missing h3 {
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
    background: var(--_accent-tint);
  }
  .filing-for.own > .icon {
    color: var(--_warning);
  }
  .before .filing-for.own {
    background: color-mix(in oklab, var(--_warning) 9%, var(--_surface));
  }
  .template-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .template-list > li {
    display: grid;
  }
  .template {
    display: grid;
    align-content: start;
    gap: var(--_space);
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.35;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .template:hover {
    background: var(--_hover);
  }
  .template .name {
    font-weight: 550;
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
export const sheets = [buttons, notices, rest];

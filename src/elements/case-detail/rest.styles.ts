import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { notices } from '../../styles/notices.js';
import { bodies } from '../shared/body.styles.js';
import { fileLinks } from '../shared/file-links.styles.js';

const own = css`
  .state .number .button {
    min-block-size: max(24px, calc(var(--_target) - 12px));
    min-inline-size: max(24px, calc(var(--_target) - 12px));
  }
  .refreshing {
    flex: none;
    color: var(--_muted);
    animation: 300ms linear 1s both appear;
  }
  /* What is known later goes on in the rhythm of what was known first. */
  .facts + .facts {
    margin-block-start: calc(var(--_space) * -2);
  }
  /* Where they need several rows, they stand below each other. */
  @container (inline-size < 30em) {
    .acts > .row[role='group'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
      align-items: stretch;
    }
    .acts > .row[role='group'] > .button {
      justify-content: start;
      padding-inline: calc(var(--_space) * 2);
      font-size: 0.9375em;
      text-align: start;
    }
  }
  .part {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .part > :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .text {
    white-space: pre-wrap;
  }
  .lines,
  .refusals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .lines li,
  .refusals li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
  .lines li:not(:has(.button)),
  .refusals li {
    align-items: start;
  }
  .refusals li {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .refusals li > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1);
  }
  .lines .icon,
  .refusals .icon,
  .ending .icon {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .lines .button .icon {
    margin: 0;
  }
  .situation .reasons {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 5);
    list-style: disc;
    text-align: start;
  }
  .ending {
    flex-wrap: nowrap;
    align-items: start;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: calc(var(--_space) * 5) calc(var(--_space) * 8);
  }
  .columns:empty {
    display: none;
  }
  @media print {
    .acts {
      min-block-size: 0;
    }
  }
`;

/** For all that is not in the first paint. */
export const sheets = [buttons, notices, fileLinks, bodies, own];

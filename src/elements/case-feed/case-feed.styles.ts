import { css } from 'lit';
import { base } from '../../styles/base.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';

/** What the first entries need. The rest is in `rest.styles.ts`. */
const styles = css`
  .about {
    min-block-size: 24px;
  }
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }
  .composer textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 5em;
    font: inherit;
  }
  .composer .label {
    font-weight: 600;
  }
  .before:empty,
  .after:empty {
    display: none;
  }
  .awaited > :is(.before, .after) {
    display: block;
    min-block-size: 7em;
  }
  .stack {
    gap: calc(var(--_space) * 3);
  }
  .bar,
  .end {
    min-block-size: var(--_target);
  }
  .entry {
    --_tone: var(--_border-control);
    border-radius: var(--_radius);
  }
  .partner {
    --_tone: var(--_accent);
  }
  .vendor {
    --_tone: var(--_success);
  }
  .entry + .entry {
    margin-block-start: calc(var(--_space) * 4);
  }
  .event + .event {
    margin-block-start: calc(var(--_space) * 2);
  }
  .message,
  .solution {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .avatar {
    display: none;
    place-content: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 1px solid var(--_tone);
    border-radius: 50%;
    background-color: color-mix(in oklab, var(--_tone) 10%, var(--_surface));
    font-size: 0.875em;
    font-weight: 600;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_tone);
    border-radius: var(--_radius);
  }
  .partner .card {
    background-color: color-mix(in oklab, var(--_accent) 5%, var(--_surface));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
    overflow-wrap: anywhere;
  }
  .from {
    margin-inline-start: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .mark {
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
    font-size: 0.8125em;
  }
  .line {
    position: relative;
    padding-inline: 1.25em calc(var(--_space) * 4 + 1px);
  }
  .when {
    text-wrap: nowrap;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    border: 4px solid var(--_border-control);
    border-radius: 50%;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @container (inline-size > 36em) {
    .message,
    .solution {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .avatar {
      display: grid;
    }
    .event {
      padding-inline-start: calc(2.1875em + var(--_space) * 3);
    }
  }
`;

export const caseFeedSheets = [tokens, base, notices, styles];

import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';

const styles = css`
  [part~='header'] {
    margin-block-end: var(--_space);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 4);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_text);
  }
  .keys[open] {
    flex-basis: 100%;
  }
  .keys dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
  }
  .keys dl div {
    display: contents;
  }
  kbd {
    font-family: var(--_mono);
    font-size: 0.9375em;
  }
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .composer textarea {
    min-block-size: 5em;
  }
  .composer > [part~='label'] {
    font-size: 1.0625em;
  }
  .bar {
    justify-content: center;
    min-block-size: var(--_target);
  }
  .end {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_target);
    text-align: center;
  }
  .why {
    color: var(--_danger);
    font-weight: 550;
  }
  .entry {
    border-radius: var(--_radius);
  }
  .entry + .entry {
    margin-block-start: calc(var(--_space) * 4);
  }
  .entry.event + .entry.event {
    margin-block-start: calc(var(--_space) * 2);
  }
  /* Laid out once, so its size is known: out of sight it costs nothing. */
  .settled {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
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
    background: color-mix(in oklab, var(--_tone) 10%, var(--_surface));
    font-size: 0.875em;
    font-weight: 600;
  }
  .entry {
    --_tone: var(--_border-control);
  }
  .entry.partner {
    --_tone: var(--_accent);
  }
  .entry.vendor {
    --_tone: var(--_success);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .partner .card {
    background: color-mix(in oklab, var(--_accent) 5%, var(--_surface));
  }
  .solution .card {
    border: 2px solid var(--_success);
    border-inline-start-width: 5px;
  }
  .loud {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    font-size: 1.125em;
  }
  .loud .icon {
    color: var(--_success);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
  }
  .head [part~='header'] {
    margin: 0;
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .head .side,
  .head .when {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    margin-inline-start: calc(var(--_space) * 2);
  }
  .channel,
  .internal {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: 0.8125em;
    font-weight: 550;
  }
  .internal {
    border: 1px dashed var(--_warning);
    color: var(--_text);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    align-items: baseline;
  }
  .line::before {
    content: '';
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: var(--_border-control);
  }
  .event details {
    padding-inline-start: 1.25em;
  }
  .event details[open] > summary {
    margin-block-end: calc(var(--_space) * 2);
  }
  .unread {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 600;
    padding-block: calc(var(--_space) * 2);
  }
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid currentColor;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .message > .unread,
  .solution > .unread {
    grid-column: 1 / -1;
  }
  @container (inline-size > 36em) {
    .message,
    .solution {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .avatar {
      display: grid;
    }
    .entry.event {
      padding-inline-start: calc(2.1875em + var(--_space) * 3);
    }
    .event .event {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .line::before {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .composer,
    .bar,
    .keys {
      display: none;
    }
    .settled {
      content-visibility: visible;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export const caseFeedSheets = [tokens, base, buttons, fields, notices, styles];

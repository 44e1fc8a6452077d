import { css } from 'lit';
import { skeleton } from './skeleton.js';

/** Notices, and the states in place of content: waiting, nothing there, failed, not allowed. */
export const notices = css`
  ${skeleton}
  .notice {
    --_tone: var(--_info);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid color-mix(in oklab, var(--_tone) 40%, var(--_surface));
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background-color: color-mix(in oklab, var(--_tone) 6%, var(--_surface));
  }
  .notice > .icon {
    color: var(--_tone);
    margin-block-start: 0.125em;
  }
  .notice.warning {
    --_tone: var(--_warning);
  }
  .notice.failure {
    --_tone: var(--_danger);
  }
  .notice.success {
    --_tone: var(--_success);
  }
  .notice .content {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
    overflow-wrap: anywhere;
  }
  /* A message to send to somebody. */
  blockquote {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_border);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  /* Whom to send it to, as it came where that is no address. */
  blockquote + .row {
    overflow-wrap: anywhere;
  }
  .situation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 10) calc(var(--_space) * 4);
    text-align: center;
    text-wrap: pretty;
  }
  .situation > .icon {
    inline-size: 2.25em;
    block-size: 2.25em;
    stroke-width: 1.25;
    color: var(--_muted);
  }
  .situation .row {
    justify-content: center;
  }
  .situation .detail {
    max-inline-size: min(40em, 100%);
    color: var(--_muted);
  }
`;

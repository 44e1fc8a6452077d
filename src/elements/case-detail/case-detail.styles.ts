import { css } from 'lit';

export const styles = css`
  [part~='header'] {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  [part~='heading'] {
    overflow-wrap: anywhere;
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  .state {
    margin-block-start: calc(var(--_space) * 2);
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .state .number {
    gap: 0;
  }
  .state .number .button {
    min-block-size: max(24px, calc(var(--_target) - 12px));
    min-inline-size: max(24px, calc(var(--_target) - 12px));
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .part > :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .facts .line {
    display: block;
    font-size: 0.9375em;
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
  .refusals li {
    align-items: start;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .lines .icon,
  .refusals .icon,
  .ending .icon {
    color: var(--_muted);
  }
  .ending {
    flex-wrap: nowrap;
    align-items: start;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5) calc(var(--_space) * 8);
  }
  .columns:empty {
    display: none;
  }
  @container (inline-size > 48em) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .file-links .file {
    flex-wrap: wrap;
  }
  .file-links .name {
    flex-basis: 12em;
  }
  .file-links .below {
    flex-basis: 100%;
  }
  .file-links canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 32em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .refreshing {
    flex: none;
    color: var(--_muted);
    animation: 300ms linear 1s both appear;
  }
`;

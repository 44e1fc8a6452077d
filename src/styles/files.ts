import { css } from 'lit';

export const files = css`
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
    border: 1px dashed var(--_border-control);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }
  .files.over .drop {
    border-style: solid;
    border-color: var(--_accent);
    background-color: var(--_accent-tint);
  }
  .file-rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .file {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 1);
    border-block-end: 1px solid var(--_border);
  }
  .file:last-child {
    border-block-end: 0;
  }
  .file > .icon {
    color: var(--_muted);
  }
  .file.failed > .icon,
  .file .why {
    color: var(--_danger);
  }
  .file .name {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.4;
  }
  .file bdi {
    justify-self: start;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: var(--_radius);
    overflow: hidden;
    background-color: var(--_border);
    margin-block: 2px;
  }
  progress::-webkit-progress-bar {
    background-color: var(--_border);
  }
  progress::-webkit-progress-value {
    background-color: var(--_accent);
  }
  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: 1em;
    }
  }
`;

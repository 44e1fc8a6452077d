import { css } from 'lit';

/** Disclosures, alone and nested into a tree. */
export const tree = css`
  summary {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background-color: var(--_hover);
  }
  summary > .icon:first-child {
    color: var(--_muted);
    transition: rotate var(--_duration);
  }
  details[open] > summary > .icon:first-child {
    rotate: 90deg;
  }
  details[open] > summary > .icon:first-child:dir(rtl) {
    rotate: -90deg;
  }
  .browse > summary {
    inline-size: fit-content;
    padding-inline-end: calc(var(--_space) * 3);
    color: var(--_accent-text);
  }
  .tree {
    padding-inline-start: calc(var(--_space) * 2);
  }
  .tree .tree,
  .tree details > .choice {
    margin-inline-start: 0.6em;
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 1px solid var(--_border);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
`;

import { css } from 'lit';

export const styles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 8);
    max-inline-size: 48em;
  }
  /* Blocks, not grids: there are many of them, and a browser has them placed in half the time. */
  .group > :not(legend) + * {
    margin-block-start: calc(var(--_space) * 6);
  }
  .question:not(.field) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .field.question {
    display: block;
  }
  .question > .label {
    display: block;
    margin-block-end: 0;
  }
  .field.question > * + * {
    margin-block-start: var(--_space);
  }
  .question > .row > .link {
    min-block-size: var(--_target);
  }
  .group > legend {
    margin-block-end: calc(var(--_space) * 2);
    padding: 0;
    padding-inline-end: calc(var(--_space) * 3);
    font-family: var(--_heading);
    font-weight: 600;
    line-height: 1.3;
  }
  .form > .group + .group:has(> legend),
  .form > fieldset.group {
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_border);
  }
  /* What takes files, and the tree of categories, come a moment later: what stands below must not jump. */
  .files-room {
    min-block-size: 9.25em;
  }
  @container (inline-size < 30em) {
    .files-room {
      min-block-size: 10.75em;
    }
  }
  .browse-room {
    min-block-size: var(--_target);
  }
  .question .choices:not(.described) {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  .before {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 6);
    max-inline-size: 48em;
  }
  /* Nothing to say above the questions takes no room. */
  .before:not(.for-customer, :has(*)) {
    display: none;
  }
  [part~='header']:has(*) {
    margin-block-end: calc(var(--_space) * 4);
  }
  .sensitive {
    display: flex;
    gap: calc(var(--_space) * 2);
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
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.35;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .template:hover {
    background-color: var(--_hover);
  }
  .template .name {
    font-weight: 550;
  }
  /* Until the sheet of all notices is here. */
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid color-mix(in oklab, var(--_info) 40%, var(--_surface));
    border-inline-start: 4px solid var(--_info);
    border-radius: var(--_radius);
  }
  .end {
    display: grid;
    gap: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  /* Room for what comes a moment later: nothing jumps when it does. */
  .before.for-customer {
    min-block-size: calc(1.5em + var(--_space) * 6);
  }
  .end.early {
    opacity: 0;
  }
  .end.early .button {
    min-block-size: var(--_target);
  }
`;

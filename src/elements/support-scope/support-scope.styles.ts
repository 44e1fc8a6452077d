import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';

const own = css`
  :host(:state(empty)) {
    display: none;
  }
  [part~='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: 0;
  }
  [part~='heading'] {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .scopes {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .scope {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .scope:hover {
    background-color: var(--_hover);
  }
  .scope[aria-current] {
    border-color: var(--_accent);
    background-color: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
    cursor: default;
  }
  .scope .icon {
    color: var(--_accent-text);
  }
  .scope .out .icon {
    color: inherit;
  }
  .scope .out {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .scopes > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    max-inline-size: 100%;
  }
  /* The name of a domain stands in it, however long. */
  .scopes .button,
  .notice .button {
    overflow-wrap: anywhere;
  }
  .acting {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .one {
    min-block-size: var(--_target);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .one .icon {
    color: var(--_accent-text);
  }
  .closing {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    inline-size: 100%;
  }
  .search {
    max-inline-size: 26em;
  }
  /* It stands in a header: whatever happens, it stays a strip, and the page below where it is. */
  .situation {
    grid-template-columns: auto minmax(0, 1fr);
    justify-items: start;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: 0;
    text-align: start;
  }
  .situation > :not(.icon) {
    grid-column: 2;
  }
  .situation > .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2;
  }
  .situation .row {
    justify-content: start;
  }
  .skeleton {
    align-content: center;
    min-block-size: var(--_target);
    padding: 0;
  }
  .skeleton .bar {
    max-inline-size: 24em;
  }
  .skeleton .bar ~ .bar {
    display: none;
  }
  /* Side by side where there is room, as a bar. */
  @container (inline-size >= 40em) {
    [part~='base'] {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
      column-gap: calc(var(--_space) * 4);
    }
    [part~='header'] {
      display: flex;
      align-items: center;
      min-block-size: var(--_target);
    }
    .scope .out {
      display: inline-block;
      margin-inline-start: calc(var(--_space) * 2);
    }
  }
  @container (inline-size < 24em) {
    .scopes > li,
    .scope {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .scope[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;

export const styles = [tokens, base, buttons, notices, own];

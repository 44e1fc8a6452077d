import { css } from 'lit';
import { chips } from './chips.js';

/** The lookup: its input with its buttons, and the list that hangs from it in the top layer. */
export const combobox = css`
  ${chips}
  .combobox {
    anchor-scope: --box;
    position: relative;
  }
  .combobox .box {
    anchor-name: --box;
    display: flex;
    align-items: stretch;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }
  .combobox .box:hover {
    border-color: var(--_text);
  }
  .combobox .box:has(.input:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    border-color: var(--_focus);
  }
  .combobox .box:has([aria-invalid='true']) {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .combobox .box:has(.input:read-only) {
    background-color: var(--_sunken);
    border-style: dashed;
  }
  .combobox .input,
  .combobox .input:is(:hover, [aria-invalid='true']) {
    flex: 1;
    min-inline-size: 0;
    min-block-size: calc(var(--_target) - 2px);
    border: 0;
    outline: 0;
    background: none;
    box-shadow: none;
    text-overflow: ellipsis;
  }
  .combobox .button {
    min-block-size: 0;
    border: 0;
  }
  .popup {
    box-sizing: border-box;
    position: absolute;
    position-anchor: --box;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block;
    inline-size: anchor-size(inline);
    max-block-size: 22em;
    margin: 4px 0;
    padding: var(--_space);
    display: flex;
    flex-direction: column;
    overflow: hidden;
    inset: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    color: inherit;
    box-shadow: var(--_shadow);
  }
  .popup:not([popover]) {
    position: static;
    inline-size: auto;
  }
  /* The list scrolls, and what is said below it stays in sight. */
  .popup .options {
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .popup > :not(.options) {
    flex: none;
  }
  .option {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 3);
    border-radius: var(--_radius);
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover {
    background-color: var(--_hover);
  }
  .option.active {
    background-color: var(--_accent-tint);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .option[aria-selected='true'] {
    font-weight: 600;
  }
  .option[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .option .hint {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  .option.create {
    justify-content: start;
    color: var(--_accent-text);
    font-weight: 550;
  }
  .options .group {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3) var(--_space);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .popup .foot {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .popup .status {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;

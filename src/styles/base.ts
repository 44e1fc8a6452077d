import { css } from 'lit';

/** Type, links, focus, icons: what every element needs below its base. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    min-inline-size: 0;
  }
  ul[class],
  ol[class] {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_heading);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part~='heading'] {
    font-size: 1.375em;
  }
  .subheading {
    font-size: 1.0625em;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.2em;
    text-decoration-thickness: from-font;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .mono {
    font-family: var(--_mono);
    font-size: 0.9375em;
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.flips:dir(rtl) {
    scale: -1 1;
  }
  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  /* A button that reads as a link, for places a portal gives no address for. */
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
`;

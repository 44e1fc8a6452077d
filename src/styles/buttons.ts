import { css } from 'lit';

/**
 * `.button` is the quiet second choice with an edge; `.primary` the one act of a group; `.quiet` has no edge; `.danger` colours an act that
 * destroys; `.icon-only` is square. A busy or refused button says so with `aria-disabled` and keeps its focus.
 */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 4);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 550;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    text-transform: inherit;
    letter-spacing: inherit;
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  .button:hover {
    background-color: var(--_hover);
  }
  .button.primary {
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background-color: var(--_accent-hover);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_accent-text);
    padding-inline: calc(var(--_space) * 2);
  }
  /* At the beginning of a row its words, not its room, stand below other words. */
  .row:not(.situation .row) > .button.quiet:first-child:not(.icon-only) {
    margin-inline-start: calc(var(--_space) * -2);
  }
  .button.quiet:hover {
    background-color: var(--_hover);
    color: var(--_text);
  }
  .button.danger {
    color: var(--_danger);
  }
  .button.danger.primary {
    background-color: var(--_danger);
    color: var(--_on-danger);
  }
  .button.icon-only {
    padding: 0;
    color: var(--_muted);
  }
  .button.icon-only:hover {
    color: var(--_text);
  }
  .button[aria-disabled='true'] {
    cursor: default;
    border-color: var(--_border);
    background-color: var(--_sunken);
    color: var(--_muted);
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  .tip {
    position: relative;
  }
  .tip::after {
    content: attr(aria-label);
    position: absolute;
    z-index: 2;
    inset-block-end: 100%;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 18em;
    padding: var(--_space) calc(var(--_space) * 2);
    /* A bridge for the pointer, which may come and read. */
    border-block-end: 4px solid transparent;
    border-radius: var(--_radius);
    background-color: var(--_text);
    background-clip: padding-box;
    color: var(--_surface);
    font-size: 0.8125em;
    font-weight: 400;
    opacity: 0;
    visibility: hidden;
    transition: opacity var(--_duration);
  }
  .tip:is(:hover, :focus-visible):not([data-dismissed])::after {
    opacity: 1;
    visibility: visible;
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      border-color: HighlightText;
    }
    .button[aria-disabled='true'] {
      forced-color-adjust: auto;
      border-color: GrayText;
      color: GrayText;
    }
    .tip::after {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .button,
    input[type='search'],
    .no-print {
      display: none !important;
    }
  }
`;

import { css } from 'lit';

/**
 * Every element's first sheet: reads the portal's properties once, on the base, into private names, and sizes the host.
 * Below `[part~='base']` only the private names are used. `docs/theming.md` lists what a portal can set.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size;
    inline-size: 100%;
    inline-size: -moz-available;
    inline-size: stretch;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  /* Inherited, so that a provider's density reaches the elements inside it, and theirs wins over its. */
  :host([density='comfortable']) {
    --_density-space: 0.25em;
    --_density-target: 44px;
  }
  :host([density='compact']) {
    --_density-space: 0.2em;
    --_density-target: 32px;
  }

  [part~='base'] {
    --_surface: var(--support-color-surface, light-dark(#fff, #16191d));
    --_text: var(--support-color-text, light-dark(#1b1f24, #e8eaed));
    --_accent: var(--support-color-accent, light-dark(#2557c7, #8ab0ff));
    --_on-accent: var(--support-color-on-accent, #fff);
    --_accent-text: var(--support-color-accent-text, var(--_accent));
    --_muted: var(--support-color-text-muted, color-mix(in oklab, var(--_text) 74%, var(--_surface)));
    --_sunken: var(--support-color-surface-sunken, color-mix(in oklab, var(--_text) 4%, var(--_surface)));
    --_raised: var(--support-color-surface-raised, var(--_surface));
    --_border: var(--support-color-border, color-mix(in oklab, var(--_text) 18%, var(--_surface)));
    --_border-control: var(--support-color-border-control, color-mix(in oklab, var(--_text) 56%, var(--_surface)));
    --_danger: var(--support-color-danger, light-dark(#b42318, #ff9a8f));
    --_on-danger: light-dark(#fff, #16191d);
    --_warning: var(--support-color-warning, light-dark(#8a5300, #f0b94d));
    --_success: var(--support-color-success, light-dark(#1a7f37, #6fd08c));
    --_info: var(--support-color-info, var(--_accent-text));
    --_focus: var(--support-focus-color, var(--_accent-text));
    --_focus-width: var(--support-focus-width, 2px);
    --_radius: var(--support-radius, 6px);
    --_space: var(--support-space, var(--_density-space, 0.25em));
    --_target: var(--support-target-size, var(--_density-target, 44px));
    --_shadow: var(--support-shadow, 0 4px 16px rgb(0 0 0 / 0.16));
    --_duration: var(--support-duration, 120ms);
    --_heading: var(--support-font-family-heading, var(--support-font-family, inherit));
    --_mono: var(--support-font-family-mono, ui-monospace, monospace);
    --_accent-hover: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    --_accent-tint: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
    --_hover: color-mix(in oklab, var(--_text) 7%, var(--_surface));

    color: var(--_text);
    background-color: var(--_surface);
    font-family: var(--support-font-family, inherit);
    font-size: var(--support-font-size, max(1em, 14px));
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  @supports (color: contrast-color(red)) {
    [part~='base'] {
      --_on-accent: var(--support-color-on-accent, contrast-color(var(--_accent)));
      --_on-danger: contrast-color(var(--_danger));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [part~='base'] {
      --_duration: 0ms;
    }
  }
  @media (forced-colors: active) {
    [part~='base'] {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_sunken: Canvas;
      --_raised: Canvas;
      --_border: CanvasText;
      --_border-control: ButtonBorder;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_accent-text: LinkText;
      --_accent-hover: Highlight;
      --_accent-tint: Canvas;
      --_hover: Canvas;
      --_danger: CanvasText;
      --_on-danger: Canvas;
      --_warning: CanvasText;
      --_success: CanvasText;
      --_info: CanvasText;
      --_focus: Highlight;
      --_shadow: none;
    }
  }
`;

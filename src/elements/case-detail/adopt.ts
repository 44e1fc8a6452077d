import type { CSSResult } from 'lit';
import type { ControlHost } from '../../controls/host.js';

/** Sheets of what comes later, added to those that are there. */
export function adopt({ renderRoot }: ControlHost, sheets: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  renderRoot.adoptedStyleSheets = [
    ...renderRoot.adoptedStyleSheets,
    ...sheets.flatMap(({ styleSheet }) => styleSheet ?? []),
  ];
}

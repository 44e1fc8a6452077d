import type { CSSResult } from 'lit';
import type { ControlHost } from '../../controls/host.js';

/** Sheets of what is loaded late join those that an element began with. */
export function adopt({ renderRoot }: ControlHost, ...sheets: readonly CSSResult[]): void {
  if (!('adoptedStyleSheets' in renderRoot)) return;
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.flatMap(({ styleSheet }) => styleSheet ?? [])];
}

import type { CSSResult } from 'lit';
import type { ControlHost } from '../../controls/host.js';

/** Gives an element a sheet that came with code loaded later; once, however often that code is used. */
export function adopt(host: ControlHost, ...sheets: CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  const missing = sheets
    .flatMap(({ styleSheet }) => styleSheet ?? [])
    .filter((one) => !root.adoptedStyleSheets.includes(one));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}

import { html, nothing, type TemplateResult } from 'lit';
import { externalIcon } from '../styles/icons.js';

const safeSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** An address from a backend, if a link may lead there; undefined for `javascript:` and its kind. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    return safeSchemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link out of the portal, saying that it opens beside it; plain text where the address cannot be trusted. */
export function outsideLink(href: string | undefined, label: unknown, text: { newTab: string }): TemplateResult {
  const safe = safeHref(href);
  if (!safe) return html`<span>${label}</span>`;
  const beside = /^https?:/.test(safe);
  return html`<a href=${safe} target=${beside ? '_blank' : nothing} rel=${beside ? 'noopener noreferrer' : nothing}
    >${label}${beside ? html` ${externalIcon()}<span class="visually-hidden">${text.newTab}</span>` : nothing}</a
  >`;
}

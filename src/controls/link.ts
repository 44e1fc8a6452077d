import { html, nothing, type TemplateResult } from 'lit';
import { judgeLink, type LinkTarget } from '../content/links.js';
import { externalIcon } from '../styles/icons.js';

/** A link out of the portal, saying that it opens beside it; plain text where the address cannot be trusted. */
export function outsideLink(
  to: string | LinkTarget | undefined,
  label: unknown,
  text: { newTab: string },
): TemplateResult {
  const target = typeof to === 'string' ? judgeLink(to) : to;
  if (!target) return html`<span>${label}</span>`;
  const beside = target.kind === 'web';
  return html`<a
    href=${target.href}
    target=${beside ? '_blank' : nothing}
    rel=${beside ? 'noopener noreferrer' : nothing}
    >${label}${beside ? html` ${externalIcon()}<span class="visually-hidden">${text.newTab}</span>` : nothing}</a
  >`;
}

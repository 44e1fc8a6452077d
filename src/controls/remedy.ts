import { html, nothing } from 'lit';
import { judgeLink, type LinkTarget } from '../content/links.js';
import type { commonMessages } from '../messages/en/common.js';
import type { Text } from '../messages/part.js';
import { showable } from '../model/showable.js';
import type { Copying } from './copy.js';
import { outsideLink } from './link.js';

export type CommonText = Text<typeof commonMessages>;

/** What helps when something is refused. The model's `Remedy` fits. */
export interface RemedyLike {
  text?: string | undefined;
  href?: string | undefined;
  message?:
    { to?: string | undefined; subject?: string | undefined; body: string; language?: string | undefined } | undefined;
  reference?: string | undefined;
}

/** Longer than this no message is that somebody is meant to send; all of it can be copied. */
const beginningOf = (text: string) => showable(text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text);

/** A link, a text ready to be sent to somebody, or a reference to quote. */
export function remedy(help: RemedyLike | undefined, text: CommonText, copying?: Copying) {
  if (!help) return nothing;
  const { href, message, reference } = help;
  return html`
    ${href ? html`<p>${outsideLink(href, help.text ?? href, text)}</p>` : help.text ? html`<p>${help.text}</p>` : nothing}
    ${
      message
        ? html`<div class="stack">
            <blockquote dir="auto" lang=${message.language ?? nothing}>${beginningOf(message.body)}</blockquote>
            <div class="row">
              ${message.to ? outsideLink(mailTo(message), text.writeTo(message.to), text) : nothing}
              ${copying?.button(message.body, text.copyText, text)}
            </div>
          </div>`
        : nothing
    }
    ${referenceLine(reference, text, copying)}
  `;
}

/** «Reference abc-123», copyable. */
export function referenceLine(reference: string | undefined, text: CommonText, copying?: Copying) {
  if (!reference) return nothing;
  return html`<p class="row small">
    <span class="muted">${text.reference} <bdi class="mono">${reference}</bdi></span>
    ${copying?.button(reference, text.copy(text.referenceNamed(reference)), text, true)}
  </p>`;
}

const encoded = (text: string) => encodeURIComponent(beginningOf(text));

/** The message opened in the reader's mail program; no link where its address is none. */
function mailTo({ to = '', subject, body }: NonNullable<RemedyLike['message']>): LinkTarget | undefined {
  const target = judgeLink(`mailto:${to}`);
  if (!target) return undefined;
  const filled = [subject && `subject=${encoded(subject)}`, `body=${encoded(body)}`];
  return { ...target, href: `${target.href}?${filled.filter(Boolean).join('&')}` };
}

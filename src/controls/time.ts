import { html, nothing, type TemplateResult } from 'lit';
import type { Tools } from '../messages/formats.js';

export interface TimeOptions {
  value: string | undefined;
  tools: Tools;
  zone?: string | undefined;
  now?: number | undefined;
  /** `both`: «2 hours ago · 3 May 2026, 14:03». `brief`: what fits a narrow column, all of it still in the text. */
  style?: 'both' | 'brief' | 'absolute' | undefined;
}

const day = 86_400_000;

/**
 * When something happened, its absolute value always reachable without a pointer. A value that is no date is shown as it came; what
 * is still to come by the clock of this machine has just happened: clocks differ.
 */
export function time({
  value,
  tools,
  zone,
  now = Date.now(),
  style = 'both',
}: TimeOptions): TemplateResult | typeof nothing {
  if (!value) return nothing;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return html`<bdi>${value}</bdi>`;
  const absolute = tools.fullDateTime(value, zone);
  if (style === 'absolute') return html`<time datetime=${value}>${absolute}</time>`;
  const since = tools.relative(value, Math.max(now, at));
  if (style === 'both') {
    return html`<time datetime=${value}>${since}<span class="muted"> · ${tools.dateTime(value, zone)}</span></time>`;
  }
  const brief = Math.abs(now - at) < 7 * day ? since : tools.date(value, zone);
  return html`<time datetime=${value} title=${absolute}
    >${brief}<span class="visually-hidden">, ${absolute}</span></time
  >`;
}

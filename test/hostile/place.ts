import type { SupportProvider } from '../../src/elements/support-provider/support-provider.js';
import type { Remedy } from '../../src/model/decision.js';
import { showable } from '../../src/model/showable.js';
import type { SupportBackend } from '../../src/port/backend.js';

/** An element in whose words the texts of strangers stand, and the system that sent them. */
export interface Place {
  tag: string;
  backend: SupportBackend;
  properties?: object;
  /** What somebody does before those texts are there. */
  act?: (element: HTMLElement, provider: SupportProvider) => unknown;
}

export type Texts = readonly string[];

// What the port does not allow for an id, a word or a line would cost its whole row, and then nothing of it were seen.
export const asId = (text: string) => showable(text.slice(0, 2000)) || 'nothing';
export const asWord = (text: string) => text.slice(0, 200);
export const joined = (texts: Texts) =>
  texts
    .map((text) => text.slice(0, 300))
    .join(' · ')
    .slice(0, 20_000);

export const remedy = (text: string): Remedy => ({
  text,
  href: text,
  reference: text,
  message: { to: text, subject: text, body: text, language: text },
});

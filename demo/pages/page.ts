import type { Call } from 'casekit';
import type { DeskBackend } from 'casekit/adapters/embedded';
import { type TemplateResult, html } from 'lit';
import { type Parameters, withParameters } from '../parameters.js';
import type { Read } from '../reads.js';
import type { Words } from '../words/words.js';

/** What a page of the portal is made of. */
export interface Portal {
  words: Words;
  parameters: Parameters;
  /** Asks the support system for something of the portal's own. */
  read: <T>(name: string, ask: (backend: DeskBackend, call: Call) => Promise<T>) => Read<T>;
  /** Asks again what was asked in vain. */
  retry: () => void;
  go: (href: string) => void;
  /** Somebody wants to sign in, or out of these domains. */
  signIn: (domain: Parameters['scope']) => void;
  signOut: (domains: readonly Parameters['scope'][]) => void;
}

export interface Page {
  title: string;
  content: TemplateResult;
}

/** Another page of the portal. What one acts as, in whose name, and how it looks goes along; what the page was about does not. */
export const link = (page: Parameters['page'], more: Record<string, string | undefined> = {}): string =>
  withParameters({
    page,
    case: undefined,
    subscription: undefined,
    problem: undefined,
    find: undefined,
    after: undefined,
    ...more,
  });

export const crumb = (href: string, text: string): TemplateResult =>
  html`<p class="crumb"><a href=${href}>${text}</a></p>`;

/** Where one is, in one line: what stands on the page has a title of its own. */
export const trail = (href: string, text: string, here: string): TemplateResult =>
  html`<div class="trail">
    ${crumb(href, text)}
    <h1 tabindex="-1">${here}</h1>
  </div>`;

/** The name of the customer in whose name one acts, as soon as it is known. */
export function customerName({ read, parameters: { customer } }: Portal): string | undefined {
  if (customer === undefined) return undefined;
  return read(`customer ${customer}`, ({ customers }, call) => customers.get({ id: customer }, call)).value?.label;
}

import { fixture, html } from '@open-wc/testing';
import '../../../src/define/support-authority.js';
import '../../../src/define/support-provider.js';
import type { SupportAuthority } from '../../../src/elements/support-authority/support-authority.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { Authority, Customer } from '../../../src/model/customers.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError } from '../../../src/port/error.js';
import { aBackend } from '../../support/answers.js';
import { settled } from '../../support/settled.js';

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export const technical: Authority = { covers: 'Technical cases', can: { state: 'allowed' } };
export const billing: Authority = { covers: 'Billing cases', can: { state: 'allowed' } };

export const message = {
  to: 'it@contoso.example',
  subject: 'Autorisation',
  body: 'Bonjour,\nmerci de nous autoriser.',
  language: 'fr',
};

/** Not allowed, and the customer can change that. */
export const closed: Authority = {
  covers: 'Billing cases',
  can: { state: 'refused', reason: 'Contoso has not authorised you.', remedy: { message, reference: 'AUTH-7' } },
  requirements: [
    { what: 'Delegated administration', state: 'met', since: '2026-01-02T00:00:00Z' },
    { what: 'Role “Billing administrator”', state: 'pending', since: inDays(-12) },
  ],
  instead: 'Nordwind, the indirect provider',
};

/** A system that tells these customers, by id; others do not exist. */
export const aSystem = (
  customers: Record<string, Partial<Customer>>,
  parts: Parameters<typeof aBackend>[0] = {},
): SupportBackend =>
  aBackend({
    ...parts,
    customers: {
      get: async ({ id }) => {
        const found = customers[id];
        if (!found) throw new SupportError('not-found');
        return { id, label: id, ...found };
      },
      ...parts.customers,
    },
  });

export interface AuthorityPage {
  provider: SupportProvider;
  panel: SupportAuthority;
}

/** A panel under a provider with this customer, at rest, between two fields of the page. */
export async function aPanel(backend: SupportBackend, customer?: string): Promise<AuthorityPage> {
  const page = await fixture(html`
    <div>
      <input aria-label="Before" />
      <support-provider .backend=${backend} customer-id=${customer ?? ''}
        ><support-authority></support-authority
      ></support-provider>
      <input aria-label="After" />
    </div>
  `);
  await settled(page);
  return { provider: page.querySelector('support-provider')!, panel: page.querySelector('support-authority')! };
}

/** The words that a person reads, as one line; what is folded away is left out. */
export function shown(panel: SupportAuthority): string {
  const base = panel.renderRoot.querySelector('[part="base"]')!;
  return plain((base as HTMLElement).innerText);
}

export const plain = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const inside = <E extends HTMLElement>(panel: HTMLElement, selector: string): E | null =>
  panel.shadowRoot!.querySelector<E>(selector);

export const fold = (panel: HTMLElement): HTMLDetailsElement => inside<HTMLDetailsElement>(panel, 'details')!;

/** What is said aloud from now on, as the browser is told to. */
export function listen(): string[] {
  const said: string[] = [];
  const page = document as Document & { ariaNotify?: (text: string) => void };
  page.ariaNotify = (text) => void said.push(plain(text));
  return said;
}

export const deaf = (): void => void delete (document as { ariaNotify?: unknown }).ariaNotify;

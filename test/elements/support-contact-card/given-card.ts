import { fixture, html } from '@open-wc/testing';
import '../../../src/define/support-contact-card.js';
import '../../../src/define/support-provider.js';
import type { SupportContactCard } from '../../../src/elements/support-contact-card/support-contact-card.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { Route, RouteQuery } from '../../../src/model/routes.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { aBackend } from '../../support/answers.js';
import { settled } from '../../support/settled.js';

export const vendor: Route = {
  id: 'v',
  kind: 'vendor',
  label: 'Nimbora Support',
  email: 'help@nimbora.example',
  phone: '+31 20 555 0199',
  href: 'https://support.nimbora.example/start',
  hours: 'Monday to Friday, 8:00–18:00 (CET)',
};

export const account: Route = { id: 'a', kind: 'account', label: 'Locked-out accounts', phone: '+31 20 555 0100' };

type Routes = (query: RouteQuery) => Route[] | Promise<Route[]>;

/** A system that names these ways to get help, and remembers what it was asked. */
export function aSystem(routes: Routes = () => [vendor], parts: Parameters<typeof aBackend>[0] = {}) {
  const asked: RouteQuery[] = [];
  const backend = aBackend({
    ...parts,
    routes: {
      list: async (query) => {
        asked.push(query);
        return { items: await routes(query) };
      },
    },
  });
  return { backend, asked };
}

export interface CardPage {
  provider: SupportProvider;
  card: SupportContactCard;
}

type About = Partial<
  Pick<SupportContactCard, 'customerId' | 'subscriptionId' | 'productId' | 'problem' | 'label' | 'headingLevel'>
>;

/** A card about this, at rest. */
export async function aCard(backend: SupportBackend, about: About = {}): Promise<CardPage> {
  const provider = await fixture<SupportProvider>(
    html`<support-provider><support-contact-card></support-contact-card></support-provider>`,
  );
  const card = Object.assign(provider.querySelector('support-contact-card')!, about);
  provider.backend = backend;
  await settled(provider);
  return { provider, card };
}

export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const shown = (card: SupportContactCard): string =>
  plain(card.renderRoot.querySelector<HTMLElement>('[part="base"]')!.innerText);

export const buttonNamed = (card: SupportContactCard, name: string): HTMLButtonElement =>
  [...card.shadowRoot!.querySelectorAll('button')].find(
    (button) => plain(button.getAttribute('aria-label') ?? button.textContent) === name,
  )!;

export const linksOf = (card: SupportContactCard): string[] =>
  [...card.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);

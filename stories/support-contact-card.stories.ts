import 'casekit/define/support-contact-card';
import 'casekit/define/support-provider';
import { html } from 'lit';
import type { SupportContact } from '../src/model/contacts.js';
import type { Route } from '../src/model/routes.js';
import type { Alerts } from '../src/model/session.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { aBackend, aSession } from '../test/support/answers.js';
import { withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-contact-card', component: 'support-contact-card' } satisfies Meta;

const partner: Route = {
  id: 'partner',
  kind: 'partner',
  label: 'Fjordlight Cloud Partners',
  purpose: 'Your first contact for everything about your subscriptions',
  email: 'support@fjordlight.example',
  phone: '+31 30 555 0120',
  href: 'https://fjordlight.example/support',
  hours: 'Monday to Friday, 8:00–18:00 (CET)',
};

const vendor: Route = {
  id: 'vendor',
  kind: 'vendor',
  label: 'Nimbora Support',
  purpose: 'Problems with the products themselves',
  phone: '+31 20 555 0199',
};

const account: Route = {
  id: 'account',
  kind: 'account',
  label: 'Locked-out accounts',
  purpose: 'You cannot sign in, or your account is locked',
  href: 'https://account.nimbora.example/recover',
  phone: '+31 20 555 0199',
  hours: 'Around the clock',
};

const otherPortal: Route = {
  id: 'classic',
  kind: 'portal',
  label: 'Classic Hosting requests',
  purpose: 'Requests that were filed in the other portal',
  href: 'https://classic.nimbora.example/requests?tenant=alderfinch.example',
};

const contact: SupportContact = {
  subscriptionId: 'sub-1',
  company: {
    id: 're-1',
    label: 'Fabrikam Services',
    partnerId: '5551234',
    email: 'care@fabrikam.example',
    phone: '+44 20 7946 0000',
    site: 'https://fabrikam.example',
  },
  since: '2026-03-01T00:00:00Z',
};

type Parts = Parameters<typeof aBackend>[0];

const naming = (items: readonly Route[], parts: Parts = {}): SupportBackend =>
  aBackend({ ...parts, routes: { list: async () => ({ items: [...items] }) } });

const contacted = (change: Partial<SupportContact> = {}): Parts => ({
  contacts: { get: async () => ({ items: [{ ...contact, ...change }] }) },
});

const alerted = (alerts: Alerts): Parts => ({
  session: { get: async () => aSession({ alerts }), alerts: async ({ address }) => ({ ...alerts, address }) },
});

const shown = (backend: SupportBackend) =>
  html`<support-provider .backend=${backend}><support-contact-card></support-contact-card></support-provider>`;

const forSubscription = (backend: SupportBackend) =>
  html`<support-provider .backend=${backend}
    ><support-contact-card subscription-id="sub-1"></support-contact-card
  ></support-provider>`;

export const WhoHelps: Story = { render: () => shown(naming([partner, vendor, otherPortal, account])) };

export const Contact: Story = { render: () => forSubscription(naming([vendor], contacted())) };

export const ContactHasLeft: Story = {
  render: () =>
    forSubscription(naming([vendor], contacted({ byDefault: true, company: { ...contact.company, gone: true } }))),
};

export const Trial: Story = {
  render: () =>
    shown(
      naming([
        partner,
        {
          ...vendor,
          can: {
            state: 'refused',
            reason: 'A trial is supported by your partner only. With a paid plan you can open a request, too.',
          },
        },
      ]),
    ),
};

export const MarketplaceProduct: Story = {
  render: () =>
    html`<support-provider
      .backend=${naming([
        {
          id: 'publisher',
          kind: 'publisher',
          label: 'Publisher of Paperplane Signatures',
          purpose: 'Applications from the marketplace are supported by their publisher',
          email: 'help@paperplane.example',
          phone: '+1 415 555 0133',
          href: 'https://paperplane.example/help',
        },
      ])}
      ><support-contact-card product-id="market"></support-contact-card
    ></support-provider>`,
};

export const ProblemBelongsElsewhere: Story = {
  render: () =>
    html`<support-provider
      .backend=${naming([
        {
          id: 'abuse',
          kind: 'vendor',
          label: 'Abuse desk',
          purpose: 'Spam, phishing or misuse that comes from a Nimbora service',
          email: 'abuse@nimbora.example',
        },
      ])}
      ><support-contact-card problem="abuse"></support-contact-card
    ></support-provider>`,
};

/** The way in when the account is locked: it takes no session. */
export const LockedOut: Story = {
  render: () =>
    shown(
      naming([account], {
        session: {
          get: async () => {
            throw new SupportError('unauthenticated');
          },
        },
      }),
    ),
};

export const AlertsToTheSignInAddress: Story = {
  render: () => shown(naming([partner], alerted({ can: { state: 'allowed' } }))),
};

export const ChangingTheAlertAddress: Story = {
  render: () => shown(naming([partner], alerted({ address: 'team@fjordlight.example', can: { state: 'allowed' } }))),
  play: async ({ canvasElement }) => {
    const change = () =>
      canvasElement.querySelector('support-contact-card')?.shadowRoot?.getElementById('change-alert-address');
    for (let frame = 0; frame < 120 && !change(); frame++) await new Promise(requestAnimationFrame);
    change()?.click();
  },
};

export const AlertsSetByAnAdministrator: Story = {
  render: () =>
    shown(
      naming(
        [partner],
        alerted({
          address: 'it@fjordlight.example',
          can: {
            state: 'refused',
            reason: 'An administrator sets this for everybody.',
            remedy: { text: 'Ask Joost Meijer.', reference: 'ALERTS-1' },
          },
        }),
      ),
    ),
};

export const NobodyKnown: Story = { render: () => shown(naming([])) };

export const Waiting: Story = { render: () => shown(withFaults(naming([partner]), { fault: 'timeout' })) };

export const ServerDown: Story = { render: () => shown(withFaults(naming([partner]), { fault: '500' })) };

export const Offline: Story = { render: () => shown(withFaults(naming([partner]), { fault: 'offline' })) };

export const NotSaid: Story = { render: () => shown(aBackend()) };

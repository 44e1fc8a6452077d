import 'casekit/define/support-contact-card';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, nothing } from 'lit';
import type { Route } from '../src/model/routes.js';
import type { Alerts } from '../src/model/session.js';
import type { SupportBackend } from '../src/port/backend.js';
import { aBackend, aSession } from '../test/support/answers.js';
import { withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-contact-card', component: 'support-contact-card' } satisfies Meta;

type DeskOptions = NonNullable<Parameters<typeof embeddedBackend>[0]>;
const desk = (options: DeskOptions = {}) =>
  embeddedBackend({ store: 'memory', cases: 20, seed: 1, staff: false, ...options });

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

type Parts = Parameters<typeof aBackend>[0];

const naming = (items: readonly Route[], parts: Parts = {}): SupportBackend =>
  aBackend({ ...parts, routes: { list: async () => ({ items: [...items] }) } });

const alerted = (alerts: Alerts): Parts => ({
  session: { get: async () => aSession({ alerts }), alerts: async ({ address }) => ({ ...alerts, address }) },
});

const shown = (backend: SupportBackend) =>
  html`<support-provider .backend=${backend}><support-contact-card></support-contact-card></support-provider>`;

/** The card of the built-in desk, about this. */
const deskCard = (
  about: { customer?: string | undefined; subscription?: string | undefined; product?: string; problem?: string } = {},
  { scope, ...options }: DeskOptions & { scope?: string } = {},
) =>
  html`<support-provider .backend=${desk(options)} .scope=${scope}
    ><support-contact-card
      customer-id=${about.customer ?? nothing}
      subscription-id=${about.subscription ?? nothing}
      product-id=${about.product ?? nothing}
      problem=${about.problem ?? nothing}
    ></support-contact-card
  ></support-provider>`;

const { subscriptions, customers, scopes } = landmarks();

export const WhoHelps: Story = { render: () => deskCard({ customer: customers['full'] }) };

/** As the customer sees it on its support page. */
export const ContactAsCustomer: Story = {
  render: () => deskCard({ subscription: subscriptions['chosen'] }, { role: 'customer' }),
};

export const ContactAsPartner: Story = { render: () => deskCard({ subscription: subscriptions['chosen'] }) };
export const ContactIsOneself: Story = { render: () => deskCard({ subscription: subscriptions['own'] }) };
export const ContactByDefault: Story = { render: () => deskCard({ subscription: subscriptions['byDefault'] }) };
export const ContactHasLeft: Story = { render: () => deskCard({ subscription: subscriptions['gone'] }) };

export const TrialAsCustomer: Story = {
  render: () => deskCard({ subscription: subscriptions['trial'] }, { role: 'customer' }),
};
export const PaidPlanAsCustomer: Story = {
  render: () => deskCard({ subscription: subscriptions['byDefault'] }, { role: 'customer' }),
};

/** The vendor does not support it: its publisher does. */
export const MarketplaceSubscription: Story = {
  render: () => deskCard({ subscription: subscriptions['marketplace'] }),
};
export const MarketplaceProduct: Story = { render: () => deskCard({ product: 'market' }) };

/** Requests that were filed in the vendor's other portal are found again there, in the customer's context. */
export const RequestsInAnotherPortal: Story = { render: () => deskCard({ customer: customers['everyState'] }) };

export const AbuseBelongsElsewhere: Story = { render: () => deskCard({ problem: 'abuse' }) };
export const PrivacyBelongsElsewhere: Story = { render: () => deskCard({ problem: 'privacy' }) };

/** The way in when the account is locked: it takes no session. */
export const LockedOut: Story = {
  render: () => {
    const backend = desk();
    const out = backend.desk.signOut();
    const get: SupportBackend['session']['get'] = async (input, call) => {
      await out;
      return backend.session.get(input, call);
    };
    return shown({ ...backend, session: { ...backend.session, get } });
  },
};

/** Others go on: only this domain asks to sign in. */
export const SignedOutOfOneDomain: Story = { render: () => deskCard({}, { scope: scopes.signedOut }) };

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

import 'casekit/define/support-authority';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html } from 'lit';
import type { Authority, Customer } from '../src/model/customers.js';
import type { Session } from '../src/model/session.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-authority', component: 'support-authority' } satisfies Meta;

const world = { cases: 60, seed: 1 };
const { customers } = landmarks(world);
const desk = () => embeddedBackend({ store: 'memory', staff: false, ...world });

const shown = (backend: SupportBackend, id: string | undefined) =>
  html`<support-provider .backend=${backend} customer-id=${id ?? ''}
    ><support-authority></support-authority
  ></support-provider>`;

type Get = NonNullable<SupportBackend['customers']>['get'];

/** The desk, with another answer to what one may do. */
const answering = (backend: SupportBackend, get: NonNullable<Get>): SupportBackend => ({
  ...backend,
  customers: { ...backend.customers, get },
});

/** The desk's customer, as another system would tell of it. */
const told = (backend: SupportBackend, change: Partial<Customer>): SupportBackend =>
  answering(backend, async (input, call) => ({ ...(await backend.customers!.get!(input, call)), ...change }));

const failing = (error: SupportError): SupportBackend =>
  answering(desk(), async () => {
    throw error;
  });

/** The desk's session, narrowed for a person who lacks a right. */
function narrowed(backend: SupportBackend, change: Partial<Session>): SupportBackend {
  return {
    ...backend,
    session: {
      ...backend.session,
      get: async (input, call) => ({ ...(await backend.session.get(input, call)), ...change }),
    },
  };
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const allowed = { state: 'allowed' } as const;

const message = {
  to: 'ines@blauwald.example',
  subject: 'Autorisation de support',
  body: 'Bonjour,\n\npour ouvrir des dossiers Azure en votre nom, nous avons besoin de votre autorisation. Merci de l’accorder dans votre console, sous « Partenaires ».\n\nInês Marchetti',
  language: 'fr',
};

const everyKind: Authority[] = [
  { covers: 'Technical cases', can: allowed, until: inDays(200), renews: true },
  {
    covers: 'Technical cases',
    on: { id: 'azure', label: 'Cloud Platform' },
    can: {
      state: 'refused',
      reason: 'Cases for Cloud Platform need a permission on the very subscription.',
      remedy: { text: 'Send this to the customer.', message, reference: 'AUTH-7' },
    },
    requirements: [
      {
        what: 'Delegated administration with the role “Service support administrator”',
        state: 'met',
        until: inDays(200),
      },
      { what: 'Permission to write support requests on the subscription', state: 'missing', remedy: { message } },
      { what: 'Reseller relationship in this region', state: 'pending', since: inDays(-12) },
      { what: 'Approval by a verifier', state: 'not-needed' },
    ],
    instead: 'Your indirect provider, Nordwind Distribution',
  },
  {
    covers: 'Billing cases',
    can: {
      state: 'refused',
      reason: 'The billing role ended.',
      remedy: { text: 'Send this to the customer.', message, reference: 'AUTH-7' },
    },
    requirements: [{ what: 'Role “Billing administrator”', state: 'ended', until: inDays(-9) }],
  },
  { covers: 'Security cases', can: { state: 'unknown' } },
];

/** One line: nothing has to be read before filing. */
export const AllIsWell: Story = { render: () => shown(desk(), customers['full']) };

export const NotAuthorised: Story = { render: () => shown(desk(), customers['none']) };

export const SomethingMissing: Story = {
  render: () =>
    shown(told(desk(), { authority: everyKind, portalAccess: 'yes', managedSince: inDays(-300) }), customers['full']),
};

export const EndsSoon: Story = { render: () => shown(desk(), customers['ending']) };

export const HasEnded: Story = { render: () => shown(desk(), customers['ended']) };

export const Asked: Story = { render: () => shown(desk(), customers['asked']) };

export const Uncertain: Story = { render: () => shown(desk(), customers['unsure']) };

export const OwnOrganisation: Story = { render: () => shown(desk(), customers['own']) };

export const NoCustomerYet: Story = { render: () => shown(desk(), undefined) };

export const Waiting: Story = { render: () => shown(withFaults(desk(), { fault: 'timeout' }), customers['full']) };

export const ServerDown: Story = { render: () => shown(withFaults(desk(), { fault: '500' }), customers['full']) };

export const Offline: Story = { render: () => shown(withFaults(desk(), { fault: 'offline' }), customers['full']) };

/** What is shown stays, and says that it could not be read again. */
export const OutOfDate: Story = {
  render: () => {
    const faults = { fault: undefined as 'offline' | undefined };
    const backend = withFaults(desk(), faults);
    const once = answering(backend, async (input, call) => {
      const answer = await backend.customers.get(input, call);
      faults.fault = 'offline';
      return answer;
    });
    return shown(once, customers['none']);
  },
  play: async ({ canvasElement }) => {
    await new Promise(requestAnimationFrame);
    const root = canvasElement.querySelector('support-authority')?.shadowRoot;
    const again = [...(root?.querySelectorAll<HTMLElement>('.all .button') ?? [])].at(-1);
    again?.click();
  },
};

/** A system without such an answer: nothing is claimed. */
export const NotSaid: Story = {
  render: () => {
    const { customers: _none, ...backend } = desk();
    return shown(backend, customers['full']);
  },
};

/** Rights are separate: this person may use support, and not see customers. */
export const MayNotSeeCustomers: Story = {
  render: () =>
    shown(
      narrowed(desk(), {
        abilities: {
          'customers.get': {
            state: 'refused',
            code: 'right-missing',
            reason: 'You may use support, but you may not see customers. That takes the right “Customers: read”.',
            remedy: { text: 'Ask Joost Meijer, who administers Fjordlight’s roles.', reference: 'RIGHT-CUST-READ' },
          },
        },
      }),
      customers['full'],
    ),
};

export const MayNotFile: Story = {
  render: () =>
    shown(
      narrowed(desk(), {
        abilities: {
          'cases.create': {
            state: 'refused',
            code: 'right-missing',
            reason: 'Your role lets you read cases, not file them.',
            remedy: { text: 'Ask Joost Meijer for the role “Support writer”.', reference: 'RIGHT-CASE-WRITE' },
          },
        },
      }),
      customers['full'],
    ),
};

export const Forbidden: Story = {
  render: () =>
    shown(
      failing(
        new SupportError('forbidden', {
          reason: 'This customer belongs to another reseller domain of yours.',
          remedy: { text: 'Ask an administrator of Fjordlight Coastal.' },
          reference: 'REQ-81',
        }),
      ),
      customers['full'],
    ),
};

export const SignedOut: Story = {
  render: () => shown(failing(new SupportError('unauthenticated')), customers['full']),
};

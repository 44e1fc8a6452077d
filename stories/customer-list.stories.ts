import 'casekit/define/customer-list';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, type TemplateResult } from 'lit';
import type { Customer } from '../src/model/customers.js';
import type { Page } from '../src/model/page.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { aBackend, aSession } from '../test/support/answers.js';
import { type Faults, withFaults } from '../test/support/faults.js';
import { settled } from '../test/support/settled.js';
import type { Meta, Story } from './csf.js';

export default { title: 'customer-list', component: 'customer-list' } satisfies Meta;

const desk = (options: Parameters<typeof embeddedBackend>[0] = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...options });
const known = landmarks().customers;

const provided = (
  backend: SupportBackend,
  { list = html`<customer-list></customer-list>`, customer }: { list?: TemplateResult; customer?: string } = {},
) => html`<support-provider .backend=${backend} .customerId=${customer}>${list}</support-provider>`;

const broken = (faults: Faults) =>
  provided(withFaults(desk(), { only: (name) => name === 'customers.list', ...faults }));

/** A system that says of itself what the story is about. */
const system = (page: Partial<Page<Customer>>, more: Parameters<typeof aBackend>[0] = {}) =>
  aBackend({ ...more, customers: { list: async () => ({ items: [], ...page }), get: async ({ id }) => ({ id }) } });

const rootOf = (canvas: HTMLElement) => canvas.querySelector('customer-list')!.shadowRoot!;

async function search(canvas: HTMLElement, text: string): Promise<void> {
  await settled(canvas);
  rootOf(canvas).querySelector<HTMLInputElement>('#text')!.value = text;
  rootOf(canvas).querySelector('form')!.requestSubmit();
  await settled(canvas);
}

export const Filled: Story = { render: () => provided(desk()) };

export const WithAddresses: Story = {
  render: () =>
    provided(desk(), {
      list: html`<customer-list customer-href="?customer={id}" page-size="10"></customer-list>`,
      customer: known['full']!,
    }),
};

export const OwnOrganisationChosen: Story = {
  render: () =>
    provided(desk(), { list: html`<customer-list page-size="5"></customer-list>`, customer: known['own']! }),
};

export const UnderAHeadingOfThePortal: Story = {
  render: () =>
    provided(desk(), {
      list: html`<customer-list label="Customers of the north" page-size="5" density="compact">
        <button slot="actions">Export</button>
      </customer-list>`,
    }),
};

export const OpenedByACustomer: Story = { render: () => provided(desk({ role: 'customer' })) };

export const OpenedByAReader: Story = {
  render: () => provided(desk({ role: 'reader' }), { list: html`<customer-list page-size="5"></customer-list>` }),
};

export const WhyItIsRefused: Story = {
  render: () => provided(desk(), { list: html`<customer-list page-size="10"></customer-list>` }),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'Dovetail');
    rootOf(canvasElement).querySelector<HTMLElement>('td .why')!.click();
  },
};

export const Searched: Story = {
  render: () => provided(desk()),
  play: ({ canvasElement }) => search(canvasElement, 'france'),
};

export const FoundNobody: Story = {
  render: () => provided(desk()),
  play: ({ canvasElement }) => search(canvasElement, 'qwertz'),
};

export const Empty: Story = { render: () => provided(system({})) };
export const NotYet: Story = { render: () => provided(system({ next: 'further' })) };

export const NotAllAnswered: Story = {
  render: () =>
    provided(
      system({
        items: [
          { id: 'a', label: 'Contoso', hint: 'contoso.example', can: { file: { state: 'unknown' } } },
          { label: 'no id' } as Customer,
        ],
        incomplete: [{ what: 'Coast', reason: 'no answer within 10 seconds' }],
        notices: [
          {
            text: 'Only customers of this domain are shown.',
            remedy: { text: 'Sign in to the other domain', href: 'https://partners.example/domains' },
          },
        ],
      }),
    ),
};

export const LongWords: Story = {
  render: () =>
    provided(
      system({
        items: [
          {
            id: 'a',
            label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
            hint: 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerk.example · Wien',
            can: { file: { state: 'allowed', code: 'authority-ending', reason: 'It ends. '.repeat(12) } },
            portalAccess: 'no',
          },
          {
            id: 'b',
            label: 'مجموعة الأفق '.repeat(5),
            hint: 'alufuq.example · عمّان',
            can: { file: { state: 'absent' } },
          },
        ],
      }),
    ),
};

export const SearchFails: Story = { render: () => broken({ fault: '500' }) };
export const Offline: Story = { render: () => broken({ fault: 'offline' }) };
export const Loading: Story = { render: () => broken({ fault: 'timeout' }) };
export const SessionEnded: Story = {
  render: () =>
    provided(
      aBackend({
        customers: { list: () => Promise.reject(new SupportError('unauthenticated')), get: async ({ id }) => ({ id }) },
      }),
    ),
};
export const Forbidden: Story = {
  render: () =>
    provided(
      system(
        {},
        {
          session: {
            get: async () =>
              aSession({
                abilities: {
                  'customers.list': {
                    state: 'refused',
                    reason: 'Your role does not include the list of customers.',
                    remedy: { text: 'Ask Ines Marchetti, who manages roles.', reference: 'ROLE-CUSTOMERS-READ' },
                  },
                },
              }),
          },
        },
      ),
    ),
};
export const Unsupported: Story = { render: () => provided(aBackend()) };
export const NoProvider: Story = { render: () => html`<customer-list></customer-list>` };

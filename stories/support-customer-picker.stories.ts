import 'casekit/define/support-customer-picker';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, type TemplateResult } from 'lit';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { recentCustomers } from '../src/store/recent-customers.js';
import { aBackend, aSession } from '../test/support/answers.js';
import { type Faults, withFaults } from '../test/support/faults.js';
import { settled } from '../test/support/settled.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-customer-picker', component: 'support-customer-picker' } satisfies Meta;

const desk = (options: Parameters<typeof embeddedBackend>[0] = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...options });
const known = landmarks().customers;

const provided = (
  backend: SupportBackend,
  {
    customer,
    picker = html`<support-customer-picker></support-customer-picker>`,
  }: { customer?: string | undefined; picker?: TemplateResult } = {},
) => html`<support-provider .backend=${backend} .customerId=${customer}>${picker}</support-provider>`;

const chosen = (what: string) => provided(desk(), { customer: known[what] });
const broken = (faults: Faults) =>
  provided(withFaults(desk(), { only: (name) => name === 'customers.list', ...faults }));

/** A system that says of itself what the story is about. */
const system = (parts: Parameters<typeof aBackend>[0]) => aBackend(parts);

const rootOf = (canvas: HTMLElement) => canvas.querySelector('support-customer-picker')!.shadowRoot!;

/** What a person does who looks for somebody. */
async function look(canvas: HTMLElement, text = ''): Promise<void> {
  await settled(canvas);
  const input = rootOf(canvas).querySelector<HTMLInputElement>('#customer')!;
  input.focus();
  if (!text) input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
  input.value = text;
  if (text) input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await settled(canvas);
}

const press = async (canvas: HTMLElement, selector: string) => {
  await settled(canvas);
  rootOf(canvas).querySelector<HTMLElement>(selector)!.click();
  await settled(canvas);
};

export const NobodyChosen: Story = { render: () => provided(desk()) };

export const Open: Story = { render: () => provided(desk()), play: ({ canvasElement }) => look(canvasElement) };

export const RecentFirst: Story = {
  render: () => provided(desk()),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const { store } = canvasElement.querySelector('support-provider')!;
    for (const name of ['none', 'ending', 'full']) recentCustomers(store).add(known[name]!);
    await look(canvasElement);
  },
};

export const Searched: Story = {
  render: () => provided(desk()),
  play: ({ canvasElement }) => look(canvasElement, 'co'),
};

export const FoundNobody: Story = {
  render: () => provided(desk()),
  play: ({ canvasElement }) => look(canvasElement, 'qwertz'),
};

export const RefusedCustomer: Story = {
  render: () => provided(desk()),
  play: async ({ canvasElement }) => {
    await look(canvasElement, 'Dovetail');
    await press(canvasElement, '[role=option]');
  },
};

export const Chosen: Story = { render: () => chosen('full') };
export const EndsSoon: Story = { render: () => chosen('ending') };
export const NotAuthorised: Story = { render: () => chosen('none') };
export const NotCertain: Story = { render: () => chosen('unsure') };
export const OwnOrganisation: Story = { render: () => chosen('own') };
export const Changing: Story = {
  render: () => chosen('full'),
  play: ({ canvasElement }) => press(canvasElement, '#change'),
};

export const Fixed: Story = {
  render: () =>
    provided(desk(), {
      picker: html`<support-customer-picker customer-id=${known['full']!}></support-customer-picker>`,
    }),
};

export const ReadonlyAndEmpty: Story = {
  render: () => provided(desk(), { picker: html`<support-customer-picker readonly></support-customer-picker>` }),
};

export const NoLongerACustomer: Story = {
  render: () => provided(desk(), { customer: 'cu-999' }),
};

export const InAForm: Story = {
  render: () =>
    provided(desk(), {
      picker: html`<form>
        <p><label for="who">Who has the problem?</label></p>
        <support-customer-picker id="who" name="customer" required></support-customer-picker>
        <button>Go on</button>
      </form>`,
    }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    canvasElement.querySelector('support-customer-picker')!.checkValidity();
  },
};

export const LongWords: Story = {
  render: () => {
    const label = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const can = {
      file: {
        state: 'refused',
        reason: `${label} has not authorised you. `.repeat(2),
        remedy: { text: 'Ask for it', message: { to: 'a@b.example', body: 'مرحبا، نرجو التفويض.', language: 'ar' } },
      },
    } as const;
    return provided(
      system({
        session: { get: async () => aSession({ organisation: { id: 'own', label: 'مؤسسة النخيل '.repeat(6) } }) },
        customers: {
          list: async () => ({ items: [] }),
          get: async ({ id }) =>
            id === 'own'
              ? {
                  id,
                  label: 'مؤسسة النخيل '.repeat(6),
                  own: true,
                  entitlement: { contract: 'K-'.repeat(40), plan: 'Premium' },
                }
              : { id, label, hint: 'donaudampf.example · Wien', can },
        },
      }),
      { customer: 'c' },
    );
  },
  play: ({ canvasElement }) => press(canvasElement, '#change'),
};

export const SearchFails: Story = {
  render: () => broken({ fault: '500' }),
  play: ({ canvasElement }) => look(canvasElement),
};
export const SearchOffline: Story = {
  render: () => broken({ fault: 'offline' }),
  play: ({ canvasElement }) => look(canvasElement),
};
export const Searching: Story = {
  render: () => broken({ fault: 'timeout' }),
  play: ({ canvasElement }) => look(canvasElement),
};
export const SessionEnded: Story = {
  render: () =>
    provided(
      system({
        customers: { list: () => Promise.reject(new SupportError('unauthenticated')), get: async ({ id }) => ({ id }) },
      }),
    ),
  play: ({ canvasElement }) => look(canvasElement),
};
export const Unsupported: Story = { render: () => provided(system({})) };
export const Forbidden: Story = {
  render: () =>
    provided(
      system({
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
        customers: { list: async () => ({ items: [] }), get: async ({ id }) => ({ id }) },
      }),
    ),
};
export const Loading: Story = { render: () => provided(withFaults(desk(), { fault: 'timeout' })) };
export const ServerDown: Story = { render: () => provided(withFaults(desk(), { fault: '500' })) };
export const NoProvider: Story = { render: () => html`<support-customer-picker></support-customer-picker>` };

import 'casekit/define/support-contact-picker';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, nothing } from 'lit';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { aContactSystem, aSubscription, conflictWith } from '../test/support/contact-system.js';
import { withFaults } from '../test/support/faults.js';
import { settled } from '../test/support/settled.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-contact-picker', component: 'support-contact-picker' } satisfies Meta;

type Options = Parameters<typeof embeddedBackend>[0];
const desk = (options: Options = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...options });
const known = landmarks();

interface Shown {
  customer?: string | undefined;
  subscription?: string | undefined;
  readonly?: boolean;
  scope?: string;
}

const shown = (backend: SupportBackend, { customer, subscription, readonly = false, scope }: Shown = {}) =>
  html`<support-provider .backend=${backend} .customerId=${customer} .scope=${scope}>
    <support-contact-picker subscription-id=${subscription ?? nothing} ?readonly=${readonly}></support-contact-picker>
  </support-provider>`;

const of = (customer: string, options?: Options) => shown(desk(options), { customer: known.customers[customer] });
const one = (subscription: string, options?: Options) =>
  shown(desk(options), { subscription: known.subscriptions[subscription] });

const rootOf = (canvas: HTMLElement) => canvas.querySelector('support-contact-picker')!.shadowRoot!;
const all = <E extends HTMLElement>(canvas: HTMLElement, selector: string) => [
  ...rootOf(canvas).querySelectorAll<E>(selector),
];

/** What a person does, one press after the other. */
async function press(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    await settled(canvas);
    all(canvas, selector)[0]!.click();
  }
  await settled(canvas);
}

/** Ticks the first few that can be ticked. */
async function tick(canvas: HTMLElement, count: number): Promise<void> {
  await settled(canvas);
  for (const box of all(canvas, 'tbody input').slice(0, count)) box.click();
  await settled(canvas);
}

/** The company with this place among those that can be chosen. */
const company = (canvas: HTMLElement, at: number) => press(canvas, `.choices label:nth-of-type(${at}) input`);

export const EveryKind: Story = { render: () => of('everyState') };
export const AllCustomers: Story = { render: () => shown(desk()) };
export const Many: Story = { render: () => of('many') };

export const Chosen: Story = {
  render: () => of('fewCandidates'),
  play: ({ canvasElement }) => tick(canvasElement, 3),
};

export const Select: Story = {
  render: () => of('someCandidates'),
  play: ({ canvasElement }) => tick(canvasElement, 2),
};

export const Search: Story = {
  render: () => of('manyCandidates'),
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 2);
    const input = all<HTMLInputElement>(canvasElement, '#company')[0]!;
    input.focus();
    input.value = 'bir';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settled(canvasElement);
  },
};

export const Asked: Story = {
  render: () => of('everyState'),
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 1);
    await press(canvasElement, '.more > summary');
    await press(canvasElement, '.companies .button');
  },
};

export const AskedByMessage: Story = {
  render: () => shown(desk(), { customer: known.scopes.otherCustomer, scope: 'coast' }),
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 1);
    const details = all<HTMLDetailsElement>(canvasElement, 'details.more').at(-1)!;
    details.open = true;
    const input = all<HTMLInputElement>(canvasElement, '#partner')[0]!;
    input.value = 'Glenside Cloud';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(canvasElement, '.inner button');
  },
};

export const NothingChosen: Story = {
  render: () => of('everyState'),
  play: ({ canvasElement }) => press(canvasElement, '#review'),
};

export const NoCompanyChosen: Story = {
  render: () => of('fewCandidates'),
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 1);
    await press(canvasElement, '#review');
  },
};

/** Everything that is there, reviewed. */
async function reviewAll(canvas: HTMLElement): Promise<void> {
  await press(canvas, '#choose-all');
  await company(canvas, 2);
  await press(canvas, '#review');
}

const few = () => of('fewCandidates');
export const Review: Story = { render: few, play: ({ canvasElement }) => reviewAll(canvasElement) };

export const Result: Story = {
  render: few,
  play: async ({ canvasElement }) => {
    await reviewAll(canvasElement);
    await press(canvasElement, '#confirm');
  },
};

export const TakenBack: Story = {
  render: few,
  play: async ({ canvasElement }) => {
    await reviewAll(canvasElement);
    await press(canvasElement, '#confirm', '#undo');
  },
};

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aSubscription(String(at + 1), {
      label: `Business Mail ${at + 1}`,
      customer: at % 3 ? { id: 'c', label: 'Contoso' } : { id: 'd', label: 'Datenwerk Süd' },
    }),
  );

async function confirmed(canvas: HTMLElement): Promise<void> {
  await press(canvas, '#choose-all');
  await company(canvas, 3);
  await press(canvas, '#review', '#confirm');
}

export const Running: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(12),
        assign: ({ subscriptionId }) => (Number(subscriptionId) > 5 ? new Promise(() => {}) : undefined),
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const SomeFailed: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(8),
        assign: ({ subscriptionId }) =>
          subscriptionId === '2'
            ? conflictWith('2', { id: 'nor', label: 'Northwind Services' })
            : subscriptionId === '5'
              ? new SupportError('forbidden', {
                  reason: 'An order for this subscription is in progress.',
                  remedy: { text: 'Wait until the order has ended, then try again.' },
                  reference: 'ORD-2201',
                })
              : undefined,
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const SignedOutMeanwhile: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(8),
        assign: ({ subscriptionId }) => (Number(subscriptionId) > 3 ? new SupportError('unauthenticated') : undefined),
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const OneSubscription: Story = { render: () => one('byDefault') };
export const OneThatLeft: Story = { render: () => one('gone') };
export const OneFixed: Story = { render: () => one('suspended') };
export const OneNewCommerce: Story = { render: () => one('newCommerce') };
export const OneSaved: Story = {
  render: () => shown(desk(), { subscription: `${known.customers['fewCandidates']}:0` }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await company(canvasElement, 2);
    await press(canvasElement, '#review', '#confirm');
  },
};

export const WithoutTheRight: Story = { render: () => of('everyState', { role: 'reader' }) };
export const AsCustomer: Story = { render: () => shown(desk({ role: 'customer' })) };
export const Readonly: Story = {
  render: () => shown(desk(), { customer: known.customers['everyState'], readonly: true }),
};

export const FoundNothing: Story = {
  render: () => of('everyState'),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    all<HTMLInputElement>(canvasElement, '#text')[0]!.value = 'qwertz';
    await press(canvasElement, '[role=search] button');
  },
};
export const Empty: Story = { render: () => shown(aContactSystem({ subscriptions: [] }).backend) };
export const Loading: Story = { render: () => shown(withFaults(desk(), { fault: 'timeout' })) };
export const ServerDown: Story = {
  render: () => shown(withFaults(desk(), { fault: '500', only: (name) => name === 'customers.subscriptions' })),
};
export const CompaniesFail: Story = {
  render: () => shown(withFaults(desk(), { fault: '500', only: (name) => name === 'contacts.candidates' })),
  play: ({ canvasElement }) => tick(canvasElement, 1),
};
export const Offline: Story = {
  render: () => shown(withFaults(desk(), { fault: 'offline', only: (name) => name === 'customers.subscriptions' })),
};
export const Unsupported: Story = {
  render: () => {
    const { backend } = aContactSystem();
    const { list, get } = backend.customers!;
    return shown({ ...backend, customers: { list, get } } as SupportBackend);
  },
};
export const SessionEnded: Story = {
  render: () => {
    const { backend } = aContactSystem();
    const subscriptions = () => Promise.reject(new SupportError('unauthenticated'));
    return shown({ ...backend, customers: { ...backend.customers!, subscriptions } });
  },
};
export const NoProvider: Story = { render: () => html`<support-contact-picker></support-contact-picker>` };

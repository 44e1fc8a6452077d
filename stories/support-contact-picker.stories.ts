import { html } from 'lit';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { aContactSystem, someCandidates } from '../test/support/contact-system.js';
import { withFaults } from '../test/support/faults.js';
import { settled } from '../test/support/settled.js';
import { all, company, desk, known, numbered, of, one, press, shown, tick } from './contact-acts.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-contact-picker', component: 'support-contact-picker' } satisfies Meta;

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

/** What can be chosen for one customer need not fit another. */
export const OfSeveralCustomers: Story = {
  render: () => shown(aContactSystem({ subscriptions: numbered(6) }).backend),
  play: ({ canvasElement }) => tick(canvasElement, 3),
};

/** Who can support one of them may be refused for another: which, and why. */
export const SupportsSomeOfThem: Story = {
  render: () => shown(desk(), { customer: 'cu-004' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#choose-all');
    await company(canvasElement, 4);
  },
};

export const CheckingMany: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(12),
        candidatesOf: (id) => (Number(id) > 5 ? new Promise(() => {}) : someCandidates()),
      }).backend,
    ),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#choose-all');
    await company(canvasElement, 3);
  },
};

/** Somebody left in the middle, and is back. */
async function leaveAndReturn(canvas: HTMLElement): Promise<void> {
  const provider = canvas.querySelector('support-provider')!;
  provider.querySelector('support-contact-picker')!.remove();
  provider.append(document.createElement('support-contact-picker'));
  await settled(canvas);
}

export const BegunBefore: Story = {
  render: () => of('fewCandidates'),
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 3);
    await company(canvasElement, 2);
    await leaveAndReturn(canvasElement);
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
    await press(canvasElement, '#not-listed > summary');
    const input = all<HTMLInputElement>(canvasElement, '#partner')[0]!;
    input.value = 'Glenside Cloud';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(canvasElement, '.inner button');
  },
};

export const AskFailed: Story = {
  render: () => {
    const ask = () => {
      throw new SupportError('forbidden', {
        reason: 'Your organisation has asked too many companies today.',
        remedy: { text: 'Ask again tomorrow.' },
        reference: 'REL-77',
      });
    };
    return shown(aContactSystem({ ask }).backend);
  },
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 1);
    await press(canvasElement, '.companies .button');
  },
};

/** The system has no such call. */
export const CannotAsk: Story = {
  render: () => shown(aContactSystem({ ask: false }).backend),
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 1);
    await press(canvasElement, '#not-listed > summary');
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

export const OneSubscription: Story = { render: () => one('byDefault') };
export const OneThatLeft: Story = { render: () => one('gone') };
export const OneFixed: Story = { render: () => one('suspended') };
export const OneNewCommerce: Story = { render: () => one('newCommerce') };
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

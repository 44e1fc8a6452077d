import 'casekit/define/case-feed';
import 'casekit/define/case-list';
import 'casekit/define/support-provider';
import 'casekit/define/support-scope';
import { embeddedBackend } from 'casekit/adapters/embedded';
import { html } from 'lit';
import type { Scope, Session } from '../src/model/session.js';
import type { SupportBackend } from '../src/port/backend.js';
import type { SupportScope } from '../src/elements/support-scope/support-scope.js';
import { SupportError } from '../src/port/error.js';
import { drafts, replySlot } from '../src/store/drafts.js';
import type { SupportProvider } from '../src/elements/support-provider/support-provider.js';
import { withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-scope', component: 'support-scope' } satisfies Meta;

const desk = () => embeddedBackend({ store: 'memory', staff: false, cases: 20 });

const shown = (backend: SupportBackend, scope?: string) =>
  html`<support-provider .backend=${backend} .scope=${scope}><support-scope></support-scope></support-provider>`;

/** The desk's session, with other scopes in it. */
const withScopes = (scopes: Scope[], change: Partial<Session> = {}): SupportBackend => {
  const backend = desk();
  return {
    ...backend,
    session: {
      ...backend.session,
      async get(input, call) {
        const session = await backend.session.get(input, { ...call, as: 'north' });
        return { ...session, scopes, identity: { ...session.identity, scope: scopes[0]!.id }, ...change };
      },
    },
  };
};

const failing = (error: SupportError): SupportBackend => ({
  ...desk(),
  session: {
    async get() {
      throw error;
    },
  },
});

const regions = [
  'North',
  'Coast',
  'Islands',
  'Highlands',
  'Lakes',
  'Delta',
  'Plains',
  'Valley',
  'Harbour',
  'Fjords',
  'Dunes',
  'Forest',
];
const many: Scope[] = regions.map((region, at) => ({
  id: region.toLowerCase(),
  label: `Fjordlight ${region}`,
  ...(at % 4 === 2 && { signIn: 'needed' as const }),
}));

const inside = (root: HTMLElement) => root.querySelector<SupportScope>('support-scope')!.shadowRoot!;
const found = async <E extends HTMLElement>(root: HTMLElement, selector: string): Promise<E | null> => {
  for (let frame = 0; frame < 120 && !inside(root).querySelector(selector); frame++)
    await new Promise(requestAnimationFrame);
  return inside(root).querySelector<E>(selector);
};
const press = async (root: HTMLElement, name: string) => {
  await found(root, '.scope');
  [...inside(root).querySelectorAll<HTMLElement>('.scope')]
    .find(({ textContent }) => textContent.includes(name))
    ?.click();
};

export const Several: Story = { render: () => shown(desk()) };

export const Two: Story = {
  render: () =>
    shown(
      withScopes([
        { id: 'north', label: 'Fjordlight Northern' },
        { id: 'coast', label: 'Fjordlight Coastal' },
      ]),
    ),
};

export const OneAlone: Story = { render: () => shown(withScopes([{ id: 'north', label: 'Fjordlight Northern' }])) };

export const SignedOutOfTheOneActedIn: Story = { render: () => shown(desk(), 'island') };

export const MovedByALink: Story = {
  render: () => shown(desk(), 'north'),
  async play({ canvasElement }) {
    await found(canvasElement, '.scope');
    canvasElement.querySelector('support-provider')!.scope = 'coast';
  },
};

export const SwitchedWithSomethingWritten: Story = {
  render: () => shown(desk(), 'north'),
  async play({ canvasElement }) {
    await found(canvasElement, '.scope');
    const { store } = canvasElement.querySelector<SupportProvider>('support-provider')!;
    drafts(store).write(replySlot('north-1'), { text: 'Half a sentence' });
    await press(canvasElement, 'Coast');
  },
};

export const Many: Story = {
  render: () => shown(withScopes(many)),
  async play({ canvasElement }) {
    await found(canvasElement, '[role="combobox"]');
  },
};

export const ManySearched: Story = {
  render: () => html`<div class="tall">${shown(withScopes(many))}</div>`,
  async play({ canvasElement }) {
    const input = await found<HTMLInputElement>(canvasElement, '[role="combobox"]');
    if (input) input.value = 'la';
    input?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await found(canvasElement, '[role="option"]');
  },
};

export const LongNames: Story = {
  render: () =>
    shown(
      withScopes([
        { id: 'a', label: 'Fjordlight Northern and Eastern Territories Cloud Solutions Distribution Partnership' },
        { id: 'b', label: 'reseller-domain-with-a-very-long-technical-name.partners.fjordlight.example' },
        { id: 'c', label: 'فيوردلايت للحلول السحابية', signIn: 'needed' },
        { id: 'd' },
      ]),
    ),
};

export const Waiting: Story = { render: () => shown(withFaults(desk(), { fault: 'timeout' })) };

export const ServerDown: Story = {
  render: () => shown(failing(new SupportError('unavailable', { reference: 'ERR-77' }))),
};

export const SignedOutOfAll: Story = { render: () => shown(failing(new SupportError('unauthenticated'))) };

/** Two parts of a page in two domains: one of them signed out, the other going on. */
export const SideBySide: Story = {
  render: () => {
    const backend = desk();
    return html`<support-provider .backend=${backend} scope="coast"
        ><support-scope></support-scope><case-list page-size="3"></case-list></support-provider
      ><support-provider .backend=${backend} scope="island"
        ><support-scope label="Acting beside it as"></support-scope><case-feed case-id="island-1"></case-feed
      ></support-provider>`;
  },
};

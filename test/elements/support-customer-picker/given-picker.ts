import { fixture, html, waitUntil } from '@open-wc/testing';
import 'casekit/define/support-customer-picker';
import 'casekit/define/support-provider';
import type { SupportCustomerPicker } from '../../../src/elements/support-customer-picker/support-customer-picker.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { Customer, CustomerQuery } from '../../../src/model/customers.js';
import type { Page } from '../../../src/model/page.js';
import type { Session } from '../../../src/model/session.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError } from '../../../src/port/error.js';
import { aBackend, aSession } from '../../support/answers.js';
import { settled } from '../../support/settled.js';

export const contoso: Customer = {
  id: 'c',
  label: 'Contoso',
  hint: 'contoso.example',
  can: { file: { state: 'allowed' } },
};
export const fabrikam: Customer = {
  id: 'f',
  label: 'Fabrikam',
  hint: 'fabrikam.example',
  can: {
    file: {
      state: 'refused',
      reason: 'Fabrikam has not authorised you.',
      remedy: { text: 'Send the message.', message: { body: 'Please authorise us.' } },
    },
  },
};
export const northwind: Customer = {
  id: 'n',
  label: 'Northwind',
  can: { file: { state: 'allowed', code: 'authority-ending', reason: 'It ends on 3 May.' } },
};
export const ours: Customer = {
  id: 'own',
  label: 'Fjordlight',
  own: true,
  entitlement: { contract: 'K-17', plan: 'Premium' },
  can: { file: { state: 'allowed' } },
};
export const everybody = [contoso, fabrikam, northwind, ours];

type Answer = Page<Customer> | Promise<Page<Customer>>;

/** A system with these customers, which remembers what it was asked. */
export function aSystem(
  answer: (query: CustomerQuery) => Answer = ({ text = '', ids }) => ({
    items: everybody.filter(({ id, label }) =>
      ids ? ids.includes(id) : label!.toLowerCase().includes(text.toLowerCase()),
    ),
    notices: [{ text: 'Only customers of this domain are shown.', remedy: { text: 'Sign in to the other domain.' } }],
  }),
  { session = {}, known = everybody }: { session?: Partial<Session>; known?: readonly Customer[] } = {},
) {
  const asked: CustomerQuery[] = [];
  // A system of its own: all files of tests share one device, which remembers whom somebody chose lately.
  const backendId = crypto.randomUUID();
  const backend = aBackend({
    session: { get: async () => aSession({ backendId, organisation: { id: 'own', label: 'Fjordlight' }, ...session }) },
    customers: {
      list: async (query) => {
        asked.push(query);
        return answer(query);
      },
      get: async ({ id }) => {
        const found = known.find((each) => each.id === id);
        if (!found) throw new SupportError('not-found', {});
        return found;
      },
    },
  });
  return { backend, asked };
}

/** A picker under a provider, at rest. */
export async function givenPicker(
  backend: SupportBackend = aSystem().backend,
  properties: Partial<SupportCustomerPicker> = {},
  provided: Partial<SupportProvider> = {},
) {
  const provider = await fixture<SupportProvider>(html`<support-provider></support-provider>`);
  const picker = document.createElement('support-customer-picker');
  Object.assign(provider, { ...provided, backend });
  Object.assign(picker, properties);
  provider.append(picker);
  await settled(provider);
  return { provider, picker, ...seen(picker) };
}

/** What a person finds in a picker, and what they do there. */
export function seen(picker: SupportCustomerPicker) {
  const root = picker.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const input = () => root.querySelector<HTMLInputElement>('#customer')!;
  const button = (name: string) => all('button').find((one) => nameOf(one) === name);
  const until = (so: () => unknown) => waitUntil(() => Boolean(so()), 'nothing came of it', { timeout: 5000 });
  return {
    root,
    all,
    button,
    input,
    until,
    text: () => plain(root.textContent),
    options: () => all('[role=option]').map((one) => plain(one.textContent)),
    active: () => plain(root.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null),
    isOpen: () => input()?.getAttribute('aria-expanded') === 'true',
    focused: () => root.activeElement && nameOf(root.activeElement as HTMLElement),
    rest: () => settled(picker),
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`no button “${name}” among ${all('button').map(nameOf).join(', ')}`);
      found.focus();
      found.click();
      await settled(picker);
    },
    write: (text: string) => write(input(), text),
    /** Writes into the lookup, and waits for what it finds. */
    look: async (text: string) => {
      write(input(), text);
      await waitUntil(() => root.querySelector('[role=option], .status, .row.error'), 'nothing found', {
        timeout: 5000,
      });
      await waitUntil(() => !plain(root.textContent).includes('Searching…'), 'never found', { timeout: 5000 });
      await settled(picker);
    },
  };
}

/** All of it at once: keys that come slowly would be several questions. */
function write(input: HTMLInputElement, text: string): void {
  input.focus();
  document.execCommand('insertText', false, text);
}

/** Everything announced while a test runs, in order. */
export function listen() {
  const said: string[] = [];
  const page = document as Document & { ariaNotify?: (text: string) => void };
  const before = Object.getOwnPropertyDescriptor(document, 'ariaNotify');
  Object.defineProperty(page, 'ariaNotify', { configurable: true, value: (text: string) => said.push(plain(text)) });
  return {
    said,
    stop: () => (before ? Object.defineProperty(page, 'ariaNotify', before) : delete page.ariaNotify),
  };
}

/** Without the marks that keep directions apart, and as one line. */
export const plain = (text: string | null): string =>
  (text ?? '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const nameOf = (one: HTMLElement) =>
  plain(one.getAttribute('aria-label') ?? (one.id === 'customer' ? 'the lookup' : one.textContent));

import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import 'casekit/define/case-list';
import 'casekit/define/support-provider';
import type { CaseList } from '../../../src/elements/case-list/case-list.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { CasePage, CaseQuery, CaseRow } from '../../../src/model/case-rows.js';
import type { Listing } from '../../../src/model/session.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { aBackend, aRow, aSession } from '../../support/answers.js';
import { settled } from '../../support/settled.js';

/** A system that can search, filter and sort by everything a list knows. */
export const able: Listing = {
  text: true,
  filters: ['status', 'severity', 'customer'],
  sorts: [{ by: 'updatedAt' }, { by: 'severity' }],
  severities: [
    { id: 'S1', label: 'Critical' },
    { id: 'S2', label: 'Normal' },
  ],
};

export const rows = (count: number, from = 1, change: Partial<CaseRow> = {}): CaseRow[] =>
  Array.from({ length: count }, (_, n) => aRow(`${from + n}`, change));

type Answer = CasePage | Promise<CasePage>;

/** A backend whose list answers as told, and remembers what it was asked. */
export function aSystem(
  answer: (query: CaseQuery) => Answer = () => ({ items: rows(3), total: 3 }),
  listing: Listing = able,
  more: Parameters<typeof aBackend>[0] = {},
) {
  const asked: CaseQuery[] = [];
  const backend = aBackend({
    ...more,
    session: { get: async () => aSession({ listing }), ...more.session },
    cases: {
      ...more.cases,
      list: async (query) => {
        asked.push(query);
        return answer(query);
      },
    },
  });
  return { backend, asked };
}

/** 60 cases on pages of the size asked for. */
export const paged = ({ cursor = '0', size = 25 }: CaseQuery): CasePage => {
  const at = Number(cursor);
  const next = at + size;
  return { items: rows(Math.min(size, 60 - at), at + 1), total: 60, ...(next < 60 && { next: `${next}` }) };
};

/** A list under a provider, at rest. */
export async function givenList(
  backend: SupportBackend,
  properties: Partial<CaseList> = {},
  provided: Partial<SupportProvider> = { caseHref: '/cases/{id}' },
) {
  const provider = await fixture<SupportProvider>(html`<support-provider></support-provider>`);
  const list = document.createElement('case-list');
  Object.assign(provider, { ...provided, backend });
  Object.assign(list, properties);
  provider.append(list);
  // What a person can do comes a moment after the rows.
  await waitUntil(() => list.shadowRoot?.querySelector('[part~="footer"] > *, .situation'), 'nothing came', {
    timeout: 8000,
  });
  await settled(list);
  return { provider, list, ...page(list) };
}

/** What a person finds on the page, and what they do there. */
export function page(list: CaseList) {
  const root = list.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string) => all('button').find((one) => nameOf(one) === name);
  return {
    root,
    all,
    button,
    text: () => root.textContent!.replaceAll(/\s+/g, ' '),
    links: () => all('tbody :is(a, .link)'),
    subjects: () => all('tbody .subject').map((subject) => subject.textContent),
    chips: () => all('.chip bdi').map((chip) => plain(chip.textContent)),
    preset: () => nameOf(all('[aria-pressed="true"]')[0]!),
    caption: () => root.querySelector('caption .visually-hidden')!.textContent!.replaceAll(/\s+/g, ' ').trim(),
    focused: () => root.activeElement as HTMLElement | null,
    /** Presses a button, and waits until everything is at rest again. */
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`no button “${name}” among ${all('button').map(nameOf).join(', ')}`);
      found.focus();
      found.click();
      await settled(list);
    },
    search: async (words: string) => {
      write(root.querySelector<HTMLInputElement>('[type=search]')!, words);
      root.querySelector('form')!.requestSubmit();
      await settled(list);
    },
    check: async (label: string) => {
      const box = await found(() => all('label').find((one) => one.textContent!.trim() === label));
      box.click();
    },
    rest: () => settled(list),
    until: (so: () => unknown) => waitUntil(() => Boolean(so()), 'nothing came of it', { timeout: 5000 }),
    next: <E extends Event>(type: string) => oneEvent(list, type) as unknown as Promise<E>,
  };
}

export function write(input: HTMLInputElement, words: string): void {
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
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

/** Without the marks that keep directions apart. */
export const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u2068\u2069]/g, '').trim();

const nameOf = (one: HTMLElement) => plain(one.getAttribute('aria-label') ?? one.textContent!.replaceAll(/\s+/g, ' '));

async function found<T>(look: () => T | undefined): Promise<T> {
  await waitUntil(() => look() !== undefined, 'not found');
  return look()!;
}

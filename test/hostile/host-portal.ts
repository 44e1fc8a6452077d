import '../../src/define/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import { type Complaints, watchComplaints } from '../support/policy.js';
import { everyElement, settled } from '../support/settled.js';
import { backend } from './host-backend.js';

const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form'] as const;
/** What each of them shows of that backend. */
const words = { 'case-list': 'Subject of 1', 'case-detail': 'Subject of 1', 'case-feed': 'Text of 7' } as const;

/** A page that somebody else has made: what a test does to it ends with the test, and nothing may have complained by then. */
export function aHost() {
  let complaints: Complaints;
  const leave: (() => void)[] = [];

  beforeEach(() => {
    complaints = watchComplaints();
  });

  afterEach(() => {
    for (const undo of leave.splice(0)) undo();
    complaints.stop();
    expect(complaints.lines).to.deep.equal([]);
  });

  return { leave, aPortal, style };

  /** All four in a room of their own, at rest. */
  async function aPortal(room: HTMLElement = document.createElement('div'), onShow = () => {}) {
    const provider = document.createElement('support-provider');
    Object.assign(provider, { backend: backend(), caseHref: '#/cases/{id}', caseId: '1' });
    const elements = tags.map((tag) => document.createElement(tag));
    for (const element of elements) if ('caseId' in element) element.setAttribute('case-id', '1');
    provider.append(...elements);
    room.append(provider);
    // Margins of the page are the page's matter.
    room.style.width = '600px';
    document.body.append(room);
    leave.push(() => room.remove());
    onShow();
    await shown(elements);
    // What comes after the first paint, and when somebody is near.
    const last = { 0: 'New case', 2: 'Send reply', 3: 'Create case' };
    const isWhole = () =>
      Object.entries(last).every(([at, name]) => buttonNamed(elements[Number(at)]!, name)) &&
      elements[2]!.shadowRoot!.querySelector('.body p');
    await waitUntil(isWhole, 'list, composer and form are whole', { timeout: 8000 });
    await settled(room);
    return { room, provider, elements };
  }

  /** The page has this style sheet, until the test is over or it is taken back. */
  function style(css: string): () => void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const undo = () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
    leave.push(undo);
    return undo;
  }
}

export async function shown(elements: Element[]): Promise<void> {
  for (const element of elements) {
    const word = words[element.localName as 'case-list'] ?? 'What is wrong?';
    await waitUntil(() => element.shadowRoot?.textContent?.includes(word), `${element.localName} shows ${word}`, {
      timeout: 8000,
    });
  }
  for (const element of elements) await settled(element);
}

export async function waitUntilFound(find: () => Element | null): Promise<Element> {
  await waitUntil(find);
  return find()!;
}

export const inside = (element: Element) => [...everyElement(element)].filter((one) => one.checkVisibility());
export const fields = (element: Element) =>
  inside(element).filter((one): one is HTMLInputElement =>
    one.matches('input:not([type=file], [type=hidden]), textarea, select'),
  );
export const buttons = (element: Element) =>
  inside(element).filter((one): one is HTMLButtonElement => one instanceof HTMLButtonElement);
export const buttonNamed = (element: Element, name: string) =>
  buttons(element).find((button) => button.textContent!.trim() === name);
export const link = (element: Element, start: string) =>
  inside(element).find(
    (one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.getAttribute('href')!.startsWith(start),
  );
export const press = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));

import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/case-detail.js';
import '../../../src/define/support-provider.js';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
// What is fetched later is there now, so that no test waits for a network.
// What carries files is loaded with the first one; here it is there at once.
import '../../../src/store/uploads.js';
import '../../../src/elements/case-detail/changes.js';
import '../../../src/elements/case-detail/check-panel.js';
import type { CaseDetail } from '../../../src/elements/case-detail/case-detail.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { Case, CaseChange } from '../../../src/model/cases.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { aBackend, aCase } from '../../support/answers.js';
import { strict } from '../../support/strict.js';

export const { cases, oldNumber } = landmarks();

/** A desk of its own for each test, in memory, with nobody answering. */
export const aDesk = () => strict(embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false }));

/** A system with one case. */
export interface OneCaseSystem {
  backend: SupportBackend;
  /** The case as it would be told of now. */
  supportCase: Case;
  /** What has reached it. */
  sent: CaseChange[];
}

/** A system with this one case, which takes every change. */
export function aSystem(change: Partial<Case> = {}, parts: Partial<SupportBackend> = {}): OneCaseSystem {
  const sent: CaseChange[] = [];
  const system: OneCaseSystem = {
    sent,
    supportCase: aCase('7', change),
    backend: aBackend({
      ...parts,
      cases: {
        get: async () => system.supportCase,
        create: async () => ({ id: '8', state: 'created' }),
        change: async (input) => {
          sent.push(input);
          return { applied: [...Object.keys(input.parts), ...(input.message ? ['message'] : [])] };
        },
        ...parts.cases,
      },
    }),
  };
  return system;
}

export interface DetailPage {
  detail: CaseDetail;
  provider: SupportProvider;
}

/** A page with the element, once the case (or what stands in its place) is all there. */
export async function aDetail(
  backend: SupportBackend,
  caseId: string | null = '7',
  attributes: Partial<Pick<CaseDetail, 'openOnSelect' | 'headingLevel' | 'label'>> = {},
): Promise<DetailPage> {
  const provider = await fixture<SupportProvider>(
    html`<support-provider .backend=${backend} case-href="/cases/{id}"><case-detail></case-detail></support-provider>`,
  );
  const detail = provider.querySelector('case-detail') as CaseDetail;
  Object.assign(detail, { caseId: caseId ?? undefined, ...attributes });
  await complete(detail);
  return { detail, provider };
}

/** Until everything that comes a moment later is there. */
export const complete = (detail: CaseDetail): Promise<void> =>
  waitUntil(() => one(detail, '.situation, .acts [role="group"], .columns'), 'the case is shown', { timeout: 4000 });

const root = (detail: CaseDetail): ShadowRoot => detail.shadowRoot!;

export const all = <E extends Element = HTMLElement>(detail: CaseDetail, selector: string): E[] => [
  ...root(detail).querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(detail: CaseDetail, selector: string): E | null =>
  root(detail).querySelector<E>(selector);

/** What a person reads. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export const shows = (detail: CaseDetail, words: string): boolean =>
  textOf(one(detail, '[part="base"]')).includes(words);

export const title = (detail: CaseDetail): string => textOf(one(detail, '[part="heading"]'));

/** The value beside a term. */
export const fact = (detail: CaseDetail, term: string): string | undefined => {
  const found = all(detail, 'dt').find((each) => textOf(each) === term);
  return found && textOf(found.nextElementSibling);
};

export const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);

export const buttonNamed = (detail: CaseDetail, name: string): HTMLElement | undefined =>
  all(detail, 'button, a, summary').findLast((each) => nameOf(each) === name && each.closest('[hidden]') === null);

export const actionsOf = (detail: CaseDetail): string[] =>
  all(detail, '[role="group"][aria-label="Actions"] button').map(nameOf);

/** Presses the button of this name; of two, the one further down: that of an open form. */
export async function press(detail: CaseDetail, name: string): Promise<void> {
  await waitUntil(() => buttonNamed(detail, name), `a button “${name}”`);
  const button = buttonNamed(detail, name)!;
  button.focus();
  button.click();
  await detail.updateComplete;
}

export const field = <E extends HTMLElement = HTMLInputElement>(detail: CaseDetail, label: string): E => {
  const found = all(detail, '.field').find((each) => textOf(each.querySelector('.label')).startsWith(label));
  if (!found) throw new Error(`no field “${label}” among: ${all(detail, '.label').map(textOf).join(' | ')}`);
  return found.querySelector<E>('input:not([hidden]), textarea, select')!;
};

export const errorOf = (detail: CaseDetail, label: string): string =>
  textOf(field(detail, label).closest('.field')!.querySelector('.error')).replace(/^Error: /, '');

export async function write(detail: CaseDetail, label: string, text: string): Promise<void> {
  await waitUntil(() => all(detail, '.label').some((each) => textOf(each).startsWith(label)), `a field “${label}”`);
  const input = field(detail, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await detail.updateComplete;
}

export async function choose(detail: CaseDetail, option: string): Promise<void> {
  const row = () => all(detail, 'label.choice').find((each) => textOf(each).startsWith(option));
  await waitUntil(row, `a choice “${option}”`);
  row()!.querySelector('input')!.click();
  await detail.updateComplete;
}

export const focused = (detail: CaseDetail): Element | null => root(detail).activeElement;

export const key = (target: Element, name: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));

/** The next event of this name on the page. */
export const next = <E extends Event>(detail: CaseDetail, name: string): Promise<E> =>
  new Promise((resolve) => detail.addEventListener(name, (event) => resolve(event as E), { once: true }));

/** When it is or was, so long from now. */
export const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

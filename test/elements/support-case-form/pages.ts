import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/support-case-form.js';
import '../../../src/define/support-provider.js';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
// What carries files is loaded with the first one; here it is there at once.
import '../../../src/store/uploads.js';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { SupportBackend } from '../../../src/port/backend.js';
// What comes after the first paint is here at once, so that no test depends on how fast it is fetched.
import '../../../src/elements/support-case-form/course.js';
import { settled } from '../../support/settled.js';
import { strict } from '../../support/strict.js';

export const { customers } = landmarks();

/** A desk of its own for each test, in memory, with nobody answering. */
export const aDesk = (options: Parameters<typeof embeddedBackend>[0] = {}) =>
  strict(embeddedBackend({ store: 'memory', cases: 20, seed: 1, staff: false, ...options }));

/** The same operations, some of them replaced. */
export const withOperations = (
  backend: SupportBackend,
  parts: { [C in keyof SupportBackend]?: Partial<SupportBackend[C]> },
): SupportBackend =>
  Object.fromEntries(
    Object.entries(backend).map(([column, operations]) => [
      column,
      { ...(operations as object), ...(parts as Record<string, object>)[column] },
    ]),
  ) as SupportBackend;

export interface FormPage {
  form: SupportCaseForm;
  provider: SupportProvider;
}

/** A form on a page with a provider. */
export async function aForm({
  backend = aDesk() as SupportBackend,
  customer = customers['full'] as string | null,
  lang = 'en',
  ...attributes
}: {
  backend?: SupportBackend;
  /** The customer of the page; null for none. */
  customer?: string | null;
  lang?: string;
} & Partial<
  Pick<SupportCaseForm, 'kind' | 'layout' | 'prefill' | 'customerId' | 'followUpOf'>
> = {}): Promise<FormPage> {
  const provider = await fixture<SupportProvider>(
    html`<support-provider .backend=${backend} .customerId=${customer ?? undefined} case-href="/cases/{id}" lang=${lang}
      ><support-case-form></support-case-form
    ></support-provider>`,
  );
  const form = provider.querySelector<SupportCaseForm>('support-case-form')!;
  Object.assign(form, attributes);
  await settled(form);
  // The place for files stands empty until the half of the form that works is here.
  await waitUntil(() => !one(form, '.files-room') || one(form, '.files-room > *'), 'no way to work', { timeout: 5000 });
  await settled(form, { frames: 3 });
  return { form, provider };
}

const root = (form: SupportCaseForm): ShadowRoot => form.shadowRoot!;

export const all = <E extends Element = HTMLElement>(form: SupportCaseForm, selector: string): E[] => [
  ...root(form).querySelectorAll<E>(selector),
];

export const one = <E extends Element = HTMLElement>(form: SupportCaseForm, selector: string): E | null =>
  root(form).querySelector<E>(selector);

/** What a person reads. */
export const textOf = (element: Element | null | undefined): string =>
  unmarked(element?.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Without the marks that keep names in their own direction. */
const unmarked = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

export const shows = (form: SupportCaseForm, words: string): boolean =>
  textOf(one(form, '[part="base"]')).includes(words);

const named = (element: Element, label: string): boolean => textOf(element).replace(/ \(optional\)$/, '') === label;

/** The question with this label. */
export function question(form: SupportCaseForm, label: string): HTMLElement {
  const found = all(form, '.field').find((field) =>
    [...field.querySelectorAll('.label, label.choice')].some((each) => named(each, label)),
  );
  if (!found) throw new Error(`no question “${label}” among: ${all(form, '.label').map(textOf).join(' | ')}`);
  return found;
}

export const asks = (form: SupportCaseForm, label: string): boolean =>
  all(form, '.field .label, .field label.choice').some((each) => named(each, label));

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export const control = (form: SupportCaseForm, label: string): Control =>
  question(form, label).querySelector<Control>('input:not([hidden]), textarea, select')!;

export const errorOf = (form: SupportCaseForm, label: string): string =>
  textOf(question(form, label).querySelector('.error')).replace(/^Error: /, '');

/** Types into a text, a number, a date. */
export async function write(form: SupportCaseForm, label: string, text: string): Promise<void> {
  const input = control(form, label) as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(form, { frames: 3 });
}

/** Chooses in a select, or among radios or boxes, by what is read there. */
export async function choose(form: SupportCaseForm, label: string, option: string): Promise<void> {
  const within = question(form, label);
  const select = within.querySelector('select');
  if (select) {
    const wanted = [...select.options].find((each) => each.text.trim() === option);
    if (!wanted)
      throw new Error(`no “${option}” among ${[...select.options].map((each) => each.text.trim()).join(' | ')}`);
    select.value = wanted.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    const row = [...within.querySelectorAll('label.choice')].find((each) => textOf(each).startsWith(option));
    if (!row) throw new Error(`no “${option}” in ${textOf(within)}`);
    row.querySelector('input')!.click();
  }
  await settled(form, { frames: 3 });
}

export const optionsOf = (form: SupportCaseForm, label: string): string[] =>
  [...(question(form, label).querySelector('select')?.options ?? [])].map((each) => each.text.trim());

/** Looks something up by typing and takes the first that fits. */
export async function lookUp(form: SupportCaseForm, label: string, text: string): Promise<void> {
  await write(form, label, text);
  const found = () => question(form, label).querySelector<HTMLElement>('[role="option"]:not(.create)');
  const status = () => question(form, label).querySelector('.status');
  await waitUntil(() => found() && !textOf(status()).startsWith('Searching'), `nothing found for “${text}”`);
  found()!.click();
  await settled(form, { frames: 3 });
}

export const buttonNamed = (form: SupportCaseForm, name: string): HTMLElement | undefined =>
  all(form, 'button, a').find((each) => unmarked(each.getAttribute('aria-label') ?? textOf(each)) === name);

export async function press(form: SupportCaseForm, name: string): Promise<void> {
  const button = buttonNamed(form, name);
  if (!button) throw new Error(`no button “${name}” among: ${all(form, 'button, a').map(textOf).join(' | ')}`);
  button.focus();
  button.click();
  await settled(form, { frames: 3 });
}

export const submit = (form: SupportCaseForm): Promise<void> => press(form, 'Create case');

/** Where focus is, inside the form. */
export const focused = (form: SupportCaseForm): Element | null => root(form).activeElement;

export async function addFiles(form: SupportCaseForm, ...added: File[]): Promise<void> {
  const picker = one<HTMLInputElement>(form, 'input[type="file"]')!;
  const transfer = new DataTransfer();
  for (const file of added) transfer.items.add(file);
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
  await settled(form, { frames: 3 });
}

export const aFile = (name: string, content = 'log'): File => new File([content], name, { type: 'text/plain' });

/** A partner request with nothing left to mend. The form is of the kind `partner`. */
export async function fillPartnerRequest(
  form: SupportCaseForm,
  description = 'The address on our invoices is the old one.',
) {
  await choose(form, 'Category', 'Billing and finance');
  await choose(form, 'Sub-category', 'Invoices');
  await choose(form, 'Reason for the case', 'Please change something');
  await write(form, 'Subject', 'Wrong address on invoices');
  await write(form, 'Description', description);
}

/** What is said to people who listen. */
export function listen(): string[] {
  const heard: string[] = [];
  const page = document as Document & { ariaNotify?: (text: string) => void };
  page.ariaNotify = (text) => void heard.push(text);
  return heard;
}

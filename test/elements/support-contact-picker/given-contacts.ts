import { fixture, html, waitUntil } from '@open-wc/testing';
import 'casekit/define/support-contact-picker';
import 'casekit/define/support-provider';
// What the picker loads later is loaded now, so that tests need not wait for a network.
import '../../../src/elements/support-contact-picker/changing.js';
import type { SupportContactPicker } from '../../../src/elements/support-contact-picker/support-contact-picker.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { settled } from '../../support/settled.js';
import { plain } from '../support-customer-picker/given-picker.js';

export { listen, plain } from '../support-customer-picker/given-picker.js';

/** A picker under a provider, at rest. */
export async function givenContacts(
  backend: SupportBackend,
  properties: Partial<SupportContactPicker> = {},
  provided: Partial<SupportProvider> = {},
) {
  const provider = await fixture<SupportProvider>(html`<support-provider></support-provider>`);
  Object.assign(provider, { ...provided, backend });
  const picker = document.createElement('support-contact-picker');
  Object.assign(picker, properties);
  const told: (readonly string[])[] = [];
  provider.addEventListener('support-contact-assigned', ({ subscriptionIds }) => told.push(subscriptionIds));
  provider.append(picker);
  await settled(provider);
  return { provider, picker, told, ...seenIn(picker) };
}

/** What a person finds in a picker, and does there. */
export function seenIn(picker: SupportContactPicker) {
  const root = picker.shadowRoot!;
  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const nameOf = (one: Element) => {
    const names = one
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => root.getElementById(id)?.textContent);
    const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined;
    return plain(one.getAttribute('aria-label') ?? names?.join(' ') ?? label ?? one.textContent);
  };
  const control = (name: string) => {
    const known = all('button, input, summary');
    return known.find((one) => nameOf(one) === name) ?? known.find((one) => nameOf(one).startsWith(name));
  };
  return {
    root,
    all,
    text: () => plain(root.textContent),
    /** Rows of a table, cell by cell, without the labels that cards have. */
    rows: (selector = 'tbody tr') =>
      all(selector).map((row) =>
        [...row.children].map((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement;
          for (const label of copy.querySelectorAll('.cell-label')) label.remove();
          return plain(copy.textContent);
        }),
      ),
    focused: () => (root.activeElement ? nameOf(root.activeElement) : undefined),
    rest: () => settled(picker),
    until: (so: () => unknown) => waitUntil(() => Boolean(so()), 'nothing came of it', { timeout: 10_000 }),
    control,
    /** Presses what has these words, one after the other. */
    press: async (...names: string[]) => {
      for (const name of names) {
        const found = control(name);
        if (!found) throw new Error(`nothing is called “${name}” in: ${plain(root.textContent)}`);
        found.focus();
        found.click();
        await settled(picker);
      }
    },
  };
}

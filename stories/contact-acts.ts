// What the stories of <support-contact-picker> share: where it stands, and what a person does in it.
import 'casekit/define/support-contact-picker';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, nothing } from 'lit';
import type { SupportBackend } from '../src/port/backend.js';
import { aSubscription } from '../test/support/contact-system.js';
import { settled } from '../test/support/settled.js';

type Options = Parameters<typeof embeddedBackend>[0];
export const desk = (options: Options = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...options });
export const known = landmarks();

interface Shown {
  customer?: string | undefined;
  subscription?: string | undefined;
  readonly?: boolean;
  scope?: string;
}

export const shown = (backend: SupportBackend, { customer, subscription, readonly = false, scope }: Shown = {}) =>
  html`<support-provider .backend=${backend} .customerId=${customer} .scope=${scope}>
    <support-contact-picker subscription-id=${subscription ?? nothing} ?readonly=${readonly}></support-contact-picker>
  </support-provider>`;

export const of = (customer: string, options?: Options) =>
  shown(desk(options), { customer: known.customers[customer] });
export const one = (subscription: string, options?: Options) =>
  shown(desk(options), { subscription: known.subscriptions[subscription] });

const rootOf = (canvas: HTMLElement) => canvas.querySelector('support-contact-picker')!.shadowRoot!;
export const all = <E extends HTMLElement>(canvas: HTMLElement, selector: string) => [
  ...rootOf(canvas).querySelectorAll<E>(selector),
];

/** What a person waits for: a slow machine gets its time. */
async function there(canvas: HTMLElement, selector: string): Promise<HTMLElement[]> {
  await settled(canvas);
  for (let frame = 0; frame < 1200 && !all(canvas, selector).length; frame++) await new Promise(requestAnimationFrame);
  return all(canvas, selector);
}

/** What a person does, one press after the other. */
export async function press(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) (await there(canvas, selector))[0]!.click();
  await settled(canvas);
}

/** Ticks the first few that can be ticked. */
export async function tick(canvas: HTMLElement, count: number): Promise<void> {
  for (const box of (await there(canvas, 'tbody input')).slice(0, count)) box.click();
  await settled(canvas);
}

/** The company with this place among those that can be chosen. */
export const company = (canvas: HTMLElement, at: number) => press(canvas, `.choices label:nth-of-type(${at}) input`);

/** So many subscriptions of two customers. */
export const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aSubscription(String(at + 1), {
      label: `Business Mail ${at + 1}`,
      customer: at % 3 ? { id: 'c', label: 'Contoso' } : { id: 'd', label: 'Datenwerk Süd' },
    }),
  );

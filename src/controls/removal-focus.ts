import type { ReactiveController } from 'lit';
import type { ControlHost } from './host.js';

/** Keeps focus when the item whose button was pressed goes away: the next one's button, else the previous one's, else a fallback. */
export class RemovalFocus implements ReactiveController {
  readonly #host: ControlHost;
  /** Focus was in what goes, or nowhere, before it went. */
  #wasInside = false;
  #removing: { list: Element; item: Element; at: number; fallback: () => HTMLElement | null } | undefined;

  constructor(host: ControlHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call in the click of a button inside an `<li>`, before what removes it. */
  expect(event: Event, fallback: () => HTMLElement | null): void {
    const item = (event.currentTarget as Element).closest('li');
    const list = item?.parentElement;
    if (item && list) this.#removing = { list, item, at: [...list.children].indexOf(item), fallback };
  }

  hostUpdate(): void {
    const focused = this.#focused;
    this.#wasInside = !focused || this.#removing?.item.contains(focused) === true;
  }

  hostUpdated(): void {
    const { list, item, at, fallback } = this.#removing ?? {};
    if (!list || !item || (item.isConnected && list.children[at!] === item)) return;
    this.#removing = undefined;
    // Somebody who has gone elsewhere meanwhile stays there; where something else put focus just now does not count.
    if (!this.#wasInside && this.#focused) return;
    const next = list.isConnected ? (list.children[at!] ?? list.children[at! - 1]) : undefined;
    (next?.querySelector<HTMLElement>('button, a') ?? fallback!())?.focus();
  }

  get #focused(): Element | undefined {
    const { activeElement } = this.#host.shadowRoot ?? document;
    return activeElement && activeElement !== document.body && activeElement !== this.#host ? activeElement : undefined;
  }
}

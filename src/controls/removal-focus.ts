import type { ReactiveController } from 'lit';
import type { ControlHost } from './host.js';

/** Keeps focus when the item whose button was pressed goes away: the next one's button, else the previous one's, else a fallback. */
export class RemovalFocus implements ReactiveController {
  readonly #host: ControlHost;
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

  hostUpdated(): void {
    const { list, item, at, fallback } = this.#removing ?? {};
    if (!list || !item || (item.isConnected && list.children[at!] === item)) return;
    this.#removing = undefined;
    // Somebody who has gone elsewhere meanwhile stays there.
    const focused = (this.#host.shadowRoot ?? document).activeElement;
    if (focused && focused !== document.body && focused !== this.#host) return;
    const next = list.isConnected ? (list.children[at!] ?? list.children[at! - 1]) : undefined;
    (next?.querySelector<HTMLElement>('button, a') ?? fallback!())?.focus();
  }
}

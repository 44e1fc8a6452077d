import type { ReactiveController } from 'lit';
import type { ControlHost } from '../../controls/host.js';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Keeps focus where it can be found when what had it goes away, because a person's act or somebody else's change took it
 * off the page: the next control, else the one before it, else the heading.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: ControlHost;
  #before: { focused: Element; order: HTMLElement[] } | undefined;

  constructor(host: ControlHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    const focused = root?.activeElement;
    this.#before = focused ? { focused, order: [...root.querySelectorAll<HTMLElement>(focusable)] } : undefined;
  }

  hostUpdated(): void {
    const { focused, order } = this.#before ?? {};
    this.#before = undefined;
    if (!focused || !order || focused.isConnected || this.#host.shadowRoot?.activeElement) return;
    const at = order.indexOf(focused as HTMLElement);
    const target =
      order.slice(at + 1).find((element) => element.checkVisibility()) ??
      order.slice(0, Math.max(at, 0)).findLast((element) => element.checkVisibility()) ??
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="heading"]');
    target?.focus();
  }
}

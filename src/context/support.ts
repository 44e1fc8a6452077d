import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SupportStore } from '../store/store.js';
import { supportContext } from './key.js';

/** How long a page may take to bring its provider before an element says that there is none. */
const patience = 1000;

/**
 * The store that an element belongs to: that of the nearest provider, or of the page. It may come late, and the
 * element may be moved to another one; the host is rendered again whenever something chosen in it changes.
 */
export class Support implements ReactiveController {
  store: SupportStore | undefined;
  /** Nobody has given a backend for a while: worth telling. */
  missing = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #needs: () => boolean;
  #askedLater = false;
  #leave: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `needs`: whether the host cannot do without; only then a provider that comes later is waited for. */
  constructor(host: ReactiveControllerHost & HTMLElement, needs = () => true) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    const before = this.store;
    this.#take(undefined);
    this.#ask();
    this.#askedLater = false;
    if (before !== this.store) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.store || this.#askedLater || !this.#needs()) return;
    this.#askedLater = true;
    void this.#askLater();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    clearTimeout(this.#timer);
  }

  #ask(): void {
    this.#host.dispatchEvent(
      new ContextEvent(
        supportContext,
        this.#host,
        (store, leave) => {
          if (leave !== this.#leave) this.#leave?.();
          this.#leave = leave;
          this.#take(store);
        },
        true,
      ),
    );
  }

  /** Nobody answers yet: a provider that comes later is told of those who asked. Few pages need what does that. */
  async #askLater(): Promise<void> {
    try {
      const { attachContextRoot } = await import('./root.js');
      attachContextRoot();
      if (this.#host.isConnected && !this.store) this.#ask();
    } catch {
      // Not loaded: after a while the element says that nothing is connected, as without any provider.
    }
  }

  #take(store: SupportStore | undefined): void {
    this.#stopWatching?.();
    this.store = store;
    this.#stopWatching = store?.watch(() => this.#changed());
    this.#changed();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    if (this.store?.engine) this.missing = false;
    else
      this.#timer = setTimeout(() => {
        this.missing = true;
        this.#host.requestUpdate();
      }, patience);
    this.#host.requestUpdate();
  }
}

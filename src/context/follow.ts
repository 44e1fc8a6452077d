import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Watchable } from '../store/watch.js';

/**
 * Lets a host follow one part of the store: it is rendered when that part changes, and only then. What is followed
 * may be another thing at each update (another page, another case); the former one is let go.
 *
 *     readonly #page = new Follow(this, () => cases(this.store).list(this.query));
 *     render() { const page = this.#page.current; … }
 */
export class Follow<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #choose: () => Watchable<T> | undefined;
  #followed: Watchable<T> | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, choose: () => Watchable<T> | undefined) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  get current(): T | undefined {
    return this.#followed?.current;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const chosen = this.#connected ? this.#choose() : undefined;
    if (chosen === this.#followed && this.#stop) return;
    const stop = this.#stop;
    this.#followed = chosen;
    this.#stop = chosen?.watch(() => this.#host.requestUpdate());
    // Afterwards, so that what both need is not ended and begun again.
    stop?.();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#stop = undefined;
  }
}

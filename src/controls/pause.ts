import type { ReactiveController } from 'lit';
import type { ControlHost } from './host.js';

/** Does something once nothing more has happened for a while; ends with its element. */
export class Pause implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ControlHost) {
    host.addController(this);
  }

  /** Starts over: only the last call of a burst takes effect. */
  after(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.cancel();
  }
}

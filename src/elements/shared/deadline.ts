import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../store/device.js';

/** Often enough for what is left to read right, and for the end to be noticed when it comes. */
const pause = (left: number): number => Math.min(Math.max(left / 50, 1000), 3_600_000);

/** Renders its host again as a point in time comes nearer, and when it has passed. One timer, none after that. */
export class Deadline implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call at each update with the points in time that are shown. */
  follow(clock: Clock | undefined, ...instants: (string | undefined)[]): void {
    this.hostDisconnected();
    if (!clock) return;
    const left = instants.map((at) => Date.parse(at ?? '') - clock.now()).filter((milliseconds) => milliseconds >= 0);
    if (!left.length) return;
    this.#cancel = clock.after(pause(Math.min(...left)), () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

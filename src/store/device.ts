/** Time, injectable. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once, later; returns the way to call it off. */
  after(ms: number, then: () => void): () => void;
}

/** What the store needs from the machine it runs on. The page's own is `context/page-device.ts`. */
export interface Device {
  /** A hint only: false is believed, true is tried. */
  online(): boolean;
  visible(): boolean;
  /** Calls when the network returns, the page is looked at again, or comes back from the back/forward cache. */
  onWake(then: () => void): () => void;
  /** For small things that make a page handier the next time; nothing of the server's. */
  storage?: Pick<Storage, 'getItem' | 'setItem'> | undefined;
}

/** Everything an engine takes from outside, so that tests can give twins. */
export interface EngineOptions {
  clock: Clock;
  device: Device;
  /** Fresh and unguessable ids: idempotency keys, local ids. */
  ids(): string;
  /** 0 ≤ n < 1, for jitter. */
  random(): number;
  /** Milliseconds after which a call without an answer is given up. Uploads are not timed. */
  timeout: number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Always there, never asleep: where nobody has said what there is. */
const always: Device = { online: () => true, visible: () => true, onWake: () => () => {} };

export const defaults = (options: Partial<EngineOptions> = {}): EngineOptions => ({
  clock: options.clock ?? systemClock,
  device: options.device ?? always,
  ids: options.ids ?? (() => crypto.randomUUID()),
  random: options.random ?? (() => Math.random()),
  timeout: options.timeout ?? 30_000,
});

/** Time, injectable. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once, later; returns the way to call it off. */
  after(ms: number, then: () => void): () => void;
}

/** What the store needs from the machine it runs on. The page's own is `context/page-device.ts`. */
export interface Device {
  /** A hint only: false is believed until somebody asks to try, true is tried. */
  online(): boolean;
  visible(): boolean;
  /** Calls when the network returns, the page is looked at again, or comes back from the back/forward cache. */
  onWake(then: () => void): () => void;
  /** Resolves when what has just come is on the screen; at once where there is none. */
  painted?: (() => Promise<unknown> | undefined) | undefined;
  /** For small things that make a page handier the next time; nothing of the server's. */
  storage?:
    (Pick<Storage, 'getItem' | 'setItem'> & Partial<Pick<Storage, 'removeItem' | 'key' | 'length'>>) | undefined;
  /** What outlives a page and is shared by its tabs; nothing where all that is written lasts as long as the page. */
  keeping?: (() => Promise<Keeping>) | undefined;
}

/** Where drafts are kept. Each part may be missing, or refuse: then there is less, and work goes on. */
export interface Keeping {
  readonly indexedDB?: IDBFactory | undefined;
  /** So that one tab only writes a draft. Where there are none, leases stand in for them. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** By which tabs tell each other that something was kept. */
  readonly channel?: ((name: string) => Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>) | undefined;
  /** The page goes to sleep (a closed tab, the back/forward cache), and wakes up again if it does. Returns how to stop listening. */
  onSleep?(sleep: () => void, wake: () => void): () => void;
  /** Until it is let go, people are asked before they leave the page. */
  onLeave?(): () => void;
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
  /** `memory`: what people write lasts as long as the page. For computers that several people use. */
  drafts: 'stored' | 'memory';
  /** `bytes`: files of drafts are kept whole; otherwise by name, to be chosen again after a reload. */
  files: 'names' | 'bytes';
  /** How many days a draft is kept after its last change. */
  draftDays: number;
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
  // Pages that are not served over TLS have no `randomUUID`.
  ids: options.ids ?? (() => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join()),
  random: options.random ?? (() => Math.random()),
  timeout: options.timeout ?? 30_000,
  drafts: options.drafts ?? 'stored',
  files: options.files ?? 'names',
  draftDays: options.draftDays ?? 7,
});

import type { Call } from '../port/call.js';
import type { SupportBackend } from '../port/backend.js';
import type { Answering } from '../port/operation.js';
import { callBackend } from './calls.js';
import { type EngineOptions, defaults } from './device.js';
import type { Live } from './live.js';
import { Resource, type Source } from './resource.js';
import { Batch } from './watch.js';

/** Resources of all kinds live side by side; who asks for one by its key or tag knows what it holds. */
export type AnyResource = Pick<
  Resource<unknown>,
  'current' | 'watched' | 'outdate' | 'reset' | 'scope' | 'signedOut'
> & {
  source: Pick<Source<unknown>, 'tags'>;
};

const isSession = ({ source }: AnyResource): boolean => source.tags.includes('session');

/** Everything that belongs to one backend object on one page. Stores of several providers share it. */
export class Engine {
  readonly backend: SupportBackend;
  readonly options: EngineOptions;
  readonly batch = new Batch();
  readonly #resources = new Map<string, AnyResource>();
  /** What somebody looks at. */
  readonly watched = new Set<AnyResource>();
  readonly #parts = new Map<unknown, unknown>();
  #live: Live | undefined;
  #stopWake: (() => void) | undefined;

  constructor(backend: SupportBackend, options: Partial<EngineOptions> = {}) {
    this.backend = backend;
    this.options = defaults(options);
  }

  /** The resource under this key, made when first asked for. `bounds.ts` says how much is kept of what nobody looks at. */
  resource<T>(key: string, source: () => Source<T>, scope?: string): Resource<T> {
    const found = this.#resources.get(key) as unknown as Resource<T> | undefined;
    const resource = found ?? new Resource<T>(this, source(), scope);
    this.#resources.delete(key);
    this.#resources.set(key, resource);
    if (!found) this.#live?.forget(this.#resources);
    return resource;
  }

  /** State that a column shares between all stores of this engine. */
  part<T>(owner: unknown, make: () => T): T {
    if (!this.#parts.has(owner)) this.#parts.set(owner, make());
    return this.#parts.get(owner) as T;
  }

  call<O>(name: string, operation: Answering<O>, input: unknown, call: Call): Promise<O> {
    return callBackend(this.backend, this.options, name, operation, input, call);
  }

  /** Each resource that one of the tags can outdate. */
  *tagged<T = unknown>(...tags: string[]): Iterable<Resource<T>> {
    for (const resource of this.#resources.values())
      if (resource.source.tags.some((tag) => tags.includes(tag))) yield resource as unknown as Resource<T>;
  }

  /** Kept by resources: while anything is watched, hints are followed and waking up is noticed. */
  keep(resource: AnyResource, watched: boolean): void {
    if (watched) this.watched.add(resource);
    else this.watched.delete(resource);
    if (this.watched.size && !this.#stopWake) {
      this.#stopWake = this.options.device.onWake(() => this.refreshShown());
      this.#live?.start();
    } else if (!this.watched.size) {
      this.#stopWake?.();
      this.#stopWake = undefined;
      this.#live?.stop();
    }
  }

  /** What is on screen is read again: after a pause, a reconnect, a wake-up, or by the clock where there are no hints. */
  refreshShown(): void {
    if (!this.options.device.visible() || !this.options.device.online()) return;
    for (const resource of this.watched) resource.outdate();
  }

  /** Signed in again in a scope: whoever asked in vain asks once more. Signed out: so does who asked with success. */
  noteSignIn(scope: string | undefined, isIn: boolean): void {
    for (const resource of this.watched)
      if (resource.scope === scope && resource.signedOut === isIn && (isIn || isSession(resource))) resource.outdate();
  }

  /** Another identity in a scope: nothing of the former one is left to read there. Writes under way are not touched. */
  endEpoch(scope: string | undefined): void {
    for (const [key, resource] of this.#resources) {
      if (resource.scope !== scope || isSession(resource)) continue;
      if (!resource.watched) this.#resources.delete(key);
      resource.reset();
    }
  }

  /** Called by resources when something is there to show: only then hints matter, and what follows them is loaded. */
  async follow(): Promise<void> {
    try {
      // What is shown goes first.
      await this.options.device.painted?.();
      const { Live: Following } = await import('./live.js');
      this.#live ??= new Following(this);
      if (this.watched.size) this.#live.start();
    } catch {
      // Not loaded: what is shown is still read again when the page is looked at or the network returns.
    }
  }
}

const engines = new WeakMap<SupportBackend, Engine>();

/** The engine of a backend: one per object and page. Options count when it is made. */
export function engineFor(backend: SupportBackend, options?: Partial<EngineOptions>): Engine {
  let engine = engines.get(backend);
  if (!engine) engines.set(backend, (engine = new Engine(backend, options)));
  return engine;
}

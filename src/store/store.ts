import { type Decision, absent } from '../model/decision.js';
import type { Session } from '../model/session.js';
import type { Call } from '../port/call.js';
import { methodOf, type OperationName, type SupportBackend } from '../port/backend.js';
import { SupportError } from '../port/error.js';
import type { Answering } from '../port/operation.js';
import * as sessionPort from '../port/session.js';
import { canonical } from './canonical.js';
import type { EngineOptions } from './device.js';
import { type Engine, engineFor } from './engine.js';
import type { Resource, Source } from './resource.js';
import { Batch, Signal, type Watchable } from './watch.js';

/** What a provider or a page has chosen. */
export interface Chosen {
  /** Acting scope: a reseller domain or tenant. */
  scope?: string | undefined;
  /** The customer in whose name one acts. */
  customer?: string | undefined;
  /** The case that was picked. */
  caseId?: string | undefined;
  /** BCP 47 language that labels and reasons are asked for in. */
  locale?: string | undefined;
  /** Where a case has its page in the portal: `/cases/{id}`. */
  caseHref?: string | undefined;
}

/**
 * What the elements under one provider share. One stable object: its backend may come late or be replaced, and what
 * it has chosen changes, but elements keep following the same store.
 */
export class SupportStore implements Watchable<Chosen> {
  readonly #chosen: Signal<Chosen>;
  #engine: Engine | undefined;
  /** The last `here`, which is asked for many times while a page is drawn. */
  #last: { chosen: Chosen; engine: Engine; here: SupportStore } | undefined;

  constructor(chosen: Chosen = {}, engine?: Engine) {
    this.#chosen = new Signal<Chosen>(new Batch(), chosen);
    this.#engine = engine;
  }

  /** The backend that answers; set it to connect or to replace. Reads of the former end, what is written stays. */
  get backend(): SupportBackend | undefined {
    return this.#engine?.backend;
  }

  connect(backend: SupportBackend | undefined, options?: Partial<EngineOptions>): void {
    const engine = backend && engineFor(backend, options);
    if (engine === this.#engine) return;
    this.#engine = engine;
    this.#chosen.set({ ...this.current, caseId: undefined });
  }

  /** Shares what another store is connected to: a provider without a backend of its own. */
  join(engine: Engine | undefined): void {
    if (engine === this.#engine) return;
    this.#engine = engine;
    this.#chosen.set({ ...this.current });
  }

  /** Absent while no backend has been given. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  get current(): Chosen {
    return this.#chosen.current;
  }

  watch(listener: () => void): () => void {
    return this.#chosen.watch(listener);
  }

  /**
   * Chooses a scope, a customer, a case or a language. Customers and cases belong to a scope: going to another one ends
   * their choice, unless it comes along. The first scope that is named is the one they belong to.
   */
  choose(change: Chosen): void {
    const before = this.current;
    const after = { ...before, ...change };
    if (before.scope !== undefined && after.scope !== before.scope)
      Object.assign(after, { customer: undefined, caseId: undefined }, change);
    if (canonical(after) !== canonical(before)) this.#chosen.set(after);
  }

  /**
   * This store as it stands now: same backend, scope and language, whatever is chosen later. What begins here ends
   * here: columns are made of it, so that neither a read nor a write can slip into another scope on its way.
   */
  get here(): SupportStore {
    const engine = this.#engine;
    const chosen = this.current;
    if (!engine) return this;
    if (this.#last?.chosen !== chosen || this.#last.engine !== engine) {
      const { scope, locale } = chosen;
      // Found by what it is, so that it is its own `here`.
      const here = engine.part(canonical([scope, locale]), () => new SupportStore({ scope, locale }, engine));
      this.#last = { chosen, engine, here };
    }
    return this.#last.here;
  }

  /** Who is acting; read once and shared. */
  get session(): Resource<Session> | undefined {
    const { here } = this;
    return here.resource('session.get', {}, (engine) => ({
      tags: ['session'],
      read: async (signal, previous) => {
        const session = await engine.call('session.get', sessionPort.get, {}, here.call({ signal }));
        if (previous && canonical(previous.identity) !== canonical(session.identity))
          engine.endEpoch(here.current.scope);
        return session;
      },
    }));
  }

  /**
   * May this be done? `absent` where the adapter does not offer it, the session's own word where it narrows, and
   * nothing (not known yet) before the session has answered.
   */
  may(operation: OperationName): Decision | undefined {
    if (!this.#engine) return undefined;
    if (!methodOf(this.#engine.backend, operation)) return absent;
    const session = this.session?.current.value;
    return session && (session.abilities?.[operation] ?? { state: 'allowed' });
  }

  /** Whether the adapter offers it at all; whether this person may, `may()` tells. */
  offers(operation: OperationName): boolean {
    return !!this.#engine && !!methodOf(this.#engine.backend, operation);
  }

  /**
   * For signing out: takes away what this person has written and not sent, from this page, its other tabs and this device, and
   * the customers they acted for lately. Where nobody knows who it was, everybody's. What is being sent arrives all the same.
   */
  async forget(): Promise<void> {
    const { identity, backendId } = this.session?.current.value ?? {};
    const person = identity ? [backendId!, identity.tenant, identity.person] : [];
    if (this.#engine) await (await import('./forget.js')).forget(this.#engine, person);
  }

  /** What goes along with each operation of this store. */
  call(more: Call = {}): Call {
    const { scope, locale } = this.current;
    return { ...(scope !== undefined && { as: scope }), ...(locale !== undefined && { locale }), ...more };
  }

  /** For columns: the resource of a read in this scope and language. */
  resource<T>(operation: string, input: unknown, source: (engine: Engine) => Source<T>): Resource<T> | undefined {
    const engine = this.#engine;
    if (!engine) return undefined;
    const { scope, locale } = this.current;
    const key = `${operation} ${canonical([scope, locale, input])}`;
    return engine.resource(key, () => source(engine), scope);
  }

  /** For columns: a write. Never aborted; what it needs of this store is taken now. */
  write<O>(operation: OperationName, port: Answering<O>, input: unknown, call: Call = {}): Promise<O> {
    const engine = this.#engine;
    if (!engine) return Promise.reject(new SupportError('unavailable', { code: 'no-backend' }));
    return engine.call(operation, port, input, this.call(call));
  }
}

/**
 * A column of the store: made for where a store stands (`here`) when first asked for, so that a page pays only for the
 * columns that its elements use. Ask again after each choice; whoever holds on to one stays in its scope.
 */
export function column<T>(make: (store: SupportStore) => T): (store: SupportStore) => T {
  const made = new WeakMap<SupportStore, T>();
  return ({ here }) => {
    let found = made.get(here);
    if (found === undefined) made.set(here, (found = make(here)));
    return found;
  };
}

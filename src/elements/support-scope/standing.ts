import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import type { Scope, Session } from '../../model/session.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import { SupportStore } from '../../store/store.js';

/** A scope as it is shown. */
export interface Standing {
  id: string;
  name: string;
  signedOut: boolean;
}

const none: readonly Scope[] = [];

/**
 * The scopes of a session, and how each of them stands. What was known stays known: a person who is signed out of the one in
 * which they act must be able to go to another.
 */
export class Standings {
  readonly #store: () => SupportStore | undefined;
  readonly #session: Follow<Snapshot<Session>>;
  readonly #home: Follow<Snapshot<Session>>;
  #scopes = none;
  #default: string | undefined;
  #of: SupportStore['engine'];

  constructor(host: ReactiveControllerHost, store: () => SupportStore | undefined) {
    this.#store = store;
    this.#session = new Follow(host, () => store()?.session);
    // Nothing known, and signed out here: the system may know more of a person who names no scope.
    this.#home = new Follow(host, () => {
      const now = store();
      const lost = now?.current.scope !== undefined && now.session?.current.status === 'failed';
      return lost && !this.#scopes.length ? sessionIn(now, undefined) : undefined;
    });
  }

  /** Before each update. */
  update(): void {
    const { engine } = this.#store() ?? {};
    if (engine !== this.#of) this.#scopes = none;
    this.#of = engine;
    const value = this.#session.current?.value ?? this.#home.current?.value;
    if (!value) return;
    this.#scopes = value.scopes;
    this.#default = value.identity.scope;
  }

  get session(): Snapshot<Session> | undefined {
    return this.#session.current;
  }

  get current(): Standing | undefined {
    const id = this.#store()?.current.scope ?? this.#default;
    return this.all.find((scope) => scope.id === id) ?? (id === undefined ? undefined : this.#as({ id }, id));
  }

  get all(): Standing[] {
    const acting = this.#store()?.current.scope ?? this.#default;
    return this.#scopes.map((scope) => this.#as(scope, acting));
  }

  /** Asks again how it stands, once somebody may have signed in there. */
  ask({ id }: Standing): void {
    const store = this.#store();
    void store?.session?.refresh();
    if (store && id !== store.current.scope) void sessionIn(store, id)?.refresh();
  }

  #as({ id, label, signIn }: Scope, acting: string | undefined): Standing {
    const failed = id === acting && this.session?.error?.kind === 'unauthenticated';
    return { id, name: label ?? id, signedOut: failed || signIn === 'needed' };
  }
}

const sessionIn = ({ current, engine }: SupportStore, scope: string | undefined): Resource<Session> | undefined =>
  new SupportStore({ scope, locale: current.locale }, engine).session;

import { promisifyRequest, update } from 'idb-keyval';
import type { Clock, Keeping } from './device.js';
import type { Draft } from './draft.js';

/** Backend, tenant, person, scope. */
export type Owner = readonly [backend: string, tenant: string, person: string, scope: string];

interface Lease {
  tab: string;
  until: number;
}

const database = 'casekit-drafts';
const stores = ['drafts', 'bytes', 'leases'] as const;
/** A database that says nothing for this long is as good as none. */
const patience = 5000;
const leaseFor = 10_000;

/** The drafts of one identity on a device, shared by its tabs. Every method rejects where the device refuses. */
export class StoredDrafts {
  readonly #keeping: Keeping;
  readonly #owner: Owner;
  readonly #clock: Clock;
  readonly #tab: string;
  readonly #locks = new Map<string, () => void>();
  #db: Promise<IDBDatabase> | undefined;
  #channel: ReturnType<NonNullable<Keeping['channel']>> | undefined;
  #told = (_what: 'changed' | 'forgotten'): void => {};

  constructor(keeping: Keeping, owner: Owner, { clock, tab }: { clock: Clock; tab: string }) {
    this.#keeping = keeping;
    this.#owner = owner;
    this.#clock = clock;
    this.#tab = tab;
  }

  async load(): Promise<Draft[]> {
    const found = await this.#use('drafts', 'readonly', (store) => promisifyRequest(store.getAll(under(this.#owner))));
    return found.filter(isDraft);
  }

  async get(id: string): Promise<Draft | undefined> {
    const found: unknown = await this.#use('drafts', 'readonly', (store) => promisifyRequest(store.get(this.#key(id))));
    return isDraft(found) ? found : undefined;
  }

  /** All of it or nothing. Resolves when it is kept. */
  async save(written: readonly Draft[], dropped: readonly string[]): Promise<void> {
    await this.#use('drafts', 'readwrite', (store) => {
      for (const draft of written) store.put(draft, this.#key(draft.id));
      for (const id of dropped) store.delete(this.#key(id));
      return promisifyRequest(store.transaction);
    });
    if (dropped.length)
      await this.#use('bytes', 'readwrite', (store) => {
        for (const id of dropped) store.delete(under(this.#key(id)));
        return promisifyRequest(store.transaction);
      });
    this.#tell('changed');
  }

  /** The bytes of a file of a draft. */
  async bytes(draft: string, file: string): Promise<Blob | undefined> {
    const found: unknown = await this.#use('bytes', 'readonly', (store) =>
      promisifyRequest(store.get([...this.#key(draft), file])),
    );
    return found instanceof Blob ? found : undefined;
  }

  async saveBytes(draft: string, file: string, bytes: Blob): Promise<void> {
    await this.#use('bytes', 'readwrite', (store) => promisifyRequest(store.put(bytes, [...this.#key(draft), file])));
  }

  /** True where no other tab writes this draft; then none can until it is let go. */
  async claim(id: string): Promise<boolean> {
    if (this.#locks.has(id)) return true;
    const release = this.#keeping.locks ? await this.#lock(id) : await this.#lease(id);
    if (release) this.#locks.set(id, release);
    return release !== undefined;
  }

  letGo(id: string): void {
    this.#locks.get(id)?.();
    this.#locks.delete(id);
  }

  listen(told: (what: 'changed' | 'forgotten') => void): void {
    this.#told = told;
    this.#open();
  }

  /** Before the page sleeps: what is held open would keep it from being restored at once. */
  sleep(): void {
    for (const id of this.#locks.keys()) this.letGo(id);
    this.#channel?.close();
    this.#channel = undefined;
    void this.#db?.then((db) => db.close()).catch(() => {});
    this.#db = undefined;
  }

  wake(): void {
    this.#open();
  }

  /** Takes away all that is kept of a person, in every scope; of everybody where nobody is named. */
  async forget(person: readonly string[]): Promise<void> {
    for (const name of stores)
      await this.#use(name, 'readwrite', (store) => {
        store.delete(under(person));
        return promisifyRequest(store.transaction);
      });
    this.#tell('forgotten', person);
  }

  #key(id: string): string[] {
    return [...this.#owner, id];
  }

  #open(): void {
    try {
      this.#channel ??= this.#keeping.channel?.(database);
    } catch {
      // Tabs do not hear of each other; what one has kept, the other finds when it looks.
    }
    if (!this.#channel) return;
    // Any script of the origin can speak here: it is believed that something may have changed, and nothing else.
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { what, owner } = (data ?? {}) as { what?: unknown; owner?: unknown };
      if (!Array.isArray(owner) || !owner.every((part, at) => part === this.#owner[at])) return;
      if (what === 'changed' || what === 'forgotten') this.#told(what);
    };
  }

  #tell(what: string, owner: readonly string[] = this.#owner): void {
    try {
      this.#channel?.postMessage({ what, owner });
    } catch {
      // Closed: as if there were none.
    }
  }

  /** With a fresh handle when the one at hand is dead, once. */
  async #use<T>(
    name: (typeof stores)[number],
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => T | PromiseLike<T>,
  ): Promise<T> {
    const used = this.#db !== undefined;
    try {
      const db = await (this.#db ??= this.#database());
      return await act(db.transaction(name, mode).objectStore(name));
    } catch (error) {
      this.#db = undefined;
      if (!used || !(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      return this.#use(name, mode, act);
    }
  }

  async #database(): Promise<IDBDatabase> {
    const { indexedDB } = this.#keeping;
    if (!indexedDB) throw new DOMException('none', 'NotSupportedError');
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => stores.forEach((name) => request.result.createObjectStore(name));
    const late = new Promise<never>((_resolve, reject) => {
      const stop = this.#clock.after(patience, () => reject(new DOMException('late', 'TimeoutError')));
      request.addEventListener('success', stop);
      request.addEventListener('error', stop);
    });
    const db = await Promise.race([promisifyRequest(request), late]);
    const gone = () => {
      db.close();
      this.#db = undefined;
    };
    db.onversionchange = gone;
    db.onclose = gone;
    return db;
  }

  #lock(id: string): Promise<(() => void) | undefined> {
    return new Promise((resolve, reject) => {
      this.#keeping
        .locks!.request(`${database} ${JSON.stringify(this.#key(id))}`, { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((release) => resolve(release));
        })
        .catch(reject);
    });
  }

  /** Held for some seconds, and renewed while the tab lives. */
  async #lease(id: string): Promise<(() => void) | undefined> {
    let ours = false;
    let stop = () => {};
    const renew = async () => {
      await update<Lease>(
        this.#key(id),
        (lease) => {
          const now = this.#clock.now();
          ours = !lease || lease.tab === this.#tab || lease.until < now || lease.until > now + 2 * leaseFor;
          return ours ? { tab: this.#tab, until: now + leaseFor } : lease!;
        },
        (mode, act) => this.#use('leases', mode, act),
      );
      // Failing, it runs out: another tab may write then.
      if (ours) stop = this.#clock.after(leaseFor / 3, () => void renew().catch(() => {}));
    };
    await renew();
    return ours ? () => stop() : undefined;
  }
}

/** All keys that begin with these. */
const under = (key: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...key], [...key, []]);

/** What stands in a device's storage may be anybody's, or another version's. */
function isDraft(found: unknown): found is Draft {
  const { id, slot, begun, changed, ends } = (found ?? {}) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof slot === 'string' &&
    slot.includes(':') &&
    [begun, changed, ends].every((time) => Number.isFinite(time))
  );
}

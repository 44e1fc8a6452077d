import { isSupportError } from 'casekit';

/** What is known of something that the portal itself asks of the support system. */
export interface Read<T> {
  value?: T;
  /** Why it is not known; in words, where the system gave some. */
  failed?: { reason?: string | undefined; signIn: boolean };
}
interface Entry extends Read<unknown> {
  outdated: boolean;
}

/** Those parts of the pages that are the portal's own, as any portal would have them: asked once, until something changes. */
export class Reads {
  readonly #entries = new Map<string, Entry>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is known now; `changed` is called once there is more. */
  read<T>(key: string, ask: () => Promise<T>): Read<T> {
    const entry = this.#entries.get(key) ?? { outdated: true };
    this.#entries.set(key, entry);
    if (entry.outdated) {
      entry.outdated = false;
      void this.#ask(entry, ask);
    }
    return entry as Read<T>;
  }

  /** Everything is asked again when it is looked at next. What was known stays until then. */
  outdate(): void {
    for (const entry of this.#entries.values()) entry.outdated = true;
  }

  async #ask(entry: Entry, ask: () => Promise<unknown>): Promise<void> {
    try {
      entry.value = await ask();
      delete entry.failed;
    } catch (error) {
      const known = isSupportError(error) ? error : undefined;
      delete entry.value;
      entry.failed = { reason: known?.reason, signIn: known?.kind === 'unauthenticated' };
    }
    this.#changed();
  }
}

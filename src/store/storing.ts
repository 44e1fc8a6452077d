import type { EngineOptions } from './device.js';
import { type Draft, kindOf } from './draft.js';
import type { Trouble } from './ledger.js';
import { type Owner, StoredDrafts } from './stored-drafts.js';

/** What is written is on the device this soon. */
const soon = 400;

/** What a book shows of itself to what keeps it. */
interface Kept {
  drafts: Map<string, Draft>;
  changed(): void;
  trouble(trouble: Trouble | undefined): void;
  forgotten(): void;
}

/** Keeps a book on the device, a moment behind, and takes in what other tabs have written. */
export class Storing {
  readonly ready: Promise<void>;
  readonly #owner: Owner;
  readonly #options: EngineOptions;
  readonly #book: Kept;
  readonly #due = new Set<string>();
  readonly #mine = new Set<string>();
  readonly #kept = new Map<string, Draft>();
  #stored: StoredDrafts | undefined;
  #timer: (() => void) | undefined;
  #last: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(owner: Owner, options: EngineOptions, book: Kept) {
    this.#owner = owner;
    this.#options = options;
    this.#book = book;
    this.ready = options.device.keeping ? this.#attempt(() => this.#open()) : Promise.resolve();
  }

  isKept(id: string): boolean {
    return this.#kept.has(id) && this.#kept.get(id) === this.#book.drafts.get(id);
  }

  isMine(id: string): boolean {
    return this.#mine.has(id);
  }

  /** Written by this tab just now, or taken away. */
  touch(id: string): void {
    this.#mine.add(id);
    if (this.#stopped || !this.#options.device.keeping) return;
    this.#due.add(id);
    this.#timer ??= this.#options.clock.after(soon, () => void this.flush());
  }

  flush(): Promise<void> {
    this.#timer?.();
    this.#timer = undefined;
    return (this.#last = this.#last.then(() => this.#save()));
  }

  /** Whoever has it writes it; as it stands on the device by then. */
  async claim(id: string): Promise<boolean> {
    if (this.#mine.has(id)) return true;
    await this.ready;
    let taken = !this.#stored;
    await this.#attempt(async () => {
      if (!this.#stored || !(await this.#stored.claim(id))) return;
      const draft = await this.#stored.get(id);
      if (draft) this.#book.drafts.set(id, draft);
      else this.#book.drafts.delete(id);
      taken = draft !== undefined;
      if (!taken) this.#stored.letGo(id);
      else this.#kept.set(id, draft!);
      this.#book.changed();
    });
    if (taken) this.#mine.add(id);
    return taken;
  }

  get lasting(): boolean {
    return this.#options.device.keeping !== undefined;
  }

  async keepBytes(draft: string, file: string, bytes: Blob): Promise<void> {
    await this.ready;
    await this.#attempt(() => this.#stored?.saveBytes(draft, file, bytes));
  }

  async bytes(draft: string, file: string): Promise<Blob | undefined> {
    let found: Blob | undefined;
    await this.ready;
    await this.#attempt(async () => (found = await this.#stored?.bytes(draft, file)));
    return found;
  }

  /** From now on nothing is kept, and what was is taken away. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.ready;
    await this.#attempt(() => this.#stored?.save([], [...this.#book.drafts.keys()]));
    this.#stored?.sleep();
  }

  /** What was about to be kept is not; resolves when nothing is on its way to the device. */
  async forget(): Promise<void> {
    this.#clear();
    await this.ready;
    await this.#last;
    this.#clear();
  }

  #clear(): void {
    this.#due.clear();
    for (const id of this.#mine) this.#stored?.letGo(id);
    this.#mine.clear();
    this.#kept.clear();
  }

  async #open(): Promise<void> {
    const { device, clock, ids } = this.#options;
    const keeping = await device.keeping!();
    const stored = new StoredDrafts(keeping, this.#owner, { clock, tab: ids() });
    const found = await stored.load();
    if (this.#stopped)
      return stored.save(
        [],
        found.map(({ id }) => id),
      );
    this.#take(found);
    stored.listen((what) => void this.#told(what));
    keeping.onSleep?.(
      () => {
        void this.flush();
        stored.sleep();
      },
      () => void this.#woke(),
    );
    this.#stored = stored;
    const ended = found.filter(({ id }) => !this.#book.drafts.has(id)).map(({ id }) => id);
    if (ended.length) await stored.save([], ended);
    // Small forms open at once with what stands in them: what nobody writes is this tab's from the start.
    for (const draft of found)
      if (kindOf(draft) === 'change' && this.#book.drafts.has(draft.id) && (await stored.claim(draft.id))) {
        this.#mine.add(draft.id);
        this.#kept.set(draft.id, draft);
      }
  }

  /** What the device has, except where this tab knows better, and except what has come to its end. */
  #take(found: readonly Draft[]): void {
    const { drafts } = this.#book;
    const now = this.#options.clock.now();
    for (const id of drafts.keys()) if (!this.#mine.has(id)) drafts.delete(id);
    for (const draft of found) if (!this.#mine.has(draft.id) && draft.ends > now) drafts.set(draft.id, draft);
    this.#book.changed();
  }

  async #told(what: 'changed' | 'forgotten'): Promise<void> {
    if (what === 'forgotten') {
      this.#clear();
      return this.#book.forgotten();
    }
    await this.#attempt(async () => this.#take(await this.#stored!.load()));
  }

  /** Back from the back/forward cache: what another tab has taken up meanwhile is its own now. */
  async #woke(): Promise<void> {
    const stored = this.#stored!;
    stored.wake();
    await this.#attempt(async () => {
      for (const id of this.#mine) if (!(await stored.claim(id))) this.#mine.delete(id);
      this.#take(await stored.load());
    });
  }

  async #save(): Promise<void> {
    await this.ready;
    const due = [...this.#due];
    if (!due.length || this.#stopped) return;
    await this.#attempt(async () => {
      if (!this.#stored) await this.#open();
      const stored = this.#stored!;
      // What changes from here on is due again.
      for (const id of due) this.#due.delete(id);
      const written = due.flatMap((id) => this.#book.drafts.get(id) ?? []);
      const dropped = due.filter((id) => !this.#book.drafts.has(id));
      try {
        for (const { id } of written) await stored.claim(id);
        await stored.save(written, dropped);
      } catch (error) {
        for (const id of due) this.#due.add(id);
        throw error;
      }
      for (const draft of written) this.#kept.set(draft.id, draft);
      for (const id of dropped) stored.letGo(id);
      this.#book.trouble(undefined);
      this.#book.changed();
    });
  }

  /** Whatever the device refuses costs its keeping only. The next thing that is written tries again. */
  async #attempt(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#book.trouble(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
    }
  }
}

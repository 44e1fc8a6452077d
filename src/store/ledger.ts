import { type Draft, type DraftAbout, kindOf } from './draft.js';
import type { EngineOptions } from './device.js';
import type { Engine } from './engine.js';
import { ownerOf } from './identity.js';
import type { SupportStore } from './store.js';
import { Storing } from './storing.js';
import type { Owner } from './stored-drafts.js';
import { Batch, Signal } from './watch.js';

const day = 86_400_000;

/** Why nothing outlives the page although it should. */
export type Trouble = 'full' | 'blocked';

/** Everything that one identity has written on this page and that has not arrived, and what else is kept of it on the device. */
export class Book {
  /** Newest first. Those that another tab writes are among them. */
  readonly all: Signal<readonly Draft[]>;
  readonly trouble: Signal<Trouble | undefined>;
  /** How often all was forgotten: whoever shows something of before lets it go. */
  readonly forgotten: Signal<number>;
  /** A draft that somebody wants to go on with: the next form of its kind takes it up. */
  readonly wanted: Signal<string | undefined>;
  readonly options: EngineOptions;
  readonly batch = new Batch();
  /** How long a draft is kept after its last change. */
  days: number;
  readonly #drafts = new Map<string, Draft>();
  readonly #shelves = new Map<unknown, Map<string, unknown>>();
  #storage: Storing | undefined;
  #latest = 0;
  /** The book that all of this has been handed over to. */
  #next: Book | undefined;

  constructor(options: EngineOptions) {
    this.options = options;
    this.days = options.draftDays;
    this.all = new Signal<readonly Draft[]>(this.batch, []);
    this.trouble = new Signal<Trouble | undefined>(this.batch, undefined);
    this.forgotten = new Signal(this.batch, 0);
    this.wanted = new Signal<string | undefined>(this.batch, undefined);
  }

  /** From now on it is kept on the device, too, as far as the device allows. */
  keepFor(owner: Owner): void {
    this.#storage = new Storing(owner, this.options, {
      drafts: this.#drafts,
      changed: () => this.#tell(),
      trouble: (trouble) => this.trouble.set(trouble),
      forgotten: () => this.#empty(),
    });
  }

  /** Nothing of it outlives the page any more, and nothing is left from before. */
  keepInMemory(): void {
    void this.#storage?.stop();
    this.#storage = undefined;
  }

  /** Resolves when what was kept on the device is here, or cannot be had. */
  get ready(): Promise<void> {
    return this.#storage?.ready ?? Promise.resolve();
  }

  /** Resolves when all that was written is kept, or cannot be. */
  flush(): Promise<void> {
    return this.#storage?.flush() ?? Promise.resolve();
  }

  /** Whether this draft is kept on the device as it stands now. */
  isKept(id: string): boolean {
    return this.#storage?.isKept(id) ?? false;
  }

  /** False for a draft that another tab writes, or may. */
  isMine(id: string): boolean {
    return this.#storage?.isMine(id) ?? true;
  }

  /** Makes a draft one that this tab alone writes; nothing where another tab does. */
  async claim(id: string): Promise<Draft | undefined> {
    if (this.#storage && !(await this.#storage.claim(id))) return undefined;
    return this.get(id);
  }

  /** Keeps the bytes of a file of a draft, where the device takes them. */
  keepBytes(draft: string, file: string, bytes: Blob): Promise<void> {
    return this.#storage?.keepBytes(draft, file, bytes) ?? Promise.resolve();
  }

  /** The bytes of a file of a draft, where they were kept. */
  async bytes(draft: string, file: string): Promise<Blob | undefined> {
    return this.#storage?.bytes(draft, file);
  }

  /** Whether drafts outlive the page, as far as anybody knows. */
  get lasting(): boolean {
    return this.#storage?.lasting === true && this.trouble.current === undefined;
  }

  /** Where it stands now. */
  get last(): Book {
    return this.#next?.last ?? this;
  }

  get(id: string): Draft | undefined {
    return this.#drafts.get(id);
  }

  /** Those of a place, the one changed last first. */
  of(slot: string): Draft[] {
    return this.all.current.filter((draft) => draft.slot === slot);
  }

  put<T>(id: string, slot: string, content: T, about: DraftAbout = {}): Draft<T> {
    const before = this.#drafts.get(id);
    const now = this.options.clock.now();
    // Each has a moment of its own, so that messages keep their order.
    const begun = before?.begun ?? (this.#latest = Math.max(now, this.#latest + 1));
    const draft = { ...before, ...about, id, slot, content, begun, changed: now };
    return this.#set({ ...draft, ends: now + this.days * day });
  }

  /** What is known of a draft besides what was written: its writer has done nothing. Of one that another tab has, that tab knows. */
  note(id: string, about: DraftAbout & { content?: unknown }): void {
    const before = this.#drafts.get(id);
    if (before && this.isMine(id)) this.#set({ ...before, ...about });
  }

  drop(id: string): void {
    if (!this.#drafts.delete(id)) return;
    this.#storage?.touch(id);
    this.#tell();
  }

  /** Takes everything away from this page; nothing of it will be kept any more. What is on the device, `forget.ts` takes away. */
  async forget(): Promise<void> {
    this.#empty();
    await this.#storage?.forget();
  }

  /** Things that live as long as the page, by name: trays, replies, keys. */
  shelf<T>(of: unknown): Map<string, T> {
    let shelf = this.#shelves.get(of);
    if (!shelf) this.#shelves.set(of, (shelf = new Map()));
    return shelf as Map<string, T>;
  }

  /** What was written before anybody could say by whom. */
  takeOver(early: Book): void {
    early.#next = this;
    for (const draft of early.#drafts.values()) this.#take(draft);
    for (const [of, things] of early.#shelves) {
      const shelf = this.shelf(of);
      for (const [name, thing] of things) if (!shelf.has(name)) shelf.set(name, thing);
    }
  }

  /** What was typed into a reply before it was known what stands there already comes after it. */
  #take(draft: Draft): void {
    const [known] = kindOf(draft) === 'reply' ? (this.of(draft.slot) as Draft<{ text: string }>[]) : [];
    if (!known) return void this.#set(draft);
    const { text } = draft.content as { text: string };
    this.put(known.id, known.slot, { ...known.content, text: `${known.content.text}\n${text}` });
  }

  #set<D extends Draft>(draft: D): D {
    this.#drafts.set(draft.id, draft);
    this.#storage?.touch(draft.id);
    this.#tell();
    return draft;
  }

  #empty(): void {
    this.#drafts.clear();
    this.#shelves.clear();
    this.#tell();
    this.forgotten.set(this.forgotten.current + 1);
  }

  #tell(): void {
    // Mostly there is nothing on the device: nobody draws anew for that.
    if (!this.#drafts.size && !this.all.current.length) return;
    this.all.set([...this.#drafts.values()].sort((a, b) => b.changed - a.changed));
  }
}

/** The books of a page, which a device stands for: a portal that replaces its backend object finds everything again. */
const shelves = new WeakMap<object, Map<string, Book>>();
const early = (engine: Engine): Map<string, Book> => engine.part(early, () => new Map());

/** The book of who acts here. Before the session has said who that is, one that is handed over later. */
export function bookOf(store: SupportStore): Book | undefined {
  const { engine, current } = store;
  if (!engine) return undefined;
  const owner = ownerOf(store);
  const nameless = early(engine);
  const scope = current.scope ?? '';
  if (owner === undefined) return found(nameless, scope, () => new Book(engine.options));
  let books = shelves.get(engine.options.device);
  if (!books) shelves.set(engine.options.device, (books = new Map()));
  const book = found(books, owner, () => begun(engine.options, JSON.parse(owner) as Owner));
  obey(book, store);
  const before = nameless.get(scope);
  if (before) {
    nameless.delete(scope);
    book.takeOver(before);
  }
  return book;
}

/** All books of a page. */
export const booksOn = ({ device }: EngineOptions): ReadonlyMap<string, Book> => shelves.get(device) ?? new Map();

function begun(options: EngineOptions, owner: Owner): Book {
  const book = new Book(options);
  book.keepFor(owner);
  return book;
}

/** The stricter of what the portal and the system want counts. */
function obey(book: Book, { engine, session }: SupportStore): void {
  const { drafts, draftDays } = engine!.options;
  const policy = session?.current.value?.policy.drafts;
  book.days = Math.min(draftDays, policy?.days ?? Infinity);
  if (drafts === 'memory' || policy?.stored === false) book.keepInMemory();
}

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  let thing = map.get(key);
  if (thing === undefined) map.set(key, (thing = make()));
  return thing;
}

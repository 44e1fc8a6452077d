import { type Draft, type DraftAbout, kindOf } from './draft.js';
import type { EngineOptions } from './device.js';
import type { Engine } from './engine.js';
import { ownerOf } from './identity.js';
import type { SupportStore } from './store.js';
import { Batch, Signal } from './watch.js';

const day = 86_400_000;
/** How many days a draft is kept after its last change, unless the portal or the system says otherwise. */
const usualDays = 7;

/** Everything that one identity has written on this page and that has not arrived: what the tab knows of it. */
export class Book {
  /** Newest first. */
  readonly all: Signal<readonly Draft[]>;
  readonly options: EngineOptions;
  readonly batch = new Batch();
  days = usualDays;
  readonly #drafts = new Map<string, Draft>();
  readonly #shelves = new Map<unknown, Map<string, unknown>>();
  /** The book that all of this has been handed over to. */
  #next: Book | undefined;

  constructor(options: EngineOptions) {
    this.options = options;
    this.all = new Signal<readonly Draft[]>(this.batch, []);
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
    const draft = { ...before, ...about, id, slot, content, begun: before?.begun ?? now, changed: now };
    return this.#set({ ...draft, ends: now + this.days * day });
  }

  /** What is known of a draft besides what was written: its writer has done nothing. */
  note(id: string, about: DraftAbout): void {
    const before = this.#drafts.get(id);
    if (before) this.#set({ ...before, ...about });
  }

  drop(id: string): void {
    if (this.#drafts.delete(id)) this.#tell();
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
    this.#tell();
    return draft;
  }

  #tell(): void {
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
  const book = found(books, owner, () => new Book(engine.options));
  const before = nameless.get(scope);
  if (before) {
    nameless.delete(scope);
    book.takeOver(before);
  }
  return book;
}

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  let thing = map.get(key);
  if (thing === undefined) map.set(key, (thing = make()));
  return thing;
}

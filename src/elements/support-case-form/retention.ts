import { drafts } from '../../store/drafts.js';
import type { Engine } from '../../store/engine.js';
import type { SupportStore } from '../../store/store.js';
import type { Written } from './answers.js';

/** What is kept of an unfinished form. */
export interface FormDraft extends Written {
  id: string;
  customer: string | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

interface Ledger {
  /** Places that a form on the page holds now: two forms of one kind write to two places. */
  held: Set<string>;
  /** Drafts that have become cases: they do not come back, whatever scope they were kept in. */
  filed: Set<string>;
}
const ledgerOf = (engine: Engine): Ledger => engine.part(ledgerOf, () => ({ held: new Set(), filed: new Set() }));

/** The place where one form keeps what was written in it, in this tab, for its scope. */
export class Retention {
  /** Also names the tray of its files. */
  readonly slot: string;
  readonly kind: string;
  readonly #store: SupportStore;
  readonly #engine: Engine;
  readonly #scope: string | undefined;
  #id: string;

  constructor(store: SupportStore, kind: string) {
    this.#store = store.here;
    this.kind = kind;
    this.#engine = store.engine!;
    this.#scope = store.current.scope;
    this.#id = this.#engine.options.ids();
    const { held } = ledgerOf(this.#engine);
    let number = 1;
    while (held.has(this.#place(kind, number))) number++;
    this.slot = `form:${kind}:${number}`;
    held.add(this.#place(kind, number));
  }

  /** True while it belongs to where the store is now. */
  fits(store: SupportStore): boolean {
    return store.engine === this.#engine && store.current.scope === this.#scope;
  }

  read(): FormDraft | undefined {
    const draft = drafts(this.#store).read<FormDraft>(this.slot);
    if (!draft || ledgerOf(this.#engine).filed.has(draft.id)) return undefined;
    this.#id = draft.id;
    return draft;
  }

  write(written: Written, customer: string | undefined): FormDraft {
    const draft: FormDraft = { ...written, id: this.#id, customer, at: this.#engine.options.clock.now() };
    drafts(this.#store).write(this.slot, draft);
    return draft;
  }

  discard(): void {
    ledgerOf(this.#engine).filed.add(this.#id);
    this.#id = this.#engine.options.ids();
    drafts(this.#store).discard(this.slot);
  }

  release(): void {
    ledgerOf(this.#engine).held.delete(`${this.#scope ?? ''} ${this.slot}`);
  }

  #place(kind: string, number: number): string {
    return `${this.#scope ?? ''} form:${kind}:${number}`;
  }
}

import { labelOf } from '../../controls/option.js';
import { fieldWithRole, isFilled, valueAt } from '../../model/form-rules.js';
import type { Form, Values } from '../../model/forms.js';
import { canonical } from '../../store/canonical.js';
import type { Draft, DraftAbout, KeptFile } from '../../store/draft.js';
import { dropEmptyTrays, foundTray, traySlot } from '../../store/trays.js';
import { keptFiles } from '../../store/kept-files.js';
import { type Book, bookOf } from '../../store/ledger.js';
import { Place } from '../../store/place.js';
import type { SupportStore } from '../../store/store.js';
import type { Watchable } from '../../store/watch.js';
import type { Answers, Written } from './answers.js';

/** An answer in words, for when the form no longer asks for it. */
export interface Said {
  label: string;
  text: string;
}

/** What is kept of an unfinished form: what its writer gave, and nothing of what the system said. */
export interface FormDraft {
  values: Values;
  typed: Record<string, string>;
  written: readonly string[];
  customer: string | undefined;
  /** The answers that its form was asked for with. */
  context: Values | undefined;
  said: Record<string, Said>;
}

/** What else belongs to a form at this moment. */
export interface Beside {
  customer: string | undefined;
  context: Values | undefined;
  /** Answers of before that the form does not ask for. */
  gone: Readonly<Record<string, Said>>;
}

/** What this page knows of a draft beyond what is kept of it. */
const live = (book: Book): Map<string, Written> => book.shelf(live);

/** The place where one form keeps what was written in it, for who is acting, in their scope. */
export class Retention {
  readonly kind: string;
  /** Tells when something of what is kept is another that its form shows: what is written in other forms of a page is not. */
  readonly shown: Watchable<unknown> = { current: undefined, watch: (listener) => this.#watch(listener) };
  readonly #store: SupportStore;
  readonly #place: Place<FormDraft>;
  readonly #forgotten: number;
  #fetching = false;

  /** Once it is known who is acting. */
  constructor(store: SupportStore, kind: string) {
    this.kind = kind;
    this.#store = store.here;
    const book = bookOf(store.here)!;
    this.#place = new Place(book, `form:${kind}`);
    this.#forgotten = book.forgotten.current;
  }

  /** True while it belongs to where the store is now, as far as that is known. */
  fits(store: SupportStore): boolean {
    const { book } = this;
    if (book.forgotten.current !== this.#forgotten) return false;
    if (store.session?.current.value) return bookOf(store.here) === book;
    return store.current.scope === this.#store.current.scope;
  }

  get book(): Book {
    return this.#place.book;
  }

  /** Also names the tray of its files. */
  get slot(): string {
    return `form:${this.#place.id}`;
  }

  get draft(): Draft<FormDraft> | undefined {
    return this.#place.draft;
  }

  /** As it was left on this page; after a reload, what was kept is all there is. */
  get asLeft(): Written | undefined {
    return live(this.book).get(this.#place.id);
  }

  /** Unfinished forms of this kind that nobody on this page writes. */
  get others(): readonly Draft[] {
    return this.#place.others;
  }

  /** The one that somebody wants to go on with. */
  get wanted(): string | undefined {
    return this.#place.wanted;
  }

  /** True when something that was written before this page was loaded is here now. */
  seek(): Promise<boolean> {
    return this.#place.seek();
  }

  open(id: string): Promise<boolean> {
    return this.#place.open(id);
  }

  write(answers: Answers, { customer, context, gone }: Beside): void {
    const saved = answers.save();
    if (!saved.written.size) return this.discard();
    const { values, typed, written, form } = saved;
    const said = { ...gone, ...inWords(answers, written) };
    live(this.book).set(this.#place.id, saved);
    this.#place.write(
      { values, typed, written: [...written], customer, context, said },
      { ...about(answers, saved, customer), files: this.#files(form) },
    );
  }

  /** How far the files are by now. */
  noteFiles(form: Form | undefined): void {
    const { draft } = this;
    if (!draft) return;
    const now = this.#files(form);
    if (canonical(now) !== canonical(draft.files)) this.book.note(draft.id, { files: now });
  }

  /** Puts the files back that were beside it. */
  async restoreFiles(): Promise<void> {
    const { draft, book, slot } = this;
    if (!draft?.files?.length) return;
    // Until then the draft knows them, whatever else is written.
    this.#fetching = true;
    const { files } = await import('../../store/files.js');
    this.#fetching = false;
    if (this.slot !== slot || !this.draft) return;
    for (const field of new Set(draft.files.map((file) => file.field ?? '')))
      files(this.#store)
        .tray(traySlot(slot, field))
        ?.restore(
          draft.files.filter((file) => (file.field ?? '') === field),
          (id) => book.bytes(draft.id, id),
        );
  }

  discard(): void {
    live(this.book).delete(this.#place.id);
    this.#place.discard();
  }

  release(): void {
    dropEmptyTrays(this.book, this.slot);
    this.#place.release();
  }

  #watch(listener: () => void): () => void {
    let before = this.#seen();
    return this.book.all.watch(() => {
      const now = this.#seen();
      const isSame = now.every((each, at) => each === before[at]);
      before = now;
      if (!isSame) listener();
    });
  }

  #seen(): unknown[] {
    const { book, draft, others } = this;
    const { forgotten, lasting, trouble } = book;
    return [draft, draft && book.isKept(draft.id), others[0], lasting, trouble.current, forgotten.current];
  }

  #files(form: Form | undefined): readonly KeptFile[] {
    const { draft } = this;
    if (this.#fetching && draft?.files) return draft.files;
    const fields = ['', ...(form?.fields.filter(({ kind }) => kind === 'files').map(({ id }) => id) ?? [])];
    return fields.flatMap((field) => {
      const tray = foundTray(this.#store, traySlot(this.slot, field));
      return tray ? keptFiles(this.book, this.#place.id, tray, field) : [];
    });
  }
}

function about(answers: Answers, { form, values }: Written, customer: string | undefined): DraftAbout {
  if (!form) return {};
  const field = fieldWithRole(form, 'customer');
  const known = field && customer !== undefined ? answers.optionOf(field, customer) : undefined;
  const subject = fieldWithRole(form, 'subject');
  return {
    customer: customer === undefined ? undefined : { id: customer, label: known?.label, own: known?.own },
    // Of what is kept: a secret does not become a title.
    title: subject && String(valueAt(values, subject.id) ?? ''),
    form: { id: form.id, version: form.version },
  };
}

/** What a person gave, as they would read it. */
function inWords(answers: Answers, written: ReadonlySet<string>): Record<string, Said> {
  const fields = answers.form?.fields.filter(({ id, kind }) => written.has(id) && kind !== 'files') ?? [];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = answers.valueOf(field.id);
      if (!isFilled(value)) return [];
      const text = value === true ? '✓' : answers.chosen(field).map(labelOf).join(', ');
      return [[field.id, { label: field.label, text }]];
    }),
  );
}

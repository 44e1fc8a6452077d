import { fieldOf, isEmail, partsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import { canonical } from '../../store/canonical.js';
import type { Note } from './answers.js';
import type { Sheet } from './sheet.js';

/** Finds out what values stand for that came without a name, and takes away those that stand for nothing. */
export class Naming {
  readonly #sheet: Sheet;
  readonly #taken: (fields: readonly string[]) => void;
  readonly #asked = new Set<string>();
  /** The language in which everything is named that has a name. */
  #locale: string | undefined;

  /** `taken`: these fields have lost what they held. */
  constructor(sheet: Sheet, taken: (fields: readonly string[]) => void) {
    this.#sheet = sheet;
    this.#taken = taken;
  }

  /** Prefilled, kept or set by a template: each value is asked about once. In another language all have another name. */
  nameAll(): void {
    const { answers, store, rest } = this.#sheet;
    const asking = answers.form!.fields.filter((field) => this.#asksBackend(field));
    const { locale } = store.current;
    if (locale !== this.#locale) {
      this.#locale = locale;
      rest?.trees.outdate(asking.map(({ id }) => id));
      void this.#rename(asking.filter((field) => this.#isNamed(field)));
    }
    const nameless = asking.filter((field) => this.#isNameless(field)).map(({ id }) => id);
    if (nameless.length) void this.check(nameless, 'misfit');
  }

  /** What was chosen stays, also where the backend no longer knows it. */
  async #rename(fields: readonly Field[]): Promise<void> {
    await Promise.all(fields.map(({ id }) => this.#isGone(id)));
    if (fields.length) this.#sheet.host.requestUpdate();
  }

  /** Only the backend knows whether these still hold something that there is. */
  async check(fields: readonly string[], note: Note): Promise<void> {
    const { answers, host } = this.#sheet;
    const gone = (await Promise.all(fields.map((id) => this.#isGone(id)))).filter((id) => id !== undefined);
    for (const id of gone) {
      answers.edit(id, undefined, false);
      answers.notes.set(id, note);
    }
    if (gone.length) this.#taken(gone);
    host.requestUpdate();
  }

  /** Answers the field where what it holds does not exist. Where the backend cannot be asked, nothing is taken away. */
  async #isGone(id: string): Promise<string | undefined> {
    const { answers, rest, store } = this.#sheet;
    const { locale } = store.current;
    const field = fieldOf(answers.form!, id);
    const ids = partsOf(answers.valueOf(id)).map(String);
    if (!field || !ids.length) return undefined;
    try {
      const { items } = await rest!.lookups.ask(field, { ids });
      // Names that come late are in the language of before.
      if (locale === store.current.locale) answers.know(id, items);
      return ids.every((each) => items.some((option) => option.id === each)) ? undefined : id;
    } catch {
      return undefined; // The id stays, and is shown as it is.
    }
  }

  #asksBackend(field: Field): boolean {
    if (field.options || !['choice', 'category', 'lookup', 'people'].includes(field.kind)) return false;
    return field.people !== 'address' && this.#sheet.answers.visibility.shows(field.id);
  }

  #isNamed(field: Field): boolean {
    return this.#sheet.answers.chosen(field).some(({ label }) => label !== undefined);
  }

  #isNameless(field: Field): boolean {
    const { answers } = this.#sheet;
    const ids = partsOf(answers.valueOf(field.id)).map(String);
    const key = canonical([field.id, ids]);
    if (this.#asked.has(key) || ids.every((id) => isEmail(id) || answers.optionOf(field, id))) return false;
    this.#asked.add(key);
    return true;
  }
}

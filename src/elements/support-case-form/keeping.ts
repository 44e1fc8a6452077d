import { Follow } from '../../context/follow.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Form, Values } from '../../model/forms.js';
import type { SupportStore } from '../../store/store.js';
import { type FormDraft, Retention, type Said } from './retention.js';
import type { Sheet } from './sheet.js';

/** The form as what keeps it sees it. */
export interface Kept {
  /** An empty sheet. */
  startAnew(): void;
  /** Somebody acts elsewhere now: nothing of this form belongs there. */
  moved(): void;
  /** Goes on with what has just been put on the sheet; `form` where the page still has it. */
  resume(draft: FormDraft, form: Form | undefined): void;
  /** For whom it is, and the answers that it was asked for with. */
  kept(): { customer: string | undefined; context: Values | undefined };
}

/** Keeps what is written in a form, and brings it back: for who is acting, in their scope, over reloads. */
export class Keeping {
  retention: Retention | undefined;
  /** What stands in the form was written earlier. */
  restored = false;
  /** A draft that somebody wanted is written in another tab. */
  taken = false;

  readonly #sheet: Sheet;
  readonly #form: Kept;
  /** Kinds that were looked for: what is left of other forms comes once, and not into a sheet that was emptied. */
  readonly #sought = new Set<string>();
  /** Answers of a draft in words, until it is known whether the form asks for them. */
  #said: Readonly<Record<string, Said>> = {};
  #gone: ReadonlySet<string> = new Set();

  constructor(sheet: Sheet, form: Kept) {
    this.#sheet = sheet;
    this.#form = form;
    new Follow(sheet.host, () => this.retention?.shown);
    new Follow(sheet.host, () => this.retention?.book.wanted);
  }

  /** Before each update: the right place for who is acting where. */
  follow(store: SupportStore | undefined, kind: string): void {
    const { answers } = this.#sheet;
    const here = store !== undefined && this.retention?.fits(store) === true;
    // The page may say late which kind it wants; what is written by then stays where it is.
    if (here && (this.retention!.kind === kind || answers.written.size)) return this.#takeWanted();
    const moved = this.retention !== undefined && !here;
    this.leave();
    if (!store) return;
    if (moved) {
      this.#sought.clear();
      this.#form.moved();
    }
    // What is found there belongs to somebody: who is acting comes first.
    if (!store.session?.current.value) return;
    const retention = (this.retention = new Retention(store, kind));
    if (answers.written.size) return;
    if (retention.draft) this.#restore();
    else if (!this.#sought.has(kind)) void this.#seek(retention);
    this.#sought.add(kind);
  }

  /** What the form has come to be: some answers of a draft may have no place in it. */
  meet({ fields }: Form): void {
    if (this.#sheet.answers.form) return;
    const ids = new Set(fields.map(({ id }) => id));
    this.#gone = new Set(Object.keys(this.#said).filter((id) => !ids.has(id)));
  }

  /** Answers of a draft that this form does not ask for, or does not take. */
  get leftover(): Said[] {
    const { notes } = this.#sheet.answers;
    return Object.entries(this.#said).flatMap(([id, said]) =>
      this.#gone.has(id) || notes.get(id) === 'misfit' ? [said] : [],
    );
  }

  keep(): void {
    const gone = Object.fromEntries(Object.entries(this.#said).filter(([id]) => this.#gone.has(id)));
    this.retention?.write(this.#sheet.answers, { ...this.#form.kept(), gone });
  }

  /** The person has seen what was restored. */
  seen(): void {
    this.restored = this.taken = false;
    this.#said = {};
    this.#sheet.host.requestUpdate();
  }

  /** Nothing of before is on the sheet any more. */
  reset(): void {
    this.restored = false;
    this.#said = {};
    this.#gone = new Set();
  }

  /** Takes up another draft in place of this one, which waits for its turn. */
  async open(id: string): Promise<void> {
    const { retention } = this;
    this.taken = (await retention?.open(id)) === false;
    if (!this.taken && this.retention === retention) {
      this.#form.startAnew();
      this.#restore();
    }
    this.#sheet.host.requestUpdate();
  }

  /** What still goes to the filed case keeps its place until it is there; the next form takes another. */
  makeRoom(until: Promise<unknown>): void {
    const { retention } = this;
    this.retention = undefined;
    void until.finally(() => retention?.release());
  }

  leave(): void {
    this.retention?.release();
    this.retention = undefined;
  }

  /** Somebody has chosen one in a list of drafts. */
  #takeWanted(): void {
    const wanted = this.retention?.wanted;
    if (wanted !== undefined && !this.#sheet.rest?.sending.submission.underWay) void this.open(wanted);
  }

  /** What was written before this page was loaded comes where nobody has begun anew. */
  async #seek(retention: Retention): Promise<void> {
    const found = await retention.seek();
    if (this.retention !== retention) return;
    const { answers, announce, localize, host } = this.#sheet;
    if (found && !answers.written.size) {
      this.#restore();
      announce(localize.text(formSendingMessages).restored);
    }
    host.requestUpdate();
  }

  #restore(): void {
    const { answers } = this.#sheet;
    const { draft, asLeft } = this.retention!;
    if (!draft) return;
    const { values, typed, written, said } = draft.content;
    if (asLeft?.form) answers.restore(asLeft);
    else {
      // Names that are known already stay: each is asked for once.
      const { known } = answers.save();
      answers.restore({ form: undefined, values, typed, written: new Set(written), known });
      this.#said = said;
    }
    this.#form.resume(draft.content, asLeft?.form);
    // Where their code cannot be had they stay with the draft.
    this.retention!.restoreFiles().catch(() => {});
    this.restored = true;
  }
}

import { Pause } from '../../controls/pause.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { fieldOf, parentsOf } from '../../model/form-rules.js';
import { Naming } from './naming.js';
import type { Sheet } from './sheet.js';

/** What follows from an answer beyond its own field: options to look up anew, choices to check, words for people who listen. */
export class Consequences {
  readonly #sheet: Sheet;
  readonly #naming: Naming;
  readonly #pause: Pause;
  readonly #waiting = new Set<string | (() => string)>();
  #added = 0;

  /** `changed`: something was taken away later, when the backend had answered. */
  constructor(sheet: Sheet, changed: () => void) {
    this.#sheet = sheet;
    this.#pause = new Pause(sheet.host);
    this.#naming = new Naming(sheet, (gone) => {
      this.follow(gone, { cleared: gone, recheck: [] });
      changed();
    });
  }

  follow(
    changed: readonly string[],
    { cleared, recheck }: { cleared: readonly string[]; recheck: readonly string[] },
  ): void {
    const { answers, localize, options, rest } = this.#sheet;
    const text = localize.text(formSendingMessages);
    const all = new Set([...changed, ...cleared]);
    const children = (answers.form?.fields ?? []).filter((each) => parentsOf(each).some((id) => all.has(id)));
    const outdated = children.map(({ id }) => id);
    rest?.lookups.outdate(outdated);
    rest?.trees.outdate(outdated);
    for (const id of cleared) {
      const field = fieldOf(answers.form!, id);
      if (!field || !answers.visibility.shows(id)) continue;
      const count = options.of(field)?.length;
      const left = count === undefined ? `${field.label}.` : text.options(field.label, count);
      this.say(`${left} ${text.cleared}`);
    }
    if (recheck.length) void this.#naming.check(recheck, 'cleared');
  }

  /** Finds the names of values that came without one. */
  nameAll(): void {
    this.#naming.nameAll();
  }

  /** An answer, or the form that came for it, asks more than before. */
  added(questions: number): void {
    this.#added += questions;
    this.#soon();
  }

  /** One message, half a second after the last change. What is only known by then is asked for by then; '' for nothing. */
  say(words: string | (() => string)): void {
    this.#waiting.add(words);
    this.#soon();
  }

  #soon(): void {
    this.#pause.after(500, () => {
      const { announce, localize } = this.#sheet;
      const words = [...this.#waiting].map((each) => (typeof each === 'string' ? each : each()));
      const said = words.filter(Boolean);
      if (this.#added > 0) said.push(`${localize.text(formSendingMessages).questionsAdded(this.#added)}.`);
      this.#waiting.clear();
      this.#added = 0;
      if (said.length) announce(said.join(' '));
    });
  }
}

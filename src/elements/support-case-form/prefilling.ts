import type { Values } from '../../model/forms.js';
import type { Answers, Consequences } from './answers.js';

const nothing: Consequences = { cleared: [], recheck: [] };

/** Values wanted beforehand, by the page or a template: each is set once, as soon as a form has a question for it. */
export class Prefilling {
  /** Fields that the form does not have. */
  unknown: string[] = [];
  readonly #done = new Set<string>();

  /** `over`: a person asked for it, so it replaces what was chosen; words that somebody wrote stay in any case. */
  apply(answers: Answers, wanted: Readonly<Values> = {}, over = false): Consequences {
    const fresh = Object.entries(wanted).filter(([id]) => !this.#done.has(id) && (over || !answers.written.has(id)));
    this.unknown = [];
    if (!fresh.length) return nothing;
    const filled = answers.setAll(Object.fromEntries(fresh));
    this.unknown = filled.unknown;
    for (const [id] of fresh) if (!this.unknown.includes(id)) this.#done.add(id);
    return filled;
  }

  reset(): void {
    this.#done.clear();
    this.unknown = [];
  }
}

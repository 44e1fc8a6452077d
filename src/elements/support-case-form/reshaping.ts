import { partsOf } from '../../model/form-rules.js';
import type { Form, Values } from '../../model/forms.js';
import { canonical } from '../../store/canonical.js';
import type { Answers } from './answers.js';

/** The answers that a form hangs on: when one of them changes, the form is asked for again. */
export class Reshaping {
  /** What the form is asked for with; nothing while nobody has changed what it began with. */
  values: Values | undefined;
  /** Every field that has ever reshaped this form: a form that no longer says so must not lead back and forth. */
  readonly #fields = new Set<string>();
  #known = '{}';

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  /** Goes on with a form that was asked for with these. */
  resume(values: Values | undefined): void {
    this.reset();
    this.values = values;
    for (const id of Object.keys(values ?? {})) this.#fields.add(id);
  }

  remember(form: Form): void {
    for (const id of form.reshapeOn ?? []) this.#fields.add(id);
  }

  /** A form has come for what was asked; its own defaults are no reason to ask again. */
  taken(form: Form, answers: Answers): void {
    this.remember(form);
    this.#known = canonical(this.#now(answers));
  }

  /** Looks whether an answer has changed that the form hangs on. */
  notice(answers: Answers): void {
    if (!answers.form) return;
    const now = this.#now(answers);
    if (canonical(now) === this.#known) return;
    this.#known = canonical(now);
    this.values = now;
  }

  reset(): void {
    this.values = undefined;
    this.#fields.clear();
    this.#known = '{}';
  }

  #now({ visibility }: Answers): Values {
    const entries = [...this.#fields].map((id) => [id, visibility.seen(id)] as const);
    return Object.fromEntries(entries.filter(([, value]) => partsOf(value).length)) as Values;
  }
}

import { Follow } from '../../context/follow.js';
import { choicesOf, fieldOf, missingParents } from '../../model/form-rules.js';
import type { Field, Form, Option, OptionPage, OptionQuery, Values } from '../../model/forms.js';
import { forms } from '../../store/forms.js';
import type { Snapshot } from '../../store/resource.js';
import { asksAtOnce } from './kinds.js';
import type { Sight } from './sheet.js';

/** How many options are asked for at once. */
export const pageSize = 50;

/** The options of the fields, as far as they are at hand: given by the form, or asked for with the answers they depend on. */
export class Options {
  readonly #sheet: Sight;
  readonly #followed = new Map<string, Follow<Snapshot<OptionPage>>>();

  constructor(sheet: Sight) {
    this.#sheet = sheet;
  }

  /** Follows the options of choices that the form does not bring itself. Called before each update. */
  follow(form: Form): void {
    for (const field of form.fields) {
      if (!asksAtOnce(field) || this.#followed.has(field.id)) continue;
      this.#followed.set(field.id, new Follow(this.#sheet.host, () => this.#choicesOf(field.id)));
    }
  }

  /** The options of a choice, where the backend has them: waiting, here, or failed. */
  fetched(field: Field): Snapshot<OptionPage> | undefined {
    return this.#followed.get(field.id)?.current;
  }

  /** Asks once more for options that could not be loaded. */
  retry(field: Field): void {
    void this.#choicesOf(field.id)?.refresh();
  }

  /** All options that are at hand; undefined where they are looked up one search at a time. */
  of(field: Field): Option[] | undefined {
    const { answers, rest } = this.#sheet;
    const given = choicesOf(field, answers.visibility) ?? rest?.places(field, this.#sheet);
    if (given) return given;
    if (!asksAtOnce(field)) return undefined;
    if (missingParents(field, answers.visibility).length) return [];
    const page = this.fetched(field)?.value;
    return page?.next === undefined ? page?.items : undefined;
  }

  /** Options are asked for with the answers they depend on, and no others: a letter typed elsewhere asks nothing anew. */
  query(field: Field): OptionQuery {
    const { form, visibility } = this.#sheet.answers;
    const { id, reshapeOn = [], fields } = form!;
    const deciding = [
      ...(field.dependsOn ?? []),
      ...reshapeOn,
      ...fields.filter(({ role }) => role === 'customer').map((each) => each.id),
    ];
    const values: Values = {};
    for (const each of deciding) {
      const value = visibility.seen(each);
      if (each !== field.id && value !== undefined && value !== null) values[each] = value;
    }
    return { form: id, field: field.id, values };
  }

  #choicesOf(id: string) {
    const { answers, store } = this.#sheet;
    const field = answers.form && fieldOf(answers.form, id);
    if (!field || !asksAtOnce(field) || !answers.visibility.shows(id)) return undefined;
    if (missingParents(field, answers.visibility).length) return undefined;
    return forms(store).choices({ ...this.query(field), size: pageSize });
  }
}

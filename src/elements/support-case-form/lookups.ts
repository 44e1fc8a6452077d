import type { ReactiveController } from 'lit';
import type { CategoryBrowser } from '../../controls/category-browser.js';
import type { Combobox, LookupAnswer, LookupBehaviour } from '../../controls/combobox.js';
import { pathOf } from '../../controls/option.js';
import { Follow } from '../../context/follow.js';
import { choicesOf, fieldOf, isChoosable, missingParents, partsOf } from '../../model/form-rules.js';
import type { Field, Form, Option, OptionPage, OptionQuery, Values } from '../../model/forms.js';
import { forms } from '../../store/forms.js';
import type { Snapshot } from '../../store/resource.js';
import { ClosedLookup } from './closed-lookup.js';
import { languages, timeZones } from './places.js';
import type { Sheet } from './sheet.js';

/** How many options are asked for at once. */
const size = 50;

/** Where the options of the fields come from: the form itself, the reader's browser, or the backend, as one types. */
export class Lookups implements ReactiveController {
  readonly #sheet: Sheet;
  readonly #create: (field: Field, text: string) => void;
  readonly #boxes = new Map<string, Combobox | ClosedLookup>();
  #boxClass: typeof Combobox | undefined;
  readonly #choices = new Map<string, Follow<Snapshot<OptionPage>>>();
  readonly #browsers = new Map<string, CategoryBrowser>();
  #browserClass: typeof CategoryBrowser | undefined;
  #asking = new AbortController();

  constructor(sheet: Sheet, create: (field: Field, text: string) => void) {
    this.#sheet = sheet;
    this.#create = create;
    sheet.host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
  }

  /** Follows the options of choices that the form does not bring itself. Called before each update. */
  follow(form: Form): void {
    for (const field of form.fields) {
      if (!asksAtOnce(field) || this.#choices.has(field.id)) continue;
      this.#choices.set(field.id, new Follow(this.#sheet.host, () => this.#choicesOf(field.id)));
    }
  }

  /** The options of a choice, where the backend has them: waiting, here, or failed. */
  fetched(field: Field): Snapshot<OptionPage> | undefined {
    return this.#choices.get(field.id)?.current;
  }

  /** Asks once more for options that could not be loaded. */
  retry(field: Field): void {
    void this.#choicesOf(field.id)?.refresh();
  }

  /** All options that are at hand; undefined where they are looked up one search at a time. */
  options(field: Field): Option[] | undefined {
    const { answers, localize, session, store } = this.#sheet;
    const value = answers.valueOf(field.id);
    const own = typeof value === 'string' ? value : undefined;
    const given = choicesOf(field, answers.visibility);
    if (given) return given;
    if (field.kind === 'language')
      return languages(localize.code, [own, session?.person.language, store.current.locale]);
    if (field.kind === 'timezone') return timeZones([own, session?.person.timeZone]);
    if (!asksAtOnce(field) || missingParents(field, answers.visibility).length) return [];
    const page = this.fetched(field)?.value;
    return page?.next === undefined ? page?.items : undefined;
  }

  /** The combobox of a field, made when it is first shown. */
  box(field: Field): Combobox | ClosedLookup {
    let box = this.#boxes.get(field.id) ?? new ClosedLookup(this.#sheet.host);
    if (this.#boxClass && box instanceof ClosedLookup) box = box.become(this.#boxClass, this.#behaviour(field));
    this.#boxes.set(field.id, box);
    return box;
  }

  /** What looks things up is here. */
  arrive(Box: typeof Combobox): void {
    this.#boxClass = Box;
  }

  /** The tree of a category, once its code has come. */
  browser(field: Field): CategoryBrowser | undefined {
    const { id } = field;
    if (!this.#browserClass) return undefined;
    let browser = this.#browsers.get(id);
    if (!browser) {
      browser = new this.#browserClass(this.#sheet.host, {
        children: async (under, signal) => {
          const page = await this.#ask(fieldOf(this.#sheet.answers.form!, id) ?? field, { under }, signal);
          return page.items;
        },
        onChoose: (choice) => this.#choose(fieldOf(this.#sheet.answers.form!, id) ?? field, choice as Option),
      });
      this.#browsers.set(id, browser);
    }
    return browser;
  }

  /** Brings the code of the tree, and opens the one that was asked for. */
  async loadBrowser(field: Field): Promise<void> {
    if (this.#browserClass) return;
    const { host, idOf } = this.#sheet;
    ({ CategoryBrowser: this.#browserClass } = await import('../../controls/category-browser.js'));
    host.requestUpdate();
    await host.updateComplete;
    const summary = host.renderRoot.querySelector<HTMLElement>(`#${idOf(field.id)}-browse summary`);
    // The same disclosure, now with its tree: open as it was, and focused as it was.
    (summary?.parentElement as HTMLDetailsElement | null)?.setAttribute('open', '');
    summary?.focus();
  }

  /** Throws away what was found for fields whose parents have changed. */
  outdate(fields: Iterable<string>): void {
    for (const id of fields) {
      this.#boxes.get(id)?.reset();
      this.#browsers.get(id)?.reset();
    }
  }

  /**
   * Finds out what ids stand for, and whether they still fit. Answers the fields that hold something that does not
   * exist; where the backend cannot be asked, nothing is known and nothing is taken away.
   */
  async resolve(fields: readonly string[]): Promise<string[]> {
    const { answers, host } = this.#sheet;
    const { signal } = this.#asking;
    const gone = fields.map(async (id) => {
      const field = fieldOf(answers.form!, id);
      const ids = partsOf(answers.valueOf(id)).map(String);
      if (!field || !ids.length) return undefined;
      try {
        const { items } = await this.#ask(field, { ids }, signal);
        answers.know(id, items);
        return ids.every((each) => items.some((option) => option.id === each)) ? undefined : id;
      } catch {
        // The id stays, and is shown as it is.
        return undefined;
      }
    });
    const found = (await Promise.all(gone)).filter((id) => id !== undefined);
    if (!signal.aborted) host.requestUpdate();
    return found;
  }

  #choicesOf(id: string) {
    const { answers, store } = this.#sheet;
    const field = answers.form && fieldOf(answers.form, id);
    if (!field || !asksAtOnce(field) || !answers.visibility.shows(id)) return undefined;
    if (missingParents(field, answers.visibility).length) return undefined;
    return forms(store).choices({ ...this.#query(field), size });
  }

  #behaviour(field: Field): LookupBehaviour {
    // By its id: the form may have come again meanwhile, with another field under it.
    const now = () => fieldOf(this.#sheet.answers.form!, field.id) ?? field;
    return {
      search: (text, signal) => this.#search(now(), text, signal),
      onChoose: (choice) => this.#choose(now(), choice as Option),
      onRemove: (choice) => this.#remove(now(), choice.id),
      onCreate: (text) => this.#create(now(), text),
      onText: (text) => this.#sheet.type(now(), text),
      announce: this.#sheet.announce,
    };
  }

  async #search(field: Field, text: string, signal: AbortSignal): Promise<LookupAnswer> {
    const options = this.options(field);
    if (options?.length || !asksBackend(field)) return { options: matching(options ?? [], text) };
    const page = await this.#ask(field, { ...(text && { text }), size }, signal);
    return { options: page.items, total: page.total, more: page.next !== undefined };
  }

  #ask(field: Field, more: Partial<OptionQuery>, signal: AbortSignal): Promise<OptionPage> {
    return forms(this.#sheet.store).search({ ...this.#query(field), ...more }, signal);
  }

  /** Options are asked for with the answers they depend on, and no others: a letter typed elsewhere asks nothing anew. */
  #query(field: Field): OptionQuery {
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

  /** Chooses an option that was made on the spot. */
  take(field: Field, option: Option): void {
    this.#boxes.get(field.id)?.reset();
    this.#choose(field, option);
  }

  #choose(field: Field, option: Option): void {
    const { answers } = this.#sheet;
    answers.know(field.id, [option]);
    const value = severalIn(field) ? [...partsOf(answers.valueOf(field.id)).map(String), option.id] : option.id;
    this.#sheet.edit(field, value, option);
  }

  #remove(field: Field, id: string): void {
    const { answers } = this.#sheet;
    const rest = partsOf(answers.valueOf(field.id))
      .map(String)
      .filter((each) => each !== id);
    this.#sheet.edit(field, severalIn(field) && rest.length ? rest : undefined);
  }
}

export const severalIn = (field: Field): boolean => field.multiple === true || field.kind === 'people';

/** Choices that show all their options at once, where there are not too many. */
export const asksAtOnce = (field: Field): boolean =>
  !field.options && (field.kind === 'choice' || field.kind === 'severity');

const asksBackend = (field: Field): boolean =>
  !field.options && ['choice', 'severity', 'category', 'lookup', 'people'].includes(field.kind);

/** Options that hold every word, wherever it stands. */
function matching(options: readonly Option[], text: string): Option[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const whole = `${pathOf(option)} ${option.hint ?? ''}`.toLocaleLowerCase();
    return isShown(option) && words.every((word) => whole.includes(word));
  });
}

const isShown = (option: Option): boolean => isChoosable(option) || option.can?.state === 'refused';

import type { ReactiveController, TemplateResult } from 'lit';
import { Combobox, type LookupAnswer, type LookupBehaviour } from '../../controls/combobox.js';
import type { FieldOptions } from '../../controls/field.js';
import { pathOf } from '../../controls/option.js';
import { categoryMessages } from '../../messages/en/categories.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import { fieldOf, isChoosable, partsOf } from '../../model/form-rules.js';
import type { Field, Option, OptionPage, OptionQuery } from '../../model/forms.js';
import { forms } from '../../store/forms.js';
import { severalIn } from './kinds.js';
import { pageSize } from './options.js';
import type { Sheet } from './sheet.js';

/** Looking things up among many: one combobox for each field, over what the form, the browser or the backend knows. */
export class Lookups implements ReactiveController {
  readonly #sheet: Sheet;
  readonly #create: (field: Field, text: string) => void;
  readonly #boxes = new Map<string, Combobox>();
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

  render(field: Field, options: FieldOptions): TemplateResult {
    const { answers, localize, rest, store } = this.#sheet;
    const topics = field.kind === 'category' ? localize.text(categoryMessages) : undefined;
    return this.#box(field).render({
      ...options,
      lookup: localize.text(lookupMessages),
      chosen: answers.chosen(field),
      multiple: severalIn(field),
      removal: rest?.removal,
      canCreate: field.add !== undefined && store.offers('forms.addOption'),
      placeholder: field.placeholder,
      // The common ones are offered before anything is typed, and all of them from there.
      headingOf: topics && ((choice) => ((choice as Option).common ? topics.common : undefined)),
      more: options.locked === undefined ? topics?.more : undefined,
      remedyOf: (choice) => rest?.remedyOf(choice.can?.remedy, this.#sheet),
    });
  }

  /** What was typed before this was here. */
  type(field: Field, text: string): void {
    this.#box(field).input(text);
  }

  /** Chooses an option that was made on the spot. */
  take(field: Field, option: Option): void {
    this.#boxes.get(field.id)?.reset();
    this.choose(field, option);
  }

  choose(field: Field, option: Option): void {
    const { answers, edit } = this.#sheet;
    answers.know(field.id, [option]);
    const value = severalIn(field) ? [...partsOf(answers.valueOf(field.id)).map(String), option.id] : option.id;
    edit(field, value, option);
  }

  /** Throws away what was found for fields whose parents have changed. */
  outdate(fields: Iterable<string>): void {
    for (const id of fields) this.#boxes.get(id)?.reset();
  }

  ask(field: Field, more: Partial<OptionQuery>, signal: AbortSignal = this.#asking.signal): Promise<OptionPage> {
    const { options, store } = this.#sheet;
    return forms(store).search({ ...options.query(field), ...more }, signal);
  }

  #box(field: Field): Combobox {
    let box = this.#boxes.get(field.id);
    if (!box) this.#boxes.set(field.id, (box = new Combobox(this.#sheet.host, this.#behaviour(field))));
    return box;
  }

  #behaviour(field: Field): LookupBehaviour {
    // By its id: the form may have come again meanwhile, with another field under it.
    const now = () => fieldOf(this.#sheet.answers.form!, field.id) ?? field;
    return {
      search: (text, signal) => this.#search(now(), text, signal),
      onChoose: (choice) => this.choose(now(), choice as Option),
      onRemove: (choice) => this.#remove(now(), choice.id),
      onCreate: (text) => this.#create(now(), text),
      onMore: () => this.#sheet.rest?.trees.show(now()),
      onText: (text) => this.#sheet.type(now(), text),
      announce: this.#sheet.announce,
    };
  }

  async #search(field: Field, text: string, signal: AbortSignal): Promise<LookupAnswer> {
    const options = this.#sheet.options.of(field);
    if (options?.length || !asksBackend(field)) return { options: matching(options ?? [], text) };
    const page = await this.ask(field, { ...(text && { text }), size: pageSize }, signal);
    return { options: page.items, total: page.total, more: page.next !== undefined };
  }

  #remove(field: Field, id: string): void {
    const { answers, edit } = this.#sheet;
    const parts = partsOf(answers.valueOf(field.id)).map(String);
    const rest = parts.filter((each) => each !== id);
    edit(field, severalIn(field) && rest.length ? rest : undefined);
  }
}

const asksBackend = (field: Field): boolean =>
  !field.options && ['choice', 'severity', 'category', 'lookup', 'people'].includes(field.kind);

/** Options that hold every word, wherever it stands. */
function matching(options: readonly Option[], text: string): Option[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const whole = `${pathOf(option)} ${option.hint ?? ''}`.toLocaleLowerCase();
    const shown = isChoosable(option) || option.can?.state === 'refused';
    return shown && words.every((word) => whole.includes(word));
  });
}

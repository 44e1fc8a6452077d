import { Follow } from '../../context/follow.js';
import { Pause } from '../../controls/pause.js';
import { CustomerSelectEvent } from '../../events/customer-select.js';
import { fieldOf, fieldWithRole, isEmail, parentsOf, partsOf } from '../../model/form-rules.js';
import type { Field, Form, FormAnswer, FormContext, Option, Template, Value, Values } from '../../model/forms.js';
import { canonical } from '../../store/canonical.js';
import { forms } from '../../store/forms.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { type Acting, actingFor } from './customer.js';
import { Retention } from './retention.js';
import type { Sheet } from './sheet.js';

/** What the element's attributes say. */
export interface Wanted {
  kind?: string | undefined;
  customerId?: string | undefined;
  followUpOf?: string | undefined;
  prefill?: Readonly<Values> | undefined;
}

/** What was there before a person took a template or discarded everything. */
export interface Undo {
  words: string;
  restore: () => void;
}

/**
 * Filling in a form: which one is asked for, by the customer and the answers that reshape it; what is set beforehand; what is kept
 * in this tab; and what an answer does to the others.
 */
export class Filling {
  acting: Acting = { customer: undefined, other: undefined };
  elsewhere: FormAnswer['elsewhere'];
  unreadable = 0;
  /** Prefilled fields that this form does not have. */
  unknown: string[] = [];
  restored = false;
  undo: Undo | undefined;
  /** When what is written was last kept, in milliseconds since 1970. */
  keptAt: number | undefined;
  retention: Retention | undefined;

  readonly #sheet: Sheet;
  readonly #store: () => SupportStore | undefined;
  readonly #wanted: () => Wanted;
  readonly #speech: Pause;
  #spoken = new Set<string>();
  #resource: Resource<FormAnswer> | undefined;
  #taken: FormAnswer | undefined;
  #own: string | undefined;
  #reshapers = new Set<string>();
  #reshaping: Values | undefined;
  #asked = '{}';
  #prefilled = new Set<string>();
  #resolving = new Set<string>();

  constructor(sheet: Sheet, store: () => SupportStore | undefined, wanted: () => Wanted) {
    this.#sheet = sheet;
    this.#store = store;
    this.#wanted = wanted;
    this.#speech = new Pause(sheet.host);
    new Follow<Snapshot<FormAnswer>>(sheet.host, () => this.#resource);
  }

  /** The form as it is asked for now: waiting, here, or failed. */
  get answer(): Snapshot<FormAnswer> | undefined {
    return this.#resource?.current;
  }

  /** The questions are being adapted to an answer; what was written can be gone on with. */
  get refreshing(): boolean {
    return this.#sheet.answers.form !== undefined && this.answer?.status === 'waiting';
  }

  get customerField(): Field | undefined {
    const { form } = this.#sheet.answers;
    return form && fieldWithRole(form, 'customer');
  }

  /** Fields by which a person can come to another form: all that is left where this one is closed. */
  steers(field: Field): boolean {
    return (field.role === 'customer' || this.#reshapers.has(field.id)) && field.can?.state !== 'refused';
  }

  retry(): void {
    void this.#resource?.refresh();
  }

  /** Before each update: the right place, customer and form, and the options of what shows. */
  update(): void {
    const store = this.#store();
    this.#keepPlace(store);
    if (!store?.session?.current.value) return;
    // An answer of the backend may change what is asked for next; three rounds settle every form that settles at all.
    for (let round = 0; round < 3; round++) {
      this.#act(store);
      this.#noticeReshaping();
      this.#resource = forms(store).get(this.#context());
      const { value } = this.#resource?.current ?? {};
      if (!value || value === this.#taken) break;
      this.#take(value);
    }
    const { form } = this.#sheet.answers;
    if (!form) return;
    this.#sheet.lookups.follow(form);
    this.#sheet.trays.follow(form);
    this.#resolveNames();
  }

  leave(): void {
    this.retention?.release();
    this.retention = undefined;
  }

  edit(field: Field, value: Value | undefined, option?: Option): void {
    const { answers, host } = this.#sheet;
    const isCustomer = field === this.customerField;
    if (option) answers.know(field.id, [option]);
    const { cleared, recheck } = answers.edit(field.id, value, !isCustomer);
    this.undo = undefined;
    this.#consequences([field.id, ...cleared], cleared, recheck);
    if (isCustomer) this.#chooseCustomer(typeof value === 'string' ? value : undefined);
    this.keep();
    host.requestUpdate();
  }

  type(field: Field, text: string): void {
    this.#sheet.answers.type(field.id, text);
    this.keep();
    this.#sheet.host.requestUpdate();
  }

  use(template: Template): void {
    const { answers, words, host, announce } = this.#sheet;
    this.#rememberFor(words.form.templateUsed(template.label));
    const { cleared, recheck } = answers.fill(template.values);
    this.#consequences([...Object.keys(template.values), ...cleared], cleared, recheck);
    const { customerField } = this;
    const customer = customerField && answers.valueOf(customerField.id);
    if (typeof customer === 'string' && customer !== this.acting.customer) this.#chooseCustomer(customer);
    announce(words.form.templateUsed(template.label));
    this.keep();
    host.requestUpdate();
  }

  discard(): void {
    const { words, host, announce } = this.#sheet;
    this.#rememberFor(words.form.discarded);
    this.retention?.discard();
    this.startAnew();
    announce(words.form.discarded);
    host.requestUpdate();
  }

  /** An empty sheet, for the same customer. */
  startAnew(): void {
    this.#sheet.answers.clear();
    this.#taken = undefined;
    this.#reshaping = undefined;
    this.#reshapers.clear();
    this.#asked = '{}';
    this.#prefilled.clear();
    this.keptAt = undefined;
    this.restored = false;
  }

  /** What was written moves to the page's customer. */
  move(): void {
    const { answers, host } = this.#sheet;
    const { other } = this.acting;
    const { customerField } = this;
    this.#own = other;
    if (customerField) {
      const { cleared, recheck } = answers.edit(customerField.id, other, false);
      this.#consequences([customerField.id, ...cleared], cleared, recheck);
    }
    this.keep();
    host.requestUpdate();
  }

  /** Files count as written, so that the form keeps its customer. */
  wroteFiles(): void {
    const { answers, host } = this.#sheet;
    answers.written = new Set([...answers.written, '']);
    this.keep();
    host.requestUpdate();
  }

  /** The page wants other values set beforehand. */
  prefillAgain(): void {
    this.#prefilled.clear();
    if (this.#sheet.answers.form) this.#prefill();
  }

  keep(): void {
    this.keptAt = this.retention?.write(this.#sheet.answers.save(), this.acting.customer).at;
  }

  #keepPlace(store: SupportStore | undefined): void {
    if (this.retention && store && this.retention.fits(store)) return;
    const moved = this.retention !== undefined;
    this.leave();
    if (!store) return;
    if (moved) this.startAnew();
    this.retention = new Retention(store, this.#wanted().kind ?? '');
    if (this.#sheet.answers.written.size) return;
    const draft = this.retention.read();
    if (!draft?.written.size) return;
    this.#sheet.answers.restore(draft);
    this.#own = draft.customer;
    this.keptAt = draft.at;
    this.restored = true;
    if (draft.form) this.#rememberReshapers(draft.form);
  }

  #act(store: SupportStore): void {
    const { answers } = this.#sheet;
    this.acting = actingFor({
      fixed: this.#wanted().customerId,
      page: store.current.customer,
      own: this.#own,
      dirty: answers.written.size > 0,
    });
    this.#own = this.acting.customer;
    const { customerField } = this;
    if (!customerField || answers.valueOf(customerField.id) === this.#own) return;
    const { cleared, recheck } = answers.edit(customerField.id, this.#own, false);
    this.#consequences([customerField.id, ...cleared], cleared, recheck);
  }

  #context(): FormContext {
    const { kind, followUpOf } = this.#wanted();
    const { customer } = this.acting;
    return {
      ...(customer !== undefined && { customer }),
      ...(kind !== undefined && { kind }),
      ...(followUpOf !== undefined && { followUpOf }),
      ...(this.#reshaping && { values: this.#reshaping }),
    };
  }

  #reshapingNow(): Values {
    const { visibility } = this.#sheet.answers;
    const entries = [...this.#reshapers].map((id) => [id, visibility.seen(id)] as const);
    return Object.fromEntries(entries.filter(([, value]) => partsOf(value).length)) as Values;
  }

  /** An answer has changed that the form hangs on. Defaults of a form do not ask for that form again. */
  #noticeReshaping(): void {
    if (!this.#sheet.answers.form) return;
    const now = this.#reshapingNow();
    if (canonical(now) === this.#asked) return;
    this.#asked = canonical(now);
    this.#reshaping = now;
  }

  #take(answer: FormAnswer): void {
    const { answers, session, words } = this.#sheet;
    this.#taken = answer;
    this.elsewhere = answer.form ? undefined : answer.elsewhere;
    this.unreadable = answer.unreadable?.length ?? 0;
    if (!answer.form) return;
    const added = answers.take(answer.form, session?.person);
    this.#rememberReshapers(answer.form);
    this.#asked = canonical(this.#reshapingNow());
    if (added.length) this.#say(words.form.questionsAdded(added.length));
    this.#prefill();
    const { customerField } = this;
    const customer = customerField && answers.valueOf(customerField.id);
    // A customer that the form itself begins with counts where the page has named none.
    if (typeof customer === 'string') this.#own ??= customer;
  }

  #rememberReshapers(form: Form): void {
    for (const id of form.reshapeOn ?? []) this.#reshapers.add(id);
  }

  /** Each prefilled value is set once, as soon as a form has a question for it. */
  #prefill(): void {
    const { answers } = this.#sheet;
    const wanted = this.#wanted().prefill ?? {};
    const fresh = Object.entries(wanted).filter(([id]) => !this.#prefilled.has(id) && !answers.written.has(id));
    const unknown = fresh.length ? answers.fill(Object.fromEntries(fresh)).unknown : [];
    for (const [id] of fresh) if (!unknown.includes(id)) this.#prefilled.add(id);
    this.unknown = unknown;
  }

  #chooseCustomer(customer: string | undefined): void {
    const { host, store } = this.#sheet;
    this.#own = customer;
    if (this.#wanted().customerId !== undefined) return;
    store.choose({ customer });
    host.dispatchEvent(new CustomerSelectEvent(customer));
  }

  #rememberFor(words: string): void {
    const { answers, host } = this.#sheet;
    const before = answers.save();
    const own = this.#own;
    this.undo = {
      words,
      restore: () => {
        answers.restore(before);
        this.#own = own;
        this.undo = undefined;
        if (before.form) this.#rememberReshapers(before.form);
        this.keep();
        host.requestUpdate();
      },
    };
  }

  /** What follows from an edit beyond its own field: options to look up anew, and words for people who listen. */
  #consequences(changed: readonly string[], cleared: readonly string[], recheck: readonly string[]): void {
    const { answers, lookups, words } = this.#sheet;
    const fields = answers.form?.fields ?? [];
    lookups.outdate(fields.filter((each) => parentsOf(each).some((id) => changed.includes(id))).map(({ id }) => id));
    for (const id of cleared) {
      const field = fieldOf(answers.form!, id);
      if (!field || !answers.visibility.shows(id)) continue;
      const count = lookups.options(field)?.length;
      const options = count === undefined ? `${field.label}.` : words.form.options(field.label, count);
      this.#say(`${options} ${words.form.cleared}`);
    }
    if (recheck.length) void this.#recheck(recheck);
  }

  async #recheck(fields: readonly string[]): Promise<void> {
    const { answers, lookups, host } = this.#sheet;
    const gone = await lookups.resolve(fields);
    for (const id of gone) {
      answers.edit(id, undefined, false);
      answers.notes.set(id, 'cleared');
    }
    if (!gone.length) return;
    this.#consequences(gone, gone, []);
    this.keep();
    host.requestUpdate();
  }

  /** Values that came without a name (prefilled, kept, set by a template) are asked about once. */
  #resolveNames(): void {
    const { answers, lookups, host } = this.#sheet;
    const nameless = answers.form!.fields.filter((field) => {
      if (field.options || !['choice', 'category', 'lookup', 'people'].includes(field.kind)) return false;
      if (field.people === 'address' || !answers.visibility.shows(field.id)) return false;
      const ids = partsOf(answers.valueOf(field.id)).map(String);
      const key = canonical([field.id, ids]);
      const known = ids.every((id) => isEmail(id) || answers.optionOf(field, id));
      if (known || this.#resolving.has(key)) return false;
      this.#resolving.add(key);
      return true;
    });
    if (!nameless.length) return;
    void lookups.resolve(nameless.map(({ id }) => id)).then((gone) => {
      for (const id of gone) {
        answers.edit(id, undefined, false);
        answers.notes.set(id, 'misfit');
      }
      host.requestUpdate();
    });
  }

  /** One message for each change, when nothing more has changed for a moment. */
  #say(text: string): void {
    this.#spoken.add(text);
    this.#speech.after(500, () => {
      const all = [...this.#spoken].join(' ');
      this.#spoken.clear();
      this.#sheet.announce(all);
    });
  }
}

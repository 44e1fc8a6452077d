import { Follow } from '../../context/follow.js';
import { CustomerSelectEvent } from '../../events/customer-select.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { fieldWithRole } from '../../model/form-rules.js';
import type { Field, FormAnswer, Option, Value, Values } from '../../model/forms.js';
import { forms } from '../../store/forms.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { contextOf } from './context-of.js';
import { type Acting, actingFor } from './customer.js';
import { beginningsOf } from './follow-up.js';
import { Prefilling } from './prefilling.js';
import { Reshaping } from './reshaping.js';
import { Retention, type Said } from './retention.js';
import type { Consequences, Written } from './answers.js';
import type { Sheet } from './sheet.js';

/** What the element's attributes say. */
export interface Wanted {
  kind?: string | undefined;
  customerId?: string | undefined;
  followUpOf?: string | undefined;
  prefill?: Readonly<Values> | undefined;
}

/**
 * Filling in a form: which one is asked for, by the customer and the answers that reshape it; what is set beforehand; what is kept
 * in this tab; and what an answer does to the others.
 */
export class Filling {
  acting: Acting = { customer: undefined, other: undefined };
  elsewhere: FormAnswer['elsewhere'];
  unreadable = 0;
  restored = false;
  retention: Retention | undefined;

  readonly #sheet: Sheet;
  readonly #store: () => SupportStore | undefined;
  readonly #wanted: () => Wanted;
  readonly #reshaping = new Reshaping();
  readonly #prefilled = new Prefilling();
  readonly #templated = new Prefilling();
  #template: Readonly<Values> | undefined;
  #resource: Resource<FormAnswer> | undefined;
  #taken: FormAnswer | undefined;
  #own: string | undefined;
  /** The case that the form on show carries on, and whether it has yet to begin from another one. */
  #followUpOf: string | undefined;
  #begins = false;
  /** Answers of a draft in words, until it is known whether the form asks for them. */
  #said: Readonly<Record<string, Said>> = {};
  #gone: ReadonlySet<string> = new Set();
  /** A draft that somebody wanted is written in another tab. */
  taken = false;

  constructor(sheet: Sheet, store: () => SupportStore | undefined, wanted: () => Wanted) {
    this.#sheet = sheet;
    this.#store = store;
    this.#wanted = wanted;
    new Follow<Snapshot<FormAnswer>>(sheet.host, () => this.#resource);
    new Follow(sheet.host, () => this.retention?.book.all);
    new Follow(sheet.host, () => this.retention?.book.wanted);
  }

  /** The form as it is asked for now: waiting, here, or failed. */
  get answer(): Snapshot<FormAnswer> | undefined {
    return this.#resource?.current;
  }

  /** The questions are being adapted to an answer; what was written can be gone on with. */
  get refreshing(): boolean {
    return this.#sheet.answers.form !== undefined && this.answer?.status === 'waiting';
  }

  /** What was wanted beforehand and has no question in this form. */
  get unknown(): string[] {
    return this.refreshing ? [] : [...this.#prefilled.unknown, ...this.#templated.unknown];
  }

  get customerField(): Field | undefined {
    const { form } = this.#sheet.answers;
    return form && fieldWithRole(form, 'customer');
  }

  /** Fields by which a person can come to another form: all that is left where this one is closed. */
  steers(field: Field): boolean {
    return (field.role === 'customer' || this.#reshaping.has(field.id)) && field.can?.state !== 'refused';
  }

  /** For whom it is from the next update on. */
  get own(): string | undefined {
    return this.#own;
  }

  get wanted(): Wanted {
    return this.#wanted();
  }

  /** Answers of a draft that this form does not ask for, or does not take. */
  get leftover(): Said[] {
    const { notes } = this.#sheet.answers;
    return Object.entries(this.#said).flatMap(([id, said]) =>
      this.#gone.has(id) || notes.get(id) === 'misfit' ? [said] : [],
    );
  }

  /** The person has seen what was restored. */
  seen(): void {
    this.restored = this.taken = false;
    this.#said = {};
    this.#sheet.host.requestUpdate();
  }

  /** Takes up another draft in place of this one, which waits for its turn. */
  async open(id: string): Promise<void> {
    const { retention } = this;
    this.taken = (await retention?.open(id)) === false;
    if (!this.taken && this.retention === retention) {
      this.startAnew();
      this.#restore();
    }
    this.#sheet.host.requestUpdate();
  }

  retry(): void {
    void this.#resource?.refresh();
  }

  /** Before each update: the right place, customer and form, and the options of what shows. */
  update(): void {
    const store = this.#store();
    this.#noticeFollowUp();
    this.#keepPlace(store);
    if (!store?.session?.current.value) return;
    const wanted = this.retention?.wanted;
    if (wanted !== undefined && !this.#sheet.rest?.sending.submission.underWay) void this.open(wanted);
    // An answer of the backend may change what is asked for next; three rounds settle every form that settles at all.
    for (let round = 0; round < 3; round++) {
      this.#act(store);
      this.#reshaping.notice(this.#sheet.answers);
      this.#resource = forms(store).get(contextOf(this.#wanted(), this.acting.customer, this.#reshaping.values));
      const { value } = this.#resource?.current ?? {};
      if (!value || value === this.#taken) break;
      this.#take(value);
    }
    const { form } = this.#sheet.answers;
    if (!form) return;
    this.#sheet.options.follow(form);
    this.#sheet.rest?.trays.follow();
    this.#sheet.rest?.consequences.nameAll();
    this.retention?.noteFiles(form);
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

  edit(field: Field, value: Value | undefined, option?: Option): void {
    const { answers, host } = this.#sheet;
    const isCustomer = field === this.customerField;
    if (option) answers.know(field.id, [option]);
    const showed = answers.visibility;
    this.#follow([field.id], answers.edit(field.id, value, !isCustomer));
    const more = answers.form?.fields.filter(({ id }) => answers.visibility.shows(id) && !showed.shows(id)).length;
    if (more) this.#sheet.rest?.consequences.added(more);
    if (isCustomer) this.#chooseCustomer(typeof value === 'string' ? value : undefined);
    this.keep();
    host.requestUpdate();
  }

  type(field: Field, text: string): void {
    this.#sheet.answers.type(field.id, text);
    this.keep();
    this.#sheet.host.requestUpdate();
  }

  /** A typical request to start from: what a person asks for, and what its form asks beyond the present one. */
  useTemplate(values: Readonly<Values>): void {
    const { answers, host } = this.#sheet;
    this.#template = values;
    this.#templated.reset();
    this.#follow(Object.keys(values), this.#templated.apply(answers, values, true));
    const { customerField } = this;
    const customer = customerField && answers.valueOf(customerField.id);
    if (typeof customer === 'string' && customer !== this.acting.customer) this.#chooseCustomer(customer);
    this.keep();
    host.requestUpdate();
  }

  /** Everything as it was. */
  putBack(before: Written, customer: string | undefined): void {
    this.#sheet.answers.restore(before);
    this.#template = undefined;
    this.#templated.reset();
    // The page went along to the template's customer, and comes back.
    if (customer !== this.acting.customer && this.#sheet.store.current.customer === this.acting.customer)
      this.#chooseCustomer(customer);
    this.#own = customer;
    if (before.form) this.#reshaping.remember(before.form);
    this.keep();
    this.#sheet.host.requestUpdate();
  }

  /** An empty sheet, for the same customer. */
  startAnew(): void {
    this.#sheet.answers.clear();
    this.#taken = undefined;
    this.#reshaping.reset();
    this.#prefilled.reset();
    this.#templated.reset();
    this.#template = undefined;
    this.restored = false;
    this.#said = {};
    this.#gone = new Set();
  }

  /** What was written moves to the page's customer. */
  move(): void {
    this.#own = this.acting.other;
    this.#setCustomer();
    this.keep();
    this.#sheet.host.requestUpdate();
  }

  /** A person wants the whole form for this customer. */
  fileFor(customer: string): void {
    this.#chooseCustomer(customer);
    this.#setCustomer();
    this.keep();
    this.#sheet.host.requestUpdate();
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
    this.#prefilled.reset();
    if (this.#sheet.answers.form) this.#prefilled.apply(this.#sheet.answers, this.#wanted().prefill);
  }

  keep(): void {
    const gone = Object.fromEntries(Object.entries(this.#said).filter(([id]) => this.#gone.has(id)));
    const { customer } = this.acting;
    this.retention?.write(this.#sheet.answers, { customer, context: this.#reshaping.values, gone });
  }

  /** The page says late, or anew, which case is carried on: then the form begins with what that one was about. */
  #noticeFollowUp(): void {
    const { followUpOf } = this.#wanted();
    if (followUpOf === this.#followUpOf) return;
    this.#followUpOf = followUpOf;
    this.#begins = this.#sheet.answers.form !== undefined;
    if (!this.#sheet.answers.written.size) this.#reshaping.reset();
  }

  #keepPlace(store: SupportStore | undefined): void {
    const { answers } = this.#sheet;
    const { kind: form = '', followUpOf } = this.#wanted();
    // What is written about an earlier case is no draft of any other.
    const kind = followUpOf === undefined ? form : `${form} follow-up ${followUpOf}`;
    const here = store !== undefined && this.retention?.fits(store) === true;
    // The page may say late which kind it wants; what is written by then stays where it is.
    if (here && (this.retention!.kind === kind || answers.written.size)) return;
    const moved = this.retention !== undefined && !here;
    this.leave();
    if (!store) return;
    if (moved) {
      this.startAnew();
      this.#own = undefined;
      this.#sheet.rest?.sending.submission.again();
    }
    // What is found there belongs to somebody: who is acting comes first.
    if (!store.session?.current.value) return;
    const retention = (this.retention = new Retention(store, kind));
    if (answers.written.size) return;
    if (retention.draft) this.#restore();
    else void this.#seek(retention);
  }

  /** What was written before this page was loaded comes where nobody has begun anew. */
  async #seek(retention: Retention): Promise<void> {
    const found = await retention.seek();
    if (this.retention !== retention) return;
    if (found && !this.#sheet.answers.written.size) {
      this.#restore();
      this.#sheet.announce(this.#sheet.localize.text(formSendingMessages).restored);
    }
    this.#sheet.host.requestUpdate();
  }

  #restore(): void {
    const { answers } = this.#sheet;
    const { draft, asLeft } = this.retention!;
    if (!draft) return;
    const { values, typed, written, customer, context, said } = draft.content;
    if (asLeft?.form) {
      answers.restore(asLeft);
      this.#reshaping.remember(asLeft.form);
    } else {
      answers.restore({ form: undefined, values, typed, written: new Set(written), known: new Map() });
      this.#taken = undefined;
      this.#reshaping.resume(context);
      this.#said = said;
    }
    this.retention!.restoreFiles();
    this.#own = customer;
    this.restored = true;
  }

  #act(store: SupportStore): void {
    const { answers, rest } = this.#sheet;
    // What is being sent is for whom it was written, wherever the page has gone since.
    if (rest?.sending.submission.underWay) return;
    this.acting = actingFor({
      fixed: this.#wanted().customerId,
      page: store.current.customer,
      own: this.#own,
      dirty: answers.written.size > 0,
    });
    this.#own = this.acting.customer;
    this.#setCustomer();
  }

  /** The field says what the form acts on. */
  #setCustomer(): void {
    const { answers } = this.#sheet;
    const { customerField } = this;
    if (!customerField || answers.valueOf(customerField.id) === this.#own) return;
    this.#follow([customerField.id], answers.edit(customerField.id, this.#own, false));
  }

  #take(answer: FormAnswer): void {
    const { answers, session } = this.#sheet;
    this.#taken = answer;
    this.elsewhere = answer.form ? undefined : answer.elsewhere;
    this.unreadable = answer.unreadable?.length ?? 0;
    if (!answer.form) return;
    const begins = this.#begins;
    this.#begins = false;
    const isClean = !answers.written.size;
    if (begins && isClean) {
      answers.clear();
      this.#prefilled.reset();
    }
    const { fields } = answer.form;
    if (!answers.form)
      this.#gone = new Set(Object.keys(this.#said).filter((id) => !fields.some((each) => each.id === id)));
    const added = answers.take(answer.form, session?.person);
    if (begins && !isClean) answers.setAll(beginningsOf(answer.form, answers.written));
    this.#reshaping.taken(answer.form, answers);
    if (added.length) this.#sheet.rest?.consequences.added(added.length);
    this.#prefilled.apply(answers, this.#wanted().prefill);
    this.#templated.apply(answers, this.#template);
    const { customerField } = this;
    const customer = customerField && answers.valueOf(customerField.id);
    // A customer that the form itself begins with counts where the page has named none.
    if (typeof customer === 'string') this.#own ??= customer;
  }

  #chooseCustomer(customer: string | undefined): void {
    const { host, store } = this.#sheet;
    this.#own = customer;
    if (this.#wanted().customerId !== undefined) return;
    store.choose({ customer });
    host.dispatchEvent(new CustomerSelectEvent(customer));
  }

  #follow(changed: readonly string[], what: Consequences): void {
    this.#sheet.rest?.consequences.follow(changed, what);
  }
}

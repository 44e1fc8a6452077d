import { Follow } from '../../context/follow.js';
import { CustomerSelectEvent } from '../../events/customer-select.js';
import { fieldWithRole } from '../../model/form-rules.js';
import type { Field, Form, FormAnswer, Option, Value, Values } from '../../model/forms.js';
import { forms } from '../../store/forms.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { contextOf } from './context-of.js';
import { type Acting, actingFor } from './customer.js';
import { beginningsOf } from './follow-up.js';
import { Keeping } from './keeping.js';
import { Prefilling } from './prefilling.js';
import { Reshaping } from './reshaping.js';
import type { FormDraft } from './retention.js';
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
  acting: Acting = { customer: undefined, other: undefined, alone: false };
  elsewhere: FormAnswer['elsewhere'];
  unreadable = 0;
  readonly keeping: Keeping;

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
  /** The page has named a customer: when it names none any more, it has let go of it. */
  #named = false;
  /** The case that the form on show carries on, and whether it has yet to begin from another one. */
  #followUpOf: string | undefined;
  #begins = false;
  constructor(sheet: Sheet, store: () => SupportStore | undefined, wanted: () => Wanted) {
    this.#sheet = sheet;
    this.#store = store;
    this.#wanted = wanted;
    new Follow<Snapshot<FormAnswer>>(sheet.host, () => this.#resource);
    this.keeping = new Keeping(sheet, {
      startAnew: () => this.startAnew(),
      moved: () => this.#moved(),
      resume: (draft, form) => this.#resume(draft, form),
      kept: () => ({ customer: this.acting.customer, context: this.#reshaping.values }),
    });
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

  retry(): void {
    void this.#resource?.refresh();
  }

  /** Before each update: the right place, customer and form, and the options of what shows. */
  update(): void {
    const store = this.#store();
    this.#noticeFollowUp();
    this.#keepPlace(store);
    if (!store?.session?.current.value) return;
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
    this.keeping.retention?.noteFiles(form);
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
    this.keeping.keep();
    host.requestUpdate();
  }

  type(field: Field, text: string): void {
    this.#sheet.answers.type(field.id, text);
    this.keeping.keep();
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
    this.keeping.keep();
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
    this.keeping.keep();
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
    this.keeping.reset();
  }

  /** What was written moves to the page's customer. */
  move(): void {
    this.#own = this.acting.other;
    this.#setCustomer();
    this.keeping.keep();
    this.#sheet.host.requestUpdate();
  }

  /** A person wants the whole form for this customer. */
  fileFor(customer: string): void {
    this.#chooseCustomer(customer);
    this.#setCustomer();
    this.keeping.keep();
    this.#sheet.host.requestUpdate();
  }

  /** Files count as written, so that the form keeps its customer. */
  wroteFiles(): void {
    const { answers, host } = this.#sheet;
    answers.written = new Set([...answers.written, '']);
    this.keeping.keep();
    host.requestUpdate();
  }

  /** The page wants other values set beforehand. */
  prefillAgain(): void {
    this.#prefilled.reset();
    if (this.#sheet.answers.form) this.#prefilled.apply(this.#sheet.answers, this.#wanted().prefill);
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
    const { kind: form = '', followUpOf } = this.#wanted();
    // What is written about an earlier case is no draft of any other.
    this.keeping.follow(store, followUpOf === undefined ? form : `${form} follow-up ${followUpOf}`);
  }

  #moved(): void {
    this.startAnew();
    this.#own = undefined;
    this.#named = false;
    this.#sheet.rest?.sending.submission.again();
  }

  #resume({ customer, context }: FormDraft, form: Form | undefined): void {
    if (form) this.#reshaping.remember(form);
    else {
      this.#taken = undefined;
      this.#reshaping.resume(context);
    }
    this.#own = customer;
    // It stays with its customer whomever the page was about before.
    this.#named = false;
  }

  #act(store: SupportStore): void {
    const { answers, rest } = this.#sheet;
    // What is being sent is for whom it was written, wherever the page has gone since.
    if (rest?.sending.submission.underWay) return;
    const [fixed, page] = [this.#wanted().customerId, store.current.customer];
    const isNamed = (fixed ?? page) !== undefined;
    this.#named ||= isNamed;
    this.acting = actingFor({
      fixed,
      page,
      own: this.#own,
      dirty: answers.written.size > 0,
      letGo: this.#named && !isNamed,
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
    this.keeping.meet(answer.form);
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

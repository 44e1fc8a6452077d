import { CountSpeech } from '../../controls/counter.js';
import { focusIn } from '../../controls/error-summary.js';
import type { CaseReceipt } from '../../model/cases.js';
import type { Field } from '../../model/forms.js';
import type { SupportError } from '../../port/error.js';
import type { CreateOption } from './create-option.js';
import { CustomerName } from './customer-name.js';
import { draftOf, filedFrom } from './draft.js';
import { countOf } from './fields.js';
import type { Filed } from './filed.js';
import { Filling } from './filling.js';
import type { FormView } from './form-view.js';
import type { Sheet } from './sheet.js';
import { type FormElement, sheetFor } from './sheet-for.js';
import { Stepping } from './stepping.js';
import { fieldsOf } from './steps.js';
import { Submission } from './submission.js';

/** From the first answer to the summary: checks, steps, sending, and where focus goes. */
export class Filing {
  readonly sheet: Sheet;
  readonly filling: Filling;
  readonly submission: Submission;
  creating: CreateOption | undefined;
  /** The summary of what was filed, in place of the form. */
  filed: Filed | undefined;
  summary: typeof import('./filed.js').summary | undefined;

  readonly #element: FormElement;
  readonly #stepping: Stepping;
  readonly #customer: CustomerName;
  readonly #other: CustomerName;
  readonly #counts: CountSpeech;
  #reviewing: typeof import('./review.js') | undefined;
  #subject = '';
  #said: string[] = [];
  #summed = false;

  constructor(element: FormElement) {
    this.#element = element;
    this.sheet = sheetFor(
      element,
      () => this.filling,
      (field, text) => void this.#create(field, text),
      (field) => this.#speakCount(field),
    );
    const { sheet } = this;
    this.filling = new Filling(
      sheet,
      () => element.store,
      () => element.wanted,
    );
    this.#stepping = new Stepping(sheet, (id) => this.#focus(id));
    this.#customer = new CustomerName(sheet, () => this.filling.acting.customer);
    this.#other = new CustomerName(sheet, () => this.filling.acting.other);
    this.#counts = new CountSpeech(element.host, element.announce);
    this.submission = new Submission(sheet, {
      reviewing: () => this.#inSteps && this.#stepping.reviewing,
      check: () => this.#check(sheet.answers.form!.fields),
      draft: () => this.#draft(),
      filed: (receipt) => this.#showFiled(receipt),
      failed: (error) => this.#showFailure(error),
      focus: (id) => this.#focus(id),
    });
  }

  get view(): FormView {
    return {
      sheet: this.sheet,
      filling: this.filling,
      submission: this.submission,
      stepping: this.#inSteps ? this.#stepping : undefined,
      reviewing: this.#reviewing,
      customer: this.#customer.current,
      other: this.#other.current,
      fixedCustomer: this.#element.wanted.customerId !== undefined,
      said: this.#said,
      online: this.#element.store?.engine?.options.device.online() !== false,
      summed: this.#summed,
      onSubmit: () => this.#submit(),
    };
  }

  /** Another case for the same customer, on an empty sheet. */
  another(): void {
    this.filed = undefined;
    this.submission.again();
    this.#stepping.restart();
    this.filling.startAnew();
    this.filling.undo = undefined;
    this.#focus('heading');
  }

  get #inSteps(): boolean {
    return this.#element.wanted.layout === 'steps';
  }

  #submit(): void {
    if (!this.#inSteps || this.#stepping.reviewing) return void this.submission.submit();
    if (!this.#check(fieldsOf(this.#stepping.current))) return;
    void this.submission.prepare();
    void this.#loadReview();
    this.#stepping.next();
  }

  /** The first check is on submit: what is wrong is summed up, and focus goes there. */
  #check(fields: readonly Field[]): boolean {
    const { answers, host, trays } = this.sheet;
    const complaints = answers.check(fields, trays.values);
    this.#said = [];
    this.#summed = complaints.length > 0;
    host.requestUpdate();
    if (!complaints.length) return true;
    this.#stepping.show(complaints[0]!.field);
    this.#focus('problems');
    return false;
  }

  #draft() {
    const made = draftOf(this.sheet, this.#element.wanted, this.#customer.current);
    this.#subject = made.subject;
    return made;
  }

  #showFiled(receipt: CaseReceipt): void {
    this.filed = filedFrom(receipt, this.sheet, this.#subject, this.#customer.current);
    this.filling.retention?.discard();
    this.sheet.trays.sendTo(receipt.id);
    this.sheet.host.requestUpdate();
    this.#focus('filed-heading');
  }

  #showFailure(error: SupportError): void {
    this.#said = this.sheet.answers.blame(error.fields ?? {});
    this.#summed = this.sheet.answers.complaints.size > 0;
    const { words, announce } = this.sheet;
    const [first] = this.sheet.answers.complaints.keys();
    if (first !== undefined) this.#stepping.show(first);
    this.#focus(this.#summed ? 'problems' : 'submit');
    if (!this.#summed)
      announce(error.kind === 'unknown-outcome' ? words.form.outcomeUnknown : words.form.notCreated, { urgent: true });
    this.#element.failed(error);
  }

  #speakCount(field: Field): void {
    const { answers, words } = this.sheet;
    const count = countOf(field, answers.textOf(field.id));
    if (count) this.#counts.typed(count, words.fields);
  }

  async #create(field: Field, text: string): Promise<void> {
    if (!this.creating) {
      const { CreateOption: Creating } = await import('./create-option.js');
      this.creating = new Creating(this.sheet);
    }
    this.creating.open(field, text);
  }

  async #loadReview(): Promise<void> {
    this.#reviewing ??= await import('./review.js');
    this.sheet.host.requestUpdate();
  }

  /** Goes to a part of the form once it is there. */
  #focus(id: string): void {
    const { host } = this.sheet;
    void (async () => {
      if (id === 'filed-heading') this.summary ??= (await import('./filed.js')).summary;
      host.requestUpdate();
      await host.updateComplete;
      focusIn(host.renderRoot, id);
    })();
  }
}

import { Answers } from './answers.js';
import type { Field, Template } from '../../model/forms.js';
import type { CreateOption } from './create-option.js';
import { CustomerName } from './customer-name.js';
import type { Filed } from './filed.js';
import { Filling } from './filling.js';
import type { FormView } from './around.js';
import { toInstant } from '../shared/local-time.js';
import { zoneOf } from './moments.js';
import { commonMessages } from '../../messages/en/common.js';
import { Options } from './options.js';
import { Rest } from './rest.js';
import type { Sheet, Sight } from './sheet.js';
import type { FormElement } from './sheet-for.js';

type Steps = typeof import('./steps-view.js');

/** A form from its first paint to its summary: brings the code of each part when it is needed, and moves focus. */
export class Filing {
  readonly sheet: Sheet;
  readonly filling: Filling;
  /** What was filed, in place of the form. */
  filed: Filed | undefined;
  summary: typeof import('./filed.js').summary | undefined;
  closed: typeof import('./closed.js') | undefined;
  creating: CreateOption | undefined;

  readonly #element: FormElement;
  readonly #customer: CustomerName;
  readonly #other: CustomerName;
  #steps: Steps | undefined;
  #stepping: InstanceType<Steps['Stepping']> | undefined;
  /** Code of the form could not be fetched: without a network nothing can be sent, either. */
  #cutOff = false;

  /** `sight`: the form as it has been drawn until now, with what was answered meanwhile. */
  constructor(element: FormElement, sight: Sight) {
    this.#element = element;
    const answers = new Answers();
    for (const [id, text] of sight.answers.raw) answers.raw.set(id, text);
    const common = () => element.localize.text(commonMessages);
    // From here on it has what a sheet has, its words too.
    this.sheet = Object.assign(sight, { answers, options: new Options(sight), common }) as Sheet;
    this.filling = new Filling(this.sheet, element.store, element.wanted);
    this.#customer = new CustomerName(this.sheet, () => this.filling.acting.customer);
    this.#other = new CustomerName(this.sheet, () => this.filling.acting.other);
  }

  get view(): FormView {
    const { customerId } = this.#element.wanted();
    const { engine } = this.#element.store() ?? {};
    return {
      sheet: this.sheet,
      filling: this.filling,
      steps: this.#inSteps ? this.#steps : undefined,
      stepping: this.#inSteps ? this.#stepping : undefined,
      customer: this.#customer.current,
      other: this.#other.current,
      fixedCustomer: customerId !== undefined,
      online: !this.#cutOff && engine?.options.device.online() !== false,
      submit: () => this.submit(),
      use: (template) => this.use(template),
    };
  }

  /** Everything in steps is there, or nothing is in steps. */
  get readyToShow(): boolean {
    return !this.#inSteps || this.#stepping !== undefined;
  }

  /** Before each update. */
  update(): void {
    this.filling.update();
    if (this.sheet.rest || !this.sheet.answers.form) return;
    this.#work();
    this.filling.update();
  }

  /** Brings what this form is shown with: in steps, or closed. */
  prepare(closed: boolean): void {
    if (this.#inSteps && !this.#stepping) void this.#bring(() => this.#bringSteps());
    if (closed && !this.closed) void this.#bring(async () => (this.closed = await import('./closed.js')));
  }

  /** Another case for the same customer, on an empty sheet. */
  another(): void {
    const { rest } = this.sheet;
    this.filed = undefined;
    rest?.sending.submission.again();
    if (rest?.trays.following) this.filling.keeping.makeRoom(rest.trays.finished());
    this.#stepping?.restart();
    this.filling.startAnew();
    this.#focus('heading');
  }

  get #inSteps(): boolean {
    return this.#element.wanted().layout === 'steps';
  }

  async #bring(load: () => Promise<unknown>): Promise<void> {
    const { host } = this.sheet;
    try {
      await load();
      this.#cutOff = false;
    } catch {
      // No network: said above the form, and tried again with the next act.
      if (this.#cutOff) return;
      this.#cutOff = true;
    }
    host.requestUpdate();
  }

  async #bringSteps(): Promise<void> {
    const steps = await import('./steps-view.js');
    this.#steps = steps;
    this.#stepping ??= new steps.Stepping(
      this.sheet,
      (id) => this.#focus(id),
      () => this.#element.wanted().customerId !== undefined,
    );
    steps.dress(this.sheet);
  }

  /** The first form is here: it can be worked on, and what was answered before that is taken over. */
  #work(): void {
    const { sheet, filling } = this;
    const element = this.#element;
    const customer = () => this.#customer.current;
    const other = () => this.#other.current;
    const stepping = () => (this.#inSteps ? this.#stepping : undefined);
    const form = {
      sheet,
      filling,
      get wanted() {
        return element.wanted();
      },
      get customer() {
        return customer();
      },
      get other() {
        return other();
      },
      get stepping() {
        return stepping();
      },
      focus: (id: string) => this.#focus(id),
      filed: (filed: Filed) => void this.#showFiled(filed),
      failed: element.failed,
    };
    sheet.rest = new Rest(form, (field, text) => void this.#create(field, text));
    for (const [id, text] of sheet.early) {
      const field = sheet.answers.form?.fields.find((each) => each.id === id);
      if (field) sheet.rest.lookups.type(field, text);
    }
    for (const [{ id }, value, option] of sheet.edits.splice(0)) {
      const field = sheet.answers.form?.fields.find((each) => each.id === id);
      if (!field) continue;
      const moment = field.kind === 'datetime' && typeof value === 'string';
      sheet.edit(field, moment ? toInstant(value, zoneOf(sheet)) : value, option);
    }
    sheet.early.clear();
  }

  submit(): void {
    const sending = this.sheet.rest?.sending;
    const stepping = this.#inSteps ? this.#stepping : undefined;
    if (!sending) return;
    if (!stepping || stepping.reviewing) return void sending.submission.submit();
    if (!sending.check(stepping.fields)) return;
    void sending.submission.prepare();
    stepping.next();
  }

  use(template: Template): void {
    this.sheet.rest?.starting.use(template);
  }

  async #showFiled(filed: Filed): Promise<void> {
    this.filed = filed;
    await this.#bring(async () => (this.summary = (await import('./filed.js')).summary));
    this.#focus('filed-heading');
  }

  async #create(field: Field, text: string): Promise<void> {
    await this.#bring(
      async () => (this.creating ??= new (await import('./create-option.js')).CreateOption(this.sheet)),
    );
    this.creating?.open(field, text);
  }

  /** Goes to a part of the form once it is there. */
  #focus(id: string): void {
    const { host } = this.sheet;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const target = host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      const inside = target?.querySelector<HTMLElement>('input:checked, input, select, textarea, button');
      (target?.matches('input, select, textarea, button, [tabindex]') ? target : inside)?.focus();
    });
  }
}

import type { Field } from '../../model/forms.js';
import type { CreateOption } from './create-option.js';
import { CustomerName } from './customer-name.js';
import type { Filed } from './filed.js';
import { Filling } from './filling.js';
import type { FormView } from './form-view.js';
import type { Sending } from './sending.js';
import type { Sheet } from './sheet.js';
import { type FormElement, sheetFor } from './sheet-for.js';

type Rest = typeof import('./rest.js');
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
  /** Code of the form could not be fetched: without a network nothing can be sent, either. */
  cutOff = false;

  readonly #element: FormElement;
  readonly #customer: CustomerName;
  readonly #other: CustomerName;
  #rest: Rest | undefined;
  #steps: Steps | undefined;
  #stepping: InstanceType<Steps['Stepping']> | undefined;
  #sending: Sending | undefined;

  constructor(element: FormElement) {
    this.#element = element;
    this.sheet = sheetFor(
      element,
      () => this.filling,
      (field, text) => void this.#create(field, text),
      (field) => this.#complaint(field),
      (field) => this.#sending?.wrote(field),
    );
    this.filling = new Filling(
      this.sheet,
      () => element.store,
      () => element.wanted,
    );
    this.#customer = new CustomerName(this.sheet, () => this.filling.acting.customer);
    this.#other = new CustomerName(this.sheet, () => this.filling.acting.other);
  }

  get view(): FormView {
    return {
      sheet: this.sheet,
      filling: this.filling,
      sending: this.#sending,
      rest: this.#rest,
      steps: this.#inSteps ? this.#steps : undefined,
      stepping: this.#inSteps ? this.#stepping : undefined,
      customer: this.#customer.current,
      other: this.#other.current,
      fixedCustomer: this.#element.wanted.customerId !== undefined,
      online: !this.cutOff && this.#element.store?.engine?.options.device.online() !== false,
      onSubmit: () => void this.#submit(),
    };
  }

  get sending(): Sending | undefined {
    return this.#sending;
  }

  /** Everything in steps is there, or nothing is in steps. */
  get readyToShow(): boolean {
    return !this.#inSteps || this.#stepping !== undefined;
  }

  /** Brings what a form in steps, or a closed one, is shown with; and after the first paint the rest. */
  async prepare({ closed, shown }: { closed: boolean; shown: boolean }): Promise<void> {
    try {
      if (this.#inSteps && !this.#stepping) await this.#bringSteps();
      if (closed && !this.closed) this.closed = await import('./closed.js');
      else if (!shown || this.#sending) return;
      if (shown && !this.#sending) await this.#bringRest();
      this.cutOff = false;
    } catch {
      // No network: said above the form, and tried again with the next act.
      this.cutOff = true;
    }
    this.sheet.host.requestUpdate();
  }

  /** Another case for the same customer, on an empty sheet. */
  another(): void {
    this.filed = undefined;
    this.#sending?.submission.again();
    this.#stepping?.restart();
    this.filling.startAnew();
    this.#focus('heading');
  }

  get #inSteps(): boolean {
    return this.#element.wanted.layout === 'steps';
  }

  async #bringSteps(): Promise<void> {
    this.#steps = await import('./steps-view.js');
    this.#stepping = new this.#steps.Stepping(this.sheet, (id) => this.#focus(id));
    this.#steps.dress(this.sheet);
  }

  async #bringRest(): Promise<void> {
    const rest = await import('./rest.js');
    if (this.#sending) return;
    const { sheet, filling } = this;
    const element = this.#element;
    const customer = () => this.#customer.current;
    const stepping = () => (this.#inSteps ? this.#stepping : undefined);
    this.#rest = rest;
    new rest.KeptFocus(sheet.host);
    rest.adopt(sheet.host, rest.badges);
    sheet.lookups.arrive(rest.Combobox);
    sheet.trays.held = new rest.FileTrays(
      sheet,
      () => sheet.trays.ids,
      () => filling.retention?.slot,
      () => filling.wroteFiles(),
    );
    this.#sending = new rest.Sending({
      sheet,
      filling,
      get wanted() {
        return element.wanted;
      },
      get customer() {
        return customer();
      },
      get stepping() {
        return stepping();
      },
      focus: (id) => this.#focus(id),
      filed: (filed) => void this.#showFiled(filed),
      failed: (error) => element.failed(error),
    });
  }

  async #submit(): Promise<void> {
    if (!this.#sending) await this.prepare({ closed: false, shown: true });
    const sending = this.#sending;
    const stepping = this.#inSteps ? this.#stepping : undefined;
    if (!sending) return;
    if (!stepping || stepping.reviewing) return sending.submission.submit();
    if (!sending.check(stepping.fields)) return;
    void sending.submission.prepare();
    stepping.next();
  }

  #complaint(field: Field): string | undefined {
    const complaint = this.sheet.answers.complaints.get(field.id);
    return complaint && this.#sending?.complaint(complaint, field);
  }

  async #showFiled(filed: Filed): Promise<void> {
    try {
      this.summary ??= (await import('./filed.js')).summary;
    } catch {
      // The case is filed; the number alone is said by the heading below.
    }
    this.filed = filed;
    this.#focus('filed-heading');
  }

  async #create(field: Field, text: string): Promise<void> {
    try {
      this.creating ??= new (await import('./create-option.js')).CreateOption(this.sheet);
      this.creating.open(field, text);
    } catch {
      this.cutOff = true;
      this.sheet.host.requestUpdate();
    }
  }

  /** Goes to a part of the form once it is there. */
  #focus(id: string): void {
    const { host } = this.sheet;
    host.requestUpdate();
    void host.updateComplete.then(() => focusPart(host.renderRoot, id));
  }
}

/** The control of that id, or the first one inside the part of that id. */
function focusPart(root: ParentNode, id: string): void {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const inside = target?.querySelector<HTMLElement>('input:checked, input, select, textarea, button');
  (target?.matches('input, select, textarea, button, [tabindex]') ? target : inside)?.focus();
}

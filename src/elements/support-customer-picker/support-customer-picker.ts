import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId } from '../../controls/host.js';
import type { Customer } from '../../model/customers.js';
import type { Session } from '../../model/session.js';
import { customerPickerMessages } from '../../messages/en/customer-picker.js';
import { customers } from '../../store/customers.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { showChoosing } from '../shared/choosing-shown.js';
import { SupportElement } from '../support-element.js';
import { CustomerControl } from './control.js';
import { Picking } from './picking.js';
import { pickerSheets } from './support-customer-picker.styles.js';

/**
 * The customer in whose name one acts, chosen among thousands, and seen as long as it is chosen. What is chosen is what
 * every element under the same provider follows; `customer-id` fixes it for a page that is about one customer.
 *
 * A control of the form around it: its value is the customer's id. Where the form has a `<label>` for it, that names it.
 *
 * States for `:state()`: `loading`, `error`, `forbidden`, `unauthenticated`, `unsupported`, `offline`, `readonly`,
 * `user-invalid`.
 *
 * @fires {CustomerSelectEvent} support-customer-select - A person chose for whom, or nobody.
 * @fires {Event} change - The same, as every control of a form says it.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @fires {FailedEvent} support-failed - Customers could not be read.
 * @csspart field - The lookup with all that belongs to it.
 * @csspart label - Its name.
 * @csspart hint - Its help.
 * @csspart error - What is wrong with the choice.
 * @csspart input - Where one types.
 * @csspart popup - The customers found.
 * @csspart status - What one may do for a customer.
 * @csspart reason - Why one may not file for it, and what helps; a page that shows `<support-authority>` beside it may hide this.
 */
export class SupportCustomerPicker extends SupportElement {
  static formAssociated = true;
  static override styles = pickerSheets;
  static override properties: PropertyDeclarations = {
    customerId: { attribute: 'customer-id' },
    name: { reflect: true },
    value: { attribute: false },
    defaultValue: { attribute: 'value' },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
  };

  /** Fixes the customer: for a page that is about one. */
  customerId?: string;

  /** Under this name the customer's id is sent with a form. */
  name?: string;

  /** Id of the customer to begin with, and after a reset; the page's own where it has chosen one already. */
  defaultValue?: string;

  /** A customer, or one's own organisation, has to be chosen. */
  required = false;

  /** Nothing can be chosen, and nothing is sent. */
  disabled = false;

  /** Shows the customer, and cannot be changed. */
  readonly = false;

  readonly #control = new CustomerControl(this, this.internals, () => this.#picking.complaint);
  readonly #picking: Picking = new Picking({
    host: this,
    localize: this.localize,
    store: () => this.store,
    session: () => this.#session.current?.value,
    chosen: () => this.#chosen,
    isGone: () => this.#asked.current?.error?.kind === 'not-found',
    own: () => this.#own,
    name: () => this.#name,
    isFixed: () => this.customerId !== undefined || this.#control.isDisabled || this.readonly,
    announce: (text, options) => this.announce(text, options),
    tellFailed: (error) => this.tellFailed('customers.list', error),
    situation: (snapshot, words, retry) => this.situation(snapshot, words, retry),
  });
  readonly #session = new Follow<Snapshot<Session>>(this, () => this.store?.session);
  readonly #asked = this.#follow(() => this.#value);
  readonly #ownAsked = this.#follow(() => this.#session.current?.value?.organisation?.id);
  #wanted: string | undefined;
  #begun: SupportStore | undefined;

  constructor() {
    super();
    showChoosing(this, () => (this.#offersChoice ? this.store : undefined));
  }

  /** Id of the chosen customer; empty while there is none. Set, it is chosen for all elements under the provider. */
  get value(): string {
    return this.#value ?? '';
  }

  set value(id: string) {
    if (this.store) this.store.choose({ customer: id || undefined });
    else this.#wanted = id;
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** `support-customer-picker`, as every control has a type. */
  get type(): string {
    return this.localName;
  }

  /** The labels of the page that name it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What is wrong with the choice. */
  get validity(): ValidityState {
    return this.#control.validity;
  }

  /** The same in words. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** False while it is disabled or readonly. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#control.check();
  }

  reportValidity(): boolean {
    return this.#control.report();
  }

  /** What is wrong in the eyes of the page; empty once nothing is. */
  setCustomValidity(message: string): void {
    this.#control.say(message);
  }

  /** Focuses the lookup, or, where somebody is chosen, the way to change that. */
  override focus(options?: FocusOptions): void {
    (byId(this, 'customer') ?? byId(this, 'change'))?.focus(options);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#control.isDisabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.value = this.defaultValue ?? '';
    this.#control.restart();
    this.#picking.restart();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { store } = this;
    if (store && store !== this.#begun) {
      this.#begun = store;
      const begin = this.#wanted ?? (store.current.customer === undefined ? this.defaultValue : undefined);
      this.#wanted = undefined;
      if (begin !== undefined && this.customerId === undefined) this.value = begin;
    }
    this.#picking.update();
  }

  protected override updated(): void {
    this.#control.update();
    const session = this.#session.current;
    const error = session?.error ?? this.#picking.error;
    const { kind } = error ?? {};
    this.showStates(
      (!this.store && !this.support.missing) || session?.status === 'waiting' ? 'loading' : undefined,
      error && 'error',
      (kind === 'forbidden' || kind === 'unauthenticated' || kind === 'unsupported' || kind === 'offline') && kind,
      (this.readonly || this.customerId !== undefined) && 'readonly',
      this.#control.error !== undefined && 'user-invalid',
    );
  }

  protected override render(): TemplateResult {
    const words = this.localize.text(customerPickerMessages);
    const session = this.#session.current;
    const retry = () => void this.store?.session?.refresh();
    const isHere = session?.value !== undefined;
    return html`<div
      part="base"
      role="group"
      lang=${this.localize.code}
      dir=${this.localize.dir}
      aria-label=${this.#name}
      @keydown=${(event: KeyboardEvent) => this.#submit(event)}
    >
      <div part="body">
        ${isHere ? this.#picking.render({ error: this.#control.error, required: this.required, hasLabel: this.#hasLabel }) : (this.situation(session, words, retry) ?? nothing)}
      </div>
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#pressed);
  }

  /** A press on the form's own label for it comes from no part of it. */
  readonly #pressed = (event: Event): void => {
    if (event.composedPath()[0] === this && this.labels.length) this.focus();
  };

  /** As in any field of one line: Enter sends the form around it. */
  #submit(event: KeyboardEvent): void {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isField && !event.defaultPrevented && !event.isComposing) this.form?.requestSubmit();
  }

  get #value(): string | undefined {
    return this.customerId ?? (this.store ? this.store.current.customer : this.#wanted || undefined);
  }

  /** What is chosen here is chosen for the page. */
  get #offersChoice(): boolean {
    const { state } = this.store?.may('customers.list') ?? {};
    const isClosed = state === 'absent' || state === 'refused';
    return this.customerId === undefined && !this.#control.isDisabled && !this.readonly && !isClosed;
  }

  /** As the system knows it now, else as it was seen last, else by its id. */
  get #chosen(): Customer | undefined {
    const id = this.#value;
    if (id === undefined) return undefined;
    const asked = this.#asked.current?.value;
    const { organisation } = this.#session.current?.value ?? {};
    if (asked?.id === id) return asked;
    return this.#picking.known(id) ?? (organisation?.id === id ? { ...organisation, own: true } : { id });
  }

  /** One's own organisation, as far as it is known. */
  get #own(): Customer | undefined {
    const { organisation } = this.#session.current?.value ?? {};
    const asked = this.#ownAsked.current?.value;
    if (!organisation) return this.#picking.ownSeen;
    return { ...organisation, ...(asked?.id === organisation.id && asked), own: true };
  }

  get #hasLabel(): boolean {
    return this.label === undefined && this.labels.length > 0;
  }

  /** What it is called: by the page, by the form's label, or by itself. */
  get #name(): string {
    const outside = this.#hasLabel ? this.labels[0]?.textContent?.replace(/\s+/g, ' ').trim() : undefined;
    return this.label ?? (outside || this.localize.text(customerPickerMessages).label);
  }

  #follow(id: () => string | undefined): Follow<Snapshot<Customer>> {
    return new Follow(this, () => {
      const wanted = id();
      return wanted !== undefined && this.store?.offers('customers.get')
        ? customers(this.store).get(wanted)
        : undefined;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-customer-picker': SupportCustomerPicker;
  }
}

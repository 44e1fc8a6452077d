import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { Copying } from '../../controls/copy.js';
import { authorityMessages } from '../../messages/en/authority.js';
import { labelMessages } from '../../messages/en/labels.js';
import type { Customer } from '../../model/customers.js';
import type { Decision } from '../../model/decision.js';
import type { SupportError } from '../../port/error.js';
import { customers } from '../../store/customers.js';
import { Deadline } from '../shared/deadline.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { showRights } from '../shared/rights-shown.js';
import { Speech } from '../shared/speech.js';
import { staleNote } from '../shared/stale-note.js';
import { SupportElement } from '../support-element.js';
import { notChosen, notSaid, rightMissing } from './in-place.js';
import { customerRights } from './customer-rights.js';
import { rightsOf } from './rights.js';
import { summaryOf } from './summary.js';
import { styles } from './support-authority.styles.js';

/**
 * What a person may do for a customer, said before anything is written: which kinds of requests, until when, what is
 * missing and how to get it, who may file instead. One line where all is well; open where something is missing.
 *
 * It is about the customer that is chosen under its provider, unless it has a `customer-id` of its own.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty` (no customer is chosen), `error`, `forbidden` (one may not
 * file for it), `unauthenticated`, `unsupported`, `offline`, `stale` (it could not be read again).
 *
 * @fires {SignInEvent} support-sign-in - The session has ended.
 * @fires {FailedEvent} support-failed - What one may do could not be looked up.
 * @slot empty - In place of the words shown while no customer is chosen.
 */
export class SupportAuthority extends SupportElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    customerId: { attribute: 'customer-id', reflect: true },
  };

  /** The customer that it is about. Wins over the one chosen in the page, and does not follow it. */
  customerId?: string;

  readonly #customer = new Follow(this, () => {
    const id = this.#id;
    return this.store && id !== undefined && this.#asks ? customers(this.store).get(id) : undefined;
  });
  readonly #copying = new Copying(this, (text) => this.announce(text));
  readonly #deadline = new Deadline(this);
  readonly #speech = new Speech(this, {
    state: () => this.#customer.current?.status,
    announce: (text, options) => this.announce(text, options),
    words: () => this.#spoken(),
  });
  /** For whom it was shown before: another one is announced. */
  #before: string | undefined;
  #told: SupportError | undefined;
  /** What a person has opened or closed, for this customer. */
  #toggled: { id: string; open: boolean } | undefined;

  constructor() {
    super();
    new KeptFocus(this);
    showRights(this, () => {
      const { store } = this;
      const customer = this.#id;
      const isSaid = this.#refusal ?? this.#customer.current?.value;
      return store && customer !== undefined && isSaid ? { store, customer } : undefined;
    });
  }

  /** Focuses the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('[part="heading"]')?.focus(options);
  }

  protected override willUpdate(): void {
    const id = this.#id;
    if (id === this.#before) return;
    if (this.#before !== undefined && id !== undefined) this.#speech.expect();
    this.#before = id;
  }

  protected override render(): TemplateResult {
    const t = this.#t;
    if (this.store && this.#id === undefined) return this.frame(t.heading, notChosen(t));
    if (this.store && !this.store.offers('customers.get')) return this.frame(t.heading, notSaid(t));
    const refusal = this.#refusal;
    if (refusal) return this.frame(t.heading, this.#missing(refusal));
    const { value, error } = this.#customer.current ?? {};
    if (value) return this.frame(t.headingFor(`\u2068${value.label ?? value.id}\u2069`), this.#body(value, error));
    return this.frame(
      t.heading,
      this.situation(this.#customer.current, t, () => this.#refresh()),
    );
  }

  protected override updated(): void {
    const { value, error, refreshing = false } = this.#customer.current ?? {};
    const asked = this.#id !== undefined;
    this.showStates(
      asked && this.#asks && !value && !error && 'loading',
      !!value && refreshing && 'refreshing',
      !!this.store && !asked && 'empty',
      !!error && !value && 'error',
      (!!this.#refusal || error?.kind === 'forbidden') && 'forbidden',
      !!this.store && !this.store.offers('customers.get') && 'unsupported',
      error?.kind === 'unauthenticated' && 'unauthenticated',
      error?.kind === 'offline' && 'offline',
      !!value && !!error && 'stale',
    );
    this.#deadline.follow(this.store?.engine?.options.clock, ...(value?.authority ?? []).map(({ until }) => until));
    if (error && error !== this.#told) this.tellFailed('customers.get', error);
    this.#told = error;
  }

  #body(customer: Customer, error: SupportError | undefined): TemplateResult {
    const { id } = customer;
    return html`
      ${
        error
          ? staleNote(error, {
              host: this,
              localize: this.localize,
              stale: this.#t.stale,
              store: this.store,
              scope: this.store?.current.scope,
              copying: this.#copying,
              retry: () => this.#refresh(),
            })
          : nothing
      }
      ${customerRights({
        customer,
        rights: rightsOf(customer, this.#now, this.#t.cases),
        filing: this.store?.may('cases.create'),
        t: this.#t,
        localize: this.localize,
        copying: this.#copying,
        now: this.#now,
        open: this.#toggled?.id === id ? this.#toggled.open : undefined,
        help: this.#help,
        heading: this.#subheading,
        onToggle: (open) => this.#toggle(id, open),
        onCheck: () => this.#refresh(),
      })}
    `;
  }

  #missing(refusal: Decision): TemplateResult {
    return rightMissing(refusal, {
      t: this.#t,
      localize: this.localize,
      copying: this.#copying,
      help: this.#help,
      heading: this.#subheading,
    });
  }

  readonly #subheading = (content: unknown) => this.heading(content, 1, undefined, 'subheading');

  get #help() {
    return this.store?.session?.current.value?.help;
  }

  /** The session, or the answer itself: this person may not see customers. */
  get #refusal(): Decision | undefined {
    const may = this.store?.may('customers.get');
    if (may?.state === 'refused' || may?.state === 'absent') return may;
    const { value, error } = this.#customer.current ?? {};
    if (value || error?.kind !== 'forbidden') return undefined;
    const { code, reason, remedy, reference } = error;
    return { state: 'refused', code, reason, remedy: reference ? { ...remedy, reference } : remedy };
  }

  get #asks(): boolean {
    const may = this.store?.may('customers.get');
    return may?.state !== 'refused' && may?.state !== 'absent';
  }

  get #id(): string | undefined {
    return this.customerId || this.support.store?.current.customer || undefined;
  }

  get #t() {
    return this.localize.text(authorityMessages);
  }

  get #now(): number {
    return this.store?.engine?.options.clock.now() ?? Date.now();
  }

  #spoken() {
    const t = this.#t;
    const { value } = this.#customer.current ?? {};
    const rights = value ? rightsOf(value, this.#now, t.cases) : [];
    const result = value
      ? this.localize.text(labelMessages).pair(
          t.headingFor(`\u2068${value.label ?? value.id}\u2069`),
          rights.length
            ? summaryOf({
                rights,
                filing: this.store?.may('cases.create'),
                t,
                localize: this.localize,
                now: this.#now,
              })
            : t.notSaid,
        )
      : '';
    return { loading: t.loading, failed: t.failed, result };
  }

  #toggle(id: string, open: boolean): void {
    this.#toggled = { id, open };
    this.requestUpdate();
  }

  #refresh(): void {
    if (this.store && this.#id !== undefined) void customers(this.store).get(this.#id)?.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-authority': SupportAuthority;
  }
}

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { Copying } from '../../controls/copy.js';
import { byId } from '../../controls/host.js';
import type { Subscription } from '../../model/customers.js';
import { refused } from '../../model/decision.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { decisionNote } from '../shared/decision-note.js';
import { afterPaint } from '../shared/after-paint.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { signInPlaceOf } from '../shared/sign-in-place.js';
import { staleNote } from '../shared/stale-note.js';
import { SupportElement } from '../support-element.js';
import { type Access, accessTo } from './access.js';
import { Actor } from './actor.js';
import { choosing } from './choosing-view.js';
import type { Changing } from './changing.js';
import type { NextView } from './next-view.js';
import { OneSubscription } from './one-subscription.js';
import { single } from './single-view.js';
import { statesOf } from './states.js';
import { SubscriptionList } from './subscription-list.js';
import { styles } from './support-contact-picker.styles.js';
import type { PickerView } from './view.js';
import { wordsOf, type Words } from './words.js';

/** What works on a change, once some picker of the page has loaded it: the next one has it at once. */
let known: typeof Changing | undefined;

/**
 * Which company supports which subscriptions: who it is now, who it may be, and a change of many at once that is checked
 * first and carried out row by row. It saves by itself and is no form control.
 *
 * It is about the customer that is chosen under its provider, unless it has a `customer-id` of its own; with a
 * `subscription-id`, about that subscription alone. One whose contact can never be changed ("new commerce") is not
 * shown there at all: the element takes no room then, and has the state `absent`.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty` (no subscriptions), `filtered` (a search narrows them), `error`,
 * `stale`, `forbidden`, `unauthenticated`, `offline`, `unsupported`, `readonly`, `submitting` (a change is carried out),
 * `absent`.
 *
 * @fires {ContactAssignedEvent} support-contact-assigned - A plan has been carried out, or taken back.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @fires {FailedEvent} support-failed - Something a person needed has failed.
 * @slot empty - In place of the words shown while there are no subscriptions.
 * @csspart item - One subscription.
 * @csspart input - Search fields, checkboxes and what a company is chosen with.
 * @csspart review - The change before it is confirmed.
 * @csspart result - The change while it is carried out, and what became of it.
 */
export class SupportContactPicker extends SupportElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    customerId: { attribute: 'customer-id', reflect: true },
    subscriptionId: { attribute: 'subscription-id', reflect: true },
    readonly: { type: Boolean, reflect: true },
  };

  /** The customer whose subscriptions are shown. Wins over the one chosen in the page, and does not follow it. */
  customerId?: string;

  /** The only subscription that it is about: for the page of a subscription. */
  subscriptionId?: string;

  /** Shows who supports what, and changes nothing. */
  readonly = false;

  readonly #session = new Follow<Snapshot<Session>>(this, () => this.store?.session);
  readonly #copying = new Copying(this, (text) => this.announce(text));
  readonly #one = new OneSubscription(
    this,
    () => this.#listing,
    () => this.subscriptionId,
  );
  readonly #list = new SubscriptionList(this, {
    words: () => this.#words,
    announce: (text, options) => this.announce(text, options),
    store: () => (this.subscriptionId ? undefined : this.#listing),
    customer: () => this.#customer,
  });
  #changing: Changing | undefined;
  #loading: Promise<void> | undefined;
  #notLoaded = false;
  /** Somebody wanted to go on with nothing chosen. */
  #missing = false;
  #told: SupportError | undefined;
  readonly #actor = new Actor();

  constructor() {
    super();
    new KeptFocus(this);
  }

  /** Focuses the first thing to do, or the heading. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot?.querySelector<HTMLElement>('#plan-heading, input') ?? byId(this, 'heading');
    first?.focus(options);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.#chosen.length) this.#missing = false;
    if (known && this.#access.mayChange) this.#begin(known);
    const isOther = this.#actor.hasChanged(this.store);
    if (!isOther && !(changed.has('subscriptionId') && this.hasUpdated)) return;
    this.#list.forget();
    this.#changing?.forget();
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { picker } = view.words;
    if (this.#isAbsent) return html``;
    const title = this.subscriptionId ? picker.heading : picker.headings;
    const plan = this.#changing?.plan(view);
    if (plan) return this.frame(title, plan);
    const session = this.#session.current;
    const retry = () => void this.store?.session?.refresh();
    if (!session?.value) return this.frame(title, this.situation(session, picker, retry) ?? nothing);
    const { list } = view.access;
    if (list?.state === 'absent') return this.frame(title, html`<p class="muted">${picker.unsupported}</p>`);
    if (refused(list)) return this.frame(title, decisionNote(list, view));
    return this.frame(title, this.subscriptionId ? this.#single(view) : this.#choosing(view));
  }

  protected override updated(): void {
    const session = this.#session.current;
    const { snapshot } = this.subscriptionId ? this.#one : this.#list;
    const page = this.subscriptionId ? snapshot?.value : this.#list.page;
    const error = snapshot?.error ?? (session?.value ? undefined : session?.error);
    this.showStates(
      ...statesOf({
        access: this.#access,
        hasStore: !!this.store,
        shown: page?.items.length,
        isSearched: this.#list.text !== '',
        isRefreshing: snapshot?.refreshing ?? false,
        error,
        isPlanShown: this.#changing?.isShown ?? false,
        isPlanRunning: this.#changing?.isRunning ?? false,
      }),
    );
    if (page && this.#access.mayChange && !this.#changing && !this.#notLoaded) afterPaint(() => void this.#load());
    this.internals.states[this.#isAbsent ? 'add' : 'delete']('absent');
    if (error && error !== this.#told)
      this.tellFailed(session?.value ? 'customers.subscriptions' : 'session.get', error);
    this.#told = error;
  }

  #choosing(view: PickerView): TemplateResult {
    const { snapshot, page } = this.#list;
    const retry = () => this.#list.retry();
    if (!page) return html`${this.situation(snapshot, view.words.picker, retry) ?? nothing}`;
    return choosing({
      ...view,
      ...this.#next(view),
      list: this.#list,
      chosen: this.#chosen,
      customer: this.#customer,
      fixedCustomer: this.customerId !== undefined,
      missing: this.#missing,
      stale: snapshot?.error ? this.#stale(snapshot.error, retry) : nothing,
    });
  }

  #single(view: PickerView): TemplateResult {
    const { snapshot, value: one } = this.#one;
    const retry = () => this.#one.retry();
    if (!snapshot?.value) return html`${this.situation(snapshot, view.words.picker, retry) ?? nothing}`;
    if (!one) return html`<p class="muted">${view.words.picker.missing}</p>`;
    return single(one, {
      ...view,
      ...this.#next(view),
      stale: snapshot.error ? this.#stale(snapshot.error, retry) : nothing,
    });
  }

  #next(view: PickerView): Omit<NextView, keyof PickerView> {
    const changing = this.#changing;
    return {
      kept: changing?.kept(view),
      company: changing && (() => changing.company(view)),
      reload: this.#notLoaded ? () => void this.#load() : undefined,
      review: () => void this.#check(),
      waiting: changing?.waiting,
    };
  }

  async #check(): Promise<void> {
    this.#missing = this.#chosen.length === 0;
    await this.#load();
    this.#changing?.check();
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadChanging().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #loadChanging(): Promise<void> {
    try {
      known ??= (await import('./changing.js')).Changing;
      this.#begin(known);
      this.#notLoaded = false;
    } catch {
      // Said in place of the companies, with a way to try again.
      this.#notLoaded = true;
    }
    this.requestUpdate();
  }

  #begin(Change: typeof Changing): void {
    this.#changing ??= new Change(this, {
      localize: this.localize,
      store: () => this.store,
      mayChange: () => this.#access.mayChange,
      chosen: () => this.#chosen,
      choose: (all) => this.#list.chosen.choose(all),
      customer: () => (this.#list.everyCustomer ? undefined : this.#customer),
      subscription: () => this.subscriptionId,
      isHere: ({ subscription: { id, customer } }) =>
        this.subscriptionId ? id === this.subscriptionId : this.#isListed(customer.id),
      announce: (text, options) => this.announce(text, options),
      tellFailed: (operation, error) => this.tellFailed(operation, error),
      interrupted: (error, goOn) => this.#interrupted(error, goOn),
      onFinish: () => this.#list.chosen.clear(),
    });
  }

  #stale(error: SupportError, retry: () => void, store = this.store): TemplateResult {
    return staleNote(error, {
      host: this,
      localize: this.localize,
      stale: this.#words.picker.stale,
      scope: this.store?.current.scope,
      store,
      copying: this.#copying,
      retry,
    });
  }

  /** Rows wait to be sent: the way to sign in again stands here, whatever else on the page would offer it. */
  #interrupted(error: SupportError, goOn: () => void): TemplateResult {
    if (this.store && error.kind === 'unauthenticated') signInPlaceOf(this).isHere(this.store, true);
    return this.#stale(error, goOn, undefined);
  }

  get #view(): PickerView {
    return {
      words: this.#words,
      localize: this.localize,
      copying: this.#copying,
      access: this.#access,
      own: this.#session.current?.value?.organisation?.id,
      heading: (content, id) => this.heading(content, 1, id, ''),
    };
  }

  get #words(): Words {
    return wordsOf(this.localize);
  }

  get #access(): Access {
    return accessTo(this.store, this.readonly);
  }

  /** Where subscriptions can be read from; nothing where there is no list, or none for this person. */
  get #listing(): SupportStore | undefined {
    const { list } = this.#access;
    return list && list.state !== 'absent' && !refused(list) ? this.store : undefined;
  }

  /** Those to be changed: chosen in the list, or the only one. */
  get #chosen(): readonly Subscription[] {
    const { value } = this.#one;
    return this.subscriptionId ? (value ? [value] : []) : this.#list.chosen.all;
  }

  /** On its own page, what has no such contact has no such section. */
  get #isAbsent(): boolean {
    return !!this.subscriptionId && this.#one.isAbsent;
  }

  get #customer(): string | undefined {
    return this.customerId || this.support.store?.current.customer;
  }

  #isListed(customer: string): boolean {
    return this.#list.everyCustomer || this.#customer === undefined || this.#customer === customer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-contact-picker': SupportContactPicker;
  }
}

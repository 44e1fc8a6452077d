import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { Copying } from '../../controls/copy.js';
import { byId } from '../../controls/host.js';
import { failureText } from '../../controls/situations.js';
import { ContactAssignedEvent } from '../../events/contact-assigned.js';
import type { Subscription } from '../../model/customers.js';
import { type Decision, refused } from '../../model/decision.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { Page } from '../../model/page.js';
import { ContactPlan, type PlanRow } from '../../store/contact-plan.js';
import { contactPlans } from '../../store/contact-plans.js';
import type { Snapshot } from '../../store/resource.js';
import { subscriptions } from '../../store/subscriptions.js';
import { actingAs } from '../shared/acting-as.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { staleNote } from '../shared/stale-note.js';
import { SupportElement } from '../support-element.js';
import { choosing, readonlyNote } from './choosing-view.js';
import { Companies } from './companies.js';
import { PlanSpeech } from './plan-speech.js';
import { outcome, review, type PlanView } from './plan-view.js';
import { single } from './single-view.js';
import { SubscriptionList } from './subscription-list.js';
import { styles } from './support-contact-picker.styles.js';
import { wordsOf, type Words } from './words.js';

/**
 * Which company supports which subscriptions: who it is now, who it may be, and a change of many at once that is checked
 * first and carried out row by row. It saves by itself and is no form control.
 *
 * It is about the customer that is chosen under its provider, unless it has a `customer-id` of its own; with a
 * `subscription-id`, about that subscription alone. One whose contact can never be changed ("new commerce") is not
 * shown there at all: the element takes no room then, and has the state `absent`.
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
  readonly #plans = new Follow(this, () => this.store && contactPlans(this.store).all);
  // eslint-disable-next-line no-unused-private-class-members -- it renders when a row changes
  readonly #rows = new Follow(this, () => this.#plan);
  readonly #one = new Follow<Snapshot<Page<Subscription>>>(this, () =>
    this.subscriptionId && this.#listing ? subscriptions(this.store!).list({ ids: [this.subscriptionId] }) : undefined,
  );
  readonly #copying = new Copying(this, (text) => this.announce(text));
  readonly #list = new SubscriptionList(this, {
    store: () => (this.subscriptionId || !this.#listing ? undefined : this.store),
    customer: () => this.#customer,
    announce: (text, options) => this.announce(text, options),
    spoken: () => this.#spoken,
  });
  readonly #companies = new Companies(this, {
    store: () => (this.#mayChange ? this.store : undefined),
    chosen: () => this.#chosen,
    words: () => this.#words,
    announce: (text, options) => this.announce(text, options),
    tellFailed: (operation, error) => this.tellFailed(operation, error),
  });
  readonly #speech = new PlanSpeech((text, options) => this.announce(text, options));
  /** What is to be confirmed. */
  #draft: ContactPlan | undefined;
  #stopping = false;
  readonly #whole = new Set<string>();
  #missing = false;
  #told: SupportError | undefined;
  #epoch: unknown[] = [];
  #focusNext: string | undefined;

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
    const identity = this.#session.current?.value?.identity;
    const epoch = [this.store?.engine, this.store?.current.scope, identity?.tenant, identity?.person];
    const isOther =
      this.#epoch.length > 0 && epoch.some((part, at) => this.#epoch[at] !== undefined && part !== this.#epoch[at]);
    if (isOther || (changed.has('subscriptionId') && this.hasUpdated)) {
      this.#list.forget();
      this.#companies.forget();
      this.#draft = undefined;
    }
    this.#epoch = epoch;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { picker } = words;
    if (this.#absent) return html``;
    const title = this.subscriptionId ? picker.heading : picker.headings;
    const plan = this.#plan;
    if (plan) return this.frame(title, this.#outcome(plan));
    if (this.#draft) return this.frame(title, this.#review(this.#draft));
    const session = this.#session.current;
    const retry = () => void this.store?.session?.refresh();
    if (!session?.value) return this.frame(title, this.situation(session, picker, retry) ?? nothing);
    const may = this.store!.may('customers.subscriptions');
    if (may?.state === 'absent') return this.frame(title, html`<p class="muted">${picker.unsupported}</p>`);
    if (refused(may)) return this.frame(title, readonlyNote(may, this.#view));
    return this.frame(title, this.subscriptionId ? this.#single(words) : this.#choosing(words));
  }

  protected override updated(): void {
    const plan = this.#plan;
    const { running = false } = plan?.progress ?? {};
    const snapshot = this.subscriptionId ? this.#one.current : this.#list.snapshot;
    const error = snapshot?.error ?? (this.#session.current?.value ? undefined : this.#session.current?.error);
    const page = this.subscriptionId ? this.#one.current?.value : this.#list.page;
    const assign = this.store?.may('contacts.assign');
    this.showStates(
      !plan && !page && !error && !!this.store && this.#listing !== false && 'loading',
      !!page && !!snapshot?.refreshing && 'refreshing',
      !plan && page?.items.length === 0 && 'empty',
      !plan && this.#list.text !== '' && 'filtered',
      !!error && !page && 'error',
      !!error && !!page && 'stale',
      (refused(assign) || error?.kind === 'forbidden') && 'forbidden',
      (error?.kind === 'unauthenticated' || error?.kind === 'offline') && error.kind,
      this.store?.may('customers.subscriptions')?.state === 'absent' && 'unsupported',
      running && 'submitting',
      !!page && !this.#mayChange && 'readonly',
    );
    this.internals.states[this.#absent ? 'add' : 'delete']('absent');
    this.#tell(plan, running, error);
    if (!running) this.#stopping = false;
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next) (byId(this, next) ?? byId(this, 'heading'))?.focus();
  }

  /** Whoever listens, and the page. */
  #tell(plan: ContactPlan | undefined, running: boolean, error: SupportError | undefined): void {
    if (error && error !== this.#told)
      this.tellFailed(this.#session.current?.value ? 'customers.subscriptions' : 'session.get', error);
    this.#told = error;
    this.#speech.hear(plan, this.#words, performance.now());
    if (!plan || running) return;
    const news = plan.takeNews();
    if (news.length) this.dispatchEvent(new ContactAssignedEvent(news));
  }

  #choosing(words: Words): TemplateResult {
    const { snapshot, page } = this.#list;
    if (!page) return html`${this.situation(snapshot, words.picker, () => this.#list.retry()) ?? nothing}`;
    return choosing({
      ...this.#view,
      list: this.#list,
      companies: this.#companies,
      chosen: this.#chosen,
      readonly: !this.#mayChange,
      customer: this.#customer,
      fixedCustomer: this.customerId !== undefined,
      missing: this.#missing,
      stale: snapshot?.error ? this.#stale(snapshot.error, () => this.#list.retry()) : nothing,
      toggle: (one) => {
        this.#missing = false;
        this.#list.toggle(one);
      },
      review: () => this.#check(),
    });
  }

  #single(words: Words): TemplateResult {
    const { value, error } = this.#one.current ?? {};
    const retry = () =>
      void (
        this.store &&
        subscriptions(this.store)
          .list({ ids: [this.subscriptionId!] })
          ?.refresh()
      );
    const one = value?.items[0];
    if (!value) return html`${this.situation(this.#one.current, words.picker, retry) ?? nothing}`;
    if (!one) return html`<p class="muted">${words.picker.missing}</p>`;
    return single(one, {
      ...this.#view,
      companies: this.#companies,
      readonly: !this.#mayChange,
      stale: error ? this.#stale(error, retry) : nothing,
      review: () => this.#check(),
    });
  }

  #review(plan: ContactPlan): TemplateResult {
    return review({
      ...this.#planView(plan, true),
      notices: this.#companies.page?.notices,
      confirm: () => this.#confirm(plan),
      back: () => {
        this.#draft = undefined;
        this.#focusNext = 'review';
        this.requestUpdate();
      },
    });
  }

  #outcome(plan: ContactPlan): TemplateResult {
    const signedOut = plan.current.map(({ error }) => error).find((error) => error?.kind === 'unauthenticated');
    const retry = () => {
      this.#focusNext = 'plan-heading';
      void plan.retry();
    };
    return outcome({
      ...this.#planView(plan, false),
      stopping: this.#stopping,
      stop: () => {
        plan.stop();
        this.#stopping = true;
        this.requestUpdate();
      },
      retry,
      undo: () => {
        this.#focusNext = 'plan-heading';
        void plan.undo();
      },
      finish: () => this.#finish(plan),
      signIn: signedOut && !plan.progress.running ? this.#stale(signedOut, retry) : nothing,
      ...(!plan.progress.running && {
        replace: ({ subscription }: PlanRow) => void plan.replace(subscription.id),
        leave: ({ subscription }: PlanRow) => plan.leave(subscription.id),
      }),
    });
  }

  #planView(plan: ContactPlan, ahead: boolean): PlanView {
    return {
      ...this.#view,
      plan,
      ahead,
      effective: plan.to.effective,
      single: this.subscriptionId !== undefined,
      withCustomer: new Set(plan.current.map(({ subscription }) => subscription.customer.id)).size > 1,
      heading: (content, id) => this.heading(content, 1, id, ''),
      actingAs: actingAs(this.store, this.localize),
      whole: this.#whole,
      showWhole: (group) => {
        this.#whole.add(group);
        this.requestUpdate();
      },
    };
  }

  #check(): void {
    const { to } = this.#companies;
    const chosen = this.#chosen;
    this.#missing = chosen.length === 0;
    this.#companies.missing = !to;
    if (to && chosen.length && this.store) {
      this.#draft = new ContactPlan(this.store.here, chosen, to);
      this.#whole.clear();
      this.#focusNext = 'plan-heading';
    } else {
      this.#focusNext = this.#missing ? 'subscriptions-heading' : 'next-heading';
      this.announce(this.#missing ? this.#words.picker.chooseSubscription : this.#words.picker.chooseCompany);
    }
    this.requestUpdate();
  }

  #confirm(plan: ContactPlan): void {
    this.#draft = undefined;
    this.#focusNext = 'plan-heading';
    if (this.store) contactPlans(this.store).keep(plan);
    void plan.run();
  }

  #finish(plan: ContactPlan): void {
    if (this.store) contactPlans(this.store).putAway(plan);
    this.#list.clear();
    this.#companies.forget();
    this.#focusNext = 'heading';
    this.requestUpdate();
  }

  #stale(error: SupportError, retry: () => void): TemplateResult {
    return staleNote(error, {
      host: this,
      localize: this.localize,
      stale: this.#words.picker.stale,
      scope: this.store?.current.scope,
      copying: this.#copying,
      retry,
    });
  }

  /** The newest plan about what is shown here: also one that was begun before this element was there. */
  get #plan(): ContactPlan | undefined {
    const customer = this.#list?.everyCustomer ? undefined : this.#customer;
    const isHere = ({ subscription: { id, customer: of } }: PlanRow) =>
      this.subscriptionId ? id === this.subscriptionId : customer === undefined || of.id === customer;
    return this.#plans.current?.find((plan) => plan.current.some(isHere));
  }

  get #view() {
    return {
      words: this.#words,
      localize: this.localize,
      copying: this.#copying,
      own: this.#session.current?.value?.organisation?.id,
      heading: (content: unknown, id: string) => this.heading(content, 1, id, ''),
      ask: this.store?.may('contacts.ask'),
      assign: this.#refusal,
      side: this.#session.current?.value?.side,
    };
  }

  get #words(): Words {
    return wordsOf(this.localize);
  }

  get #spoken() {
    const { picker, errors } = this.#words;
    const { page, snapshot } = this.#list;
    const count = page?.total ?? page?.items.length ?? 0;
    return {
      loading: picker.loading,
      failed: snapshot?.error ? `${picker.failed} ${failureText(snapshot.error, errors)}` : picker.failed,
      result: !page?.items.length
        ? picker.noMatch
        : page.total === undefined && page.next !== undefined
          ? picker.countAtLeast(count)
          : picker.count(count),
      cleared: picker.choiceCleared,
    };
  }

  /** Those to be changed: chosen in the list, or the only one. */
  get #chosen(): readonly Subscription[] {
    if (this.subscriptionId) return this.#one.current?.value?.items.slice(0, 1) ?? [];
    return [...this.#list.chosen.values()];
  }

  /** Why this person changes nothing here. */
  get #refusal(): Decision | undefined {
    const assign = this.store?.may('contacts.assign');
    return assign?.state === 'refused' || assign?.state === 'absent' ? assign : undefined;
  }

  get #mayChange(): boolean {
    const session = this.#session.current?.value;
    return !this.readonly && !!session && session.side !== 'customer' && !this.#refusal;
  }

  /** False where there is no list, or none for this person. */
  get #listing(): boolean | undefined {
    const state = this.store?.may('customers.subscriptions')?.state;
    return state && state !== 'absent' && state !== 'refused';
  }

  /** On its own page, what has no such contact has no such section. */
  get #absent(): boolean {
    if (!this.subscriptionId) return false;
    const one = this.#one.current?.value?.items[0];
    return one?.can?.assignContact?.state === 'absent';
  }

  get #customer(): string | undefined {
    return this.customerId || this.support.store?.current.customer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-contact-picker': SupportContactPicker;
  }
}

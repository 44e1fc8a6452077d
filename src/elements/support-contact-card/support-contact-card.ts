import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { button } from '../../controls/button.js';
import { Copying } from '../../controls/copy.js';
import { notice } from '../../controls/notice.js';
import { empty, failureText } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import { commonMessages } from '../../messages/en/common.js';
import { contactCardMessages } from '../../messages/en/contact-card.js';
import { errorMessages } from '../../messages/en/errors.js';
import { warnOnce } from '../../messages/warn.js';
import type { RouteQuery } from '../../model/routes.js';
import type { SupportError } from '../../port/error.js';
import { canonical } from '../../store/canonical.js';
import { contacts } from '../../store/contacts.js';
import { routes } from '../../store/routes.js';
import { peopleIcon, refreshIcon } from '../../styles/icons.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { signInPlaceOf } from '../shared/sign-in-place.js';
import { Speech } from '../shared/speech.js';
import { staleNote } from '../shared/stale-note.js';
import { SupportElement } from '../support-element.js';
import { AlertAddress } from './alert-address.js';
import { contactView, routeView } from './route-view.js';
import { styles } from './support-contact-card.styles.js';

/**
 * Who helps, and how: the support contact of a customer, the vendor, the publisher of a product, another portal where the
 * problem belongs there, the way back into a locked account. A way that is not open to somebody says why. It answers
 * those who are not signed in, too, where the support system does. Without a product or a problem it also says where
 * mails about cases go, and lets people change that.
 *
 * It is about the customer that is chosen under its provider, unless it has a `customer-id` of its own.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty` (nobody is known), `error`, `forbidden`, `unauthenticated` (nobody is
 * signed in; what helps is shown all the same), `unsupported`, `offline`, `stale` (it could not be read again), `submitting`.
 *
 * @fires {SignInEvent} support-sign-in - A person who is not signed in wants to.
 * @fires {FailedEvent} support-failed - Something a person needed has failed.
 * @slot empty - In place of the words shown where nobody is known.
 * @csspart input - The address for alerts.
 */
export class SupportContactCard extends SupportElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    customerId: { attribute: 'customer-id', reflect: true },
    subscriptionId: { attribute: 'subscription-id', reflect: true },
    productId: { attribute: 'product-id', reflect: true },
    problem: { reflect: true },
  };

  /** The customer that it is about. Wins over the one chosen in the page, and does not follow it. */
  customerId?: string;

  /** Shows the designated support contact of this subscription, and the ways to help that belong to it. */
  subscriptionId?: string;

  /** The ways to help with this product: its publisher's, where the vendor does not support it. */
  productId?: string;

  /** Id of a kind of problem: where it belongs. */
  problem?: string;

  /** The session is over, as asking has shown: until somebody signs in, the ways without a session are shown. */
  #lost = false;
  #sessionFailed = false;
  #query = '{}';
  #told: SupportError | undefined;
  readonly #routes = new Follow(this, () => {
    const { store } = this;
    if (!store?.offers('routes.list')) return undefined;
    return routes(store).list(this.#isOutside ? {} : this.#asked);
  });
  readonly #contact = new Follow(this, () => {
    const { store, subscriptionId } = this;
    if (!subscriptionId || !store?.offers('contacts.get') || this.#isOutside) return undefined;
    return contacts(store).of([subscriptionId]);
  });
  readonly #copying = new Copying(this, (text) => this.announce(text));
  readonly #speech = new Speech(this, {
    state: () => this.#routes.current?.status,
    announce: (text, options) => this.announce(text, options),
    words: () => ({ ...this.#t, result: this.#t.result(this.#routes.current?.value?.items.length ?? 0) }),
  });
  readonly #alerts = new AlertAddress({
    element: this,
    localize: this.localize,
    copying: this.#copying,
    store: () => this.store,
    announce: (text, options) => this.announce(text, options),
    heading: (content) => this.#subheading(content),
    onFailed: (error) => this.tellFailed('session.alerts', error),
  });

  constructor() {
    super();
    new KeptFocus(this);
  }

  /** Focuses the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('[part="heading"]')?.focus(options);
  }

  protected override willUpdate(): void {
    const failed = this.store?.session?.current.error !== undefined;
    if (this.#routes.current?.error?.kind === 'unauthenticated') this.#lost = true;
    else if (this.#sessionFailed && !failed) this.#lost = false;
    this.#sessionFailed = failed;
    const query = canonical(this.#asked);
    if (query !== this.#query && this.hasUpdated) this.#speech.expect();
    this.#query = query;
  }

  protected override render(): TemplateResult {
    const t = this.#t;
    const { value, error } = this.#routes.current ?? {};
    const isOffered = this.store?.offers('routes.list') || (this.subscriptionId && this.store?.offers('contacts.get'));
    if (this.store && !isOffered)
      return this.frame(
        t.heading,
        html`<p>${t.notSaid}</p>
          ${this.#alertsView()}`,
      );
    if (value || (this.store && !this.store.offers('routes.list')))
      return this.frame(
        t.heading,
        html`${this.#isOutside ? this.#signedOut() : error ? this.#stale(error) : nothing} ${this.#ways()}
        ${this.#alertsView()}`,
      );
    return this.frame(
      t.heading,
      this.situation(this.#routes.current, t, () => this.#refresh()),
    );
  }

  protected override updated(): void {
    const { value, error, refreshing = false } = this.#routes.current ?? {};
    this.showStates(
      !!this.#routes.current && !value && !error && 'loading',
      !!value && refreshing && 'refreshing',
      !!value && !value.items.length && !this.subscriptionId && 'empty',
      !!error && !value && 'error',
      !!this.store && !this.store.offers('routes.list') && 'unsupported',
      this.#isOutside && 'unauthenticated',
      error?.kind === 'forbidden' && 'forbidden',
      error?.kind === 'offline' && 'offline',
      !!value && !!error && 'stale',
      this.#alerts.busy && 'submitting',
    );
    const { value: page } = this.#contact.current ?? {};
    if (this.subscriptionId && (page?.items.length === 0 || (!this.#isOutside && error?.kind === 'not-found')))
      warnOnce(`<support-contact-card>: the support system knows no subscription-id="${this.subscriptionId}" here`);
    if (error && error !== this.#told) this.tellFailed('routes.list', error);
    this.#told = error;
  }

  #ways(): unknown {
    const t = this.#t;
    const view = {
      t,
      localize: this.localize,
      copying: this.#copying,
      heading: (content: unknown) => this.#subheading(content),
    };
    const { value: page, error, status } = this.#contact.current ?? {};
    const contact = page?.items.find(({ subscriptionId }) => subscriptionId === this.subscriptionId);
    const all = this.#routes.current?.value?.items ?? [];
    // The same company, said once: as the contact that it is.
    const same = contact && all.find(({ kind, label }) => kind === 'partner' && label === contact.company.label);
    const others = all.filter((route) => route !== same && route.can?.state !== 'absent');
    // What others have made, they support: nobody shall ask the reseller first.
    const [publishers, rest] = [true, false].map((is) => others.filter(({ kind }) => (kind === 'publisher') === is));
    const side = this.store?.session?.current.value?.side;
    const common = this.localize.text(commonMessages);
    const failed =
      error && !page
        ? notice({
            level: 'warning',
            content: `${t.contactFailed} ${failureText(error, this.localize.text(errorMessages))}`,
            remedy: error.remedy,
            text: common,
            copying: this.#copying,
            actions: button({ label: common.retry, icon: refreshIcon(), onClick: () => this.#refresh() }),
          })
        : nothing;
    const unknown = page && !contact ? notice({ level: 'warning', content: t.noContact, text: common }) : nothing;
    if (!contact && !others.length && status !== 'waiting' && !error)
      return html`<slot name="empty">${empty({ icon: peopleIcon(), title: t.none, detail: t.noneHint })}</slot>`;
    return html`${failed}${unknown}
      <ul class="routes">
        ${status === 'waiting' ? html`<li class="route muted" aria-busy="true"><p>${t.loading}</p></li>` : nothing}
        ${publishers!.map((route) => routeView(route, view))}
        ${contact ? contactView(contact, { ...view, side, hours: same?.hours }) : nothing}
        ${rest!.map((route) => routeView(route, view))}
      </ul>`;
  }

  #signedOut(): TemplateResult {
    const common = this.localize.text(commonMessages);
    const signIn = () => {
      if (!this.dispatchEvent(new SignInEvent(this.store?.current.scope))) return;
      this.#lost = false;
      this.requestUpdate();
      void this.store?.session?.refresh();
    };
    const { store } = this;
    const isHere = store && signInPlaceOf(this).isHere(store);
    return html`<slot name="sign-in">
      ${notice({
        content: this.#t.signedOut,
        text: common,
        actions: isHere ? button({ label: common.signIn, onClick: signIn }) : undefined,
      })}
    </slot>`;
  }

  #stale(error: SupportError): TemplateResult {
    return staleNote(error, {
      host: this,
      localize: this.localize,
      stale: this.#t.stale,
      scope: this.store?.current.scope,
      store: this.store,
      copying: this.#copying,
      retry: () => this.#refresh(),
    });
  }

  #alertsView(): unknown {
    const alerts = this.store?.session?.current.value?.alerts;
    return alerts && !this.productId && !this.problem && !this.#isOutside ? this.#alerts.render(alerts) : nothing;
  }

  /** Nobody is signed in here, as far as is known: at all, or to the scope that one would act in. */
  get #isOutside(): boolean {
    const { error, value } = this.store?.session?.current ?? {};
    const acting = this.store?.current.scope ?? value?.identity.scope;
    const isSignedOut = value?.scopes.some(({ id, signIn }) => id === acting && signIn === 'needed') ?? false;
    return error?.kind === 'unauthenticated' || isSignedOut || this.#lost;
  }

  get #asked(): RouteQuery {
    const customer = this.customerId || this.support.store?.current.customer;
    return {
      ...(customer && { for: customer }),
      ...(this.subscriptionId && { subscription: this.subscriptionId }),
      ...(this.productId && { product: this.productId }),
      ...(this.problem && { problem: this.problem }),
    };
  }

  get #t() {
    return this.localize.text(contactCardMessages);
  }

  #subheading(content: unknown): TemplateResult {
    return this.heading(content, 1, undefined, 'subheading');
  }

  #refresh(): void {
    const { store, subscriptionId } = this;
    if (!store) return;
    if (store.offers('routes.list'))
      void routes(store)
        .list(this.#isOutside ? {} : this.#asked)
        ?.refresh();
    if (subscriptionId && store.offers('contacts.get')) void contacts(store).of([subscriptionId])?.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-contact-card': SupportContactCard;
  }
}

import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, css, html, type PropertyDeclarations } from 'lit';
import { pageOptions } from '../../context/configure.js';
import { supportContext } from '../../context/key.js';
import { Support } from '../../context/support.js';
import { languageOf, watchLanguage } from '../../messages/language.js';
import type { SupportBackend } from '../../port/backend.js';
import { type Chosen, SupportStore } from '../../store/store.js';

/**
 * Connects the elements inside it to a support system, and to each other: they share what was read, the acting
 * customer and the picked case. Without a `backend` of its own it joins the provider around it, or the page's.
 *
 * It shows nothing itself and takes no room (`display: contents`).
 */
export class SupportProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties: PropertyDeclarations = {
    scope: {},
    customerId: { attribute: 'customer-id' },
    caseId: { attribute: 'case-id' },
    caseHref: { attribute: 'case-href' },
    backend: { attribute: false },
  };

  /** Acting scope: the reseller domain or tenant in whose name calls are made. */
  scope?: string;

  /** Id of the customer in whose name people act here. Follows their choice. */
  customerId?: string | undefined;

  /** Id of the case that the elements inside show. Follows the pick in a list. */
  caseId?: string | undefined;

  /** Where a case has its page in this portal, `/cases/{id}`. Without it, a case is opened by a button. */
  caseHref?: string;

  /** The support system. May come late, or be replaced. */
  backend?: SupportBackend;

  /** What the elements inside share. The same object for the life of this element. */
  readonly store = new SupportStore();

  readonly #outer = new Support(this);
  #seen: Pick<Chosen, 'customer' | 'caseId'> = {};
  #stop: (() => void)[] = [];

  constructor() {
    super();
    // Asks for the outer store before it can answer itself, so `#outer` stands first.
    new ContextProvider(this, { context: supportContext, initialValue: this.store });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const speak = () => this.store.choose({ locale: languageOf(this) });
    this.#stop = [watchLanguage(this, speak), this.store.watch(() => this.#mirror())];
    speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const outer = this.#outer.store;
    if (this.backend) this.store.connect(this.backend, pageOptions());
    else this.store.join(outer?.engine);

    // Only what was set here is told to the store: its own answers come back through `#mirror` and change nothing.
    this.store.choose({
      ...(changed.has('customerId') && { customer: this.customerId }),
      ...(changed.has('caseId') && { caseId: this.caseId }),
      caseHref: this.caseHref ?? outer?.current.caseHref,
      scope: this.scope ?? outer?.current.scope,
    });
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #mirror(): void {
    const { customer, caseId } = this.store.current;
    // Only what changed in the store: a property that was just set here has not reached it yet.
    if (customer !== this.#seen.customer) this.customerId = customer;
    if (caseId !== this.#seen.caseId) this.caseId = caseId;
    this.#seen = { customer, caseId };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-provider': SupportProvider;
  }
}

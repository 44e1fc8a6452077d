import { ContextProvider } from '@lit/context';
import { ReactiveElement, css, type PropertyDeclarations } from 'lit';
import { pageOptions } from '../../context/configure.js';
import { supportContext } from '../../context/key.js';
import { Support } from '../../context/support.js';
import { languageOf, watchLanguage } from '../../messages/language.js';
import type { SupportBackend } from '../../port/backend.js';
import { type Chosen, SupportStore } from '../../store/store.js';

type Agreed = Pick<Chosen, 'scope' | 'customer' | 'caseId'>;

/**
 * Connects the elements inside it to a support system, and to each other: they share what was read, the acting
 * scope and customer and the picked case. Without a `backend` of its own it joins the provider around it, or the page's.
 *
 * It shows nothing itself and takes no room (`display: contents`).
 */
export class SupportProvider extends ReactiveElement {
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

  /**
   * Acting scope: the reseller domain or tenant in whose name calls are made. Follows people's choice, and is kept nowhere
   * else, so that each tab stays in its own. A portal whose addresses name the scope sets it from there: where that moves
   * people to another scope, `<support-scope>` tells them. Customer and case belong to the former one and are let go.
   */
  scope?: string | undefined;

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

  readonly #outer = new Support(this, () => !this.backend);
  /** What the properties and the store last said alike. */
  #agreed: Agreed = {};
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

  protected override willUpdate(): void {
    const outer = this.#outer.store;
    if (this.backend) this.store.connect(this.backend, pageOptions());
    else this.store.join(outer?.engine);

    // Only what was set here since both last agreed: a choice that people have made meanwhile is not undone.
    const agreed = this.#agreed;
    this.#agreed = { scope: this.scope ?? outer?.current.scope, customer: this.customerId, caseId: this.caseId };
    const set = Object.entries(this.#agreed).filter(([name, value]) => value !== agreed[name as keyof Agreed]);
    this.store.choose({ ...Object.fromEntries(set), caseHref: this.caseHref ?? outer?.current.caseHref });
  }

  /** Never changes, so nothing renders it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  /** What was chosen in the store stands in the properties, too. */
  #mirror(): void {
    const { scope, customer, caseId } = this.store.current;
    const agreed = this.#agreed;
    if (scope !== agreed.scope) this.scope = scope;
    if (customer !== agreed.customer) this.customerId = customer;
    if (caseId !== agreed.caseId) this.caseId = caseId;
    this.#agreed = { scope, customer, caseId };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-provider': SupportProvider;
  }
}

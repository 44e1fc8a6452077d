import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId } from '../../controls/host.js';
import { customerListMessages } from '../../messages/en/customer-list.js';
import type { Session } from '../../model/session.js';
import type { Snapshot } from '../../store/resource.js';
import { SupportElement } from '../support-element.js';
import { customerListSheets } from './customer-list.styles.js';
import { Listed } from './listed.js';

/**
 * The customers of the domain one acts in: what one may do for each, and the ways to its cases and to a new one. One's
 * own organisation stands apart.
 *
 * A picked customer is the one that every element under the same provider is about.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty` (no rows), `filtered` (a search narrows the list), `error`,
 * `forbidden`, `unauthenticated`, `unsupported`, `offline`.
 *
 * @fires {CustomerSelectEvent} support-customer-select - A person picked a customer.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to see a customer, its cases, or file one for it. Cancelable.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @fires {FailedEvent} support-failed - The customers could not be read.
 * @slot empty - In place of the list while there are no customers at all.
 * @slot actions - Beside the heading.
 * @csspart item - One customer.
 * @csspart status - What one may do for a customer.
 * @csspart input - The search field.
 * @csspart footer - What stands below the list: its pages.
 */
export class CustomerList extends SupportElement {
  static override styles = customerListSheets;
  static override properties: PropertyDeclarations = {
    customerHref: { attribute: 'customer-href' },
    customerId: { attribute: 'customer-id' },
    pageSize: { attribute: 'page-size', type: Number },
    select: {},
  };

  /** Where a customer has its page in the portal: `/customers/{id}`. Without it, a customer is a button. */
  customerHref?: string;

  /** Id of the customer to mark. Without it, the one that the provider shares. */
  customerId?: string;

  /** Customers on a page. */
  pageSize = 25;

  /** `none`: a picked customer is not shared with the elements around. */
  select?: 'none';

  readonly #session = new Follow<Snapshot<Session>>(this, () => this.store?.session);
  readonly #listed = new Listed({
    host: this,
    localize: this.localize,
    store: () => this.store,
    session: () => this.#session.current,
    announce: (text, options) => this.announce(text, options),
    tellFailed: (operation, error) => this.tellFailed(operation, error),
    showStates: (...states) => this.showStates(...states),
    situation: (snapshot, words, retry) => this.situation(snapshot, words, retry),
    heading: (content, depth) => this.heading(content, depth, undefined, ''),
  });

  /** Focuses the first customer, or the heading while there is none. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('tbody :is(a, .link)') ?? byId(this, 'heading');
    first?.focus(options);
  }

  protected override render(): TemplateResult {
    const words = this.localize.text(customerListMessages);
    const session = this.#session.current;
    const retry = () => void this.store?.session?.refresh();
    return this.frame(
      words.heading,
      session?.value ? this.#listed.render() : (this.situation(session, words, retry) ?? nothing),
      html`<div class="row no-print"><slot name="actions"></slot></div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-list': CustomerList;
  }
}

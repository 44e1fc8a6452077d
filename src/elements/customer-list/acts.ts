import type { ControlHost } from '../../controls/host.js';
import { CustomerSelectEvent } from '../../events/customer-select.js';
import { SupportNavigateEvent, type Destination } from '../../events/navigate.js';
import type { Customer } from '../../model/customers.js';
import { type Decision, offered } from '../../model/decision.js';
import { recentCustomers } from '../../store/recent-customers.js';
import type { SupportStore } from '../../store/store.js';

/** What a portal sets on the list. */
export interface ListElement {
  readonly customerHref?: string;
  readonly customerId?: string;
  readonly pageSize: number;
  readonly select?: 'none';
}

/** Where a person can go from a customer. Each way picks it first, so that what comes is about it. */
export class Acts {
  readonly #host: ControlHost & ListElement;
  readonly #store: () => SupportStore | undefined;

  constructor(host: ControlHost & ListElement, store: () => SupportStore | undefined) {
    this.#host = host;
    this.#store = store;
  }

  /** The customer's page in the portal, where it has one. */
  hrefOf({ id }: Customer): string | undefined {
    return this.#host.customerHref?.replace(/\{id\}/g, () => encodeURIComponent(id));
  }

  /** May one file for it here, or at least try? */
  mayFile({ can }: Customer): boolean {
    const create: Decision | undefined = this.#store()?.may('cases.create');
    return offered(create) && (can?.file === undefined || offered(can.file));
  }

  /** False where the portal goes there itself. */
  go(to: Destination, customer: Customer): boolean {
    const { id, own } = customer;
    const store = this.#store();
    if (store && !own) recentCustomers(store).add(id);
    this.#host.dispatchEvent(new CustomerSelectEvent(id));
    if (this.#host.select !== 'none') store?.choose({ customer: id });
    const href = to === 'customer' ? this.hrefOf(customer) : undefined;
    return this.#host.dispatchEvent(new SupportNavigateEvent({ to, href, customerId: id }));
  }
}

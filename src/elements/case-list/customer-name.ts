import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import type { Customer } from '../../model/customers.js';
import type { Asked } from '../../model/plain-ask.js';
import { customers } from '../../store/customers.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import type { Results } from './results.js';

interface Sources {
  store: () => SupportStore | undefined;
  asked: () => Asked | undefined;
  results: Results;
}

/** What the customer that a list is filtered by is called: by the system, else in the rows. */
export class CustomerName {
  readonly #customer: Follow<Snapshot<Customer>>;
  readonly #results: Results;

  constructor(host: ReactiveControllerHost, { store, asked, results }: Sources) {
    this.#results = results;
    this.#customer = new Follow(host, () => {
      const id = asked()?.query.customer;
      const now = store();
      return id !== undefined && now?.offers('customers.get') ? customers(now).get(id) : undefined;
    });
  }

  of({ query }: Asked): string | undefined {
    const row = this.#results.shown?.listing.items.find(({ customer }) => customer?.id === query.customer);
    return this.#customer.current?.value?.label ?? row?.customer?.label;
  }
}

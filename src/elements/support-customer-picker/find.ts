import type { LookupAnswer } from '../../controls/combobox.js';
import type { Customer } from '../../model/customers.js';
import { type Decision, refused } from '../../model/decision.js';
import type { Notice } from '../../model/page.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { customers } from '../../store/customers.js';
import { recentCustomers } from '../../store/recent-customers.js';
import type { SupportStore } from '../../store/store.js';

/**
 * A customer as an option: what may not be filed for can be read, and not be chosen. Whoever may file for nobody chooses
 * whom to look at.
 */
export interface CustomerChoice extends Omit<Customer, 'can'> {
  can: Decision | undefined;
  customer: Customer;
  /** Chosen lately: shown first, before anything is typed. */
  recent: boolean;
}

const pageSize = 25;

/** So many customers are remembered, those seen last: a page of them, those chosen lately, and the one chosen now. */
const most = 32;

/** Looks for customers, and keeps what their pages say besides. */
export class Finding {
  /** Why a search brought nothing. */
  error: SupportError | undefined;
  /** Why somebody may be missing. */
  notices: readonly Notice[] = [];
  /** The last search found nobody. */
  foundNobody = false;
  /** One's own organisation, where it came among the customers. */
  own: Customer | undefined;
  readonly #known = new Map<string, Customer>();

  /** As it was last seen, also when it is gone since. */
  known(id: string): Customer | undefined {
    return this.#known.get(id);
  }

  know(customer: Customer): void {
    this.#known.delete(customer.id);
    this.#known.set(customer.id, customer);
    if (this.#known.size > most) this.#known.delete(this.#known.keys().next().value!);
  }

  /** Another scope, identity or system: nothing of the former one is said of the next. */
  forget(): void {
    this.error = undefined;
    this.notices = [];
    this.foundNobody = false;
    this.own = undefined;
    this.#known.clear();
  }

  async find(store: SupportStore, text: string, signal: AbortSignal): Promise<LookupAnswer> {
    try {
      const [recent, page] = await Promise.all([
        text ? [] : recentCustomers(store).list(signal),
        customers(store).search({ ...(text && { text }), size: pageSize }, signal),
      ]);
      signal.throwIfAborted();
      this.error = undefined;
      this.notices = page.notices ?? [];
      const first = recent.filter(({ own }) => !own);
      // One's own organisation is a choice of its own, and no row among customers.
      const rest = page.items.filter(({ id, own }) => !own && !first.some((each) => each.id === id));
      for (const customer of [...first, ...page.items]) this.know(customer);
      const looksOnly = refused(store.may('cases.create'));
      const choice = (recently: boolean) => (one: Customer) => toChoice(one, recently, looksOnly);
      const options = [...first.map(choice(true)), ...rest.map(choice(false))];
      this.foundNobody = options.length === 0;
      const own = page.items.find((customer) => customer.own);
      this.own ??= own;
      return { options, total: page.total && page.total - Number(own !== undefined), more: page.next !== undefined };
    } catch (thrown) {
      if (!signal.aborted) this.error = toSupportError(thrown);
      throw thrown;
    }
  }
}

const toChoice = (customer: Customer, recent: boolean, looksOnly: boolean): CustomerChoice => ({
  ...customer,
  can: looksOnly ? undefined : customer.can?.file,
  customer,
  recent,
});

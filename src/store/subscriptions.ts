import type { Subscription, SubscriptionQuery } from '../model/customers.js';
import type { Page } from '../model/page.js';
import * as port from '../port/customers.js';
import { SupportError } from '../port/error.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

export const subscriptions = column((store: SupportStore) => ({
  list(query: SubscriptionQuery): Resource<Page<Subscription>> | undefined {
    return store.resource<Page<Subscription>>('customers.subscriptions', query, (engine) => ({
      tags: ['subscriptions'],
      read: (signal) => engine.call('customers.subscriptions', port.subscriptions, query, store.call({ signal })),
    }));
  },

  /** Every page of them, one after the other: a plan must not leave one out. */
  async all(query: SubscriptionQuery, signal?: AbortSignal): Promise<Subscription[]> {
    const { engine } = store;
    if (!engine) throw new SupportError('unavailable', { code: 'no-backend' });
    const found: Subscription[] = [];
    for (let cursor: string | undefined; ;) {
      const page: Page<Subscription> = await engine.call(
        'customers.subscriptions',
        port.subscriptions,
        { ...query, ...(cursor !== undefined && { cursor }) },
        store.call(signal && { signal }),
      );
      found.push(...page.items);
      if (page.next === undefined) return found;
      cursor = page.next;
    }
  },
}));

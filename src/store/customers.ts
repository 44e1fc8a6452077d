import type { Customer, CustomerQuery } from '../model/customers.js';
import type { Page } from '../model/page.js';
import * as port from '../port/customers.js';
import { SupportError } from '../port/error.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

export const customers = column((store: SupportStore) => ({
  get(id: string): Resource<Customer> | undefined {
    return store.resource<Customer>('customers.get', id, (engine) => ({
      tags: [],
      read: (signal) => engine.call('customers.get', port.get, { id }, store.call({ signal })),
    }));
  },

  list(query: CustomerQuery): Resource<Page<Customer>> | undefined {
    return store.resource<Page<Customer>>('customers.list', query, (engine) => ({
      tags: [],
      read: (signal) => engine.call('customers.list', port.list, query, store.call({ signal })),
    }));
  },

  /** Customers looked for while typing. */
  search(query: CustomerQuery, signal?: AbortSignal): Promise<Page<Customer>> {
    const { engine } = store;
    if (!engine) return Promise.reject(new SupportError('unavailable', { code: 'no-backend' }));
    return engine.call('customers.list', port.list, query, store.call(signal && { signal }));
  },
}));

import * as z from 'zod/mini';
import {
  Customer,
  CustomerPage,
  CustomerQuery,
  Subscription,
  SubscriptionPage,
  SubscriptionQuery,
} from '../model/customers.js';
import { id } from '../model/text.js';
import { read } from './operation.js';

export const list = /* @__PURE__ */ read('POST /customers/search', CustomerQuery, CustomerPage, {
  at: ['items'],
  of: Customer,
});
/** With `authority`: what one may do for this customer. */
export const get = /* @__PURE__ */ read('GET /customers/:id', z.object({ id }), Customer);
export const subscriptions = /* @__PURE__ */ read('POST /subscriptions/search', SubscriptionQuery, SubscriptionPage, {
  at: ['items'],
  of: Subscription,
});

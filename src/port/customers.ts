import {
  Customer,
  CustomerPage,
  type CustomerQuery,
  Subscription,
  SubscriptionPage,
  type SubscriptionQuery,
} from '../model/customers.js';
import { type ById, read } from './operation.js';

export const list = /* @__PURE__ */ read<CustomerQuery>()('POST /customers/search', CustomerPage, {
  at: ['items'],
  of: Customer,
});
/** With `authority`: what one may do for this customer. */
export const get = /* @__PURE__ */ read<ById>()('GET /customers/:id', Customer);
export const subscriptions = /* @__PURE__ */ read<SubscriptionQuery>()('POST /subscriptions/search', SubscriptionPage, {
  at: ['items'],
  of: Subscription,
});

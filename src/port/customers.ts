import * as z from 'zod/mini';
import { Customer, CustomerPage, CustomerQuery } from '../model/customers.js';
import { id } from '../model/text.js';
import { read } from './operation.js';

export const list = /* @__PURE__ */ read('POST /customers/search', CustomerQuery, CustomerPage, {
  at: ['items'],
  of: Customer,
});
export const get = /* @__PURE__ */ read('GET /customers/:id', z.object({ id }), Customer);

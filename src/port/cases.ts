import * as z from 'zod/mini';
import { Case, CaseChange, CaseDraft, CaseReceipt, ChangeReceipt } from '../model/cases.js';
import { id } from '../model/text.js';
import { read, write } from './operation.js';

export { counts } from './case-counts.js';
export { list } from './case-rows.js';
/** Answers the present case for an old id or a number, too. */
export const get = /* @__PURE__ */ read('GET /cases/:id', z.object({ id }), Case);
export const create = /* @__PURE__ */ write('POST /cases', CaseDraft, CaseReceipt);
export const change = /* @__PURE__ */ write('PATCH /cases/:id', CaseChange, ChangeReceipt);

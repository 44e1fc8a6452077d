import { Case, type CaseChange, type CaseDraft, CaseReceipt, ChangeReceipt } from '../model/cases.js';
import { type ById, read, write } from './operation.js';

export { counts } from './case-counts.js';
export { list } from './case-rows.js';
/** Answers the present case for an old id or a number, too. */
export const get = /* @__PURE__ */ read<ById>()('GET /cases/:id', Case);
export const create = /* @__PURE__ */ write<CaseDraft>()('POST /cases', CaseReceipt);
export const change = /* @__PURE__ */ write<CaseChange>()('PATCH /cases/:id', ChangeReceipt);

import * as z from 'zod/mini';
import { CasePage, CaseQuery, CaseRow } from '../model/case-rows.js';
import { Case, CaseChange, CaseDraft, CaseReceipt, ChangeReceipt } from '../model/cases.js';
import { id } from '../model/text.js';
import { read, write } from './operation.js';

export const list = /* @__PURE__ */ read('POST /cases/search', CaseQuery, CasePage, { at: ['items'], of: CaseRow });
/** Answers the present case for an old id or a number, too. */
export const get = /* @__PURE__ */ read('GET /cases/:id', z.object({ id }), Case);
export const create = /* @__PURE__ */ write('POST /cases', CaseDraft, CaseReceipt);
export const change = /* @__PURE__ */ write('PATCH /cases/:id', CaseChange, ChangeReceipt);

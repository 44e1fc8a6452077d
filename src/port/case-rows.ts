import { CasePage, type CaseQuery, CaseRow } from '../model/case-rows.js';
import { read } from './operation.js';

/** Apart from the other operations on cases: a list needs none of their schemas. */
export const list = /* @__PURE__ */ read<CaseQuery>()('POST /cases/search', CasePage, {
  at: ['items'],
  of: CaseRow,
});

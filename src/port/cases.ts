import * as z from 'zod/mini';
import {
  Case,
  CaseChange,
  CaseDraft,
  CasePage,
  CaseQuery,
  CaseReceipt,
  CaseRow,
  ChangeReceipt,
} from '../model/cases.js';
import { id } from '../model/text.js';
import { read, write } from './operation.js';

export const cases = {
  list: read('POST /cases/search', CaseQuery, CasePage, { at: ['items'], of: CaseRow }),
  /** Answers the present case for an old id or a number, too. */
  get: read('GET /cases/:id', z.object({ id }), Case),
  create: write('POST /cases', CaseDraft, CaseReceipt),
  change: write('PATCH /cases/:id', CaseChange, ChangeReceipt),
};

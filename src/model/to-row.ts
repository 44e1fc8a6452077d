import { type CaseRow, rowShape } from './case-rows.js';
import type { Case } from './cases.js';

/** The part of a case that a list shows. Rows have nothing that a case has not, so nothing is invented. */
export const toRow = (supportCase: Case): CaseRow =>
  Object.fromEntries(
    Object.keys(rowShape)
      .filter((key) => key in supportCase)
      .map((key) => [key, supportCase[key as keyof CaseRow]]),
  ) as CaseRow;

import type { CaseQuery } from '../model/case-rows.js';
import { canonical } from './canonical.js';
import { type CaseListing, type ReadPage, isEmpty } from './cases.js';

/** So many pages without a row are passed over; then the reader decides. */
const mostEmpty = 5;

/** The first page, in place of one whose cursor has expired. */
export async function fromTheStart({ cursor: _, ...first }: CaseQuery, read: ReadPage): Promise<CaseListing> {
  return { ...(await read(first)), arrivals: 0, restarted: true };
}

/** The next page with rows, behind one without. */
export async function pastEmpty(query: CaseQuery, page: CaseListing, read: ReadPage): Promise<CaseListing> {
  for (let passed = 0; passed < mostEmpty && page.next !== undefined && isEmpty(page); passed++) {
    const further = await read({ ...query, cursor: page.next });
    page = {
      ...page,
      next: undefined,
      total: undefined,
      ...further,
      notices: join(page.notices, further.notices),
      incomplete: join(page.incomplete, further.incomplete),
    };
  }
  return page;
}

/** What was said beside pages without rows still counts, once. */
const join = <T>(first: T[] = [], second: T[] = []): T[] => {
  const said = new Set(first.map((one) => canonical(one)));
  return [...first, ...second.filter((one) => !said.has(canonical(one)))];
};

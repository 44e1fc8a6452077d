import type { CaseQuery, CaseRow } from '../model/case-rows.js';
import type { CaseDraft } from '../model/cases.js';
import { list } from '../port/case-rows.js';
import type { Attempt } from './draft.js';
import { onTheirWay } from './pending-cases.js';
import type { SupportStore } from './store.js';

/** Clocks of a page and of a support system differ, now and then by hours: a case of the day before is shown rather than missed. */
const tolerance = 86_400_000;

/**
 * Cases that an attempt may have become, whose answer was lost: mine, for this customer, since then, with the same title or
 * reference. The newest first. Rejects with a SupportError.
 */
export async function candidatesFor(store: SupportStore, attempt: Attempt, title: string): Promise<CaseRow[]> {
  const engine = store.engine!;
  const { customer, reference } = attempt.body as CaseDraft;
  const session = store.session?.current.value;
  const { filters = [], sorts = [], whose = [], text = false } = session?.listing ?? {};
  const newest = sorts.some(({ by }) => by === 'createdAt');
  const query: CaseQuery = {
    size: 50,
    ...(whose.includes('mine') && { whose: 'mine' }),
    ...(customer && filters.includes('customer') && { customer: customer.id }),
    ...(newest ? { sort: '-createdAt' } : text && (reference || title) && { text: reference ?? title }),
  };
  const { items } = await engine.call('cases.list', list, query, store.call());
  const me = session?.person.id ?? session?.identity.person;
  const { own } = onTheirWay(engine);
  return items
    .filter((row) => {
      const isAlike = plain(row.subject) === plain(title) || (!!reference && row.reference === reference);
      const isTheirs = !row.customer || !customer || row.customer.id === customer.id;
      const isMine = !row.filedBy?.id || !me || row.filedBy.id === me;
      // What this page has a receipt for came of something else.
      return isAlike && isTheirs && isMine && !own.has(row.id) && madeAt(row) >= attempt.at - tolerance;
    })
    .sort((a, b) => madeAt(b) - madeAt(a));
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();

/** A system that does not say when may have made it just now. */
const madeAt = ({ createdAt }: CaseRow): number => (createdAt === undefined ? Infinity : Date.parse(createdAt));

import { atRank } from './world/calendar.js';
import { bookOf, idOf, oldNumberOf } from './world/book.js';
import { companies } from './world/customers.js';
import { latest, oldest } from './world/situations.js';
import type { DeskOptions } from './desk.js';

/** Ids of cases and customers in which something is to be seen. Small worlds (below 20 cases) lack some. */
export type Landmarks = {
  /** Id of the case: `unread`, `mail`, `shared`, `long`, `closedRecently`, `escalated`, `solved`, … */
  cases: Record<string, string>;
  /** The number that the case `legacy` had in an older system. */
  oldNumber: string;
  /** Id of a case of the second domain (`as: 'coast'`). */
  otherDomain: string;
  /** Customer ids by what the customer allows: `full`, `none`, `ended`, `ending`, `asked`, `unsure`, `own`, `standard`. */
  customers: Record<string, string>;
};

/** Where to find each situation in the world of these options. */
export function landmarks({ cases: size = 60, seed = 1 }: Pick<DeskOptions, 'cases' | 'seed'> = {}): Landmarks {
  const book = bookOf('north', size, seed, 0, 0);
  const found: Record<string, string> = {};
  latest.forEach(([name], place) => {
    if (place < size - oldest.length) found[name] = idOf('north', atRank(book, size - 1 - place));
  });
  oldest.forEach(([name], rank) => {
    if (rank < size) found[name] = idOf('north', atRank(book, rank));
  });
  const customers = Object.fromEntries(companies.north.map(({ authority, id }) => [authority, id]).toReversed());
  const legacy = Number(found['legacy']?.split('-')[1] ?? 0);
  return {
    cases: found,
    oldNumber: oldNumberOf('north', legacy),
    otherDomain: idOf('coast', 0),
    customers: {
      ...customers,
      own: companies.north.at(-1)!.id,
      standard: companies.north.find(({ plan, authority }) => plan === 'standard' && authority === 'full')!.id,
    },
  };
}

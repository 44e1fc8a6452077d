import { atRank } from './world/calendar.js';
import { bookOf, idOf, oldNumberOf } from './world/book.js';
import { type Company, companiesOf } from './world/customers.js';
import { checkCode, latest, oldest } from './world/situations.js';
import { kinds } from './world/subscriptions.js';
import type { DeskOptions } from './desk.js';

/** Ids of cases and customers in which something is to be seen. Small worlds (below 24 cases) lack some. */
export type Landmarks = {
  /**
   * Id of the case: `unread`, `mail`, `shared`, `long`, `closedRecently`, `escalated`, `solved`, …; `check`,
   * `checkPassed`, `checkRefused`, `checkExpired` for security checks; `before` exists and is nobody's of ours to see.
   */
  cases: Record<string, string>;
  /** The number that the case `legacy` had in an older system. */
  oldNumber: string;
  /** Id of a case of the second domain (`as: 'coast'`). */
  otherDomain: string;
  /** The domain that asks to sign in first, and a customer, a subscription and a case of the second domain. */
  scopes: { signedOut: string; other: string; otherCustomer: string; otherSubscription: string; otherCase: string };
  /**
   * Customer ids by what the customer allows: `full`, `none`, `ended`, `ending`, `asked`, `unsure`, `own`, `standard`;
   * by what one is to it: `advisor`, `indirectReseller`, `indirectProvider`, `arranged`, `notArranged`,
   * `approvalPending`; and `everyState` (each kind of subscription), `many` (220 subscriptions), `fewCandidates` (6),
   * `someCandidates` (30), `manyCandidates` (402), `severalPartners`, `managed` (with cases from before).
   */
  customers: Record<string, string>;
  /**
   * Subscription ids of the customer `everyState`: `own`, `byDefault`, `newCommerce`, `trial`, `marketplace`,
   * `suspended`, `ended`, `gone`, `otherPartner`, `classic`, `chosen`, `held` (refused when it is tried).
   */
  subscriptions: Record<string, string>;
  /**
   * Candidate ids by how one stands with them: `provider`, `established`, `noPrivileges` (has them of every other
   * customer), `pending`, `willAccept` and
   * `willRefuse` (once asked), `refused`. The last three are no candidates of a customer with six.
   */
  candidates: Record<string, string>;
  /** The code that passes a security check. */
  checkCode: string;
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
  found['before'] = idOf('north', -1);
  const north = companiesOf('north', 0, seed);
  const by = (fits: (company: Company) => boolean): string => north.find(fits)!.id;
  const customers = Object.fromEntries(north.map(({ authority, id }) => [authority, id]).toReversed());
  const legacy = Number(found['legacy']?.split('-')[1] ?? 0);
  const other = companiesOf('coast', 0, seed)[0]!.id;
  return {
    cases: found,
    oldNumber: oldNumberOf('north', legacy),
    otherDomain: idOf('coast', 0),
    scopes: {
      signedOut: 'island',
      other: 'coast',
      otherCustomer: other,
      otherSubscription: `${other}:0`,
      otherCase: idOf('coast', 0),
    },
    customers: {
      ...customers,
      own: north.at(-1)!.id,
      standard: by(({ plan, authority }) => plan === 'standard' && authority === 'full'),
      advisor: by(({ partnership }) => partnership === 'advisor'),
      indirectReseller: by(({ partnership }) => partnership === 'indirect-reseller'),
      indirectProvider: by(({ partnership }) => partnership === 'indirect-provider'),
      arranged: by(({ arrangement }) => arrangement === 'asked'),
      notArranged: by(({ arrangement }) => arrangement === 'not-asked'),
      approvalPending: by(({ arrangement }) => arrangement === 'approval-pending'),
      everyState: north[0]!.id,
      many: by(({ subscriptions = 0 }) => subscriptions > 200),
      fewCandidates: north[0]!.id,
      someCandidates: by(({ candidates }) => candidates === 30),
      manyCandidates: by(({ candidates = 0 }) => candidates > 100),
      severalPartners: by(({ severalPartners }) => severalPartners === true),
      managed: by(({ managedForDays }) => managedForDays !== undefined),
    },
    subscriptions: Object.fromEntries(kinds.map((kind, k) => [kind, `${north[0]!.id}:${k}`])),
    candidates: {
      provider: 'pv-1',
      established: 'rs-0',
      noPrivileges: 'rs-1',
      pending: 'rs-2',
      willAccept: 'rs-3',
      alsoEstablished: 'rs-4',
      willRefuse: 'rs-5',
      refused: 'rs-6',
    },
    checkCode,
  };
}

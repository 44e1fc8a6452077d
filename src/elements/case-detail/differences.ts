import { canonical } from '../../store/canonical.js';
import type { Case } from '../../model/cases.js';

/** What a person can see of a case and somebody else can change. Each is a label of the catalogue, too. */
const shown = {
  status: ({ status, statusLabel }: Case) => [status, statusLabel],
  severity: ({ severity }: Case) => severity?.id,
  flags: ({ flags }: Case) => flags?.toSorted(),
  contact: ({ contact }: Case) => contact,
  customer: ({ customer }: Case) => customer?.id,
  product: ({ product }: Case) => product?.id,
  category: ({ category }: Case) => category?.id,
  reference: ({ reference }: Case) => reference,
  sharedWith: ({ sharedWith }: Case) => sharedWith?.map(({ id }) => id).toSorted(),
  alertsTo: ({ alertsTo }: Case) => alertsTo?.toSorted(),
  files: ({ files }: Case) => files?.map(({ id }) => id).toSorted(),
  subject: ({ subject }: Case) => subject,
} satisfies Record<string, (supportCase: Case) => unknown>;

export type Changeable = keyof typeof shown | 'updated';

/** What is not the same any more, in the order in which it is shown. Only if nothing else is: that it was touched at all. */
export function differences(before: Case, now: Case): Changeable[] {
  const found = (Object.keys(shown) as (keyof typeof shown)[]).filter(
    (key) => same(shown[key](before)) !== same(shown[key](now)),
  );
  return found.length || before.updatedAt === now.updatedAt ? found : ['updated'];
}

/** Nothing and an empty list read the same. */
const same = (value: unknown): string => canonical(Array.isArray(value) && !value.length ? null : (value ?? null));

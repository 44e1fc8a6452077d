import * as z from 'zod/mini';
import { Decision, Remedy } from './decision.js';
import { FileRules } from './files.js';
import { Person } from './people.js';
import { Ref, id, line, typed, word, amount, optional, yesOrNo } from './text.js';

/** A reseller domain or tenant in whose name one acts. */
export const Scope = z.object({
  id,
  label: optional(line),
  signIn: optional(word<'in' | 'needed'>()),
  /** Where and how to sign in. */
  remedy: optional(Remedy),
});
export type Scope = z.infer<typeof Scope>;

/** What the case list of this system can search, filter and sort by. Names are those of `CaseQuery`. */
export const Listing = z.object({
  text: optional(yesOrNo),
  /** Of `CaseQuery`: `status`, `severity`, `customer`, `changedAfter`. */
  filters: z.array(typed),
  sorts: z.array(z.object({ by: typed, label: optional(line) })),
  /** Statuses that can be asked for; all of them where left out. */
  statuses: optional(z.array(typed)),
  /** The gravest first. */
  severities: optional(z.array(Ref)),
  whose: optional(z.array(word<'mine' | 'shared' | 'customers' | 'all'>())),
});
export type Listing = z.infer<typeof Listing>;

/** Rules that the system states so that the kit need not hold a vendor's. */
export const Policy = z.object({
  /** Said above a form: what must not be written into a case. */
  sensitiveNotice: optional(line),
  /** Shapes of id numbers worth a warning: `9` a digit, `A` a letter, anything else itself. */
  idNumbers: optional(z.array(z.object({ label: line, pattern: line }))),
  /** Whether the same write may be sent twice under one key. Unknown counts as unsafe. */
  repeat: optional(word<'safe' | 'unsafe'>()),
  /** How long unsent texts may be kept on a device after their last change, and whether at all. */
  drafts: optional(z.object({ days: optional(amount), stored: optional(yesOrNo) })),
  message: optional(z.object({ maxLength: optional(amount), maxBytes: optional(amount) })),
  files: optional(FileRules),
});
export type Policy = z.infer<typeof Policy>;

export const Alerts = z.object({ address: optional(line), can: optional(Decision) });
export type Alerts = z.infer<typeof Alerts>;

/** Who is acting, in what, and what that person may ask for. */
export const Session = z.object({
  /** Stable name of the system, such as its address: drafts are kept under it. */
  backendId: id,
  /** Who acts, by stable opaque ids: drafts belong to this identity, and another one ends all that is shown. */
  identity: z.object({ tenant: id, person: id, scope: optional(id) }),
  /** On which side the acting person stands. */
  side: word<'partner' | 'customer'>(),
  person: Person,
  /** One's own organisation, for cases of one's own. */
  organisation: optional(Ref),
  /** The reseller domains or tenants in which this person may act; empty where there is only one. */
  scopes: z.array(Scope),
  /** Narrows what the adapter can do, per operation (`cases.create`), for this person and scope. */
  abilities: optional(z.record(z.string(), Decision)),
  listing: Listing,
  policy: Policy,
  /** Where mails about all cases go: the sign-in address may have no mailbox. */
  alerts: optional(Alerts),
  help: optional(Remedy),
});
export type Session = z.infer<typeof Session>;

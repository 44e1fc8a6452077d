import * as z from 'zod/mini';
import { CustomerRef } from './customer-ref.js';
import { Decision, Remedy } from './decision.js';
import { Notice, pageOf } from './page.js';
import { Person } from './people.js';
import { Ref, id, instant, line, typed, word } from './text.js';

export { CustomerRef } from './customer-ref.js';

/** One thing that must hold before something is covered, and how to get it. */
export const Requirement = z.object({
  what: line,
  /** `pending`: asked for, not answered. `not-needed`: said, because one might wait for it. */
  state: word<'met' | 'missing' | 'pending' | 'ended' | 'not-needed' | 'unknown'>(),
  /** Asked on this day where it is pending, met since where it is met. */
  since: z.optional(instant),
  until: z.optional(instant),
  remedy: z.optional(Remedy),
});
export type Requirement = z.infer<typeof Requirement>;

/** What one may do for a customer: one row for each kind of request, product or subscription that differs. */
export const Authority = z.object({
  id: z.optional(id),
  /** Shown as it is: "Technical cases", "Billing cases". */
  covers: line,
  kind: z.optional(word<'technical' | 'billing' | 'product' | 'subscription'>()),
  /** The product or the subscription that it is about. */
  on: z.optional(Ref),
  can: Decision,
  until: z.optional(instant),
  /** Prolongs itself when it ends. */
  renews: z.optional(z.boolean()),
  requirements: z.optional(z.array(Requirement)),
  /** Who may file instead, where oneself may not. */
  instead: z.optional(line),
});
export type Authority = z.infer<typeof Authority>;

export const Customer = z.object({
  id,
  label: z.optional(line),
  own: z.optional(z.boolean()),
  /** What tells two of the same name apart: domain, town, number. */
  hint: z.optional(line),
  /** May one file for it, see its cases, choose who supports it? */
  can: z.optional(
    z.object({ file: z.optional(Decision), see: z.optional(Decision), assignContact: z.optional(Decision) }),
  ),
  /** What one is to it: its reseller, its indirect provider, a support partner that sells it nothing. */
  actingAs: z.optional(Ref),
  /** Does it see in its own portal what is filed on its behalf? Left out is as `unknown` where a case is filed. */
  portalAccess: z.optional(word<'yes' | 'no' | 'unknown'>()),
  address: z.optional(line),
  /** Who speaks for it; never the contact of a case of ours. */
  person: z.optional(Person),
  /** Where its data are kept and changed; they are never changed here. */
  keptAt: z.optional(line),
  keptAtHref: z.optional(line),
  language: z.optional(line),
  /** From when on its cases are ours to see; earlier ones belong to somebody else. */
  managedSince: z.optional(instant),
  /** What a case of one's own organisation is filed under. */
  entitlement: z.optional(z.object({ contract: z.optional(line), plan: z.optional(line) })),
  /** Only in the answer to `customers.get`. */
  authority: z.optional(z.array(Authority)),
  notices: z.optional(z.array(Notice)),
});
export type Customer = z.infer<typeof Customer>;

export const CustomerQuery = z.object({
  text: z.optional(typed),
  /** Exactly these: those that were used recently. Unknown ones are left out of the answer. */
  ids: z.optional(z.array(id)),
  cursor: z.optional(id),
  size: z.optional(z.number()),
});
export type CustomerQuery = z.infer<typeof CustomerQuery>;
export const CustomerPage = pageOf(Customer);

/** What a customer has bought, as far as support is concerned. */
export const Subscription = z.object({
  id,
  label: z.optional(line),
  customer: CustomerRef,
  product: z.optional(Ref),
  plan: z.optional(word<'trial' | 'paid'>()),
  status: z.optional(word<'active' | 'suspended' | 'ended'>()),
  until: z.optional(instant),
  /** Who sold it: one customer may buy from several. */
  partner: z.optional(Ref),
  /** The designated support contact, by its last known name. */
  contact: z.optional(
    z.object({
      ...Ref.shape,
      own: z.optional(z.boolean()),
      gone: z.optional(z.boolean()),
      byDefault: z.optional(z.boolean()),
    }),
  ),
  /** `assignContact` absent: this kind of subscription has no such thing ("new commerce"); the reason says so. */
  can: z.optional(z.object({ assignContact: z.optional(Decision) })),
});
export type Subscription = z.infer<typeof Subscription>;

export const SubscriptionQuery = z.object({
  customer: z.optional(id),
  ids: z.optional(z.array(id)),
  text: z.optional(typed),
  cursor: z.optional(id),
  size: z.optional(z.number()),
});
export type SubscriptionQuery = z.infer<typeof SubscriptionQuery>;
export const SubscriptionPage = pageOf(Subscription);

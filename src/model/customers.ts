import * as z from 'zod/mini';
import { CustomerRef } from './customer-ref.js';
import { Decision, Remedy } from './decision.js';
import { Notice, pageOf } from './page.js';
import { Person } from './people.js';
import { Ref, id, instant, line, typed, word, amount, optional, yesOrNo } from './text.js';

export { CustomerRef } from './customer-ref.js';

/** One thing that must hold before something is covered, and how to get it. */
export const Requirement = z.object({
  what: line,
  /** `pending`: asked for, not answered. `not-needed`: said, because one might wait for it. */
  state: word<'met' | 'missing' | 'pending' | 'ended' | 'not-needed' | 'unknown'>(),
  /** Asked on this day where it is pending, met since where it is met. */
  since: optional(instant),
  until: optional(instant),
  remedy: optional(Remedy),
});
export type Requirement = z.infer<typeof Requirement>;

/** What one may do for a customer: one row for each kind of request, product or subscription that differs. */
export const Authority = z.object({
  id: optional(id),
  /** Shown as it is: "Technical cases", "Billing cases". */
  covers: line,
  kind: optional(word<'technical' | 'billing' | 'product' | 'subscription'>()),
  /** The product or the subscription that it is about. */
  on: optional(Ref),
  can: Decision,
  until: optional(instant),
  /** Prolongs itself when it ends. */
  renews: optional(yesOrNo),
  requirements: optional(z.array(Requirement)),
  /** Who may file instead, where oneself may not. */
  instead: optional(line),
});
export type Authority = z.infer<typeof Authority>;

export const Customer = z.object({
  id,
  label: optional(line),
  own: optional(yesOrNo),
  /** What tells two of the same name apart: domain, town, number. */
  hint: optional(line),
  /** May one file for it, see its cases, choose who supports it? */
  can: optional(z.object({ file: optional(Decision), see: optional(Decision), assignContact: optional(Decision) })),
  /** What one is to it: its reseller, its indirect provider, a support partner that sells it nothing. */
  actingAs: optional(Ref),
  /** Does it see in its own portal what is filed on its behalf? Left out is as `unknown` where a case is filed. */
  portalAccess: optional(word<'yes' | 'no' | 'unknown'>()),
  address: optional(line),
  /** Who speaks for it; never the contact of a case of ours. */
  person: optional(Person),
  /** Where its data are kept and changed; they are never changed here. */
  keptAt: optional(line),
  keptAtHref: optional(line),
  language: optional(line),
  /** From when on its cases are ours to see; earlier ones belong to somebody else. */
  managedSince: optional(instant),
  /** What a case of one's own organisation is filed under. */
  entitlement: optional(z.object({ contract: optional(line), plan: optional(line) })),
  /** Only in the answer to `customers.get`. */
  authority: optional(z.array(Authority)),
  notices: optional(z.array(Notice)),
});
export type Customer = z.infer<typeof Customer>;

export const CustomerQuery = z.object({
  text: optional(typed),
  /** Exactly these: those that were used recently. Unknown ones are left out of the answer. */
  ids: optional(z.array(id)),
  cursor: optional(id),
  size: optional(amount),
});
export type CustomerQuery = z.infer<typeof CustomerQuery>;
export const CustomerPage = pageOf(Customer);

/** What a customer has bought, as far as support is concerned. */
export const Subscription = z.object({
  id,
  label: optional(line),
  customer: CustomerRef,
  product: optional(Ref),
  plan: optional(word<'trial' | 'paid'>()),
  status: optional(word<'active' | 'suspended' | 'ended'>()),
  until: optional(instant),
  /** Who sold it: one customer may buy from several. */
  partner: optional(Ref),
  /** The designated support contact, by its last known name. */
  contact: optional(
    z.object({
      ...Ref.shape,
      own: optional(yesOrNo),
      gone: optional(yesOrNo),
      byDefault: optional(yesOrNo),
    }),
  ),
  /** `assignContact` absent: this kind of subscription has no such thing ("new commerce"); the reason says so. */
  can: optional(z.object({ assignContact: optional(Decision) })),
});
export type Subscription = z.infer<typeof Subscription>;

export const SubscriptionQuery = z.object({
  customer: optional(id),
  ids: optional(z.array(id)),
  text: optional(typed),
  cursor: optional(id),
  size: optional(amount),
});
export type SubscriptionQuery = z.infer<typeof SubscriptionQuery>;
export const SubscriptionPage = pageOf(Subscription);

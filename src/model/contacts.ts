import * as z from 'zod/mini';
import { Decision, Remedy } from './decision.js';
import { Notice, pageOf } from './page.js';
import { id, instant, line, typed, word } from './text.js';

/** The company that gives support for a subscription, as its customer sees it. */
export const SupportContact = z.object({
  subscriptionId: id,
  company: z.object({
    id,
    label: z.optional(line),
    /** The partner id that the vendor knows it by. */
    partnerId: z.optional(line),
    email: z.optional(line),
    phone: z.optional(line),
    site: z.optional(line),
    own: z.optional(z.boolean()),
    /** Has left: shown by its last known name. */
    gone: z.optional(z.boolean()),
  }),
  /** Nobody has chosen it: it is the indirect provider by default. */
  byDefault: z.optional(z.boolean()),
  since: z.optional(instant),
  can: z.optional(z.object({ change: z.optional(Decision) })),
});
export type SupportContact = z.infer<typeof SupportContact>;

/** A company that might become the support contact. */
export const Candidate = z.object({
  id,
  label: z.optional(line),
  partnerId: z.optional(line),
  kind: z.optional(word<'self' | 'provider' | 'reseller'>()),
  relationship: z.optional(word<'none' | 'pending' | 'established' | 'refused'>()),
  /** Of the relationship: asked on, established on, refused on. */
  since: z.optional(instant),
  /** From when on it would be the contact. */
  effective: z.optional(instant),
  /** `assign`: eligible or not, and why not. `ask`: may a relationship be asked for? */
  can: z.optional(z.object({ assign: z.optional(Decision), ask: z.optional(Decision) })),
});
export type Candidate = z.infer<typeof Candidate>;

export const ContactsQuery = z.object({ subscriptionIds: z.array(id) });
export type ContactsQuery = z.infer<typeof ContactsQuery>;
export const ContactPage = pageOf(SupportContact);

export const CandidateQuery = z.object({
  subscriptionId: id,
  text: z.optional(typed),
  cursor: z.optional(id),
  size: z.optional(z.number()),
});
export type CandidateQuery = z.infer<typeof CandidateQuery>;
/** Its notices are for before anything is done: a support agreement comes first. */
export const CandidatePage = pageOf(Candidate);

/** One subscription at a time; a plan over many is the store's. `from` is what its person saw: else a conflict. */
export const Assignment = z.object({ subscriptionId: id, from: z.optional(id), to: id });
export type Assignment = z.infer<typeof Assignment>;
export const AssignReceipt = z.object({
  contact: SupportContact,
  effective: z.optional(instant),
  notices: z.optional(z.array(Notice)),
});
export type AssignReceipt = z.infer<typeof AssignReceipt>;

/** Asks a reseller for a relationship: one of the candidates, or any by its name or partner id. */
export const RelationshipRequest = z.object({
  subscriptionId: id,
  candidateId: z.optional(id),
  partner: z.optional(typed),
});
export type RelationshipRequest = z.infer<typeof RelationshipRequest>;
/** Where a system has no such call, nothing was asked yet: the remedy is the link or the message to send. */
export const RelationshipReceipt = z.object({ candidate: z.optional(Candidate), remedy: z.optional(Remedy) });
export type RelationshipReceipt = z.infer<typeof RelationshipReceipt>;

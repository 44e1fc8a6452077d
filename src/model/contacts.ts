import * as z from 'zod/mini';
import { Decision, Remedy } from './decision.js';
import { Notice, pageOf } from './page.js';
import { id, instant, line, typed, word, amount, optional, yesOrNo } from './text.js';

/** The company that gives support for a subscription, as its customer sees it. */
export const SupportContact = z.object({
  subscriptionId: id,
  company: z.object({
    id,
    label: optional(line),
    /** The partner id that the vendor knows it by. */
    partnerId: optional(line),
    email: optional(line),
    phone: optional(line),
    site: optional(line),
    own: optional(yesOrNo),
    /** Has left: shown by its last known name. */
    gone: optional(yesOrNo),
  }),
  /** Nobody has chosen it: it is the indirect provider by default. */
  byDefault: optional(yesOrNo),
  since: optional(instant),
  can: optional(z.object({ change: optional(Decision) })),
});
export type SupportContact = z.infer<typeof SupportContact>;

/** A company that might become the support contact. */
export const Candidate = z.object({
  id,
  label: optional(line),
  partnerId: optional(line),
  kind: optional(word<'self' | 'provider' | 'reseller'>()),
  relationship: optional(word<'none' | 'pending' | 'established' | 'refused'>()),
  /** Of the relationship: asked on, established on, refused on. */
  since: optional(instant),
  /** From when on it would be the contact. */
  effective: optional(instant),
  /** `assign`: eligible or not, and why not. `ask`: may a relationship be asked for? */
  can: optional(z.object({ assign: optional(Decision), ask: optional(Decision) })),
});
export type Candidate = z.infer<typeof Candidate>;

export const ContactsQuery = z.object({ subscriptionIds: z.array(id) });
export type ContactsQuery = z.infer<typeof ContactsQuery>;
export const ContactPage = pageOf(SupportContact);

export const CandidateQuery = z.object({
  subscriptionId: id,
  text: optional(typed),
  cursor: optional(id),
  size: optional(amount),
});
export type CandidateQuery = z.infer<typeof CandidateQuery>;
/** Its notices are for before anything is done: a support agreement comes first. */
export const CandidatePage = pageOf(Candidate);

/** One subscription at a time; a plan over many is the store's. `from` is what its person saw: else a conflict. */
export const Assignment = z.object({ subscriptionId: id, from: optional(id), to: id });
export type Assignment = z.infer<typeof Assignment>;
export const AssignReceipt = z.object({
  contact: SupportContact,
  effective: optional(instant),
  notices: optional(z.array(Notice)),
});
export type AssignReceipt = z.infer<typeof AssignReceipt>;

/** Asks a reseller for a relationship: one of the candidates, or any by its name or partner id. */
export const RelationshipRequest = z.object({
  subscriptionId: id,
  candidateId: optional(id),
  partner: optional(typed),
});
export type RelationshipRequest = z.infer<typeof RelationshipRequest>;
/** Where a system has no such call, nothing was asked yet: the remedy is the link or the message to send. */
export const RelationshipReceipt = z.object({ candidate: optional(Candidate), remedy: optional(Remedy) });
export type RelationshipReceipt = z.infer<typeof RelationshipReceipt>;

import {
  AssignReceipt,
  type Assignment,
  Candidate,
  CandidatePage,
  type CandidateQuery,
  ContactPage,
  type ContactsQuery,
  RelationshipReceipt,
  type RelationshipRequest,
  SupportContact,
} from '../model/contacts.js';
import { read, write } from './operation.js';

export const get = /* @__PURE__ */ read<ContactsQuery>()('POST /contacts/get', ContactPage, {
  at: ['items'],
  of: SupportContact,
});
export const candidates = /* @__PURE__ */ read<CandidateQuery>()('POST /contacts/candidates', CandidatePage, {
  at: ['items'],
  of: Candidate,
});
/** One subscription at a time: a plan over many is the store's, so that each row has an answer of its own. */
export const assign = /* @__PURE__ */ write<Assignment>()('POST /contacts', AssignReceipt);
/** Asks for a relationship with a reseller that is not to be chosen yet. */
export const ask = /* @__PURE__ */ write<RelationshipRequest>()('POST /contacts/ask', RelationshipReceipt);

import {
  AssignReceipt,
  Assignment,
  Candidate,
  CandidatePage,
  CandidateQuery,
  ContactPage,
  ContactsQuery,
  RelationshipReceipt,
  RelationshipRequest,
  SupportContact,
} from '../model/contacts.js';
import { read, write } from './operation.js';

export const get = /* @__PURE__ */ read('POST /contacts/get', ContactsQuery, ContactPage, {
  at: ['items'],
  of: SupportContact,
});
export const candidates = /* @__PURE__ */ read('POST /contacts/candidates', CandidateQuery, CandidatePage, {
  at: ['items'],
  of: Candidate,
});
/** One subscription at a time: a plan over many is the store's, so that each row has an answer of its own. */
export const assign = /* @__PURE__ */ write('POST /contacts', Assignment, AssignReceipt);
/** Asks for a relationship with a reseller that is not to be chosen yet. */
export const ask = /* @__PURE__ */ write('POST /contacts/ask', RelationshipRequest, RelationshipReceipt);

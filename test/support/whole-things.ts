import { AlertChoice } from '../../src/model/alerts.js';
import { CasePage, CaseQuery } from '../../src/model/case-rows.js';
import { Case, CaseChange, CaseDraft, CaseReceipt, ChangeReceipt, PostReceipt } from '../../src/model/cases.js';
import { After, Hint } from '../../src/model/changes.js';
import { CheckAnswer, CheckList, CheckQuery } from '../../src/model/checks.js';
import {
  AssignReceipt,
  Assignment,
  CandidatePage,
  CandidateQuery,
  ContactPage,
  ContactsQuery,
  RelationshipReceipt,
  RelationshipRequest,
} from '../../src/model/contacts.js';
import { CustomerPage, CustomerQuery, SubscriptionPage, SubscriptionQuery } from '../../src/model/customers.js';
import { Facets } from '../../src/model/facets.js';
import { FeedPage, FeedQuery, NewMessage } from '../../src/model/feed.js';
import { UploadIntent } from '../../src/model/files.js';
import { FormAnswer, FormContext, NewOption, OptionPage, OptionQuery } from '../../src/model/forms.js';
import { RoutePage, RouteQuery } from '../../src/model/routes.js';
import { Session } from '../../src/model/session.js';
import {
  at,
  remedy,
  can,
  ref,
  customer,
  notice,
  page,
  fileRules,
  body,
  row,
  field,
  supportCase,
  entry,
  check,
  contact,
  candidate,
  aCustomer,
  subscription,
  route,
  session,
  paging,
  values,
} from './whole-pieces.js';

/** Of each thing that travels between a page and a support system: one with everything in it that it may have. */
export const wholeThings = {
  session: { schema: Session, whole: session },
  alerts: { schema: AlertChoice, whole: { address: 'ana@contoso.example' } },
  'page of cases': { schema: CasePage, whole: { items: [row], ...page } },
  'question for cases': {
    schema: CaseQuery,
    whole: {
      ...paging,
      whose: 'mine',
      customer: 'c',
      status: ['new'],
      severity: ['1'],
      changedAfter: at,
      sort: '-updatedAt',
    },
  },
  'count of cases': {
    schema: Facets,
    whole: { total: 1, customer: [{ ...customer, count: 1 }], status: [{ ...ref, count: 1 }] },
  },
  case: { schema: Case, whole: supportCase },
  'draft of a case': {
    schema: CaseDraft,
    whole: {
      form: { id: 'f', version: '2' },
      kind: 'technical',
      customer,
      values,
      files: ['f'],
      reference: 'ours',
      followUpOf: '1',
    },
  },
  receipt: {
    schema: CaseReceipt,
    whole: {
      id: '1',
      number: 'C-1',
      state: 'created',
      case: supportCase,
      refusedFiles: [{ id: 'f', reason: 'too large' }],
      notices: [notice],
    },
  },
  change: {
    schema: CaseChange,
    whole: {
      id: '1',
      version: 'v',
      parts: {
        severity: { to: '1', values },
        close: { values },
        reopen: { values },
        escalate: { values },
        share: { add: ['kim@contoso.example'], remove: ['s'] },
        files: { add: ['f'] },
        alerts: { add: ['ops@contoso.example'], remove: ['old@contoso.example'] },
      },
      message: { body, audience: 'a', files: ['f'] },
    },
  },
  'receipt of a change': {
    schema: ChangeReceipt,
    whole: { applied: ['close'], refused: [{ part: 'share', item: 'kim', ...can }], case: supportCase },
  },
  feed: {
    schema: FeedPage,
    whole: { items: [entry], older: 'o', newer: 'n', total: 1, readUpTo: 'e', notices: [notice] },
  },
  'question for a feed': { schema: FeedQuery, whole: { caseId: '1', before: 'b', after: 'a', around: 'e', size: 5 } },
  message: { schema: NewMessage, whole: { caseId: '1', body, audience: 'a', files: ['f'], version: 'v' } },
  'receipt of a message': { schema: PostReceipt, whole: { entry, case: supportCase } },
  upload: { schema: UploadIntent, whole: { name: 'a.png', size: 7, type: 'image/png', caseId: '1', resume: 'r' } },
  form: {
    schema: FormAnswer,
    whole: {
      form: {
        id: 'f',
        version: '2',
        kind: 'technical',
        title: 'Title',
        intro: 'Intro',
        sections: [{ id: 's', title: 'Title', hint: 'Hint' }],
        fields: [{ ...field, add: { label: 'New', fields: [field] } }],
        templates: [{ id: 't', label: 'Reset', hint: 'Hint', values }],
        notices: [notice],
        files: fileRules,
        reshapeOn: ['severity'],
        can,
      },
      elsewhere: { label: 'Other portal', href: 'https://o.example', reason: 'Billing' },
    },
  },
  'question for a form': {
    schema: FormContext,
    whole: { customer: 'c', kind: 'technical', product: 'p', followUpOf: '1', values },
  },
  'page of options': { schema: OptionPage, whole: { items: field.options, ...page } },
  'question for options': {
    schema: OptionQuery,
    whole: { ...paging, form: 'f', field: 'a', values, under: '', ids: ['o'] },
  },
  'new option': { schema: NewOption, whole: { form: 'f', field: 'a', values } },
  'page of customers': { schema: CustomerPage, whole: { items: [aCustomer], ...page } },
  'question for customers': { schema: CustomerQuery, whole: { ...paging, ids: ['c'] } },
  'page of subscriptions': { schema: SubscriptionPage, whole: { items: [subscription], ...page } },
  'question for subscriptions': { schema: SubscriptionQuery, whole: { ...paging, customer: 'c', ids: ['s'] } },
  'page of contacts': { schema: ContactPage, whole: { items: [contact], ...page } },
  'question for contacts': { schema: ContactsQuery, whole: { subscriptionIds: ['s'] } },
  'page of candidates': { schema: CandidatePage, whole: { items: [candidate], ...page } },
  'question for candidates': { schema: CandidateQuery, whole: { ...paging, subscriptionId: 's' } },
  assignment: { schema: Assignment, whole: { subscriptionId: 's', from: 'a', to: 'b' } },
  'receipt of an assignment': { schema: AssignReceipt, whole: { contact, effective: at, notices: [notice] } },
  'request for a relationship': {
    schema: RelationshipRequest,
    whole: { subscriptionId: 's', candidateId: 'c', partner: '4711' },
  },
  'receipt of that request': { schema: RelationshipReceipt, whole: { candidate, remedy } },
  'security checks': { schema: CheckList, whole: { items: [check] } },
  'question for checks': { schema: CheckQuery, whole: { caseId: '1' } },
  'answer to a check': { schema: CheckAnswer, whole: { id: 'k', by: 'code', code: '123456', phone: '+31 20' } },
  'page of routes': { schema: RoutePage, whole: { items: [route], ...page } },
  'question for routes': { schema: RouteQuery, whole: { for: 'c', subscription: 's', product: 'p', problem: 'x' } },
  hint: { schema: Hint, whole: { what: 'case', id: '1', after: 'c' } },
  'place in the stream of hints': { schema: After, whole: { after: 'c' } },
};

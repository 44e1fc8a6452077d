import * as z from 'zod/mini';
import { AlertChoice } from '../model/alerts.js';
import { CaseQuery } from '../model/case-rows.js';
import { CaseChange, CaseDraft } from '../model/cases.js';
import { After } from '../model/changes.js';
import { CheckAnswer, CheckQuery } from '../model/checks.js';
import { Assignment, CandidateQuery, ContactsQuery, RelationshipRequest } from '../model/contacts.js';
import { CustomerQuery, SubscriptionQuery } from '../model/customers.js';
import { FeedQuery, NewMessage, ReadMark } from '../model/feed.js';
import { FileOfCase, FilesQuery, UploadIntent } from '../model/files.js';
import { FormContext, NewOption, OptionQuery } from '../model/forms.js';
import { RouteQuery } from '../model/routes.js';
import { id } from '../model/text.js';
import type { Operation, Schema } from './operation.js';
import type { operations } from './operations.js';

type Inputs<Table> = {
  [C in keyof Table]: { [N in keyof Table[C]]: Table[C][N] extends Operation<infer _K, infer I> ? Schema<I> : never };
};

const byId = z.object({ id });

/**
 * What each operation is asked, for whoever must check it: a server, a test. Apart from the operations, so that a page, which
 * only reads answers, loads none of it.
 */
export const inputs: Inputs<typeof operations> = {
  session: { get: z.object({}), alerts: AlertChoice },
  forms: { get: FormContext, options: OptionQuery, addOption: NewOption },
  cases: { list: CaseQuery, counts: CaseQuery, get: byId, create: CaseDraft, change: CaseChange },
  feed: { list: FeedQuery, markRead: ReadMark, post: NewMessage },
  files: { upload: UploadIntent, list: FilesQuery, get: FileOfCase, open: FileOfCase, discard: byId },
  customers: { list: CustomerQuery, get: byId, subscriptions: SubscriptionQuery },
  contacts: { get: ContactsQuery, candidates: CandidateQuery, assign: Assignment, ask: RelationshipRequest },
  routes: { list: RouteQuery },
  checks: { get: CheckQuery, answer: CheckAnswer },
  changes: { watch: After },
};

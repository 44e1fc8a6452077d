import * as z from 'zod/mini';
import { rowShape } from './case-rows.js';
import { CustomerRef } from './customer-ref.js';
import { Decision } from './decision.js';
import { Audience, Body, FeedEntry } from './feed.js';
import { FileRef, FileRules } from './files.js';
import { Field, Values } from './forms.js';
import { Notice } from './page.js';
import { Ref, id, instant, line, typed, word } from './text.js';

/** What may be done to a case, and the little form that goes with it (a reason, notes). */
export const ActionDecision = z.object({ ...Decision.shape, fields: z.optional(z.array(Field)) });
export type ActionDecision = z.infer<typeof ActionDecision>;

export const caseActions = ['reply', 'severity', 'close', 'reopen', 'escalate', 'share', 'files', 'alerts'] as const;
export type CaseAction = (typeof caseActions)[number];

export const Case = z.object({
  ...rowShape,
  description: z.optional(Body),
  /** Keys are `CaseAction`s; an action left out is not offered. */
  can: z.record(z.string(), ActionDecision),
  severities: z.optional(z.array(z.object({ ...Ref.shape, meaning: z.optional(line) }))),
  /** Until when a closed case can be opened again, how, and what else afterwards. */
  reopen: z.optional(
    z.object({
      until: z.optional(instant),
      by: word<'action' | 'message'>(),
      otherwise: z.optional(word<'follow-up'>()),
    }),
  ),
  /** When it closes by itself unless somebody answers. */
  closesAt: z.optional(instant),
  sharedWith: z.optional(z.array(z.object({ id, label: z.optional(line), address: z.optional(line) }))),
  /** Addresses that mails about this case go to besides the filer's. */
  alertsTo: z.optional(z.array(line)),
  /** Who sees it, in words: "Contoso sees cases filed on its behalf". Left out by a system that does not say: then that is said. */
  visibleTo: z.optional(z.array(line)),
  audiences: z.optional(z.array(Audience)),
  /** `kind` as of the field that asked; dates and points in time in ISO 8601. What has none is shown as it comes. */
  answers: z.optional(
    z.array(
      z.object({
        label: line,
        value: line,
        kind: z.optional(word<'text' | 'longtext' | 'date' | 'datetime' | 'number'>()),
      }),
    ),
  ),
  files: z.optional(z.array(FileRef)),
  fileRules: z.optional(FileRules),
  followUpOf: z.optional(Ref),
  language: z.optional(line),
  timeZone: z.optional(line),
  /** The vendor's own address of the case. */
  href: z.optional(line),
  notices: z.optional(z.array(Notice)),
});
export type Case = z.infer<typeof Case>;

/** What is filed. There is no `filedBy`: that is the acting person. */
export const CaseDraft = z.object({
  form: z.object({ id, version: z.optional(typed) }),
  kind: z.optional(typed),
  customer: z.optional(CustomerRef),
  /** By field id; hidden fields are left out. */
  values: Values,
  files: z.optional(z.array(id)),
  reference: z.optional(typed),
  followUpOf: z.optional(id),
});
export type CaseDraft = z.infer<typeof CaseDraft>;

/** What is known after filing. `being-created`: accepted, not listed yet. */
export const CaseReceipt = z.object({
  id,
  number: z.optional(line),
  state: word<'created' | 'being-created'>(),
  case: z.optional(Case),
  /** Files that were not taken over, with the reason. */
  refusedFiles: z.optional(z.array(z.object({ id, reason: z.optional(line) }))),
  notices: z.optional(z.array(Notice)),
});
export type CaseReceipt = z.infer<typeof CaseReceipt>;

/** Changes that may go together with one message. Each names an action of `Case.can`; values answer its fields. */
export const ChangeParts = z.object({
  severity: z.optional(z.object({ to: id, values: z.optional(Values) })),
  close: z.optional(z.object({ values: z.optional(Values) })),
  reopen: z.optional(z.object({ values: z.optional(Values) })),
  escalate: z.optional(z.object({ values: z.optional(Values) })),
  /** `add` holds addresses or directory ids, `remove` ids of `sharedWith`. */
  share: z.optional(z.object({ add: z.optional(z.array(typed)), remove: z.optional(z.array(id)) })),
  files: z.optional(z.object({ add: z.array(id) })),
  /** Addresses that mails about this case go to besides. */
  alerts: z.optional(z.object({ add: z.optional(z.array(typed)), remove: z.optional(z.array(typed)) })),
});
export type ChangeParts = z.infer<typeof ChangeParts>;

export const CaseChange = z.object({
  id,
  version: z.optional(typed),
  parts: ChangeParts,
  message: z.optional(z.object({ body: Body, audience: z.optional(id), files: z.optional(z.array(id)) })),
});
export type CaseChange = z.infer<typeof CaseChange>;

/** What of a change took hold, and what was refused of it. */
export const ChangeReceipt = z.object({
  applied: z.array(line),
  refused: z.optional(z.array(z.object({ part: line, item: z.optional(line), ...Decision.shape }))),
  case: z.optional(Case),
});
export type ChangeReceipt = z.infer<typeof ChangeReceipt>;

export const PostReceipt = z.object({ entry: z.optional(FeedEntry), case: z.optional(Case) });
export type PostReceipt = z.infer<typeof PostReceipt>;

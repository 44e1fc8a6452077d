import * as z from 'zod/mini';
import { rowShape } from './case-rows.js';
import { CustomerRef } from './customer-ref.js';
import { Decision } from './decision.js';
import { Audience, Body, FeedEntry } from './feed.js';
import { FileRef, FileRules } from './files.js';
import { Field, Values } from './forms.js';
import { Notice } from './page.js';
import { Ref, id, instant, line, typed, word, optional } from './text.js';

/** What may be done to a case, and the little form that goes with it (a reason, notes). */
export const ActionDecision = z.object({ ...Decision.shape, fields: optional(z.array(Field)) });
export type ActionDecision = z.infer<typeof ActionDecision>;

export const caseActions = ['reply', 'severity', 'close', 'reopen', 'escalate', 'share', 'files', 'alerts'] as const;
export type CaseAction = (typeof caseActions)[number];

export const Case = z.object({
  ...rowShape,
  description: optional(Body),
  /** Keys are `CaseAction`s; an action left out is not offered. */
  can: z.record(z.string(), ActionDecision),
  severities: optional(z.array(z.object({ ...Ref.shape, meaning: optional(line) }))),
  /** Until when a closed case can be opened again, how, and what else afterwards. */
  reopen: optional(
    z.object({
      until: optional(instant),
      by: word<'action' | 'message'>(),
      otherwise: optional(word<'follow-up'>()),
    }),
  ),
  /** When it closes by itself unless somebody answers. */
  closesAt: optional(instant),
  sharedWith: optional(z.array(z.object({ id, label: optional(line), address: optional(line) }))),
  /** Addresses that mails about this case go to besides the filer's. */
  alertsTo: optional(z.array(line)),
  /** Who sees it, in words: "Contoso sees cases filed on its behalf". Left out by a system that does not say: then that is said. */
  visibleTo: optional(z.array(line)),
  audiences: optional(z.array(Audience)),
  /** `kind` as of the field that asked; dates and points in time in ISO 8601. What has none is shown as it comes. */
  answers: optional(
    z.array(
      z.object({
        label: line,
        value: line,
        kind: optional(word<'text' | 'longtext' | 'date' | 'datetime' | 'number'>()),
      }),
    ),
  ),
  files: optional(z.array(FileRef)),
  fileRules: optional(FileRules),
  followUpOf: optional(Ref),
  language: optional(line),
  timeZone: optional(line),
  /** The vendor's own address of the case. */
  href: optional(line),
  notices: optional(z.array(Notice)),
});
export type Case = z.infer<typeof Case>;

/** What is filed. There is no `filedBy`: that is the acting person. */
export const CaseDraft = z.object({
  form: z.object({ id, version: optional(typed) }),
  kind: optional(typed),
  customer: optional(CustomerRef),
  /** By field id; hidden fields are left out. */
  values: Values,
  files: optional(z.array(id)),
  reference: optional(typed),
  followUpOf: optional(id),
});
export type CaseDraft = z.infer<typeof CaseDraft>;

/** What is known after filing. `being-created`: accepted, not listed yet. */
export const CaseReceipt = z.object({
  id,
  number: optional(line),
  state: word<'created' | 'being-created'>(),
  case: optional(Case),
  /** Files that were not taken over, with the reason. */
  refusedFiles: optional(z.array(z.object({ id, reason: optional(line) }))),
  notices: optional(z.array(Notice)),
});
export type CaseReceipt = z.infer<typeof CaseReceipt>;

/** Changes that may go together with one message. Each names an action of `Case.can`; values answer its fields. */
export const ChangeParts = z.object({
  severity: optional(z.object({ to: id, values: optional(Values) })),
  close: optional(z.object({ values: optional(Values) })),
  reopen: optional(z.object({ values: optional(Values) })),
  escalate: optional(z.object({ values: optional(Values) })),
  /** `add` holds addresses or directory ids, `remove` ids of `sharedWith`. */
  share: optional(z.object({ add: optional(z.array(typed)), remove: optional(z.array(id)) })),
  files: optional(z.object({ add: z.array(id) })),
  /** Addresses that mails about this case go to besides. */
  alerts: optional(z.object({ add: optional(z.array(typed)), remove: optional(z.array(typed)) })),
});
export type ChangeParts = z.infer<typeof ChangeParts>;

export const CaseChange = z.object({
  id,
  version: optional(typed),
  parts: ChangeParts,
  message: optional(z.object({ body: Body, audience: optional(id), files: optional(z.array(id)) })),
});
export type CaseChange = z.infer<typeof CaseChange>;

/** What of a change took hold, and what was refused of it. */
export const ChangeReceipt = z.object({
  applied: z.array(line),
  refused: optional(z.array(z.object({ part: line, item: optional(line), ...Decision.shape }))),
  case: optional(Case),
});
export type ChangeReceipt = z.infer<typeof ChangeReceipt>;

export const PostReceipt = z.object({ entry: optional(FeedEntry), case: optional(Case) });
export type PostReceipt = z.infer<typeof PostReceipt>;

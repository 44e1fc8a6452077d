import * as z from 'zod/mini';
import { FileRef } from './files.js';
import { Notice } from './page.js';
import { Person } from './people.js';
import { Ref, id, instant, line, longText, typed, word, amount, optional, yesOrNo } from './text.js';

/** A text as the system keeps it, labelled and raw. Only `content/` makes something visible of it. */
export const Body = z.object({ format: word<'text' | 'markdown' | 'html'>(), text: longText });
export type Body = z.infer<typeof Body>;

/** What happened, for entries that are no message: `status`, `severity`, `contact`, `shared`, `file`, … */
export const FeedEvent = z.object({
  type: word<'created' | 'status' | 'severity' | 'shared' | 'unshared' | 'file' | 'escalated' | 'contact' | 'other'>(),
  /** Status words stay words (`closed`); everything else is said as it should be read. */
  from: optional(line),
  to: optional(line),
  label: optional(line),
});
export type FeedEvent = z.infer<typeof FeedEvent>;

/** Who will read a message. `internal`: nobody on the customer's side. */
export const Audience = z.object({
  id,
  label: optional(line),
  readers: optional(line),
  internal: optional(yesOrNo),
});
export type Audience = z.infer<typeof Audience>;

/** One thing in the history of a case. The same id with another version replaces the earlier one. */
export const FeedEntry = z.object({
  id,
  version: optional(typed),
  at: instant,
  author: Person,
  kind: word<'message' | 'event' | 'solution'>(),
  channel: optional(word<'portal' | 'email' | 'phone' | 'api' | 'system'>()),
  body: optional(Body),
  event: optional(FeedEvent),
  audience: optional(Ref),
  files: optional(z.array(FileRef)),
  replyTo: optional(id),
  /** The body was too long for a list: it comes when the entry is asked for by `around`. */
  deferred: optional(yesOrNo),
});
export type FeedEntry = z.infer<typeof FeedEntry>;

/** Newest page without a cursor; `before` goes to older ones, `after` to newer ones, `around` to one entry. */
export const FeedQuery = z.object({
  caseId: id,
  before: optional(id),
  after: optional(id),
  around: optional(id),
  size: optional(amount),
});
export type FeedQuery = z.infer<typeof FeedQuery>;

/** Entries from old to new, as the server orders them. */
export const FeedPage = z.object({
  items: z.array(FeedEntry),
  /** Cursor to older entries; none at the beginning of the case. */
  older: optional(id),
  /** Cursor from which newer ones can be asked for later, with `after`. */
  newer: optional(id),
  total: optional(amount),
  /** How far this person has read: id of the last entry seen. */
  readUpTo: optional(id),
  notices: optional(z.array(Notice)),
});
export type FeedPage = z.infer<typeof FeedPage> & { unreadable?: import('./page.js').Unreadable[] };

/** How far a person has read: up to and with this entry. */
export const ReadMark = z.object({ caseId: id, upTo: id });
export type ReadMark = z.infer<typeof ReadMark>;

export const NewMessage = z.object({
  caseId: id,
  body: Body,
  audience: optional(id),
  files: optional(z.array(id)),
  /** The version of the case as its writer saw it, where there is one. */
  version: optional(typed),
});
export type NewMessage = z.infer<typeof NewMessage>;

import * as z from 'zod/mini';
import { CustomerRef } from './customer-ref.js';
import { type Unreadable, pageOf } from './page.js';
import { Person } from './people.js';
import { Ref, id, instant, line, typed, word, amount, optional, yesOrNo } from './text.js';

/** The statuses that every system's own are mapped to; the system's own label rides along. */
export const statuses = ['new', 'in-progress', 'action-required', 'solution-proposed', 'closed'] as const;
export type Status = (typeof statuses)[number] | 'unknown';

/** What a list knows of a case, and a case too. */
export const rowShape = {
  id,
  /** What people call the case by; absent while it is being created. */
  number: optional(line),
  subject: line,
  status: word<(typeof statuses)[number] | 'unknown'>(),
  statusLabel: optional(line),
  flags: optional(z.array(word<'escalated' | 'on-hold' | 'awaiting-approval' | 'shared'>())),
  severity: optional(Ref),
  /** In whose name it was filed. */
  customer: optional(CustomerRef),
  /** The acting person, as the system knows it; never sent by the page. */
  filedBy: optional(Person),
  /** Who answers support. */
  contact: optional(Person),
  product: optional(Ref),
  category: optional(Ref),
  createdAt: optional(instant),
  updatedAt: optional(instant),
  unread: optional(yesOrNo),
  fileCount: optional(amount),
  /** Compared for equality only. */
  version: optional(typed),
  /** The partner's own number. */
  reference: optional(line),
};
export const CaseRow = z.object(rowShape);
export type CaseRow = z.infer<typeof CaseRow>;

/** What a list asks for. Left out means: everything that the person may see. */
export const CaseQuery = z.object({
  whose: optional(word<'mine' | 'shared' | 'customers' | 'all'>()),
  customer: optional(id),
  text: optional(typed),
  status: optional(z.array(typed)),
  severity: optional(z.array(id)),
  changedAfter: optional(instant),
  /** A name from `session.listing.sorts`; `-` before it for the greatest, newest or gravest first. */
  sort: optional(typed),
  cursor: optional(id),
  size: optional(amount),
});
export type CaseQuery = z.infer<typeof CaseQuery>;

export const CasePage = pageOf(CaseRow);
export type CasePage = z.infer<typeof CasePage> & { unreadable?: Unreadable[] };

/** The known status that a word stands for. */
export const statusOf = (supportCase: { status: string }): Status =>
  (statuses as readonly string[]).includes(supportCase.status) ? (supportCase.status as Status) : 'unknown';

/** What the presets of a list ask for. `waiting`: for us. */
export const presets = {
  open: ['new', 'in-progress', 'action-required', 'solution-proposed', 'unknown'],
  waiting: ['action-required', 'solution-proposed'],
  closed: ['closed'],
  all: undefined,
} as const satisfies Record<string, readonly string[] | undefined>;
export type Preset = keyof typeof presets;

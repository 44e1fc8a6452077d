import * as z from 'zod/mini';
import { CustomerRef } from './customer-ref.js';
import { type Unreadable, pageOf } from './page.js';
import { Person } from './people.js';
import { Ref, id, instant, line, typed, word } from './text.js';

/** The statuses that every system's own are mapped to; the system's own label rides along. */
export const statuses = ['new', 'in-progress', 'action-required', 'solution-proposed', 'closed'] as const;
export type Status = (typeof statuses)[number] | 'unknown';

/** What a list knows of a case, and a case too. */
export const rowShape = {
  id,
  /** What people call the case by; absent while it is being created. */
  number: z.optional(line),
  subject: line,
  status: word<(typeof statuses)[number] | 'unknown'>(),
  statusLabel: z.optional(line),
  flags: z.optional(z.array(word<'escalated' | 'on-hold' | 'awaiting-approval' | 'shared'>())),
  severity: z.optional(Ref),
  /** In whose name it was filed. */
  customer: z.optional(CustomerRef),
  /** The acting person, as the system knows it; never sent by the page. */
  filedBy: z.optional(Person),
  /** Who answers support. */
  contact: z.optional(Person),
  product: z.optional(Ref),
  category: z.optional(Ref),
  createdAt: z.optional(instant),
  updatedAt: z.optional(instant),
  unread: z.optional(z.boolean()),
  fileCount: z.optional(z.number()),
  /** Compared for equality only. */
  version: z.optional(typed),
  /** The partner's own number. */
  reference: z.optional(line),
};
export const CaseRow = z.object(rowShape);
export type CaseRow = z.infer<typeof CaseRow>;

/** What a list asks for. Left out means: everything that the person may see. */
export const CaseQuery = z.object({
  whose: z.optional(word<'mine' | 'shared' | 'customers' | 'all'>()),
  customer: z.optional(id),
  text: z.optional(typed),
  status: z.optional(z.array(typed)),
  severity: z.optional(z.array(id)),
  changedAfter: z.optional(instant),
  /** A name from `session.listing.sorts`; `-` before it for the greatest, newest or gravest first. */
  sort: z.optional(typed),
  cursor: z.optional(id),
  size: z.optional(z.number()),
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

import * as z from 'zod/mini';
import { Decision } from './decision.js';
import { pageOf } from './page.js';
import { id, line, word } from './text.js';

/** A company in whose name one files; one's own organisation is one too, and says so. */
export const CustomerRef = z.object({ id, label: z.optional(line), own: z.optional(z.boolean()) });
export type CustomerRef = z.infer<typeof CustomerRef>;

export const Customer = z.object({
  id,
  label: z.optional(line),
  own: z.optional(z.boolean()),
  /** What tells two of the same name apart: domain, town, number. */
  hint: z.optional(line),
  /** May one file for it? */
  can: z.optional(z.object({ file: z.optional(Decision) })),
  /** Does it see in its own portal what is filed on its behalf? */
  portalAccess: z.optional(word('yes', 'no', 'unknown')),
  address: z.optional(line),
  /** Where its data are kept and changed; they are never changed here. */
  keptAt: z.optional(line),
});
export type Customer = z.infer<typeof Customer>;

export const CustomerQuery = z.object({
  text: z.optional(line),
  cursor: z.optional(id),
  size: z.optional(z.number()),
});
export type CustomerQuery = z.infer<typeof CustomerQuery>;

export const CustomerPage = pageOf(Customer);

import * as z from 'zod/mini';
import { Decision, Remedy } from './decision.js';
import { pageOf } from './page.js';
import { id, line, word } from './text.js';

/** Who helps, and how: the partner, the vendor, a product's publisher, another portal, the way into a locked account. */
export const Route = z.object({
  id,
  kind: word<'partner' | 'vendor' | 'publisher' | 'portal' | 'account'>(),
  label: line,
  /** What it is right for: "Requests filed in the other portal", "You cannot sign in". */
  purpose: z.optional(line),
  href: z.optional(line),
  email: z.optional(line),
  phone: z.optional(line),
  hours: z.optional(line),
  /** Refused: it exists and is not for this plan or this person, with the reason. */
  can: z.optional(Decision),
  remedy: z.optional(Remedy),
});
export type Route = z.infer<typeof Route>;

/** Nothing of it: the routes that need no session. */
export const RouteQuery = z.object({
  /** The customer. */
  for: z.optional(id),
  subscription: z.optional(id),
  product: z.optional(id),
  problem: z.optional(id),
});
export type RouteQuery = z.infer<typeof RouteQuery>;
export const RoutePage = pageOf(Route);

import * as z from 'zod/mini';
import { Decision, Remedy } from './decision.js';
import { pageOf } from './page.js';
import { id, line, word, optional } from './text.js';

/** Who helps, and how: the partner, the vendor, a product's publisher, another portal, the way into a locked account. */
export const Route = z.object({
  id,
  kind: word<'partner' | 'vendor' | 'publisher' | 'portal' | 'account'>(),
  label: line,
  /** What it is right for: "Requests filed in the other portal", "You cannot sign in". */
  purpose: optional(line),
  href: optional(line),
  email: optional(line),
  phone: optional(line),
  hours: optional(line),
  /** Refused: it exists and is not for this plan or this person, with the reason. */
  can: optional(Decision),
  remedy: optional(Remedy),
});
export type Route = z.infer<typeof Route>;

/** Nothing of it: the routes that need no session. */
export const RouteQuery = z.object({
  /** The customer. */
  for: optional(id),
  subscription: optional(id),
  product: optional(id),
  problem: optional(id),
});
export type RouteQuery = z.infer<typeof RouteQuery>;
export const RoutePage = pageOf(Route);

import * as z from 'zod/mini';
import { id, line, amount, optional, yesOrNo } from './text.js';

export const Count = z.object({ id, label: optional(line), own: optional(yesOrNo), count: amount });
export type Count = z.infer<typeof Count>;

/**
 * How many cases a question would find for each value. A facet is counted as if nothing had been chosen in itself, so
 * that the others can be seen; what a system cannot count is left out.
 */
export const Facets = z.object({
  total: optional(amount),
  /** Those with cases, most first; a system may stop after the first hundred. */
  customer: optional(z.array(Count)),
  status: optional(z.array(Count)),
});
export type Facets = z.infer<typeof Facets>;

/** Is each case that was found one of a customer that is told? A system may stop after some. */
export const tellsAllCustomers = ({ customer, total }: Facets): boolean =>
  customer !== undefined && total === customer.reduce((sum, { count }) => sum + count, 0);

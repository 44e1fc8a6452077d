import * as z from 'zod/mini';
import { id, line } from './text.js';

/**
 * A company in whose name one files; one's own organisation is one too, and says so. Apart from all else about
 * customers, which a list of cases does without.
 */
export const CustomerRef = z.object({ id, label: z.optional(line), own: z.optional(z.boolean()) });
export type CustomerRef = z.infer<typeof CustomerRef>;

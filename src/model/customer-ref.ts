import * as z from 'zod/mini';
import { id, line, optional, yesOrNo } from './text.js';

/**
 * A company in whose name one files; one's own organisation is one too, and says so. Apart from all else about
 * customers, which a list of cases does without.
 */
export const CustomerRef = z.object({ id, label: optional(line), own: optional(yesOrNo) });
export type CustomerRef = z.infer<typeof CustomerRef>;

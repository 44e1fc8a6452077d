import * as z from 'zod/mini';
import { line } from './text.js';

/** Where mails about all cases go from now on; nothing for the sign-in address. */
export const AlertChoice = z.object({ address: z.optional(line) });
export type AlertChoice = z.infer<typeof AlertChoice>;

import * as z from 'zod/mini';
import { typed, optional } from './text.js';

/** Where mails about all cases go from now on; nothing for the sign-in address. */
export const AlertChoice = z.object({ address: optional(typed) });
export type AlertChoice = z.infer<typeof AlertChoice>;

import * as z from 'zod/mini';
import { Ref, id, line, word } from './text.js';

/** Somebody of one of the sides. `side` says whose: partner, customer, vendor (who answers cases), system. */
export const Person = z.object({
  id: z.optional(id),
  name: z.optional(line),
  email: z.optional(line),
  phone: z.optional(line),
  company: z.optional(Ref),
  side: z.optional(word<'partner' | 'customer' | 'vendor' | 'system' | 'unknown'>()),
  language: z.optional(line),
  /** IANA name. */
  timeZone: z.optional(line),
});
export type Person = z.infer<typeof Person>;

import * as z from 'zod/mini';
import { Ref, id, line, word, optional } from './text.js';

/** Somebody of one of the sides. `side` says whose: partner, customer, vendor (who answers cases), system. */
export const Person = z.object({
  id: optional(id),
  name: optional(line),
  email: optional(line),
  phone: optional(line),
  company: optional(Ref),
  side: optional(word<'partner' | 'customer' | 'vendor' | 'system' | 'unknown'>()),
  language: optional(line),
  /** IANA name. */
  timeZone: optional(line),
});
export type Person = z.infer<typeof Person>;

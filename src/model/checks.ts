import * as z from 'zod/mini';
import { Remedy } from './decision.js';
import { id, instant, line, typed, word } from './text.js';

/** A security check that support has asked for. The code is a secret: in no draft, no event, no log. */
export const Check = z.object({
  id,
  caseId: z.optional(id),
  /** `calling`: a call back was asked for and is on its way. */
  state: word<'asked' | 'calling' | 'passed' | 'refused' | 'expired'>(),
  by: z.array(word<'code' | 'call-back'>()),
  why: z.optional(line),
  /** Where the code went, masked: "+31 •• ••• 31". */
  sentTo: z.optional(line),
  /** Numbers that support may call, as it knows them; any other where empty. */
  phones: z.optional(z.array(line)),
  /** The number that is being called, and when. */
  callTo: z.optional(line),
  callAt: z.optional(instant),
  until: z.optional(instant),
  attemptsLeft: z.optional(z.number()),
  /** What was wrong with the last answer, or why it is over. */
  reason: z.optional(line),
  remedy: z.optional(Remedy),
});
export type Check = z.infer<typeof Check>;

export const CheckQuery = z.object({ caseId: id });
export type CheckQuery = z.infer<typeof CheckQuery>;
export const CheckList = z.object({ items: z.array(Check) });
export type CheckList = z.infer<typeof CheckList>;

export const CheckAnswer = z.object({
  id,
  by: word<'code' | 'call-back'>(),
  code: z.optional(typed),
  phone: z.optional(typed),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

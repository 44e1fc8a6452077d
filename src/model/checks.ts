import * as z from 'zod/mini';
import { Remedy } from './decision.js';
import { id, instant, line, typed, word, amount, optional } from './text.js';

/** A security check that support has asked for. The code is a secret: in no draft, no event, no log. */
export const Check = z.object({
  id,
  caseId: optional(id),
  /** `calling`: a call back was asked for and is on its way. */
  state: word<'asked' | 'calling' | 'passed' | 'refused' | 'expired'>(),
  by: z.array(word<'code' | 'call-back'>()),
  why: optional(line),
  /** Where the code went, masked: "+31 •• ••• 31". */
  sentTo: optional(line),
  /** Numbers that support may call, as it knows them; any other where empty. */
  phones: optional(z.array(line)),
  /** The number that is being called, and when. */
  callTo: optional(line),
  callAt: optional(instant),
  until: optional(instant),
  attemptsLeft: optional(amount),
  /** What was wrong with the last answer, or why it is over. */
  reason: optional(line),
  remedy: optional(Remedy),
});
export type Check = z.infer<typeof Check>;

export const CheckQuery = z.object({ caseId: id });
export type CheckQuery = z.infer<typeof CheckQuery>;
export const CheckList = z.object({ items: z.array(Check) });
export type CheckList = z.infer<typeof CheckList>;

export const CheckAnswer = z.object({
  id,
  by: word<'code' | 'call-back'>(),
  code: optional(typed),
  phone: optional(typed),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

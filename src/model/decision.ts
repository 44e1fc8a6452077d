import * as z from 'zod/mini';
import { id, line, longText, word, optional } from './text.js';

/** What helps when something is refused: a link, a text ready to send to somebody, or a reference to quote. */
export const Remedy = z.object({
  /** What to do, in one sentence. */
  text: optional(line),
  href: optional(line),
  message: optional(
    z.object({ to: optional(line), subject: optional(line), body: longText, language: optional(line) }),
  ),
  reference: optional(line),
});
export type Remedy = z.infer<typeof Remedy>;

/**
 * May this be done? Advice for explaining; only the backend enforces.
 * `unknown`: offer it, the write tells. `absent`: do not show it at all.
 */
export const Decision = z.object({
  state: word<'allowed' | 'refused' | 'unknown' | 'absent'>(),
  code: optional(id),
  reason: optional(line),
  remedy: optional(Remedy),
});
export type Decision = z.infer<typeof Decision>;

export const allowed: Decision = { state: 'allowed' };
export const unknown: Decision = { state: 'unknown' };
export const absent: Decision = { state: 'absent' };

export { offered } from './offered.js';

export const refused = (decision: Decision | undefined): boolean => decision?.state === 'refused';

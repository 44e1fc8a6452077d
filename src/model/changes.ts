import * as z from 'zod/mini';
import { id, word, optional } from './text.js';

/** Something changed: what and which, never its content. The store reads again what is shown. */
export const Hint = z.object({
  what: word<'case' | 'feed' | 'cases' | 'session' | 'contacts'>(),
  id: optional(id),
  /** Where to go on after a break: goes back as `after`. */
  after: optional(id),
});
export type Hint = z.infer<typeof Hint>;

/** Which hints are wanted: those after one that was seen, or from now on. */
export const After = z.object({ after: optional(id) });
export type After = z.infer<typeof After>;

import { failureText } from '../../controls/situations.js';
import { checkMessages } from '../../messages/en/checks.js';
import { errorMessages } from '../../messages/en/errors.js';
import type { Check } from '../../model/checks.js';
import { type SupportError, isDefinite } from '../../port/error.js';
import type { ChangesHost } from './opening.js';

/** What is known of one check stands under it. */
export const headingOf = (at: number): string => `check-${at}-heading`;

/** Digits run from left to right in any language, also where none but dots stand before them; and in one line. */
export const isolated = (number: string): string => `\u2066${number.replace(/ /g, '\u00a0')}\u2069`;

/** How a check stands, in one sentence. */
export function stateText({ state, callTo, reason }: Check, { localize }: ChangesHost): string {
  const t = localize.text(checkMessages);
  if (state === 'passed') return t.passed;
  if (state === 'calling') return callTo === undefined ? t.heading : t.calling(isolated(callTo));
  const end = state === 'refused' ? t.refused : state === 'expired' ? t.expired : t.heading;
  return reason ? `${end}. ${reason}` : end;
}

export function failedText(error: SupportError, { localize }: ChangesHost): string {
  const t = localize.text(checkMessages);
  const sure = isDefinite(error) || error.kind === 'offline';
  return `${sure ? t.notSent : t.uncertain} ${failureText(error, localize.text(errorMessages))}`;
}

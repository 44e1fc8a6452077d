import type { Authority } from '../../model/customers.js';

/** People are warned that long before a right ends. */
const warnBefore = 30 * 86_400_000;

/** `ending`: allowed, and over within the month unless somebody does something. `ended`: its last day has passed. */
export type RightStanding = 'allowed' | 'ending' | 'ended' | 'refused' | 'unknown';

/** Where one right stands today. What renews itself does not end. */
export function standingOfRight({ can, until, renews }: Authority, now: number): RightStanding {
  if (can.state === 'refused') return 'refused';
  if (can.state !== 'allowed') return 'unknown';
  const left = Date.parse(until ?? '') - now;
  if (Number.isNaN(left) || renews || left > warnBefore) return 'allowed';
  return left < 0 ? 'ended' : 'ending';
}

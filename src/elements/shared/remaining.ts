import type { Tools } from '../../messages/formats.js';

const hour = 3_600_000;

const dayOf = (at: string | number): number => new Date(at).setHours(0, 0, 0, 0);

/** «in 30 days» until a point in time, by the calendar, where «next month» would be too little to plan by. */
export function remaining(at: string, now: number, tools: Tools): string {
  // Rounded: a day on which the clocks change is an hour shorter or longer.
  const days = Math.round((dayOf(at) - dayOf(now)) / (24 * hour));
  if (Date.parse(at) - now < 22 * hour || days > 99) return tools.relative(at, now);
  return new Intl.RelativeTimeFormat(tools.code, { numeric: 'auto' }).format(days, 'day');
}

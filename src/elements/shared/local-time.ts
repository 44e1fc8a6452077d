const day = 86_400_000;

/** `2025-05-01T10:00` of the clocks in a zone, as a point in time with its offset. Anything else stays as it is. */
export function toInstant(local: string, zone?: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return local;
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return local;
  // When clocks go back, a time is there twice: the first one counts. When they go forward, one that is left out is later.
  const before = offsetAt(asUtc - day, zone);
  const after = offsetAt(asUtc + day, zone);
  const fits = (offset: number) => offsetAt(asUtc - offset, zone) === offset;
  const minutes = (fits(before) || !fits(after) ? before : after) / 60_000;
  const size = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(Math.floor(size % 60))}`;
}

/** A point in time as an input of the browser wants it, on the clocks in a zone. */
export function toLocal(instant: string, zone?: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** How far the clocks in a zone are ahead of UTC, in milliseconds; those of the browser where nobody knows the zone. */
function offsetAt(at: number, zone: string | undefined): number {
  let format;
  try {
    format = clockIn(zone);
  } catch {
    format = clockIn(undefined);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year, month, day: date, hour, minute, second } = parts as Record<string, number>;
  return Date.UTC(year!, month! - 1, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

const clockIn = (timeZone: string | undefined) =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

import { warnOnce } from './warn.js';

/** Forms of one plural message; `#` stands for the number. A test asks for every form that the language has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a message or an element can say about numbers, times and lists in one language. */
export interface Tools {
  /** The language tag that all formats use. */
  readonly code: string;
  /** The reader's time zone: that of all times where no other is named. */
  readonly zone: string;
  plural(count: number, forms: PluralForms): string;
  number(value: number): string;
  /** «a, b and c» */
  list(items: readonly string[]): string;
  /** «3 May 2026»; a value that is no date is shown as it came. */
  date(value: string | number, zone?: string): string;
  /** «3 May 2026, 14:03» */
  dateTime(value: string | number, zone?: string): string;
  /** «Sunday 3 May 2026 at 14:03 CEST»: the absolute time, with its zone. */
  fullDateTime(value: string | number, zone?: string): string;
  /** «14:03» */
  time(value: string | number, zone?: string): string;
  /** «2 hours ago», «in 3 days» */
  relative(value: string | number, now?: number): string;
  /** «1.4 MB» */
  bytes(value: number): string;
  /** A span in its largest unit: «3 days», «40 minutes» */
  duration(milliseconds: number): string;
}

type UnitName = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
/** Each unit with its length in milliseconds, and how many of it before the next one reads better. */
const units: readonly (readonly [UnitName, number, number])[] = [
  ['second', 1000, 45],
  ['minute', 60_000, 45],
  ['hour', 3_600_000, 22],
  ['day', 86_400_000, 26],
  ['month', 2_629_800_000, 11],
  ['year', 31_557_600_000, Infinity],
];
const sizes = ['', 'kilo', 'mega', 'giga', 'tera'];

const dateStyles = {
  date: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  dateTime: { dateStyle: 'medium', timeStyle: 'short' },
  // `timeZoneName` cannot be mixed with the styles, so these are spelled out.
  full: {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Intl objects cost a millisecond each to make, the first of a page ten: made once, when first needed. */
const cache = new Map<string, unknown>();
export function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

function dateFormat(code: string, style: keyof typeof dateStyles, zone: string | undefined): Intl.DateTimeFormat {
  return cached(`${code} ${style} ${zone}`, () => {
    try {
      return new Intl.DateTimeFormat(code, { ...dateStyles[style], ...(zone && { timeZone: zone }) });
    } catch {
      // Better a time that says it is UTC than one that looks local and is not.
      warnOnce(`unknown time zone "${zone}"`);
      return dateFormat(code, style === 'date' ? style : 'full', 'UTC');
    }
  });
}

function format(code: string, style: keyof typeof dateStyles, value: string | number, zone?: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return String(value);
  // A day without a time is the same day everywhere.
  const wholeDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  return wholeDay ? dateFormat(code, 'date', 'UTC').format(date) : dateFormat(code, style, zone).format(date);
}

const unitFormat = (code: string, unit: string, unitDisplay: 'short' | 'long') =>
  cached(
    `${code} ${unit} ${unitDisplay}`,
    () => new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }),
  );

const inUnits = (milliseconds: number): [number, UnitName] => {
  const fit = units.find(([, length, most]) => Math.abs(milliseconds) < length * most) ?? units[5]!;
  return [Math.round(milliseconds / fit[1]), fit[0]];
};

/** The reader's own zone; the browser's where there is none, or none that Intl knows. */
const zoneOf = (own: string | undefined): string =>
  cached(`zone ${own}`, () => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: own }).resolvedOptions().timeZone;
    } catch {
      warnOnce(`unknown time zone "${own}"`);
      return zoneOf(undefined);
    }
  });

/** The tools of one language, for a reader in this zone; `code` must be a valid tag. */
export const toolsFor = (code: string, own?: string): Tools =>
  cached(`${code} in ${own}`, () => {
    const number = (value: number) => cached(`${code} number`, () => new Intl.NumberFormat(code)).format(value);
    const rules = () => cached(`${code} plural`, () => new Intl.PluralRules(code));
    return {
      code,
      get zone() {
        return zoneOf(own);
      },
      number,
      plural: (count, forms) => (forms[rules().select(count)] ?? forms.other).replace(/#/g, () => number(count)),
      list: (items) => cached(`${code} list`, () => new Intl.ListFormat(code)).format(items),
      date: (value, zone = zoneOf(own)) => format(code, 'date', value, zone),
      dateTime: (value, zone = zoneOf(own)) => format(code, 'dateTime', value, zone),
      fullDateTime: (value, zone = zoneOf(own)) => format(code, 'full', value, zone),
      time: (value, zone = zoneOf(own)) => format(code, 'time', value, zone),
      relative(value, now = Date.now()) {
        const past = new Date(value).getTime() - now;
        if (Number.isNaN(past)) return String(value);
        const [count, unit] = inUnits(past);
        const relative = cached(`${code} relative`, () => new Intl.RelativeTimeFormat(code, { numeric: 'auto' }));
        // «now», not «12 seconds ago»: nobody reads seconds, and nothing repaints each of them.
        return relative.format(unit === 'second' ? 0 : count, unit);
      },
      bytes(value) {
        // Steps of 1024, as limits are set and as most file managers count.
        const step = Math.min(Math.max(Math.floor(Math.log2(value) / 10), 0), 4) || 0;
        return unitFormat(code, `${sizes[step]}byte`, step ? 'short' : 'long').format(value / 1024 ** step);
      },
      duration(milliseconds) {
        const [count, unit] = inUnits(milliseconds);
        return unitFormat(code, unit, 'long').format(count);
      },
    };
  });

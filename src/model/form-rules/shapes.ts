// One pass over a few characters each: no pattern here can be made slow by what somebody types.

/** Something before an `@`, a name with a dot after it. Whether mail arrives there, only mail can tell. */
export function isEmail(text: string): boolean {
  if (text.length > 254 || /[\s\p{Cc}<>()[\],;:\\"]/u.test(text)) return false;
  const [local = '', domain = '', more] = text.split('@');
  const labels = domain.split('.');
  return (
    more === undefined &&
    local.length > 0 &&
    local.length <= 64 &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    !local.includes('..') &&
    labels.length > 1 &&
    labels.every((label) => label.length <= 63 && /^[\p{L}\p{N}\p{M}-]+$/u.test(label) && !/^-|-$/.test(label))
  );
}

/** Enough digits, in any script, and what people write between them. */
export function isPhone(text: string): boolean {
  if (text.length > 50 || !/^\+?[\p{Nd}\s().,/;#*x-]+$/u.test(text.replace(/\s*ext\.?\s*/i, 'x'))) return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 3 && digits <= 22;
}

/** A day that exists, as `2025-02-28`: any other would be one of the next or the last month. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1;
}

/** A day and a time of it, with or without its offset. */
export function isDateTime(text: string): boolean {
  return (
    isDate(text.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$/.test(text.slice(10))
  );
}

export const isLanguage = (text: string): boolean => {
  try {
    return !!Intl.getCanonicalLocales(text);
  } catch {
    return false; // That it throws is the answer.
  }
};

export const isTimeZone = (text: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false; // That it throws is the answer.
  }
};

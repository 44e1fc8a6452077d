import type { Hit } from './finding.js';

/** Lengths of the countries' account numbers (ISO 13616 register). */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 ' +
    'SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** Account numbers whose check digits are right. */
export function accountNumbers(text: string): Hit[] {
  return accountShapes(text)
    .filter(({ start, end }) => checks(text.slice(start, end).replace(/[^A-Za-z0-9]/g, '')))
    .map(({ start, end }) => ({ kind: 'iban', start, end }));
}

/** Whatever is written like an account number of a country that has them, right or wrong. */
export function accountShapes(text: string): { start: number; end: number }[] {
  const shapes: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ \u00a0-]?[A-Za-z0-9])/gu)) {
    const length = lengths.get(text.slice(index, index + 2).toUpperCase());
    const end = length && endAfter(text, index, length);
    if (end) shapes.push({ start: index, end });
  }
  return shapes;
}

/** Where so many letters and digits end, single spaces or dashes between groups allowed; undefined if there are fewer or more. */
function endAfter(text: string, start: number, length: number): number | undefined {
  let at = start;
  for (let count = 0; count < length; at += 1) {
    const sign = text[at] ?? '';
    if (/[A-Za-z0-9]/.test(sign)) count += 1;
    else if (!/[ \u00a0-]/.test(sign) || !/[A-Za-z0-9]/.test(text[at + 1] ?? '')) return undefined;
  }
  return /[\p{L}\p{N}]/u.test(text[at] ?? '') ? undefined : at;
}

/** Moves the first four to the end, letters to numbers: the remainder by 97 must be 1 (ISO 7064). */
function checks(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

import type { Hit } from './finding.js';

/** Mail addresses. What stands before the `@` of a URL is no mailbox. */
export function emails(text: string): Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < 64 && /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.test(text[start - 1] as string))
      start -= 1;
    while (/[.'/]/.test(text[start] ?? '')) start += 1;
    const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u.exec(text.slice(at + 1, at + 255))?.[0] ?? '';
    const inUrl = text[start - 1] === '/' || text[start - 1] === ':';
    if (start >= at || inUrl || !/\.[\p{L}-]{2,}$/u.test(domain)) continue;
    from = at + 1 + domain.length;
    hits.push({ kind: 'email', start, end: from });
  }
  return hits;
}

const edge = String.raw`(?<![\p{L}\p{N}.+,:_•-])`;
const end = String.raw`(?![\p{L}\p{N}_•]|[.,:-]\d)`;
const gap = String.raw`[ \u00a0\u202f.-]?`;
const words = String.raw`(?:tel|phone|call|mobile|cell|fax|whatsapp|tél|téléphone|portable|appele[rz]|joindre au|тел|телефон|моб|звоните|номер телефона|هاتف|جوال|اتصل|الهاتف|telefon|handy)`;

const shapes = [
  // International: a country and eight digits at least, in any groups.
  String.raw`(?<![\p{L}\p{N}.+_•-])\+(?:${gap}\(?\d\)?){8,15}`,
  String.raw`${edge}00[1-9](?:${gap}\(?\d\)?){9,13}`,
  // Introduced by a word.
  String.raw`(?<=(?<!\p{L})${words}[\p{L}.:]{0,3}[ :#]{0,3})\(?\d(?:${gap}[()]?\d\)?){6,14}`,
  // As they are written in France, in North America, in Russia.
  String.raw`${edge}0[1-9](?:[ \u00a0.-]\d\d){4}`,
  String.raw`${edge}\(\d{3}\) ?\d{3}[ -]\d{4}`,
  String.raw`${edge}[2-9]\d\d-[2-9]\d\d-\d{4}`,
  String.raw`${edge}8[ -]?\(?9?\d{2,4}\)?[ -]?\d{2,3}[ -]\d\d[ -]\d\d`,
].map((shape) => new RegExp(shape + end, 'giu'));

/** Telephone numbers, where their form or the word in front of them leaves little doubt. */
export function phones(text: string): Hit[] {
  return shapes.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: found, index }): Hit => ({
      kind: 'phone',
      start: index,
      end: index + found.length,
    })),
  );
}

import { judgeLink, type LinkTarget } from './links.js';

export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly target: LinkTarget;
}

const begins = /https?:\/\/|\bwww\.|(?<=[\p{L}\p{N}_+-])@(?=[\p{L}\p{N}])/giu;
const longest = 2_048;

/** Addresses in running text that may become links, in order, never overlapping. Linear: no place is read twice at length. */
export function findLinks(text: string, atMost: number): FoundLink[] {
  const found: FoundLink[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(begins)) {
    if (found.length >= atMost) break;
    if (index < from) continue;
    const link = sign === '@' ? mailAt(text, index, from) : webAt(text, index, sign);
    if (!link) continue;
    found.push(link);
    from = link.end;
  }
  return found;
}

function webAt(text: string, start: number, sign: string): FoundLink | undefined {
  const length = text.slice(start, start + longest + 1).search(/[\s<>"`\p{Cc}\p{Zl}\p{Zp}]/u);
  if (length < 0 && text.length - start > longest) return undefined;
  const raw = withoutTail(length < 0 ? text.slice(start) : text.slice(start, start + length));
  const bare = sign.toLowerCase() === 'www.';
  if (raw.length <= sign.length || (bare && !/^www\.[\p{L}\p{N}-]+\./iu.test(raw))) return undefined;
  const target = judgeLink(bare ? `https://${raw}` : raw);
  return target && { start, end: start + raw.length, target };
}

/** Marks that end a sentence, or a bracket that was opened before the address, belong to the sentence. */
function withoutTail(raw: string): string {
  let open = 0;
  for (const letter of raw) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  let end = raw.length;
  while (end > 0) {
    const last = raw[end - 1] as string;
    if (last === ')' && open >= 0) break;
    if (last === ')') open += 1;
    else if (!".,;:!?'’”»]}*_~…。，、".includes(last)) break;
    end -= 1;
  }
  return raw.slice(0, end);
}

function mailAt(text: string, at: number, from: number): FoundLink | undefined {
  let start = at;
  while (start > from && at - start < 64 && /[\p{L}\p{N}.!#$&*+_~-]/u.test(text[start - 1] as string)) start -= 1;
  while (text[start] === '.') start += 1;
  // Behind these it is the user of an address of the web, which the policy has just refused.
  const before = text.slice(Math.max(0, start - 7), start);
  if (/[/:]$/.test(before) && before.toLowerCase() !== 'mailto:') return undefined;
  const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u.exec(text.slice(at + 1, at + 255))?.[0];
  if (!domain || !/\.[\p{L}-]{2,}$/u.test(domain) || start === at) return undefined;
  const end = at + 1 + domain.length;
  const target = judgeLink(`mailto:${encodeURIComponent(text.slice(start, at).replace(/\p{Cs}/gu, ''))}@${domain}`);
  return target && { start, end, target };
}

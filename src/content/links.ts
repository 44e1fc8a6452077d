/**
 * The one link policy: http, https, mailto and tel may be followed; everything else stays text. What is followed is built
 * anew from its parsed parts, and whoever draws a link can say where it really leads.
 */
export interface LinkTarget {
  readonly kind: 'web' | 'mail' | 'phone';
  readonly href: string;
  /** What the reader must be able to see: the whole host in ASCII with its port, or the address, or the number. */
  readonly shown: string;
}

const longest = 8 * 1024;
// Control characters, invisible ones, and those that turn the reading direction.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Where an address leads, if it may be followed at all. */
export function judgeLink(address: string): LinkTarget | undefined {
  const text = address.trim();
  if (!text || text.length > longest) return undefined;
  switch (schemeOf(text)) {
    case 'http':
    case 'https':
      return webTarget(text);
    case 'mailto':
      return mailTarget(text);
    case 'tel':
      return phoneTarget(text);
    default:
      return undefined;
  }
}

// Not what `new URL` says: it forgives tabs and line breaks inside a scheme, and whoever writes those means no good.
function schemeOf(text: string): string {
  const colon = text.indexOf(':');
  return colon < 0 || colon > 10 ? '' : text.slice(0, colon).toLowerCase();
}

function webTarget(text: string): LinkTarget | undefined {
  // A space in a host: some browsers forgive it, and whoever writes it means no good.
  if (hidden.test(authorityOf(text)) || /\s/.test(authorityOf(text)) || /[\t\n\r]/.test(text)) return undefined;
  const url = parse(text);
  if (!url?.hostname || url.hostname.includes('%') || url.username || url.password) return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return { kind: 'web', href: url.href, shown: url.host };
}

/** From behind the scheme to the first character that ends a host, slashes in front of it left out. */
function authorityOf(text: string): string {
  const rest = text.slice(text.indexOf(':') + 1);
  let start = 0;
  while (rest[start] === '/' || rest[start] === '\\') start += 1;
  const length = rest.slice(start).search(/[/\\?#]/);
  return length < 0 ? rest.slice(start) : rest.slice(start, start + length);
}

/** Only the address and the subject survive: no copies, no attachments, no body. */
function mailTarget(text: string): LinkTarget | undefined {
  const [path = '', query = ''] = text.slice('mailto:'.length).split('?', 2);
  const address = asciiAddress(decode(path));
  if (!address) return undefined;
  const subject = new URLSearchParams(query)
    .get('subject')
    ?.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  const href = `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;
  return {
    kind: 'mail',
    href: subject ? `${href}?subject=${encodeURIComponent(subject.slice(0, 500).replace(/\p{Cs}/gu, ''))}` : href,
    shown: `mailto:${address}`,
  };
}

/** The address with its host in ASCII, if it is one plain address. */
function asciiAddress(text: string | undefined): string | undefined {
  if (!text || text.length > 320 || /[\s<>"(),:;\\[\]%/?#\p{Cs}]/u.test(text) || hidden.test(text)) return undefined;
  const [local, domain, ...more] = text.split('@');
  if (!local || !domain || more.length > 0) return undefined;
  const host = parse(`https://${domain}`)?.host;
  return host?.includes('.') ? `${local}@${host}` : undefined;
}

/** Digits, plus, spaces, dots, dashes and brackets: service codes must not be dialled. */
function phoneTarget(text: string): LinkTarget | undefined {
  const number = decode(text.slice('tel:'.length));
  if (!number || number.length > 40 || !/^\+?[\d .()-]+$/.test(number)) return undefined;
  const digits = number.replace(/[^\d+]/g, '');
  return digits.length < 3 ? undefined : { kind: 'phone', href: `tel:${digits}`, shown: `tel:${digits}` };
}

/**
 * The host (or mail address) that a link's text names, if that is not where the link leads. A name below or above the
 * real one is the same owner's.
 */
export function otherNamed(text: string, target: LinkTarget): string | undefined {
  const host = target.kind === 'web' ? parse(target.href)?.hostname : target.shown.split('@')[1];
  if (!host) return undefined;
  for (const word of text.slice(0, 1_000).split(/[\s<>()[\]{}"'«»“”„|,;]+/u)) {
    const named = hostNamed(word);
    if (!named) continue;
    if (!sameOwner(named, host)) return named;
    if (target.kind === 'mail' && word.includes('@') && !target.shown.endsWith(word.toLowerCase())) return named;
  }
  return undefined;
}

/** Whether a text already says all of what must be seen of the target. */
export const saysTarget = (text: string, { shown }: LinkTarget): boolean =>
  text.toLowerCase().includes(shown.replace(/^(?:mailto|tel):/, '').toLowerCase());

const fileEndings = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods png jpg jpeg gif webp svg bmp txt log csv json xml yaml yml zip gz tar rar exe msi dll js ts mjs css html htm md php py rb java eml msg ini cfg conf'.split(
    ' ',
  ),
);

/** The host in a word that looks like an address, in ASCII. A file's name is none. */
function hostNamed(word: string): string | undefined {
  const scheme = /^[a-z]{2,10}:[/\\]*/i.exec(word)?.[0] ?? '';
  const authority = word.slice(scheme.length).split(/[/\\?#]/, 1)[0] ?? '';
  const place = authority.split('@').at(-1) ?? '';
  const name = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+/u.exec(place)?.[0] ?? '';
  const last = name.split('.').at(-1) ?? '';
  // What may follow a name: its port, and the marks that end a sentence.
  if (!name || name.length > 253 || !/^[.:!\d]*$/.test(place.slice(name.length))) return undefined;
  if (!/^(?:\p{L}{2,}|xn--.+)$/u.test(last)) return undefined;
  if (!scheme && !authority.includes('@') && fileEndings.has(last.toLowerCase())) return undefined;
  return parse(`https://${name}`)?.hostname;
}

function sameOwner(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.replace(/^www\./, '')) as [string, string];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

export function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined; // no address at all: the caller shows it as text
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // broken escapes: an odd address, which stays text
  }
}

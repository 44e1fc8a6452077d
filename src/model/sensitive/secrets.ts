import type { FindingKind, Hit } from './finding.js';

const found = (kind: FindingKind, text: string, shape: RegExp): Hit[] =>
  Array.from(text.matchAll(shape), ({ 0: all, index, indices, groups }) => {
    const [start, end] = (groups?.['secret'] !== undefined && indices?.groups?.['secret']) || [
      index,
      index + all.length,
    ];
    return { kind, start, end };
  });

const knownKeys = new RegExp(
  String.raw`(?<![\w•])(?:` +
    [
      String.raw`A(?:KIA|SIA|GPA|IDA|ROA)[A-Z0-9]{16}`, // Amazon
      String.raw`AIza[\w-]{33,40}`, // Google
      String.raw`[sr]k_(?:live|test)_\w{16,200}`, // Stripe
      String.raw`sk-(?:proj-|ant-)?[\w-]{20,200}`, // OpenAI, Anthropic
      String.raw`SG\.[\w-]{16,40}\.[\w-]{20,80}`, // SendGrid
      String.raw`key-[0-9a-f]{32}`, // Mailgun
      String.raw`SK[0-9a-f]{32}`, // Twilio
    ].join('|') +
    String.raw`)(?![\w])`,
  'g',
);

const storageKey = /(?:AccountKey|SharedAccessKey|SharedAccessSignature)=(?<secret>[\w+/%=-]{16,200})/dg;

function privateKeys(text: string): Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  for (const { 0: head, index } of text.matchAll(
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d:/g,
  )) {
    if (index < from) continue;
    const foot = text.indexOf('-----END ', index + head.length);
    const footEnd = foot < 0 ? -1 : text.indexOf('-----', foot + 9);
    const end = footEnd < 0 ? endOfKey(text, index + head.length) : footEnd + 5;
    hits.push({ kind: 'key', start: index, end });
    from = end;
  }
  return hits;
}

/** A key that was cut off ends with its last line of base64. */
const endOfKey = (text: string, from: number): number =>
  from + (/^[\sA-Za-z0-9+/=:,-]*/.exec(text.slice(from, from + 10_000))?.[0].trimEnd().length ?? 0);

const makers = String.raw`(?<![\w•])(?:gh[oprsu]_\w{30,255}|github_pat_\w{20,255}|glpat-[\w-]{20,64}|xox[abeoprs]-[\w-]{10,250}|npm_\w{36}|hf_\w{30,64}|dop_v1_[0-9a-f]{64}|ya29\.[\w-]{20,500}|pypi-[\w-]{50,250})`;
const jsonWebToken = String.raw`(?<![\w.•-])eyJ[\w-]{5,4000}\.eyJ[\w-]{2,8000}(?:\.[\w-]{0,4000})?`;
const tokenNames = String.raw`(?:access|refresh|id|auth|session|csrf|api|bearer)[_-]?token|client[_-]?secret|session[_-]?id|phpsessid|jsessionid|sid|token|secret|sig|signature`;
const keyNames = String.raw`(?:x-)?api[_-]?(?:key|secret)|(?:access|secret|auth|subscription)[_-]?key`;

/** A name and its value: in an address, where nobody would write prose; and in a text or a log, where it must look like no word. */
function named(kind: FindingKind, names: string): (text: string) => Hit[] {
  const inAddress = new RegExp(String.raw`[?&#;](?:${names})=(?<secret>[^\s&#"'<>•]{8,4000})`, 'dgi');
  const said = new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])(?:${names})["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[\w.~+/=-]{12,4000})`,
    'dgiu',
  );
  const looksMade =
    (text: string) =>
    ({ start, end }: Hit) =>
      /\d/.test(text.slice(start, end));
  return (text) => [...found(kind, text, inAddress), ...found(kind, text, said).filter(looksMade(text))];
}

const namedKeys = named('key', keyNames);
const namedTokens = named('token', tokenNames);
const keyShapes = [knownKeys, storageKey];
const tokenShapes = [
  new RegExp(makers, 'g'),
  new RegExp(jsonWebToken, 'g'),
  /\bBearer[ \t]{1,4}(?<secret>[\w.~+/=-]{12,8000})/dgi,
  /\bAuthorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:Basic|Token|ApiKey|Digest)[ \t]{1,4}(?<secret>[\w.~+/=-]{6,8000})/dgi,
];

/** Keys by the shape that their makers gave them, by their name, and private keys of any kind. */
export const keys = (text: string): Hit[] => [
  ...privateKeys(text),
  ...keyShapes.flatMap((shape) => found('key', text, shape)),
  ...namedKeys(text),
];

/** Whoever holds one of these is let in: bearer and session tokens, in headers, addresses and logs. */
export const tokens = (text: string): Hit[] => [
  ...tokenShapes.flatMap((shape) => found('token', text, shape)),
  ...namedTokens(text),
];

const introduced = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]{1,20}[_-])?(?:password|passwd|passphrase|pwd|passcode|mot de passe|mdp|code secret|пароль|пароля|كلمة المرور|كلمة السر|الرقم السري|passwort|kennwort|contraseña|clave|senha|wachtwoord|hasło|parola|şifre|密码|密碼|パスワード)` +
    String.raw`["']?[ \t\u00a0]{0,4}(?:[:=：]|is(?=[ \t])|est(?=[ \t]))[ \t\u00a0]{0,4}["'«“]?(?<secret>[^\s"'»”<>]{3,200})`,
  'dgiu',
);
const inAddress = /:\/\/[^\s/?#:@]{0,100}:(?<secret>[^\s/?#@]{1,200})@/dg;

/** Passwords in addresses, and whatever is introduced as one and is no word of the sentence. */
export function passwords(text: string): Hit[] {
  const said = found('password', text, introduced).filter(({ start, end }) => isSecret(text, start, end));
  return [...found('password', text, inAddress).filter(({ start, end }) => !isMasked(text.slice(start, end))), ...said];
}

const isMasked = (value: string): boolean => /^[*•.xX#_?-]+$|^[<[({$%]/.test(value);

/** «password: reset by mail» goes on with words; a password stands alone, or has what words have not. */
function isSecret(text: string, start: number, end: number): boolean {
  const value = withoutMarks(text.slice(start, end));
  if (value.length < 3 || isMasked(value) || notSaid.test(value)) return false;
  if (/\d|[^\p{L}\p{N}'’-]|\p{Ll}\p{Lu}/u.test(value)) return true;
  if (/(?:\b(?:is|est)[ \t]{1,4})$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  const rest = /^[^\n\r]{0,60}/.exec(text.slice(start + value.length))?.[0] ?? '';
  return /^[ \t]*(?:$|[,;)\]}"'|/]|[\p{L} ]{1,20}[:=])/u.test(rest);
}

/** Without the marks that end the sentence. */
function withoutMarks(value: string): string {
  let end = value.length;
  while (end > 0 && '.,;!?)]'.includes(value[end - 1] as string)) end -= 1;
  return value.slice(0, end);
}

const notSaid =
  /^(?:required|none|null|undefined|empty|missing|wrong|invalid|incorrect|expired|changed|reset|unknown|forgotten|hidden|redacted|protected|yes|no|true|false|n\/?a|requis|oublié|perdu|expiré|incorrect|invalide|aucun|oui|non|нет|да|неверный|забыт|истёк|истек|сброшен|لا|نعم|منتهية|خاطئة)$/iu;

// What mail programs write round an earlier message, in the languages of the kit and those of its neighbours. Every pattern
// is tried on one line or on a few joined lines of at most `longest` characters, and none can backtrack over much.

const longest = 400;

const wrote =
  /^(?:on\b.*\bwrote$|le\b.*\ba écrit$|am\b.*\bschrieb\b|el\b.*\bescribió$|il\b.*\bha scritto$|em\b.*\bescreveu$|op\b.*\bschreef\b|w dniu\b.*\bnapisał(?:\(a\))?$|den\b.*\bskrev\b)/iu;
// Languages that do not begin with a telling word, or join words in a way that \b does not know.
const wroteAtEnd =
  /(?:пишет|пишете|писал|писала|написал|написала|написал\(а\)|писал\(а\)|كتب|كتبت|كتب\/ت|написав|写道|さんは書きました)$/iu;
const youWrote = /^(?:вы писали|you wrote|vous avez écrit|sie schrieben|usted escribió)\s/iu;

/** «On … wrote:» in one line, or in lines that a mail program has wrapped. */
export function isAttribution(text: string): boolean {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length > longest || !/[:：]$/u.test(line)) return false;
  const said = line.slice(0, -1).trimEnd();
  return wrote.test(said) || wroteAtEnd.test(said) || youWrote.test(said);
}

/** In front of what is marked as quoted, any line with a date or an address that ends in a colon introduces it. */
export function introducesQuote(text: string): boolean {
  const line = text.trim();
  const wrapped = line.includes('>') && !line.includes('<');
  if (wrapped || line.length > longest || !/[:：]$/u.test(line)) return false;
  return /@|\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}/.test(line);
}

const fromLabel = /^\s*\*?(?:from|de|von|от|من|da|van|od|от кого|från|fra|发件人|差出人)\s*[:：]/iu;
const label = /^\s*\*?[\p{L}\p{M}' -]{1,20}\*?\s?[:：]/u;

/** Whether a header of an earlier mail begins at this line: «From: … Sent: … To: … Subject: …», as Outlook writes it. */
export function isMailHeader(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (first.length > longest || !label.test(first)) return false;
  const block = lines.slice(at, at + 6).map((line) => line.slice(0, longest));
  const labelled = block.slice(1).filter((line) => label.test(line)).length;
  if (fromLabel.test(first)) return labelled >= 2;
  return (
    first.includes('@') &&
    labelled >= 2 &&
    block.slice(1, 4).some((line) => label.test(line) && /\d{1,2}.{0,3}\d{2}/.test(line))
  );
}

const original =
  /^\s*[-_=]{3,}\s*(?:original message|message d'origine|message original|исходное сообщение|ursprüngliche nachricht|mensaje original|messaggio originale|الرسالة الأصلية)\s*[-_=]{3,}\s*$/iu;

export const isOriginalMarker = (line: string): boolean => line.length <= longest && original.test(line);

const forwarded =
  /forwarded message|message transféré|message réexpédié|пересыла|перенаправлен|weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato|رسالة معاد توجيهها|الرسالة المعاد توجيهها/iu;

/** A forwarded message is what the writer wants to show. */
export const isForwardMarker = (line: string): boolean => line.length <= longest && forwarded.test(line);

/** The agreed line between a text and its signature. Without its space at the end it must stand apart. */
export const isSignatureLine = (line: string, apart: boolean): boolean =>
  /^(?:--|—)[ \u00a0]$/.test(line) || (apart && line === '--');

const sentFrom =
  /^(?:sent (?:from|with|via) |get outlook for|envoyé (?:de|depuis|à partir de) |obtenez outlook|télécharger outlook|отправлено (?:с|из) |получите outlook|скачайте outlook|gesendet (?:von|mit) |holen sie sich outlook|enviado desde |inviato da |أُرسلت من|أرسلت من|تم الإرسال من|احصل على outlook|الحصول على outlook)/iu;

const disclaimer =
  /^(?:this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|privileged|intended)|confidentiality (?:notice|note)|disclaimer\b|(?:ce message|ce courriel|ce mail|cet e-mail|ce courrier électronique)\b.{0,120}(?:confidentiel|destin)|(?:настоящее|данное|это) (?:электронное )?(?:сообщение|письмо).{0,120}конфиденциальн|(?:تحتوي )?(?:هذه الرسالة|هذا البريد).{0,120}سري|diese (?:e-?mail|nachricht)\b.{0,120}vertraulich|please consider the environment|pensez à l'environnement)/iu;

/** What programs and firms add below a message. */
export const isFooter = (line: string): boolean => {
  const text = line.trim().slice(0, longest);
  return (text.length < 120 && sentFrom.test(text)) || disclaimer.test(text);
};

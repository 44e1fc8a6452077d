import { TreeBuilder } from './builder.js';
import { settled } from './settled.js';
import { caps, type Reading } from './tree.js';

interface QuotedLine {
  readonly level: number;
  readonly text: string;
}

/** Beyond this many paragraphs, blank lines stay blank lines: elements are dearer than line breaks. */
const mostParagraphs = 500;

/** Reduces plain text: paragraphs, lines quoted with `>`, addresses that may be followed. */
export const readText = (text: string, from = 0): Reading =>
  inParts(text, from, (part, builder) => {
    const lines = part.replace(/\r\n?/g, '\n').split('\n').map(quotedLine);
    add(builder, withoutPrompts(lines), 0);
    return false;
  });

/** Reads as much at once as fits under the caps: a part with very many small pieces is read again, shorter. */
export function inParts(
  text: string,
  from: number,
  read: (part: string, builder: TreeBuilder) => boolean,
  most: number = caps.text,
): Reading {
  for (let size = most; ; size /= 2) {
    const end = textPartEnd(text, from, size);
    const builder = new TreeBuilder();
    const lost = read(text.slice(from, end), builder);
    if (builder.full && end - from > 1_000) continue;
    return { tree: settled(builder, end < text.length ? end : undefined), lost };
  }
}

/** Where a part of a text ends: behind a line or a word, and never inside a character. */
function textPartEnd(text: string, from: number, size: number): number {
  const limit = from + size;
  if (limit >= text.length) return text.length;
  for (const gap of ['\n', ' ']) {
    const end = text.lastIndexOf(gap, limit - 1) + 1;
    if (end > from + size / 2) return end;
  }
  return /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
}

function quotedLine(line: string): QuotedLine {
  const marks = /^(?: ?>){1,1000}/.exec(line)?.[0] ?? '';
  const level = Math.min(marks.replace(/ /g, '').length, caps.nesting);
  return { level, text: level ? line.slice(marks.length).replace(/^ /, '') : line };
}

/** `>>>` without a `>` anywhere is the prompt of a program, not the third answer to an answer. */
function withoutPrompts(lines: QuotedLine[]): QuotedLine[] {
  const quotes = lines.some(({ level }) => level === 1 || level === 2);
  return quotes
    ? lines
    : lines.map(({ level, text }) => (level ? { level: 0, text: `${'>'.repeat(level)} ${text}` } : { level, text }));
}

function add(builder: TreeBuilder, lines: readonly QuotedLine[], depth: number): void {
  let paragraphs = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const { level, text } = lines[index] as QuotedLine;
    if (level > depth) {
      let end = index + 1;
      while (end < lines.length && (lines[end] as QuotedLine).level > depth) end += 1;
      const run = lines.slice(index, end);
      const { place } = builder;
      builder.openQuote('prefixed');
      add(builder, run, depth + 1);
      builder.backTo(place);
      index += run.length - 1;
    } else if (text.trim() || paragraphs >= mostParagraphs) {
      builder.verbatim(`${text}\n`);
    } else {
      builder.endParagraph();
      paragraphs += 1;
    }
  }
  builder.endParagraph();
}

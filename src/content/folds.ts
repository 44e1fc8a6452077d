import { cutAt, isParagraph, linesOf, type Line } from './lines.js';
import {
  introducesQuote,
  isAttribution,
  isFooter,
  isForwardMarker,
  isMailHeader,
  isOriginalMarker,
  isSignatureLine,
} from './mail-phrases.js';
import type { Block, Fold, Paragraph, Quote } from './tree.js';

/**
 * Folds what an e-mail carries along: earlier messages, signatures, notices of firms. Nothing is deleted, answers between
 * quoted lines stay where they are, and a body that would show nothing is shown as it came.
 */
export function withFolds(blocks: readonly Block[]): Block[] {
  const folded = merged(foldFooters(foldSignature(foldQuotes(foldEarlierMail(blocks)))));
  return neverEmpty(unfoldInterleaved(folded));
}

const longestSignature = 20;

const fold = (reason: Fold['reason'], blocks: readonly Block[]): Block[] =>
  blocks.length ? [{ kind: 'fold', reason, blocks }] : [];

/** From the header of an earlier mail on, everything is that mail. */
function foldEarlierMail(blocks: readonly Block[]): readonly Block[] {
  const all: { block: number; line: Line | undefined; text: string }[] = [];
  for (const [block, content] of blocks.entries()) {
    if (isParagraph(content)) for (const line of linesOf(content)) all.push({ block, line, text: line.text });
    else all.push({ block, line: undefined, text: '' });
  }
  const texts = all.map(({ text }) => text);
  for (const [index, { block, line, text }] of all.entries()) {
    if (isForwardMarker(text)) return blocks;
    if (!line || !(isOriginalMarker(text) || isMailHeader(texts, index))) continue;
    const { before, after } = cutAt(blocks[block] as Paragraph, line);
    const head = withoutRule([...blocks.slice(0, block), ...before]);
    return head.length ? [...head, ...fold('quote', [...after, ...blocks.slice(block + 1)])] : blocks;
  }
  return blocks;
}

/** A line drawn above the earlier mail belongs to it. */
function withoutRule(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind === 'rule') return blocks.slice(0, -1);
  const line = isParagraph(last) ? linesOf(last).at(-1) : undefined;
  if (!line || !/^[_=-]{5,}$/.test(line.text.trim())) return blocks;
  return [...blocks.slice(0, -1), ...cutAt(last as Paragraph, line).before];
}

function foldQuotes(blocks: readonly Block[]): Block[] {
  const folded: Block[] = [];
  let isMail = false;
  const lastShown = blocks.findLastIndex(({ kind }) => kind !== 'fold' && kind !== 'quote');
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'quote') {
      folded.push(block);
      continue;
    }
    const introduction = introductionOf(block, folded.at(-1));
    isMail ||= introduction !== undefined || block.cited === 'marked' || beginsAsMail(block);
    if (block.cited ? !isMail && index < lastShown : introduction === undefined) {
      folded.push(block);
    } else if (introduction) {
      const { before, after } = cutAt(folded.pop() as Paragraph, introduction);
      folded.push(...before, ...fold('quote', [...after, block]));
    } else {
      folded.push(...fold('quote', [block]));
    }
  }
  return folded;
}

/** The line in front of a quote from which on it is introduced: «On … wrote:» may have been wrapped. */
function introductionOf(quote: Quote, previous: Block | undefined): Line | undefined {
  if (!isParagraph(previous)) return undefined;
  const lines = linesOf(previous);
  for (const introduces of quote.cited ? [isAttribution, introducesQuote] : [isAttribution]) {
    for (let count = 1; count <= 3 && count <= lines.length; count += 1) {
      const last = lines.slice(-count);
      if (introduces(last.map(({ text }) => text).join(' '))) return last[0];
    }
  }
  return undefined;
}

function beginsAsMail({ blocks: [first] }: Quote): boolean {
  return isParagraph(first) && isAttribution(linesOf(first)[0]?.text ?? '');
}

/** From the agreed line `-- ` to the end, or to the quote below it. A line with much below it is no signature's. */
function foldSignature(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let region: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'fold') {
      result.push(...withSignature(region), block);
      region = [];
    } else {
      region.push(block);
    }
  }
  return [...result, ...withSignature(region)];
}

function withSignature(region: readonly Block[]): readonly Block[] {
  let length = 0;
  let found: { at: number; line: Line } | undefined;
  for (let at = region.length - 1; at >= 0 && length <= longestSignature; at -= 1) {
    const block = region[at] as Block;
    const lines = isParagraph(block) ? linesOf(block) : [];
    const index = lines.findLastIndex(({ text }, line) => isSignatureLine(text, line === 0));
    if (index >= 0 && length + lines.length - index <= longestSignature) found = { at, line: lines[index] as Line };
    length += lines.length || 5;
  }
  if (!found) return region;
  const { before, after } = cutAt(region[found.at] as Paragraph, found.line);
  return [...region.slice(0, found.at), ...before, ...fold('signature', [...after, ...region.slice(found.at + 1)])];
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (isParagraph(block) ? linesOf(block).length : block.kind === 'quote' ? lengthOf(block.blocks) : 5),
    0,
  );

/** «Sent from my …» and «This message is confidential …» at the end of what is shown, however often. */
function foldFooters(blocks: readonly Block[]): readonly Block[] {
  let folded = blocks;
  for (let times = 0; times < 5; times += 1) {
    const last = folded.findLastIndex(({ kind }) => kind !== 'fold' && kind !== 'rule');
    const block = folded[last];
    if (!isParagraph(block)) return folded;
    const lines = linesOf(block);
    const line = isFooter(lines[0]?.text ?? '') ? lines[0] : lines.slice(-4).find(({ text }) => isFooter(text));
    if (!line) return folded;
    const { before, after } = cutAt(block, line);
    folded = [...folded.slice(0, last), ...before, ...fold('signature', after), ...folded.slice(last + 1)];
  }
  return folded;
}

function merged(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let open: { reason: Fold['reason']; blocks: Block[] } | undefined;
  for (const block of blocks) {
    if (block.kind !== 'fold') {
      open = undefined;
      result.push(block);
    } else if (open?.reason === block.reason) {
      for (const inside of block.blocks) open.blocks.push(inside);
    } else {
      open = { reason: block.reason, blocks: [...block.blocks] };
      result.push({ kind: 'fold', ...open });
    }
  }
  return result;
}

/** Several short quotes, each with its answer below: without them the answers make no sense, so they stay open. */
function unfoldInterleaved(blocks: readonly Block[]): readonly Block[] {
  const answered = (at: number): boolean => {
    const [block, next] = [blocks[at], blocks[at + 1]];
    return (
      block?.kind === 'fold' &&
      block.reason === 'quote' &&
      next !== undefined &&
      next.kind !== 'fold' &&
      next.kind !== 'rule'
    );
  };
  if (blocks.filter((_, at) => answered(at)).length < 2) return blocks;
  return blocks.flatMap((block, at) =>
    block.kind === 'fold' && answered(at) && lengthOf(block.blocks) <= 12 ? block.blocks : [block],
  );
}

function neverEmpty(blocks: readonly Block[]): Block[] {
  const shows = (all: readonly Block[]) => all.some(({ kind }) => kind !== 'fold' && kind !== 'rule');
  if (shows(blocks)) return [...blocks];
  const open = blocks.flatMap((block) => (block.kind === 'fold' && block.reason === 'quote' ? block.blocks : [block]));
  return shows(open) ? open : open.flatMap((block) => (block.kind === 'fold' ? block.blocks : [block]));
}

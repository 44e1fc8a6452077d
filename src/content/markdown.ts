import MarkdownIt from 'markdown-it';
import type { Place, TreeBuilder } from './builder.js';
import { judgeLink } from './links.js';
import { judgePicture } from './pictures.js';
import { inParts } from './text.js';
import { caps, type Reading } from './tree.js';

type Token = ReturnType<(typeof parser)['parse']>[number];

const deepest = 60;
const mostLines = 3_000;

/** Raw HTML stays text. Which links and pictures are taken is for our own policy to say, so the parser lets all through. */
const parser = new MarkdownIt({ html: false, linkify: false, maxNesting: deepest });
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;

/** Reduces markdown. Only the parser's list of tokens is used, never its HTML. */
export const readMarkdown = (text: string, from = 0): Reading =>
  inParts(text, from, readPart, lengthOfLines(text, from));

function readPart(part: string, builder: TreeBuilder): boolean {
  const tokens = parser.parse(part, {});
  new MarkdownReader(builder).blocks(tokens);
  // What is nested deeper the parser leaves out without a word.
  const tooDeep = tokens.some(({ level }) => level >= deepest - 2);
  return tooDeep || (builder.blocks.length === 0 && part.trim() !== '');
}

/** How much of the text is read at once: very many short lines would make more of a tree than fits. */
function lengthOfLines(text: string, from: number): number {
  let end = from;
  for (let line = 0; line < mostLines && end - from < caps.text; line += 1) {
    const next = text.indexOf('\n', end) + 1;
    if (!next) return caps.text;
    end = next;
  }
  return Math.min(end - from, caps.text);
}

class MarkdownReader {
  readonly #builder: TreeBuilder;
  #places: Place[] = [];
  #wrappers: number[] = [];

  constructor(builder: TreeBuilder) {
    this.#builder = builder;
  }

  blocks(tokens: readonly Token[]): void {
    const builder = this.#builder;
    for (const token of tokens) {
      if (token.type.endsWith('_close')) {
        const place = this.#places.pop();
        if (place) builder.backTo(place);
        continue;
      }
      if (token.type.endsWith('_open')) this.#places.push(builder.place);
      this.#block(token);
    }
  }

  #block(token: Token): void {
    const builder = this.#builder;
    switch (token.type) {
      case 'heading_open':
        return builder.openStyle({ kind: 'heading', level: Number(token.tag.slice(1)) });
      case 'bullet_list_open':
        return builder.openList(false);
      case 'ordered_list_open':
        return builder.openList(true, Number(token.attrGet('start') ?? 1));
      case 'list_item_open':
        return builder.openItem();
      case 'blockquote_open':
        return builder.openQuote();
      case 'table_open':
        return builder.openTable();
      case 'tr_open':
        return builder.openRow();
      case 'th_open':
      case 'td_open':
        return builder.openCell(token.type === 'th_open', 1, 1);
      case 'fence':
      case 'code_block': {
        const { place } = builder;
        builder.openStyle({ kind: 'code' });
        builder.verbatim(token.content);
        return builder.backTo(place);
      }
      case 'hr':
        return builder.rule();
      case 'inline':
        return this.#inline(token.children ?? []);
      default: // `paragraph_open`, `thead_open`, …: they only close, and what closes is a place
    }
  }

  #inline(tokens: readonly Token[]): void {
    const builder = this.#builder;
    for (const token of tokens) {
      switch (token.type) {
        case 'softbreak': // people who write messages mean their line breaks
        case 'hardbreak':
          builder.endLine();
          break;
        case 'strong_open':
          this.#wrap(() => builder.openMark('strong'));
          break;
        case 'em_open':
          this.#wrap(() => builder.openMark('emphasis'));
          break;
        case 's_open':
          this.#wrap(() => builder.openMark('strike'));
          break;
        case 'link_open': {
          const target = judgeLink(String(token.attrGet('href') ?? ''));
          this.#wrap(() => target && builder.openLink(target));
          break;
        }
        case 'strong_close':
        case 'em_close':
        case 's_close':
        case 'link_close':
          this.#unwrap();
          break;
        case 'code_inline':
          this.#wrap(() => builder.openMark('code'));
          builder.verbatim(token.content);
          this.#unwrap();
          break;
        case 'image':
          builder.picture(judgePicture(String(token.attrGet('src') ?? '')), token.content);
          break;
        default: // `text`, and whatever a parser may call a piece of it
          builder.verbatim(token.content);
      }
    }
  }

  /** What opens may open nothing: a refused link, a mark inside the same mark. */
  #wrap(open: () => void): void {
    this.#wrappers.push(this.#builder.place.wrappers);
    open();
  }

  #unwrap(): void {
    const before = this.#wrappers.pop();
    if (before !== undefined && this.#builder.place.wrappers > before) this.#builder.closeWrapper(before);
  }
}

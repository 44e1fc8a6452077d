import { Tokenizer } from 'htmlparser2';
import { TreeBuilder, type Place } from './builder.js';
import { breaksOut, closesFirst, isCited, isVoid, mailRegion, meaningOf, type Meaning } from './html-elements.js';
import { judgeLink } from './links.js';
import { judgePicture } from './pictures.js';
import { settled } from './settled.js';
import { caps, type Reading } from './tree.js';

type Does = Meaning['does'];

interface Open {
  readonly name: string;
  readonly does: Does;
  readonly place: Place;
  /** It opened a mark or a link, which may close alone. */
  readonly wraps: boolean;
}

const kept = new Set(['href', 'src', 'alt', 'width', 'height', 'type', 'class', 'id', 'start', 'colspan', 'rowspan']);

/**
 * Reduces HTML to a tree. Only the tokeniser is somebody else's: it turns characters into tags and text and decides
 * nothing. Which of them mean something, and what closes what, stands here and in `html-elements.ts`, with a bounded stack;
 * a tree that is built from an allow-list cannot say anything that is not in it, however the source was parsed.
 */
class HtmlReader {
  readonly builder = new TreeBuilder();
  /** Something was left out with its content: scripts, styles, frames, drawings. */
  dropped = false;
  /** Where reading stopped at a cap. */
  stoppedAt: number | undefined;

  readonly #tokenizer: Tokenizer;
  readonly #source: string;
  #open: Open[] = [];
  #dropping: { name: string; foreign: boolean; depth: number } | undefined;
  #name = '';
  #tagStart = 0;
  #attributes = new Map<string, string>();
  #attributeCount = 0;
  #attribute = '';
  #value = '';

  constructor(source: string) {
    this.#source = source;
    this.#tokenizer = new Tokenizer({}, this);
    this.#tokenizer.write(source);
    this.#tokenizer.end();
    this.builder.endParagraph();
  }

  // what the tokeniser calls

  isInForeignContext = () => this.#dropping?.foreign ?? false;

  ontext(start: number, end: number): void {
    if (this.#dropping) return;
    const room = this.builder.room;
    const cut = Math.min(end, start + room);
    this.builder.text(this.#source.slice(start, cut));
    if (cut < end || this.builder.full) this.#stop(cut);
  }

  ontextentity(code: number, end: number): void {
    if (this.#dropping) return;
    this.builder.text(String.fromCodePoint(code));
    if (this.builder.full) this.#stop(end);
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#name = this.#source.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.#attributes.clear();
    this.#attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.#attributeCount += 1;
    const name = end - start > 16 ? '' : this.#source.slice(start, end).toLowerCase();
    // The first of two with the same name counts, as in a browser.
    this.#attribute =
      this.#attributeCount <= caps.attributes && kept.has(name) && !this.#attributes.has(name) ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute && this.#value.length <= caps.attribute) this.#value += this.#source.slice(start, end);
  }

  onattribentity(code: number): void {
    if (this.#attribute && this.#value.length <= caps.attribute) this.#value += String.fromCodePoint(code);
  }

  onattribend(): void {
    if (this.#attribute && this.#value.length <= caps.attribute) this.#attributes.set(this.#attribute, this.#value);
    this.#attribute = '';
  }

  onopentagend(): void {
    const name = this.#name;
    if (this.#dropping && !this.#staysDropped(name)) return;
    const meaning = meaningOf(name);
    if (!meaning) return;
    this.#element(name, meaning);
    if (this.builder.full) this.#stop(this.#tagStart);
  }

  onselfclosingtag(end: number): void {
    const { foreign } = this.#dropping ?? {};
    const before = this.#dropping?.depth ?? 0;
    this.onopentagend();
    // `<svg/>` and what stands in it may close themselves; elements of HTML may not.
    if (this.#dropping?.foreign && (foreign ? this.#dropping.depth > before : true)) this.#endForeign(this.#name);
    if (this.builder.full) this.#stop(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, Math.min(end, start + 64)).toLowerCase();
    if (this.#dropping) {
      if (this.#dropping.foreign) this.#endForeign(name);
      else if (this.#dropping.name === name) this.#dropping = undefined;
      return;
    }
    if (name === 'br') return this.builder.break(); // as every browser does
    if (name === 'p' && !this.#open.some((open) => open.name === 'p')) this.builder.endParagraph();
    const meaning = meaningOf(name);
    if (meaning && !isVoid(meaning)) this.#close(name, meaning.does);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  // what the tags mean

  /** Whether a tag inside something dropped is dropped with it. */
  #staysDropped(name: string): boolean {
    if (!this.#dropping) return true;
    if (!this.#dropping.foreign) return false;
    if (breaksOut.has(name)) {
      this.#dropping = undefined;
      return true;
    }
    if (name === this.#dropping.name) this.#dropping.depth += 1;
    return false;
  }

  #endForeign(name: string): void {
    if (name !== this.#dropping?.name) return;
    this.#dropping.depth -= 1;
    if (this.#dropping.depth <= 0) this.#dropping = undefined;
  }

  #element(name: string, meaning: Meaning): void {
    const { builder } = this;
    if (meaning.does === 'drop') {
      this.dropped = true;
      this.#dropping = { name, foreign: meaning.foreign ?? false, depth: 1 };
      return;
    }
    this.#closeFirst(meaning.does);
    if (meaning.does === 'break') return builder.break();
    if (meaning.does === 'rule') return builder.rule();
    if (meaning.does === 'picture') return this.#picture();
    if (this.#open.length >= caps.depth) return;
    const { place } = builder;
    this.#begin(meaning);
    const inline = meaning.does === 'mark' || meaning.does === 'link';
    this.#open.push({ name, does: meaning.does, place, wraps: inline && builder.place.wrappers > place.wrappers });
  }

  #begin(meaning: Meaning): void {
    const { builder } = this;
    const marks = `${this.#text('class')} ${this.#text('id')}`;
    switch (meaning.does) {
      case 'mark':
        return builder.openMark(meaning.mark);
      case 'link':
        return this.#link();
      case 'paragraph':
        return builder.endParagraph();
      case 'term':
        builder.endParagraph();
        return builder.openMark('strong');
      case 'heading':
        return builder.openStyle({ kind: 'heading', level: meaning.level });
      case 'quote':
        return builder.openQuote(isCited(marks, this.#attributes.get('type')) ? 'marked' : undefined);
      case 'list':
        return builder.openList(meaning.ordered, this.#number('start', 1, 0, 1_000_000));
      case 'item':
        return builder.openItem();
      case 'table':
        return builder.openTable();
      case 'row':
        return builder.openRow();
      case 'cell':
        return builder.openCell(meaning.heading, this.#number('colspan', 1, 1, 50), this.#number('rowspan', 1, 1, 50));
      default: {
        const region = mailRegion(marks);
        if (meaning.does === 'code') builder.openStyle({ kind: 'code' });
        else builder.endLine();
        if (region) builder.openFold(region);
      }
    }
  }

  #link(): void {
    const target = judgeLink(this.#text('href'));
    if (target) this.builder.openLink(target);
  }

  #picture(): void {
    const alt = this.#text('alt').trim();
    const tiny = this.#number('width', 100, 0, 10_000) < 2 || this.#number('height', 100, 0, 10_000) < 2;
    if (tiny && !alt) return; // shows nothing, and only tells its host that it was seen
    this.builder.picture(tiny ? undefined : judgePicture(this.#text('src')), alt);
  }

  #closeFirst(does: Does): void {
    const rule = closesFirst.get(does);
    if (!rule) return;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index] as Open;
      if (rule.within.includes(open.does)) return;
      if (rule.closes.includes(open.does)) {
        this.#closeAt(index);
        if (does !== 'row' && does !== 'section') return;
      }
    }
  }

  #close(name: string, does: Does): void {
    const partOfTable = does === 'cell' || does === 'row' || does === 'section' || does === 'table';
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index] as Open;
      if (open.name === name) return this.#closeAt(index);
      // An end tag inside a cell closes nothing outside of it.
      if ((open.does === 'cell' && !partOfTable) || (open.does === 'table' && does !== 'table')) return;
    }
  }

  #closeAt(index: number): void {
    const { does, place, wraps } = this.#open[index] as Open;
    if (does !== 'mark' && does !== 'link') {
      this.builder.backTo(place, does === 'line');
      this.#open.length = index;
      return;
    }
    // Closes alone: a stray `</b>` must not end the table it stands in.
    this.#open.splice(index, 1);
    if (!wraps || this.builder.place.wrappers <= place.wrappers) return;
    this.builder.closeWrapper(place.wrappers);
    for (let later = index; later < this.#open.length; later += 1) {
      const open = this.#open[later] as Open;
      this.#open[later] = { ...open, place: { ...open.place, wrappers: open.place.wrappers - 1 } };
    }
  }

  #text = (name: string): string => this.#attributes.get(name) ?? '';

  #number(name: string, otherwise: number, least: number, most: number): number {
    const given = Number.parseInt(this.#text(name), 10);
    return Number.isNaN(given) ? otherwise : Math.min(most, Math.max(least, given));
  }

  #stop(at: number): void {
    this.stoppedAt ??= at;
    this.#tokenizer.pause();
  }
}

export function readHtml(text: string, from = 0): Reading {
  const end = partEnd(text, from);
  const { builder, dropped, stoppedAt } = new HtmlReader(text.slice(from, end));
  const more = stoppedAt === undefined ? end : from + stoppedAt;
  return { tree: settled(builder, more < text.length ? more : undefined), lost: dropped };
}

/** A part of the source ends behind a tag where there is one, so that none is cut. */
function partEnd(text: string, from: number): number {
  if (text.length - from <= caps.html) return text.length;
  const tagEnd = text.lastIndexOf('>', from + caps.html) + 1;
  return tagEnd > from ? tagEnd : from + caps.html;
}

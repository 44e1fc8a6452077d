import { TreeBuilder, type Place } from './builder.js';
import { closesFirst, isCited, isVoid, mailRegion, meaningOf, type Meaning } from './html-elements.js';
import { HtmlTokens, type TokenSink } from './html-tokens.js';
import { judgeLink } from './links.js';
import { judgePicture } from './pictures.js';
import { settled } from './settled.js';
import { caps, type Reading } from './tree.js';

type Does = Meaning['does'];
type Attributes = ReadonlyMap<string, string>;

interface Open {
  readonly name: string;
  readonly does: Does;
  readonly place: Place;
  /** It opened a mark or a link, which may close alone. */
  readonly wraps: boolean;
}

/**
 * Reduces HTML to a tree. A tree that is built from an allow-list cannot say anything that is not in it, however the source
 * was parsed; what is left to get right is that no text is lost.
 */
export function readHtml(text: string, from = 0): Reading {
  const end = partEnd(text, from);
  const sink = new HtmlSink();
  const { dropped, stoppedAt } = new HtmlTokens(text.slice(from, end), sink);
  const more = stoppedAt === undefined ? end : from + stoppedAt;
  return { tree: settled(sink.builder, more < text.length ? more : undefined), lost: dropped };
}

/** A part of the source ends behind a tag where there is one not too far away, so that none is cut. */
function partEnd(text: string, from: number): number {
  if (text.length - from <= caps.html) return text.length;
  const tagEnd = text.lastIndexOf('>', from + caps.html) + 1;
  return tagEnd > from + caps.html / 2 ? tagEnd : from + caps.html;
}

/** Knows what the tags mean, and what closes what, with a bounded stack. */
class HtmlSink implements TokenSink {
  readonly builder = new TreeBuilder();
  #open: Open[] = [];

  get room(): number {
    return this.builder.room;
  }

  get full(): boolean {
    return this.builder.full;
  }

  fits(text: string): number {
    return this.builder.fits(text);
  }

  text(text: string): void {
    this.builder.text(text);
  }

  open(name: string, attributes: Attributes): void {
    const meaning = meaningOf(name);
    if (!meaning) return;
    const { builder } = this;
    this.#closeFirst(meaning.does);
    if (meaning.does === 'break') return builder.break();
    if (meaning.does === 'rule') return builder.rule();
    if (meaning.does === 'picture') return this.#picture(attributes);
    if (this.#open.length >= caps.depth) return;
    const { place } = builder;
    this.#begin(meaning, attributes);
    const inline = meaning.does === 'mark' || meaning.does === 'link';
    this.#open.push({ name, does: meaning.does, place, wraps: inline && builder.place.wrappers > place.wrappers });
  }

  close(name: string): void {
    const meaning = meaningOf(name);
    if (!meaning) return;
    if (meaning.does === 'break') return this.builder.break(); // `</br>`, as every browser reads it
    if (isVoid(meaning)) return;
    const partOfTable = tableParts.has(meaning.does);
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index] as Open;
      if (open.name === name) return this.#closeAt(index);
      // An end tag inside a cell closes nothing outside of it.
      if ((open.does === 'cell' && !partOfTable) || (open.does === 'table' && meaning.does !== 'table')) return;
    }
    if (meaning.does === 'paragraph') this.builder.endParagraph();
  }

  #begin(meaning: Meaning, attributes: Attributes): void {
    const { builder } = this;
    const marks = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
    switch (meaning.does) {
      case 'mark':
        return builder.openMark(meaning.mark);
      case 'link':
        return this.#link(attributes);
      case 'paragraph':
        return builder.endParagraph();
      case 'term':
        builder.endParagraph();
        return builder.openMark('strong');
      case 'heading':
        return builder.openStyle({ kind: 'heading', level: meaning.level });
      case 'quote':
        return builder.openQuote(isCited(marks, attributes.get('type')) ? 'marked' : undefined);
      case 'list':
        return builder.openList(meaning.ordered, number(attributes, 'start', 1, 0, 1_000_000));
      case 'item':
        return builder.openItem();
      case 'table':
        return builder.openTable();
      case 'row':
        return builder.openRow();
      case 'cell':
        return builder.openCell(
          meaning.heading,
          number(attributes, 'colspan', 1, 1, 50),
          number(attributes, 'rowspan', 1, 1, 50),
        );
      default: {
        const region = mailRegion(marks);
        if (meaning.does === 'code') builder.openStyle({ kind: 'code' });
        else builder.endLine();
        if (region) builder.openFold(region);
      }
    }
  }

  #link(attributes: Attributes): void {
    const target = judgeLink(attributes.get('href') ?? '');
    if (target) this.builder.openLink(target);
  }

  #picture(attributes: Attributes): void {
    const alt = (attributes.get('alt') ?? '').trim();
    const tiny = number(attributes, 'width', 100, 0, 10_000) < 2 || number(attributes, 'height', 100, 0, 10_000) < 2;
    if (tiny && !alt) return; // shows nothing, and only tells its host that it was seen
    this.builder.picture(tiny ? undefined : judgePicture(attributes.get('src') ?? ''), alt);
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
}

const tableParts = new Set<Does>(['cell', 'row', 'section', 'table']);

function number(attributes: Attributes, name: string, otherwise: number, least: number, most: number): number {
  const given = Number.parseInt(attributes.get(name) ?? '', 10);
  return Number.isNaN(given) ? otherwise : Math.min(most, Math.max(least, given));
}

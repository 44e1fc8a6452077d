import { Tokenizer } from 'htmlparser2';
import { breaksOut, meaningOf } from './html-elements.js';
import { caps } from './tree.js';

/** What comes out of a source: elements that are not dropped, with the few attributes that may matter, and text. */
export interface TokenSink {
  /** How many characters of text still fit at most. */
  readonly room: number;
  /** How many characters of this text still fit. */
  fits(text: string): number;
  /** Nothing more is taken. */
  readonly full: boolean;
  text(text: string): void;
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
}

const kept = new Set(['href', 'src', 'alt', 'width', 'height', 'type', 'class', 'id', 'start', 'colspan', 'rowspan']);
const longestName = 64;

/**
 * Feeds a sink from htmlparser2's tokeniser, which turns characters into tags and text and decides nothing. Left out here:
 * all attributes but a few, and elements that go with their content.
 */
export class HtmlTokens {
  /** Something was left out with its content. */
  dropped = false;
  /** Where reading stopped because the sink was full. */
  stoppedAt: number | undefined;

  readonly #tokenizer: Tokenizer;
  readonly #source: string;
  readonly #sink: TokenSink;
  #dropping: { name: string; foreign: boolean; depth: number } | undefined;
  #name = '';
  #tagStart = 0;
  #attributes = new Map<string, string>();
  #attributeCount = 0;
  #attribute = '';
  #value = '';

  constructor(source: string, sink: TokenSink) {
    this.#source = source;
    this.#sink = sink;
    this.#tokenizer = new Tokenizer({}, this);
    this.#tokenizer.write(source);
    this.#tokenizer.end();
  }

  isInForeignContext = (): boolean => this.#dropping?.foreign ?? false;

  ontext(start: number, end: number): void {
    if (this.#dropping) return;
    const cut = this.#cut(start, end);
    this.#sink.text(this.#source.slice(start, cut));
    if (cut < end || this.#sink.room <= 0) this.#stop(cut);
  }

  ontextentity(code: number, end: number): void {
    if (this.#dropping) return;
    this.#sink.text(String.fromCodePoint(code));
    if (this.#sink.room <= 0) this.#stop(end);
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#name = this.#nameAt(start, end);
    this.#attributes = new Map();
    this.#attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.#attributeCount += 1;
    const name = this.#nameAt(start, end);
    // The first of two with the same name counts, as in a browser.
    const counts = this.#attributeCount <= caps.attributes && kept.has(name) && !this.#attributes.has(name);
    this.#attribute = counts ? name : '';
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
    if (this.#dropping && !this.#endsDropping(name)) return;
    const meaning = meaningOf(name);
    if (meaning?.does === 'drop') {
      this.dropped = true;
      this.#dropping = { name, foreign: meaning.foreign ?? false, depth: 1 };
    } else {
      this.#sink.open(name, this.#attributes);
      if (this.#sink.full) this.#stop(this.#tagStart);
    }
  }

  onselfclosingtag(): void {
    this.onopentagend();
    // `<svg/>` closes itself; elements of HTML may not.
    if (this.#dropping?.foreign) this.#closeForeign(this.#name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    if (!this.#dropping) this.#sink.close(name);
    else if (this.#dropping.foreign) this.#closeForeign(name);
    else if (this.#dropping.name === name) this.#dropping = undefined;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  /** Whether an opening tag ends what is being dropped. Nothing ends a script but its end tag. */
  #endsDropping(name: string): boolean {
    if (!this.#dropping?.foreign) return false;
    if (name === this.#dropping.name) this.#dropping.depth += 1;
    if (!breaksOut.has(name)) return false;
    this.#dropping = undefined;
    return true;
  }

  #closeForeign(name: string): void {
    if (name !== this.#dropping?.name) return;
    this.#dropping.depth -= 1;
    if (this.#dropping.depth <= 0) this.#dropping = undefined;
  }

  #nameAt = (start: number, end: number): string =>
    this.#source.slice(start, Math.min(end, start + longestName)).toLowerCase();

  /** Where the text that still fits ends: behind a word, if there is one. */
  #cut(start: number, end: number): number {
    const limit = start + this.#sink.fits(this.#source.slice(start, end));
    if (limit >= end) return end;
    const space = this.#source.lastIndexOf(' ', limit - 1) + 1;
    return space > start ? space : limit;
  }

  #stop(at: number): void {
    this.stoppedAt ??= at;
    this.#tokenizer.pause();
  }
}

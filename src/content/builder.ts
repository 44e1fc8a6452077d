import { unstacked } from '../model/showable.js';
import { LineFinisher } from './finish.js';
import { FontRuns } from './font-runs.js';
import { isBlank } from './inlines.js';
import type { LinkTarget } from './links.js';
import type { PictureSource } from './pictures.js';
import { caps, type Block, type Cell, type Fold, type Inline, type MarkName, type Quote } from './tree.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Wrapper = { mark: MarkName } | { link: LinkTarget };

/** An open mark or link. Its part of the tree is made when something stands in it, once in each paragraph it reaches into. */
interface OpenWrapper {
  readonly wrapper: Wrapper;
  children?: Inline[] | undefined;
}

type Container =
  | { readonly kind: 'blocks'; readonly blocks: Block[]; readonly boundary?: boolean }
  | { readonly kind: 'list'; readonly items: Block[][] }
  | { readonly kind: 'table'; readonly rows: Cell[][] };

/** How text that comes without a block of its own is taken. */
type Style = { kind: 'paragraph' } | { kind: 'heading'; level: number } | { kind: 'code' };

/** Where a builder stood: what was opened since is closed by going back there. */
export interface Place {
  readonly containers: number;
  readonly wrappers: number;
  readonly style: Style;
}

/**
 * Grows a tree from a stream of "this opens, this is text, this closes", as readers of HTML and markdown meet it.
 * All caps on size live here, so no reader can forget one.
 */
export class TreeBuilder {
  readonly blocks: Block[] = [];
  remotePictures = 0;
  /** A cap is reached: nothing more is taken, and `room` said how much text was. */
  full = false;

  #containers: Container[] = [{ kind: 'blocks', blocks: this.blocks }];
  #wrappers: OpenWrapper[] = [];
  #style: Style = { kind: 'paragraph' };
  #line: Inline[] | undefined;
  #block: Draft<Block> | undefined;
  #spaced = true;
  #breakDue = false;
  #nodes = 0;
  #letters = 0;
  /** The last letters that were taken: more than a stack of marks. */
  #before = '';
  readonly #runs = new FontRuns();
  #finisher = new LineFinisher();

  /** How many characters of text still fit. */
  get room(): number {
    return this.full || this.#runs.full ? 0 : caps.text - this.#letters;
  }

  /** How many characters of this text still fit. */
  fits(text: string): number {
    return this.#runs.fits(text.slice(0, this.room));
  }

  get place(): Place {
    return { containers: this.#containers.length, wrappers: this.#wrappers.length, style: this.#style };
  }

  /** Closes what was opened since. `line`: what ended was a line of a paragraph, not a paragraph. */
  backTo({ containers, wrappers, style }: Place, line = false): void {
    if (line && this.#containers.length === containers && this.#style.kind === style.kind) this.endLine();
    else this.endParagraph();
    this.#containers.length = Math.min(this.#containers.length, containers);
    this.#wrappers.length = Math.min(this.#wrappers.length, wrappers);
    this.#style = style;
  }

  openStyle(style: Style): void {
    this.endParagraph();
    this.#style = style;
  }

  openQuote(cited?: Quote['cited']): void {
    const blocks: Block[] = [];
    this.#open({ kind: 'quote', blocks, ...(cited ? { cited } : {}) }, { kind: 'blocks', blocks });
  }

  openFold(reason: Fold['reason']): void {
    const blocks: Block[] = [];
    this.#open({ kind: 'fold', reason, blocks }, { kind: 'blocks', blocks });
  }

  openList(ordered: boolean, start?: number): void {
    const items: Block[][] = [];
    const from = ordered && start !== undefined && start !== 1 ? { start } : {};
    this.#open({ kind: 'list', ordered, items, ...from }, { kind: 'list', items });
  }

  openItem(): void {
    this.endParagraph();
    const list = this.#innermost('list');
    if (!list || !this.#count()) return;
    const blocks: Block[] = [];
    list.items.push(blocks);
    this.#containers.push({ kind: 'blocks', blocks });
  }

  openTable(): void {
    const rows: Cell[][] = [];
    this.#open({ kind: 'table', rows }, { kind: 'table', rows });
  }

  openRow(): void {
    this.endParagraph();
    if (this.#count()) this.#innermost('table')?.rows.push([]);
  }

  openCell(heading: boolean, columns: number, rows: number): void {
    this.endParagraph();
    const table = this.#innermost('table');
    if (!table || !this.#count()) return;
    if (!table.rows.length) table.rows.push([]);
    const blocks: Block[] = [];
    table.rows.at(-1)?.push({ heading, columns, rows, blocks });
    this.#containers.push({ kind: 'blocks', blocks });
  }

  /** A mark inside the same mark is that mark. */
  openMark(mark: MarkName): void {
    if (!this.#wrappers.some(({ wrapper }) => 'mark' in wrapper && wrapper.mark === mark))
      this.#wrappers.push({ wrapper: { mark } });
  }

  openLink(link: LinkTarget): void {
    if (!this.#wrappers.some(({ wrapper }) => 'link' in wrapper)) this.#wrappers.push({ wrapper: { link } });
  }

  /** Closes one wrapper that is not the innermost, as `<b><i></b>` does; those inside it stay open. */
  closeWrapper(index: number): void {
    this.#wrappers.splice(index, 1);
    for (const open of this.#wrappers.slice(index)) open.children = undefined;
  }

  /** Text with its white space folded, as HTML does; in code as it stands. */
  text(text: string): void {
    if (this.#style.kind === 'code') return this.verbatim(text);
    let folded = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (this.#spaced || this.#breakDue || !this.#line) folded = folded.replace(/^ /, '');
    if (!folded) return;
    this.verbatim(folded);
    this.#spaced = folded.endsWith(' ');
  }

  /** Text whose white space counts. */
  verbatim(text: string): void {
    const end = this.fits(text);
    // A stack may come in pieces.
    const taken = unstacked(this.#before + text.slice(0, end)).slice(this.#before.length);
    const children = taken ? this.#inlines() : undefined;
    if (children) {
      this.#letters += taken.length;
      this.#before = (this.#before + taken).slice(-60);
      this.#runs.add(taken);
      const last = children.length - 1;
      if (typeof children[last] === 'string') children[last] += taken;
      else if (this.#count()) children.push(taken);
    }
    if (text.length > end) this.full = true;
  }

  /** One that may not be loaded and says nothing is left out. */
  picture(source: PictureSource | undefined, alt: string): void {
    if (!source && !alt) return;
    const children = this.#inlines();
    if (!children || !this.#count()) return;
    if (source?.kind === 'remote') this.remotePictures += 1;
    const said = unstacked(alt.slice(0, this.fits(alt)));
    this.#letters += said.length;
    this.#runs.add(said);
    children.push(source ? { kind: 'picture', source, alt: said } : { kind: 'picture', alt: said });
    this.#spaced = false;
  }

  /** A line ends. The second in a row ends the paragraph. */
  break(): void {
    if (this.#style.kind === 'code') return this.verbatim('\n');
    if (!this.#line) return;
    if (this.#breakDue) this.endParagraph();
    else this.#breakDue = true;
  }

  /** What follows stands on a line of its own, as after a `<div>`. */
  endLine(): void {
    if (this.#style.kind === 'heading') this.endParagraph();
    else if (this.#line) this.#breakDue = true;
  }

  rule(): void {
    this.#add({ kind: 'rule' });
  }

  endParagraph(): void {
    const [line, block] = [this.#line, this.#block];
    this.#line = this.#block = undefined;
    this.#breakDue = false;
    this.#spaced = true;
    for (const open of this.#wrappers) open.children = undefined;
    if (!line || !block) return;
    if (isBlank(line)) this.#drop(block);
    else if (block.kind !== 'code') this.#finisher.finish(line);
  }

  /** The innermost place for text, made if there is none. */
  #inlines(): Inline[] | undefined {
    if (!this.#line && !this.#openLine()) return undefined;
    let inside = this.#line as Inline[];
    if (this.#breakDue) {
      this.#breakDue = false;
      this.#spaced = true;
      if (!isBlank(inside) && this.#count()) inside.push(this.#style.kind === 'code' ? '\n' : { kind: 'break' });
      for (const open of this.#wrappers) open.children = undefined;
    }
    for (const open of this.#wrappers) {
      const { wrapper } = open;
      if (this.#style.kind === 'code' && 'mark' in wrapper && wrapper.mark === 'code') continue;
      if (!open.children) {
        // A link brings along the words that say where it leads.
        if (!this.#count('link' in wrapper ? 3 : 1)) return undefined;
        open.children = [];
        const { children } = open;
        inside.push(
          'mark' in wrapper ? { kind: 'mark', ...wrapper, children } : { kind: 'link', target: wrapper.link, children },
        );
      }
      inside = open.children;
    }
    return inside;
  }

  #openLine(): boolean {
    const children: Inline[] = [];
    const block: Block = { ...this.#style, children };
    if (!this.#add(block)) return false;
    this.#line = children;
    this.#block = block;
    return true;
  }

  #open(block: Block, inside: Container): void {
    const deep = this.#containers.length > caps.nesting;
    this.endParagraph();
    if (deep || !this.#add(block)) return;
    this.#containers.push(inside);
  }

  #add(block: Block): boolean {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'code') this.endParagraph();
    if (!this.#count()) return false;
    this.#innermost('blocks')?.blocks.push(block);
    return true;
  }

  #drop(block: object): void {
    const blocks = this.#innermost('blocks')?.blocks;
    if (blocks?.at(-1) === block) blocks.pop();
  }

  /** A cell's content never leaves its cell: what is looked for ends at the next container of text, but for text itself. */
  #innermost<K extends Container['kind']>(kind: K): Extract<Container, { kind: K }> | undefined {
    for (let index = this.#containers.length - 1; index >= 0; index -= 1) {
      const container = this.#containers[index] as Container;
      if (container.kind === kind) return container as Extract<Container, { kind: K }>;
    }
    return undefined;
  }

  #count(nodes = 1): boolean {
    this.#nodes += nodes;
    if (this.#nodes > caps.nodes) this.full = true;
    return !this.full;
  }
}

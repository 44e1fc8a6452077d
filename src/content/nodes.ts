import { isBlank } from './inlines.js';
import type { LinkTarget } from './links.js';
import type { PictureSource } from './pictures.js';
import type { Block, BodyTree, Cell, Inline, Link, MarkName, Picture, Table } from './tree.js';

/** What is said round a body, in the language of whoever draws it. */
export interface BodyLabels {
  /** Opens earlier messages. */
  readonly quote: string;
  /** Opens a signature, or what a firm adds below its mail. */
  readonly signature: string;
  /** Names the region in which a wide table scrolls. */
  readonly table: string;
  /** Names the region in which wide code scrolls. */
  readonly code: string;
  /** Stands for a picture that says nothing of itself. */
  readonly picture: string;
  /** The text of a link names `named`, but it leads to `target`. */
  disguised(named: string, target: string): string;
}

export interface NodeOptions {
  readonly document: Document;
  readonly labels: BodyLabels;
  /** Rank of the heading that this body stands under; its own begin one below. */
  readonly headingLevel?: number;
  /** Pictures of other hosts are asked for only when the reader has allowed it. */
  readonly remote?: 'blocked' | 'allowed';
  /** The address of a picture that came with the message, if it may be shown. */
  readonly fileUrl?: (cid: string) => string | undefined;
  /** A picture that came with the message and has no address: `place` stands for it, and may give way to it. */
  readonly onFile?: (cid: string, place: HTMLElement) => void;
  /** The address through which a remote picture is fetched, where a backend offers a proxy. */
  readonly pictureUrl?: (href: string) => string | undefined;
  /** Somebody is about to follow a link; `preventDefault` keeps them here. */
  readonly onLink?: (target: LinkTarget, event: MouseEvent) => void;
}

/**
 * Builds a body as nodes, one by one, of these tags and attributes and no others. No string is parsed, so there is nothing
 * for a page's Trusted Types to refuse, and nothing that a second parse could read differently.
 */
export function buildNodes({ blocks }: Pick<BodyTree, 'blocks'>, options: NodeOptions): DocumentFragment {
  const fragment = options.document.createDocumentFragment();
  for (const node of new NodeBuilder(options).blocks(blocks)) fragment.append(node);
  return fragment;
}

// What a browser takes to break a word into lines grows with the square of its length, in most scripts but Latin and its like. In front
// of one of its letters there it may break now, and so goes on from there.
const endless = /[^\0-\u052f\s]{120}(?=\p{L})/gu;

const markTags = {
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
} as const satisfies Record<MarkName, string>;

type Tag =
  | (typeof markTags)[MarkName]
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | 'p'
  | 'pre'
  | 'blockquote'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'hr'
  | 'br'
  | 'a'
  | 'img'
  | 'bdi'
  | 'span'
  | 'div'
  | 'details'
  | 'summary'
  | 'wbr';

type Attributes = Partial<
  Record<
    | 'alt'
    | 'aria-label'
    | 'class'
    | 'colspan'
    | 'decoding'
    | 'dir'
    | 'href'
    | 'loading'
    | 'referrerpolicy'
    | 'rel'
    | 'role'
    | 'rowspan'
    | 'src'
    | 'start'
    | 'tabindex'
    | 'target',
    string
  >
>;

class NodeBuilder {
  readonly #options: NodeOptions;

  constructor(options: NodeOptions) {
    this.#options = options;
  }

  blocks = (blocks: readonly Block[]): Node[] => blocks.map((block) => this.#block(block));

  #block(block: Block): HTMLElement {
    const { labels, headingLevel = 2 } = this.#options;
    switch (block.kind) {
      case 'paragraph':
        return this.#element('p', { dir: 'auto' }, this.#inlines(block.children));
      case 'heading': {
        const level = Math.min(6, Math.max(1, headingLevel) + block.level) as 1 | 2 | 3 | 4 | 5 | 6;
        return this.#element(`h${level}`, { dir: 'auto' }, this.#inlines(block.children));
      }
      case 'code':
        return this.#scrolling(labels.code, this.#element('pre', { dir: 'auto' }, this.#inlines(block.children)));
      case 'quote':
        return this.#element('blockquote', { dir: 'auto' }, this.blocks(block.blocks));
      case 'fold':
        return this.#element('details', { class: block.reason }, [
          this.#element('summary', {}, [labels[block.reason]]),
          ...this.blocks(block.blocks),
        ]);
      case 'list': {
        const start = block.start === undefined ? {} : { start: String(block.start) };
        const items = block.items.map((item) => this.#element('li', { dir: 'auto' }, this.#tight(item)));
        return this.#element(block.ordered ? 'ol' : 'ul', { dir: 'auto', ...start }, items);
      }
      case 'table':
        return this.#scrolling(labels.table, this.#table(block));
      case 'rule':
        return this.#element('hr');
    }
  }

  /** An item or a cell of one paragraph is that paragraph. */
  #tight(blocks: readonly Block[]): Node[] {
    const [first, ...rest] = blocks;
    return first?.kind === 'paragraph' ? [...this.#inlines(first.children), ...this.blocks(rest)] : this.blocks(blocks);
  }

  #table({ rows }: Table): HTMLElement {
    const built = rows.map((row) =>
      this.#element(
        'tr',
        {},
        row.map((cell) => this.#cell(cell)),
      ),
    );
    return this.#element('table', { dir: 'auto' }, [this.#element('tbody', {}, built)]);
  }

  #cell({ heading, columns, rows, blocks }: Cell): HTMLElement {
    const spans = {
      ...(columns > 1 ? { colspan: String(columns) } : {}),
      ...(rows > 1 ? { rowspan: String(rows) } : {}),
    };
    return this.#element(heading ? 'th' : 'td', { dir: 'auto', ...spans }, this.#tight(blocks));
  }

  /** What may be wider than the message scrolls by itself, with the keyboard too. No landmark: a history has many of them. */
  #scrolling(label: string, content: HTMLElement): HTMLElement {
    return this.#element('div', { class: 'scroll', role: 'group', 'aria-label': label, tabindex: '0' }, [content]);
  }

  #inlines(inlines: readonly Inline[]): Node[] {
    return inlines.flatMap((inline) => {
      if (typeof inline === 'string') return this.#text(inline);
      switch (inline.kind) {
        case 'mark':
          return [this.#element(markTags[inline.mark], {}, this.#inlines(inline.children))];
        case 'break':
          return [this.#element('br')];
        case 'picture':
          return [this.#picture(inline)];
        case 'link':
          return this.#link(inline);
      }
    });
  }

  #text(text: string): Node[] {
    const nodes: Node[] = [];
    let from = 0;
    for (const { 0: run, index } of text.matchAll(endless)) {
      const end = index + run.length;
      nodes.push(this.#options.document.createTextNode(text.slice(from, end)), this.#element('wbr'));
      from = end;
    }
    return [...nodes, this.#options.document.createTextNode(text.slice(from))];
  }

  #link({ target, children, plain, named }: Link): Node[] {
    const { onLink, labels } = this.#options;
    const silent = isBlank(children);
    const attributes = { href: target.href, target: '_blank', rel: 'noopener noreferrer nofollow' };
    const link = this.#element('a', attributes, silent ? [this.#target(target)] : this.#inlines(children));
    if (onLink) link.addEventListener('click', (event) => onLink(target, event));
    if (plain || silent) return [link];
    const [before, after] = [this.#options.document.createTextNode(' ('), this.#options.document.createTextNode(')')];
    if (!named) return [link, this.#element('span', { class: 'leads-to' }, [before, this.#target(target), after])];
    return [
      link,
      this.#element('strong', { class: 'disguised', dir: 'auto' }, [` (${labels.disguised(named, target.shown)})`]),
    ];
  }

  #target = ({ shown }: LinkTarget): HTMLElement => this.#element('bdi', { dir: 'ltr' }, [shown]);

  #picture({ source, alt }: Picture): HTMLElement {
    const src = source && this.#address(source);
    if (src)
      return this.#element('img', {
        src,
        alt: alt.slice(0, 1000),
        referrerpolicy: 'no-referrer',
        loading: 'lazy',
        decoding: 'async',
      });
    const place = this.#element(
      'span',
      { class: 'picture', dir: 'auto' },
      this.#text(alt || this.#options.labels.picture),
    );
    if (source?.kind === 'file') this.#options.onFile?.(source.cid, place);
    return place;
  }

  #address(source: PictureSource): string | undefined {
    const { remote = 'blocked', fileUrl, pictureUrl } = this.#options;
    if (source.kind === 'file') return this.#loadable(fileUrl?.(source.cid));
    if (remote === 'blocked') return undefined;
    return this.#loadable(pictureUrl ? pictureUrl(source.href) : source.href);
  }

  /** Adapters name these addresses, and an adapter may be wrong. */
  #loadable(address: string | undefined): string | undefined {
    if (!address || !URL.canParse(address, this.#options.document.baseURI)) return undefined;
    const { protocol, href } = new URL(address, this.#options.document.baseURI);
    return protocol === 'https:' || protocol === 'http:' || protocol === 'blob:' ? href : undefined;
  }

  #element(tag: Tag, attributes: Attributes = {}, children: readonly (Node | string)[] = []): HTMLElement {
    const element = this.#options.document.createElement(tag);
    // Not `append(...children)`: a long list of arguments is a stack overflow.
    for (const child of children) element.append(child);
    // After the children: an element with `dir="auto"` looks at all of them again with each that comes.
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }
}

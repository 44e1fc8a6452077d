import type { LinkTarget } from './links.js';
import type { PictureSource } from './pictures.js';

/** A text as a backend sent it: labelled, raw, trusted by nobody. */
export interface Body {
  readonly format: string;
  readonly text: string;
}

/** What little of its form a text may keep. */
export type MarkName = 'strong' | 'emphasis' | 'strike' | 'code' | 'sub' | 'sup';

export interface Mark {
  readonly kind: 'mark';
  readonly mark: MarkName;
  readonly children: readonly Inline[];
}

export interface Link {
  readonly kind: 'link';
  readonly target: LinkTarget;
  readonly children: readonly Inline[];
  /** The text of the link says where it leads, so that need not be said again. */
  readonly plain?: boolean;
  /** Another host (or address) than the target's, which the text of the link names. */
  readonly named?: string;
}

export interface Picture {
  readonly kind: 'picture';
  /** Absent where there is nothing that may ever be loaded: then the alternative text is all. */
  readonly source?: PictureSource;
  readonly alt: string;
}

export interface Break {
  readonly kind: 'break';
}

/** A string is text. Its white space counts: builders of HTML have folded theirs already. */
export type Inline = string | Mark | Link | Picture | Break;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the highest rank that this body uses, whatever it called it. */
  readonly level: number;
  readonly children: readonly Inline[];
}

export interface Code {
  readonly kind: 'code';
  readonly children: readonly Inline[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  /**
   * Somebody else's words: marked by a mail program (`type=cite`, `gmail_quote`), or lines that begin with `>`, which
   * people also use to show something. Absent: a passage that the writer wants to show.
   */
  readonly cited?: 'marked' | 'prefixed';
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}

export interface Cell {
  readonly heading: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

export interface Rule {
  readonly kind: 'rule';
}

/** A region to be shown closed: never deleted, one press away. */
export interface Fold {
  readonly kind: 'fold';
  readonly reason: 'quote' | 'signature';
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Heading | Code | Quote | List | Table | Rule | Fold;

/** A body, reduced to what may be shown. Frozen all the way down. */
export interface BodyTree {
  readonly blocks: readonly Block[];
  /** Where in the text the next part begins, when this one reached a cap: read again with `from`. */
  readonly more?: number;
  /** The body is shown as plain text, because it could not be read in its own format, or nobody here knows that format. */
  readonly plain?: 'unreadable' | 'unknown-format';
  /** How many pictures would be loaded from other hosts, if the reader asked for them. */
  readonly remotePictures: number;
}

/** What a reader of one format makes of a text: never an exception over bad input, but perhaps nothing. */
export interface Reading {
  readonly tree: BodyTree;
  /** Something could not be kept, so an empty tree does not mean an empty body. */
  readonly lost: boolean;
}

export interface ReadOptions {
  /** Where to begin: the `more` of the part before. */
  readonly from?: number;
}

/** Beyond these a part of a body ends, and the tree says `more`. Small inputs can freeze a page; bytes alone do not tell. */
export const caps = {
  /** Characters of HTML that are parsed at once. */
  html: 512 * 1024,
  /** Characters of text that are shown at once. */
  text: 64 * 1024,
  /** Runs of letters in it that want another font. */
  runs: 10_000,
  /** Parts of the tree. */
  nodes: 20_000,
  /** Open elements of the source. */
  depth: 200,
  /** Lists, tables and quotes inside each other that are shown as such. Beyond it their content stands in the innermost. */
  nesting: 24,
  attributes: 64,
  /** Characters of one attribute. */
  attribute: 8 * 1024,
  /** Addresses in running text that become links. */
  autolinks: 1_000,
} as const;

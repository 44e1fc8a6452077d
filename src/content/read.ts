import type { Body, BodyTree, ReadOptions, Reading } from './tree.js';

/** Reduces the text of one body to what may be shown. Takes any text, throws for none. */
export type BodyReader = (text: string, options?: ReadOptions) => BodyTree;

type Reader = (text: string, from?: number) => Reading;

// Parsers are large, so each comes with the first body that needs it.
const readers = {
  text: async (): Promise<Reader> => (await import('./text.js')).readText,
  markdown: async (): Promise<Reader> => (await import('./markdown.js')).readMarkdown,
  html: async (): Promise<Reader> => (await import('./html.js')).readHtml,
};

/**
 * Fetches what is needed to read bodies of a format. Formats that nobody here knows are read as plain text, and so is a body that
 * its own reader cannot make anything of; the tree says so.
 */
export async function bodyReader(format: string): Promise<BodyReader> {
  const asText = await readers.text();
  if (format === 'text') return (text, { from } = {}) => asText(text, from).tree;
  if (!isKnown(format))
    return (text, { from } = {}) => Object.freeze({ ...asText(text, from).tree, plain: 'unknown-format' });

  const read = await readers[format]();
  return (text, { from } = {}) => {
    const reading = attempt(() => readOn(read, text, from));
    const empty = reading?.tree.blocks.length === 0;
    if (reading && !(reading.lost && (empty || format === 'markdown'))) return reading.tree;
    return Object.freeze({ ...asText(text, from).tree, plain: 'unreadable' });
  };
}

/** The next part in which there is something: one may hold nothing but a script. */
function readOn(read: Reader, text: string, from?: number): Reading {
  let reading = read(text, from);
  for (let { tree } = reading; tree.blocks.length === 0 && tree.more !== undefined; { tree } = reading) {
    const next = read(text, tree.more);
    reading = { tree: next.tree, lost: reading.lost || next.lost };
  }
  return reading;
}

/** Reads one body. Where a page shows many, `bodyReader` once per format is the same without the waiting. */
export async function readBody({ format, text }: Body, options?: ReadOptions): Promise<BodyTree> {
  return (await bodyReader(format))(text, options);
}

const isKnown = (format: string): format is keyof typeof readers => Object.hasOwn(readers, format);

/** A reader that throws over a body has a fault of its own; the person still gets to read the text, and is told. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

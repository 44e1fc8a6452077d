import { isBlank, textOf } from './inlines.js';
import type { Block, Inline, Paragraph } from './tree.js';

/** One line of a paragraph as a reader sees it, and where in the paragraph's children it begins. */
export interface Line {
  readonly text: string;
  readonly child: number;
  readonly offset: number;
}

export function linesOf({ children }: Paragraph): Line[] {
  const lines: Line[] = [];
  let line = { text: '', child: 0, offset: 0 };
  for (const [index, child] of children.entries()) {
    if (typeof child === 'string') {
      let from = 0;
      for (let end = child.indexOf('\n'); end >= 0; end = child.indexOf('\n', from)) {
        lines.push({ ...line, text: line.text + child.slice(from, end) });
        from = end + 1;
        line = { text: '', child: index, offset: from };
      }
      line.text += child.slice(from);
    } else if (child.kind === 'break') {
      lines.push(line);
      line = { text: '', child: index + 1, offset: 0 };
    } else {
      line.text += textOf([child]);
    }
  }
  return [...lines, line];
}

/** The paragraph up to a line, and from it; a side without text is absent. */
export function cutAt({ children }: Paragraph, { child, offset }: Line): { before: Paragraph[]; after: Paragraph[] } {
  const cut = children[child];
  const [head, tail] = typeof cut === 'string' && offset ? [[cut.slice(0, offset - 1)], [cut.slice(offset)]] : [[], []];
  const rest = tail.length ? child + 1 : child;
  return {
    before: paragraph([...children.slice(0, child), ...head]),
    after: paragraph([...tail, ...children.slice(rest)]),
  };
}

function paragraph(children: Inline[]): Paragraph[] {
  while (
    children.length &&
    typeof children.at(-1) === 'object' &&
    (children.at(-1) as { kind: string }).kind === 'break'
  )
    children.pop();
  return isBlank(children) ? [] : [{ kind: 'paragraph', children }];
}

export const isParagraph = (block: Block | undefined): block is Paragraph => block?.kind === 'paragraph';

import type { Block, BodyTree, Inline, Link, Picture } from '../../src/content/tree.js';

/** What of a body is read without opening a fold. */
export const shownText = (tree: BodyTree): string =>
  oneLine(tree.blocks.map((block) => textOf(block, false)).join('\n'));

/** All of it, folds opened. */
export const wholeText = (tree: BodyTree): string =>
  oneLine(tree.blocks.map((block) => textOf(block, true)).join('\n'));

/** Compared as mail is: any white space is one space. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

export const linksOf = (tree: BodyTree): Link[] =>
  inlinesOf(tree).filter((inline): inline is Link => isKind(inline, 'link'));

export const picturesOf = (tree: BodyTree): Picture[] =>
  inlinesOf(tree).filter((inline): inline is Picture => isKind(inline, 'picture'));

export const foldsOf = (tree: BodyTree): string[] =>
  tree.blocks.flatMap((block) => (block.kind === 'fold' ? [`${block.reason}: ${oneLine(textOf(block, true))}`] : []));

/** How deep lists, tables and quotes stand in each other. */
export const depthOf = (blocks: readonly Block[]): number =>
  Math.max(0, ...blocks.map((block) => 1 + depthOf(blocksIn(block))));

const isKind = (inline: Inline, kind: string): boolean => typeof inline !== 'string' && inline.kind === kind;

export function inlinesOf(tree: BodyTree): Inline[] {
  const found: Inline[] = [];
  const visit = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      found.push(inline);
      if (typeof inline !== 'string' && 'children' in inline) visit(inline.children);
    }
  };
  const enter = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if ('children' in block) visit(block.children);
      enter(blocksIn(block));
    }
  };
  enter(tree.blocks);
  return found;
}

function blocksIn(block: Block): readonly Block[] {
  if ('blocks' in block) return block.blocks;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? block.rows.flat().flatMap(({ blocks }) => blocks) : [];
}

function textOf(block: Block, folds: boolean): string {
  if (block.kind === 'fold' && !folds) return '';
  if ('children' in block) return inlineText(block.children);
  return blocksIn(block)
    .map((inside) => textOf(inside, folds))
    .join('\n');
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'picture' ? inline.alt : inlineText(inline.children);
    })
    .join('');
}

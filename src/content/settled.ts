import type { TreeBuilder } from './builder.js';
import { isBlank } from './inlines.js';
import { withFolds } from './folds.js';
import type { Block, BodyTree, Cell, Inline, Table } from './tree.js';

/** The finished tree: empty parts gone, layout taken out, quotes and signatures folded, frozen. */
export function settled(builder: TreeBuilder, more?: number): BodyTree {
  builder.endParagraph();
  const blocks = withFolds(levelled(tidy(builder.blocks)));
  return frozen({ blocks, remotePictures: builder.remotePictures, ...(more === undefined ? {} : { more }) });
}

function tidy(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      kept.push(...tidyTable(block));
    } else if (block.kind === 'rule') {
      if (kept.at(-1)?.kind !== 'rule') kept.push(block);
    } else if ('children' in block) {
      if (!isBlank(block.children)) kept.push(trimmed(block));
    } else if (block.kind === 'list') {
      const items = block.items.map(tidy).filter((item) => item.length > 0);
      if (items.length) kept.push({ ...block, items });
    } else {
      const inside = tidy(block.blocks);
      if (inside.length) kept.push({ ...block, blocks: inside });
    }
  }
  return kept;
}

/** Mail programs lay out with tables. One that arranges nothing in two directions is taken apart into what it holds. */
function tidyTable({ rows }: Table): Block[] {
  const tidied = rows
    .map((row) => row.map((cell) => ({ ...cell, blocks: tidy(cell.blocks) })))
    .filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const cells = tidied.flat();
  if (!cells.length) return [];
  return isData(tidied, cells) ? [{ kind: 'table', rows: tidied }] : cells.flatMap(({ blocks }) => blocks);
}

function isData(rows: readonly (readonly Cell[])[], cells: readonly Cell[]): boolean {
  if (cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table' || kind === 'fold' || kind === 'quote')))
    return false;
  return cells.some(({ heading }) => heading) || (rows.length > 1 && rows.some((row) => row.length > 1));
}

/** Line breaks at the ends show nothing. */
function trimmed<T extends Block & { children: readonly Inline[] }>(block: T): T {
  const children = [...block.children];
  const [first, last] = [children[0], children.at(-1)];
  if (block.kind === 'code' && typeof first === 'string') children[0] = first.replace(/^\r?\n/, '');
  if (typeof last === 'string') children[children.length - 1] = (children.at(-1) as string).trimEnd();
  return { ...block, children };
}

/** The highest rank used becomes 1, so that whoever draws can continue the page's own ranks. */
function levelled(blocks: Block[]): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const above = Math.min(...levels, 7) - 1;
  if (above === 0 || !levels.length) return blocks;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: Math.max(1, block.level - above) } : block,
  );
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inside of Object.values(value)) frozen(inside);
  return Object.freeze(value);
}

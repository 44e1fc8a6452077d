import type { Option } from '../../model/forms.js';
import type { Texts } from '../texts/en.js';

// A tree of four levels with 10 000 leaves. Nothing of it is stored: an id is the way to its node, `0-4-3-2`.

const levels = 4;
/** Leaves that are asked for most. */
const common = ['0-4-3-1', '7-1-1-1', '17-3-2-1', '16-7-7-4', '12-4-4-3', '9-5-5-3'];

/** The labels from the root to a node; nothing for an id that names no node. */
function pathOf({ categories }: Texts, id: string): string[] | undefined {
  const steps = id.split('-');
  const labels = steps.map((step, level) => (/^\d+$/.test(step) ? categories[level]?.[Number(step)] : undefined));
  return labels.length <= levels && labels.every((label) => label !== undefined) ? labels : undefined;
}

/** The last two steps of the way say enough in a list. Partner requests have a tree of their own: `p-1-0-2`. */
export const categoryLabel = (texts: Texts, id: string): string =>
  (id.startsWith('p-') ? requestPath(texts, id.slice(2)) : (pathOf(texts, id) ?? [id])).slice(-2).join(' · ');

function requestPath({ groups }: Texts, id: string): string[] {
  const [group = 0, part = -1, topic = -1] = id.split('-').map(Number);
  const { label, parts } = groups[group]!;
  return [label, parts[part]?.[0], topic < 0 ? undefined : parts[part]?.[topic + 1]].filter(
    (step) => step !== undefined,
  );
}

export function categoryOption(texts: Texts, id: string): Option | undefined {
  const path = pathOf(texts, id);
  if (!path) return undefined;
  const leaf = path.length === levels;
  return {
    id,
    label: path.at(-1)!,
    path: path.slice(0, -1),
    ...(leaf ? {} : { selectable: false, parent: true }),
    ...(common.includes(id) && { common: true }),
  };
}

/** Ids of the children of a node, of the roots for `''`. */
export function childrenOf(texts: Texts, id: string): string[] {
  const level = id === '' ? 0 : id.split('-').length;
  return (texts.categories[level] ?? []).map((_label, at) => (id === '' ? String(at) : `${id}-${at}`));
}

/** Leaves in whose path every word begins some word, common ones first. */
export function leavesWith(texts: Texts, text: string): string[] {
  const words = queryWords(text);
  // For each level and label, which of the words it has: a path fits when all are covered.
  const all = 2 ** words.length - 1;
  const covered = texts.categories.map((labels) => labels.map((label) => coverage(wordsOf(label), words)));
  const [areas, groups, topics, leaves] = covered as [number[], number[], number[], number[]];
  const found: string[] = [];
  areas.forEach((a, area) =>
    groups.forEach((g, group) =>
      topics.forEach((t, topic) =>
        leaves.forEach((l, leaf) => {
          if ((a | g | t | l) === all) found.push(`${area}-${group}-${topic}-${leaf}`);
        }),
      ),
    ),
  );
  const first = common.filter((id) => found.includes(id));
  return [...first, ...found.filter((id) => !first.includes(id))];
}

export const commonLeaves = (): readonly string[] => common;

const coverage = (label: readonly string[], words: readonly string[]): number =>
  words.reduce((bits, word, at) => (label.some((each) => each.startsWith(word)) ? bits | (1 << at) : bits), 0);

/** Words of a text as they are searched: no case, no accents, no punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    // The Arabic article is written together with its noun, and left out by those who search.
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));

/** The first words that somebody typed; nobody types more to find something. */
export const queryWords = (text: string | undefined): string[] => wordsOf(text ?? '').slice(0, 12);

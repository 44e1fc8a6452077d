import { combinations, corpus, spelled, type Spelled } from '../support/corpus.js';

/** A text that some stranger might send, and where it stands in its list. */
export interface Payload {
  id: string;
  text: string;
}

interface Item extends Spelled {
  payload?: string;
  markdown?: string;
  value?: string;
  name?: string;
  url?: string;
  input?: string;
}

/** Lists that are part of this repository. */
export const ownLists = ['own-xss', 'markdown', 'own-strings', 'filenames', 'urls'] as const;
/** Lists of others, read from the folder in `CASEKIT_CORPUS`. */
export const foreignLists = ['xss', 'xss-h5sc', 'leaks', 'naughty-strings', 'html-tokens'] as const;

const generating = ['own-xss', 'own-url-generator'] as const;
const sampleSize = 5000;

// Above what any adapter lets through in one line, far below what would only measure patience: sizes are the bench's.
const longest = 20_000;

export async function ownPayloads(): Promise<Payload[]> {
  const lists = await Promise.all(ownLists.map((name) => corpus<Item>(name)));
  return lists.flat().map(payload);
}

/** What the generators of our own lists make: a sample, or all of it where there is time. */
export async function generatedPayloads(): Promise<string[]> {
  const all = (await Promise.all(generating.map((name) => combinations(name)))).flat();
  return (await runsWhole()) ? all : sample(all, sampleSize);
}

/** `undefined` where the folder is not there. */
export async function foreignPayloads(name: (typeof foreignLists)[number]): Promise<Payload[] | undefined> {
  const list = (await (await fetch(`/corpus/${name}.json`)).json()) as { items: Item[] } | null;
  return list?.items.map(payload);
}

/** Whether this run takes hours rather than minutes. */
export async function runsWhole(): Promise<boolean> {
  return ((await (await fetch('/corpus/run.json')).json()) as { whole: boolean }).whole;
}

/** Every n-th, so that all kinds of a sorted list are in the sample. */
export const sample = <T>(list: readonly T[], count: number): T[] =>
  list.filter((_, at) => at % Math.max(1, Math.floor(list.length / count)) === 0);

const payload = (item: Item): Payload => {
  const { payload, markdown, value, name, url, input } = item;
  return { id: item.id, text: spelled(item, payload ?? markdown ?? value ?? name ?? url ?? input).slice(0, longest) };
};

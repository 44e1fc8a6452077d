/** The items of a list in `test/corpus/`, read from disk in Node and over the network in a browser. */
export async function corpus<T>(name: string): Promise<T[]> {
  const { items } = await read(new URL(`../corpus/${name}.json`, import.meta.url));
  return items as T[];
}

/** Everything that the generators of a list make: each combination of their parts, put into each other. */
export async function combinations(name: string): Promise<string[]> {
  const { generators = [] } = await read(new URL(`../corpus/${name}.json`, import.meta.url));
  return generators.flatMap(({ template, vars }) => {
    const parts = Object.entries(vars);
    // The last part holds the others where there is no template.
    const start = template ?? `{${parts.at(-1)![0]}}`;
    return parts.reduceRight(
      (texts, [part, values]) =>
        texts.flatMap((text) => values.map((value) => text.replaceAll(`{${part}}`, () => value))),
      [start],
    );
  });
}

/** A text that an item spells out, or says how to make: a size attack would not fit into a file. */
export interface Spelled {
  id: string;
  gen?: 'repeat' | 'nest';
  unit?: string;
  n?: number;
  prefix?: string;
  suffix?: string;
}

export const spelled = (item: Spelled, text: string | undefined): string =>
  text ?? `${item.prefix ?? ''}${(item.unit ?? '').repeat(item.n ?? 0)}${item.suffix ?? ''}`;

interface List {
  items: unknown[];
  generators?: { template?: string; vars: Record<string, string[]> }[];
}

async function read(url: URL): Promise<List> {
  if (url.protocol !== 'file:') return (await fetch(url)).json() as Promise<List>;
  // Named by a variable, so that no bundler looks for it in a browser.
  const files = 'node:fs/promises';
  const { readFile } = (await import(files)) as { readFile(from: URL, encoding: 'utf8'): Promise<string> };
  return JSON.parse(await readFile(url, 'utf8')) as List;
}

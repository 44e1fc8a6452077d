// The pages of the bench, built as a portal would build them: `kit/<name>.ts` shows an element, `limit/<name>.ts` is the
// same page written by hand.
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'vite';
import { folder, serve } from '../scripts/pages.mjs';
import { aliases, root } from '../scripts/vite/entries.mjs';
import { keepDefinitions } from '../scripts/vite/keep-definitions.mjs';
import { minifyTemplates } from '../scripts/vite/minify-templates.mjs';

/** Builds the pages of these names and serves them at `/kit/list.html`, `/limit/list.html`, … `readable`: for a profile. */
export async function servePages({ pages, readable = false }) {
  const names = ['kit', 'limit'].flatMap((folder) =>
    readdirSync(`${root}bench/${folder}`)
      .map((file) => ({ name: file.slice(0, -'.ts'.length), file }))
      .filter(({ name, file }) => file.endsWith('.ts') && pages.includes(name))
      .map(({ name }) => `${folder}/${name}`),
  );
  const scripts = new Map((await Promise.all(names.map((name) => bundle(name, readable)))).flat());
  const disk = folder(`${root}bench`);
  return serve((path) => {
    const [, name, extension] = /^\/(.*)\.(\w+)$/.exec(path) ?? [];
    if (path === '/empty.html') return '<!doctype html><link rel="icon" href="data:,"><title>Empty</title>';
    if (extension === 'css') return disk(path);
    return extension === 'html' && names.includes(name) ? pageOf(name) : scripts.get(path);
  });
}

/**
 * Each page by itself, as the portal has it that has this one page. What it needs at once is one file, as most bundlers make it of
 * one entry and as `npm run size` weighs it; this one leaves a dozen small ones, which would be measured instead.
 */
async function bundle(name, readable) {
  const chunks = await built(name, readable);
  const entry = chunks.find(({ isEntry }) => isEntry);
  const needed = new Set(withImports(entry, chunks).flatMap(({ moduleIds }) => moduleIds));
  const groups = [{ name: `${name}/needed`, test: (id) => needed.has(id) }];
  const whole = await built(name, readable, { codeSplitting: { includeDependenciesRecursively: false, groups } });
  return whole.map(({ fileName, code }) => [`/${fileName}`, code]);
}

async function built(name, readable, output) {
  const { output: files } = await build({
    root: `${root}bench`,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: aliases('src', '.ts') },
    plugins: [keepDefinitions(), minifyTemplates()],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      minify: !readable,
      rolldownOptions: {
        input: { [name]: `${root}bench/${name}.ts` },
        output: { entryFileNames: 'assets/[name].js', chunkFileNames: `assets/${name}/[name]-[hash].js`, ...output },
      },
    },
  });
  return files.filter(({ type }) => type === 'chunk');
}

/** A chunk and all that it cannot run without. */
function withImports(chunk, chunks, found = new Set()) {
  found.add(chunk);
  for (const name of chunk.imports) {
    const next = chunks.find(({ fileName }) => fileName === name);
    if (!found.has(next)) withImports(next, chunks, found);
  }
  return [...found];
}

/** The sheets of a hand-written page; the kit's come with its elements. */
const sheetsOf = (name) =>
  ['limit/page', name].filter((sheet) => name.startsWith('limit/') && existsSync(`${root}bench/${sheet}.css`));

const pageOf = (name) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><link rel="icon" href="data:," /><title>${name}</title>
    ${sheetsOf(name)
      .map((sheet) => `<link rel="stylesheet" href="/${sheet}.css" />`)
      .join('')}
  </head>
  <body><main></main><script type="module" src="/assets/${name}.js"></script></body>
</html>`;

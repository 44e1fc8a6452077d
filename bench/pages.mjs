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
  const scripts = await bundle(names, readable);
  const disk = folder(`${root}bench`);
  return serve((path) => {
    const [, name, extension] = /^\/(.*)\.(\w+)$/.exec(path) ?? [];
    if (path === '/empty.html') return '<!doctype html><link rel="icon" href="data:,"><title>Empty</title>';
    if (extension === 'css') return disk(path);
    return extension === 'html' && names.includes(name) ? pageOf(name) : scripts.get(path);
  });
}

async function bundle(names, readable) {
  const { output } = await build({
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
        input: Object.fromEntries(names.map((name) => [name, `${root}bench/${name}.ts`])),
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
        },
      },
    },
  });
  return new Map(output.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [`/${fileName}`, code]));
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

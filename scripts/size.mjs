// `npm run size`: what a page has loaded when an element shows its first data. Small pages are built with Vite from the
// built package, opened in the real browser against the built-in desk, and the gzip of every script they asked for is added up.
// Lit, the schemas, the store and the element's English are in it; the adapter is weighed on its own line.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { openBrowser, serve } from './pages.mjs';
import { aliases, root } from './vite/entries.mjs';

// kB of 1000 bytes: the gate, and what we aim at. Without a gate it is only weighed.
const pages = [
  { tags: ['case-list'], gate: 30, aim: 28 },
  { tags: ['case-detail'], gate: 30, aim: 28 },
  { tags: ['case-feed'], gate: 30, aim: 28 },
  { tags: ['support-case-form'], gate: 36 },
  { tags: ['case-list', 'support-case-form', 'case-detail', 'case-feed'], gate: 50, aim: 45 },
  { tags: ['support-contact-picker'] },
];

const PAGE = '\0page';
const ADAPTER = `import { embeddedBackend } from 'casekit/adapters/embedded';\nglobalThis.backend = embeddedBackend();`;
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

if (!existsSync(`${root}dist/index.js`)) {
  console.error('size: nothing is built; run `npm run build` first');
  process.exit(1);
}

const browser = await openBrowser();
let failed = false;
console.log('gzip, kB                               script   gate   aim   adapter   later');
for (const { tags, gate = Infinity, aim } of pages) {
  const name = (tags.length > 1 ? 'all four' : tags[0]).padEnd(37);
  const missing = tags.filter((tag) => !existsSync(`${root}dist/define/${tag}.js`));
  if (missing.length > 0) {
    console.log(`${name} skipped: no ${missing.join(', ')} yet`);
    if (process.env.CI) failed = true;
    continue;
  }
  try {
    const { script, adapter, later } = await weigh(tags);
    const over = script > gate * 1000;
    failed ||= over;
    const bounds = `${String(gate === Infinity ? '' : gate).padStart(6)} ${String(aim ?? '').padStart(5)}`;
    console.log(`${name} ${kB(script)} ${bounds}   ${kB(adapter)}  ${kB(later)}${over ? '   OVER' : ''}`);
  } catch (error) {
    failed = true;
    console.log(`${name} failed: ${error.message}`);
  }
}
await browser.close();

console.log(`\n${'one-file build (not gated)'.padEnd(37)} ${kB(gzip(readFileSync(`${root}dist/standalone.js`)))}`);
console.log(
  'adapter: the built-in desk. later: what loads by itself after the first data, without a person doing anything.',
);
process.exitCode = failed ? 1 : 0;

async function weigh(tags) {
  const chunks = await bundle(tags);
  const server = await serve((path) => (path === '/index.html' ? pageOf(tags) : chunks.get(path)?.code));
  const page = await browser.newPage();
  const asked = [];
  const errors = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => errors.push(error.message));
  // Looked at in each frame and from the first one: seen from here, what comes afterwards would be there, too.
  await page.evaluateOnNewDocument(`(function look() {
    globalThis.loaded = (${showsFirstData})();
    if (!globalThis.loaded) requestAnimationFrame(look);
  })()`);
  try {
    await page.goto(server.origin);
    const shown = await page
      .waitForFunction(() => globalThis.loaded, { timeout: 15_000 })
      .catch(() => {
        throw new Error(`no first data after 15 s. ${errors.join(' ')}`);
      });
    const loaded = new Set(await shown.jsonValue());
    await page.waitForNetworkIdle({ idleTime: 500 });
    const sum = (paths) => paths.reduce((total, path) => total + gzip(chunks.get(path).code), 0);
    const isAdapter = (path) => chunks.get(path).adapter;
    return {
      script: sum(asked.filter((path) => loaded.has(path) && !isAdapter(path))),
      adapter: sum(asked.filter(isAdapter)),
      later: sum(asked.filter((path) => !loaded.has(path) && !isAdapter(path))),
    };
  } finally {
    await page.close();
    await server.close();
  }
}

/**
 * The page's scripts by path, and whether they belong to the adapter alone: asked for by it at once, and not by an element.
 * What the elements need at once is one chunk and the adapter another, so neither is charged for the other.
 */
async function bundle(tags) {
  const needed = await neededBy(withoutAdapter(tags));
  const asked = await neededBy(ADAPTER);
  const adapter = (id) => asked.has(id) && !needed.has(id);
  const groups = [
    { name: 'kit', test: (id) => id !== PAGE && needed.has(id) },
    { name: 'adapter', test: adapter },
  ];
  const whole = await build(
    settings(withAdapter(tags), { codeSplitting: { includeDependenciesRecursively: false, groups } }),
  );
  return new Map(
    chunksOf(whole).map(({ fileName, code, moduleIds }) => [
      `/${fileName}`,
      { code, adapter: moduleIds.length > 0 && moduleIds.every((id) => !needed.has(id) && isAdapters(id, asked)) },
    ]),
  );
}

/** Of the adapter: what it asks for at once, and what of its own it loads later (its texts). */
function isAdapters(id, asked) {
  return asked.has(id) || /\/dist\/(?:adapters|desk)\//.test(id);
}

/** The modules that a program loads before it runs. */
async function neededBy(program) {
  const chunks = chunksOf(await build(settings(program)));
  const entry = chunks.find(({ isEntry }) => isEntry);
  return new Set(
    reachedFrom(entry, chunks)
      .flatMap(({ moduleIds }) => moduleIds)
      .filter((id) => id !== PAGE),
  );
}

function chunksOf(output) {
  return [output].flat().flatMap((one) => one.output.filter(({ type }) => type === 'chunk'));
}

/** A chunk and those that it cannot do without. */
function reachedFrom(entry, chunks, reached = new Set()) {
  if (!entry || reached.has(entry)) return [...reached];
  reached.add(entry);
  for (const name of entry.imports) {
    reachedFrom(
      chunks.find(({ fileName }) => fileName === name),
      chunks,
      reached,
    );
  }
  return [...reached];
}

// Built as a library, so that no bundler's own loader of chunks is weighed with the elements.
function settings(program, output = {}) {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: aliases('dist', '.js') },
    plugins: [
      {
        name: 'casekit-size-page',
        resolveId: (id) => (id === 'page' || id === `${root}page` ? PAGE : undefined),
        load: (id) => (id === PAGE ? program : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { formats: ['es'], entry: { page: 'page' } },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          minify: true,
          ...output,
        },
      },
    },
  };
}

function withoutAdapter(tags) {
  return ['support-provider', ...tags].map((tag) => `import 'casekit/define/${tag}';`).join('\n');
}

// What a portal writes. The page says which texts are the first data, as the backend has them.
function withAdapter(tags) {
  return `
  ${withoutAdapter(tags)}
  import { embeddedBackend } from 'casekit/adapters/embedded';
  const backend = embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false });
  const { items } = await backend.cases.list({});
  const { id, subject } = items[0];
  const feed = await backend.feed.list({ caseId: id });
  const author = feed.items.find(({ kind, author }) => kind === 'message' && author?.name)?.author.name;
  const sold = await backend.customers.subscriptions({});
  globalThis.firstData = {
    'case-list': subject,
    'case-detail': subject,
    'case-feed': author,
    'support-contact-picker': sold.items[0].label,
  };
  const provider = document.querySelector('support-provider');
  provider.caseId = id;
  provider.backend = backend;`;
}

function pageOf(tags) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Size</title></head>
  <body>
    <support-provider>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</support-provider>
    <script type="module" src="/assets/page.js"></script>
  </body>
</html>`;
}

/** Runs in the page: the scripts it has loaded, once each element shows its text, or, a form, its first field. */
function showsFirstData() {
  const expected = globalThis.firstData;
  if (!expected) return false;
  const parts = (node) => [node, ...[...(node.shadowRoot?.children ?? []), ...node.children].flatMap(parts)];
  const shows = (element) => {
    const inside = parts(element);
    if (element.localName === 'support-case-form')
      return inside.some((part) => part.matches('input, textarea, select'));
    const text = expected[element.localName];
    return inside.some((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.data.includes(text)));
  };
  if (![...document.querySelector('support-provider').children].every(shows)) return false;
  return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
}

// Imports go one way: define → elements → controls, content, context → store → port ← adapters, desk, conformance, with the
// model under all (docs/architecture.md). This check keeps it, for types as well: an import that points the other way
// means that the code is in the wrong folder.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { filesUnder, root } from './vite/entries.mjs';

const data = ['store', 'port', 'model', 'events', 'messages'];
const parts = ['controls', 'content', 'context', 'styles', 'lit'];

/** For each floor: the floors and packages it may import besides itself. */
const floors = {
  model: ['zod/mini'],
  port: ['model', 'zod/mini'],
  store: ['port', 'model', 'idb-keyval'],
  events: ['model'],
  messages: ['model', 'lit'],
  styles: ['lit'],
  content: ['model', 'lit', 'htmlparser2', 'markdown-it'],
  controls: ['content', 'model', 'events', 'messages', 'styles', 'lit'],
  context: [...data, 'lit', '@lit/context'],
  elements: [...data, ...parts],
  // The one element that puts a store into the context.
  'elements/support-provider': ['elements', ...data, ...parts, '@lit/context'],
  define: ['elements', 'elements/support-provider', 'context', 'version'],
  desk: ['port', 'model'],
  conformance: ['port', 'model'],
  adapters: ['port', 'model'],
  'adapters/embedded': ['adapters', 'desk', 'port', 'model'],
  // Files at the top: the version, what the package exports, and the same with everything defined for a script tag.
  version: [],
  index: ['version', 'elements', 'elements/support-provider', 'context', ...data],
  standalone: ['index', 'define', 'adapters/embedded', 'messages'],
};

const problems = [];
for (const file of filesUnder('src').filter((name) => name.endsWith('.ts'))) {
  const from = floorOf(file);
  if (!floors[from]) {
    problems.push(`${file}: no such floor; see docs/architecture.md`);
    continue;
  }
  for (const specifier of importsOf(file)) {
    const target = specifier.startsWith('.')
      ? floorOf(posix.join(posix.dirname(file), specifier))
      : packageOf(specifier);
    if (target !== from && !floors[from].includes(target))
      problems.push(`${file}: ${from} may not import ${specifier}`);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function floorOf(file) {
  const [first, second] = file.replace(/^src\//, '').split('/');
  if (second === undefined) return first.replace(/\.[jt]s$/, '');
  return floors[`${first}/${second}`] ? `${first}/${second}` : first;
}

// `zod/mini` is not `zod`, which probes for `Function`; every module of lit is lit.
function packageOf(specifier) {
  return /^(?:lit|lit-html|@lit\/reactive-element)(?:\/|$)/.test(specifier) ? 'lit' : specifier;
}

function importsOf(file) {
  const { program } = parseSync(file, readFileSync(root + file, 'utf8'));
  const found = new Set();
  const add = ({ source }) => source?.type === 'Literal' && found.add(source.value);
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  }).visit(program);
  return found;
}

// Writes the list of behaviours into docs/adapters.md from the conformance suite; with --check it only says whether it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { register } from 'tsx/esm/api';
import { root } from './vite/entries.mjs';

const [begin, end] = ['<!-- behaviours -->', '<!-- /behaviours -->'];
const file = `${root}docs/adapters.md`;

register();
const { describeBackend } = await import('../src/conformance/index.ts');

const groups = [];
describeBackend('', () => undefined, {
  describe(title, body) {
    groups.push({ title, behaviours: [] });
    body();
  },
  it: (title) => groups.at(-1).behaviours.push(title),
});
const listed = groups.filter(({ behaviours }) => behaviours.length > 0);
const count = listed.reduce((sum, { behaviours }) => sum + behaviours.length, 0);

const plain = (text) => text.replaceAll(/[\\`*_<>[\]]/g, '\\$&');
const list = listed.map(({ title, behaviours }) =>
  [`**${plain(title)}**`, '', ...behaviours.map((each) => `- ${plain(each)}`), ''].join('\n'),
);
const text = readFileSync(file, 'utf8');
const [before, after] = [text.indexOf(begin), text.indexOf(end)];
if (before < 0 || after < before)
  throw new Error(`docs/adapters.md has no place for the behaviours: ${begin} … ${end}`);
const wanted = await format(
  [text.slice(0, before) + begin, '', `There are ${count} behaviours.`, '', ...list, text.slice(after)].join('\n'),
  { ...(await resolveConfig(file)), parser: 'markdown' },
);

if (wanted !== text && process.argv.includes('--check')) {
  console.error('docs/adapters.md is stale: npm run build');
  process.exitCode = 1;
} else if (wanted !== text) writeFileSync(file, wanted);

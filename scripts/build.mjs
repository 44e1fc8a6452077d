// `npm run build`: the package in dist/, custom-elements.json, docs/elements/, and the demo as a static site.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';
import { filesUnder, root } from './vite/entries.mjs';

const check = process.argv.includes('--check') ? ['--check'] : [];
const steps = [
  ['modules', 'vite', ['build', '--logLevel', 'warn']],
  ['types', 'tsc', ['-p', 'tsconfig.build.json']],
  ['comments of fields', process.execPath, ['scripts/carry-comments.mjs']],
  ['one-file build', 'vite', ['build', '--config', 'vite.standalone.config.ts', '--logLevel', 'warn']],
  ['custom-elements.json', 'cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']],
  ['docs/elements', process.execPath, ['scripts/docs.mjs', ...check]],
  ['docs/adapters.md', process.execPath, ['scripts/behaviours.mjs', ...check]],
];
if (existsSync(`${root}demo/index.html`)) {
  steps.push(['demo', 'vite', ['build', '--config', 'vite.demo.config.ts', '--logLevel', 'warn']]);
}

rmSync(`${root}dist`, { recursive: true, force: true });
for (const [name, command, args] of steps) {
  const { ok, output } = await run(command, args, { show: 'failure' });
  if (!ok) {
    console.error(`build: ${name} failed\n${output}`);
    process.exit(1);
  }
  if (output.trim()) console.log(output.trim());
  if (name === 'types') nameLitByItsPackage();
  console.log(`build: ${name}`);
}

// The compiler writes inferred types by the package that declares them, `lit-html`, which a portal need not have.
function nameLitByItsPackage() {
  for (const file of filesUnder('dist').filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(root + file, 'utf8');
    const named = text.replaceAll(/(import\(")(?:lit-html|@lit\/reactive-element)(?=["/])/g, '$1lit');
    if (named !== text) writeFileSync(root + file, named);
  }
}

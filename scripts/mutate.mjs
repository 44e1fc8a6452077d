// `npm run mutate [part …] [-- more for Stryker]`: breaks the rules of the kit one at a time and sees whether a test notices.
// `npm run mutate store -- --mutate src/store/files.ts` looks at one file. What has not changed since is not run again.
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const enough = 85;
const args = process.argv.slice(2);
const options = args.findIndex((arg) => arg.startsWith('-'));
const named = options < 0 ? args : args.slice(0, options);
const parts = named.length > 0 ? named : ['model', 'content', 'store'];

const figures = [];
for (const part of parts) {
  const { ok } = await run('stryker', ['run', ...(options < 0 ? [] : args.slice(options))], { env: { PART: part } });
  if (!ok) process.exit(1);
  figures.push(figureOf(part));
}
for (const { part, noticed, all, share } of figures)
  console.log(`${part}: ${noticed} of ${all} noticed, ${share.toFixed(1)} %`);
process.exit(figures.every(({ share }) => share >= enough) ? 0 : 1);

function figureOf(part) {
  const { files } = JSON.parse(readFileSync(`coverage/mutants/${part}/report.json`, 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  return { part, noticed, all, share: (100 * noticed) / all };
}

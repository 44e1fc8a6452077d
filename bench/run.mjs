// `npm run bench`: what the elements cost beside the same pages written by hand, and what they leave behind. Docs:
// docs/figures.md. `npm run bench -- list form` narrows; `npm run bench -- --profile kit/list show '{"cases":1000}'` shows
// where the time of one act goes.
import { cpus, loadavg } from 'node:os';
import { feed } from './figures/feed.mjs';
import { form } from './figures/form.mjs';
import { hostile } from './figures/hostile.mjs';
import { leaks } from './figures/leaks.mjs';
import { list } from './figures/list.mjs';
import { openBench } from './measure.mjs';
import { printProfile } from './profile.mjs';

const groups = { list, feed, form, hostile, leaks };
const [first, ...rest] = process.argv.slice(2);

if (first === '--profile') await printProfile(rest);
else await measure([first, ...rest].filter(Boolean));

async function measure(wanted) {
  const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length) {
    console.error(`bench: no such figures: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}`);
    process.exit(1);
  }
  const start = performance.now();
  const names = Object.keys(groups).filter((name) => !wanted.length || wanted.includes(name));
  const bench = await openBench({ pages: names });
  let missed = 0;
  console.log(
    `${await bench.version()}, ${cpus().length} cores (${cpus()[0].model}), load ${loadavg()[0].toFixed(1)}\n`,
  );
  console.log(line('figure', 'measured', 'target', '', 'how it comes about'));
  for (const name of names) {
    try {
      for await (const { figure, measured, target, met, note } of groups[name](bench)) {
        if (met === false) missed++;
        console.log(line(figure, measured, target, met === undefined ? '' : met ? 'met' : 'MISSED', note));
      }
    } catch (error) {
      missed++;
      console.log(line(name, 'failed', '', 'MISSED', error.message.split('\n')[0]));
    }
  }
  await bench.close();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${missed ? `${missed} missed` : 'all met'}, ${seconds} s, load now ${loadavg()[0].toFixed(1)}`);
  process.exitCode = missed ? 1 : 0;
}

function line(figure, measured, target = '', verdict = '', note = '') {
  return `${figure.padEnd(52)} ${measured.padStart(11)}  ${target.padEnd(9)} ${verdict.padEnd(6)}  ${note}`.trimEnd();
}

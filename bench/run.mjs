// `npm run bench`: what the elements cost beside the same pages written by hand, and what they leave behind. Docs:
// docs/figures.md. `npm run bench -- list form` narrows; `npm run bench -- --write` runs all of it and puts what came out, and
// what `npm run size` says, into docs/figures.md; `npm run bench -- --profile kit/list show '{"cases":1000}'` shows
// where the time of one act goes.
import { cpus, loadavg } from 'node:os';
import { contacts } from './figures/contacts.mjs';
import { customers } from './figures/customers.mjs';
import { feed } from './figures/feed.mjs';
import { form } from './figures/form.mjs';
import { hostile } from './figures/hostile.mjs';
import { leaks } from './figures/leaks.mjs';
import { list } from './figures/list.mjs';
import { openBench } from './measure.mjs';
import { write } from './page.mjs';
import { printProfile } from './profile.mjs';

const groups = { list, feed, form, customers, contacts, hostile, leaks };
const [first, ...rest] = process.argv.slice(2);

if (first === '--profile') await printProfile(rest);
else if (first === '--write') write(await measure([]));
else await measure([first, ...rest].filter(Boolean));

/** Prints the figures as they come; answers them, and on what and how long they were measured. */
async function measure(wanted) {
  const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length) {
    console.error(`bench: no such figures: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}`);
    process.exit(1);
  }
  const start = performance.now();
  const names = Object.keys(groups).filter((name) => !wanted.length || wanted.includes(name));
  const bench = await openBench({ pages: names });
  const rows = [];
  const machine = `${await bench.version()}, ${cpus().length} cores (${cpus()[0].model.trim()})`;
  const load = loadavg()[0].toFixed(1);
  console.log(`${machine}, load ${load}\n`);
  console.log(line({ figure: 'figure', measured: 'measured', target: 'target', note: 'how it comes about' }));
  for (const name of names) {
    try {
      for await (const row of groups[name](bench)) print(row);
    } catch (error) {
      print({ figure: name, measured: 'failed', met: false, note: error.message.split('\n')[0] });
    }
  }
  await bench.close();
  const missed = rows.filter(({ met }) => met === false).length;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${missed ? `${missed} missed` : 'all met'}, ${seconds} s, load now ${loadavg()[0].toFixed(1)}`);
  process.exitCode = missed ? 1 : 0;
  return { rows, machine, load: `${load} before, ${loadavg()[0].toFixed(1)} after`, minutes: Math.ceil(seconds / 60) };

  function print(row) {
    rows.push(row);
    console.log(line(row));
  }
}

function line({ figure, measured, target = '', met, note = '' }) {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  return `${figure.padEnd(60)} ${measured.padStart(8)}  ${target.padEnd(9)} ${verdict.padEnd(6)}  ${note}`.trimEnd();
}

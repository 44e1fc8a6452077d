// Where the time of one act goes, by function, from pages whose scripts keep their names.
import { openBench } from './measure.mjs';

export async function printProfile([name, what = 'show', options = '{}', times = '5']) {
  const bench = await openBench({ pages: [name.split('/')[1]], readable: true });
  const rows = new Map();
  for (let time = 0; time < Number(times); time++) {
    const profile = await bench.fresh(name, async (page) => {
      await page.act('prepare', JSON.parse(options));
      if (what !== 'show') await page.act('show');
      return profileOf(page, what);
    });
    for (const { id, own, all } of byFunction(profile)) {
      const row = rows.get(id) ?? { id, own: 0, all: 0 };
      rows.set(id, { id, own: row.own + own / times, all: row.all + all / times });
    }
  }
  await bench.close();
  for (const key of ['own', 'all']) {
    console.log(`\n${key === 'own' ? 'own' : 'with what they call'}: ms of a run\n`);
    for (const row of [...rows.values()].sort((a, b) => b[key] - a[key]).slice(0, 40))
      console.log(`${row[key].toFixed(1).padStart(7)}  ${row.id}`);
  }
}

async function profileOf({ devtools, act }, what) {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await act(what);
  return (await devtools.send('Profiler.stop')).profile;
}

/** Milliseconds by function: its own, and with everything that it called. */
function byFunction({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const rows = new Map([...names.values()].map((id) => [id, { id, own: 0, all: 0 }]));
  samples.forEach((sample, at) => {
    const ms = timeDeltas[at] / 1000;
    rows.get(names.get(sample)).own += ms;
    const seen = new Set();
    for (let node = sample; node !== undefined; node = parents.get(node)) seen.add(names.get(node));
    for (const id of seen) rows.get(id).all += ms;
  });
  rows.delete('(idle)');
  rows.delete('(root)');
  return [...rows.values()];
}

const nameOf = ({ functionName, url, lineNumber }) =>
  url ? `${functionName || '(anonymous)'}  ${url.split('/').pop()}:${lineNumber + 1}` : functionName;

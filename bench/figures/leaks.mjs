import { openBench } from '../measure.mjs';
import { amountRow } from './rows.mjs';

const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form', 'support-contact-picker'];
const times = 1000;

// Code that has run often is kept optimised beside itself, 200 kB of it within a thousand rounds. That is the browser's
// own; without it, what grows is what the page holds.
const plainCode = '--js-flags=--no-lazy-feedback-allocation --no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** What is left in a page after an element has been put in and taken out a thousand times, and after it was open for long. */
export async function* leaks() {
  const bench = await openBench({ pages: ['leaks', 'lasting'], flags: [plainCode] });
  try {
    yield* mounted(bench);
    yield* lasting(bench);
  } finally {
    await bench.close();
  }
}

async function* mounted(bench) {
  for (const tag of tags) {
    const left = await bench.fresh('kit/leaks', async (page) => {
      await page.act('prepare');
      return grown(page, (times) => page.act('mount', { tag, times }));
    });
    yield* rowsOf(`<${tag}>, ${times} times in and out`, left);
  }
}

/** Pages that stay open for days. */
async function* lasting(bench) {
  const switched = await bench.fresh('kit/lasting', async (page) => {
    await page.act('openSwitching', { cases: 500, customers: 1200 });
    return grown(page, (times) => page.act('switchCustomers', times));
  });
  yield* rowsOf('1 000 customers after another', switched);
  const hinted = await bench.fresh('kit/lasting', async (page) => {
    await page.act('openFollowing');
    return grown(page, (times) => page.act('hint', times), 100_000);
  });
  yield* rowsOf('100 000 live hints', hinted);
}

/** What is left after so many times, beside what was left after the first 50. `act` answers how many timers wait. */
async function grown(page, act, most = times) {
  const held = async () => {
    for (let round = 0; round < 3; round++) await page.devtools.send('HeapProfiler.collectGarbage');
    return page.metrics();
  };
  const waiting = await act(50);
  const before = await held();
  const timers = (await act(most)) - waiting;
  const after = await held();
  return {
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
    heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000,
    timers,
  };
}

function* rowsOf(name, { nodes, listeners, timers, heap }) {
  yield amountRow(`${name}: nodes left`, nodes, 0, '');
  yield amountRow(`${name}: listeners left`, listeners, 0, '');
  yield amountRow(`${name}: timers left`, timers, 0, '');
  yield amountRow(`${name}: heap`, heap, 100, 'kB', 'after a warm-up of 50');
}

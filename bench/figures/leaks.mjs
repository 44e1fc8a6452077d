import { openBench } from '../measure.mjs';
import { amountRow } from './rows.mjs';

const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form', 'support-contact-picker'];
const times = 1000;

// Code that has run often is kept optimised beside itself, 200 kB of it within a thousand rounds. That is the browser's
// own; without it, what grows is what the page holds.
const plainCode = '--js-flags=--no-lazy-feedback-allocation --no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** What is left in a page after an element has been put in and taken out a thousand times. */
export async function* leaks() {
  const bench = await openBench({ pages: ['leaks'], flags: [plainCode] });
  try {
    yield* leaksOf(bench);
  } finally {
    await bench.close();
  }
}

async function* leaksOf(bench) {
  for (const tag of tags) {
    const left = await bench.fresh('kit/leaks', async (page) => {
      const held = async () => {
        for (let round = 0; round < 3; round++) await page.devtools.send('HeapProfiler.collectGarbage');
        return page.metrics();
      };
      await page.act('prepare');
      await page.act('mount', { tag, times: 50 });
      const before = await held();
      const timers = await page.act('mount', { tag, times });
      const after = await held();
      return {
        nodes: after.Nodes - before.Nodes,
        listeners: after.JSEventListeners - before.JSEventListeners,
        heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000,
        timers,
      };
    });
    const name = `<${tag}>, ${times} times in and out`;
    yield amountRow(`${name}: nodes left`, left.nodes, 0, '');
    yield amountRow(`${name}: listeners left`, left.listeners, 0, '');
    yield amountRow(`${name}: timers left`, left.timers, 0, '');
    yield amountRow(`${name}: heap`, left.heap, 100, 'kB', 'after a warm-up of 50');
  }
}

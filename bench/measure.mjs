// What a page costs: CPU time of its main thread, from the DevTools protocol. Not the clock on the wall, so that other
// work on the machine counts little; not the script alone, so that style, layout and paint count, too.
import { openBrowser } from '../scripts/pages.mjs';
import { servePages } from './pages.mjs';

/** Runs of each side. */
const runs = 7;

/**
 * Opens pages of the bench, each fresh: in a process of its own, with nothing compiled or warm from the page before.
 * `readable`: scripts keep their names, for a profile. `flags`: of the browser.
 */
export async function openBench({ pages, readable = false, flags = [] }) {
  const [browser, server] = await Promise.all([openBrowser(...flags), servePages({ pages, readable })]);

  async function open(name) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error.message ?? String(error)));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    await page.setViewport({ width: 1200, height: 900 });
    // Without it, a page that is not in front draws no frames.
    await page.emulateFocusedPage(true);
    // A page of the same origin first: a browser that has just been started is not what is measured.
    await page.goto(`${server.origin}/empty.html`);
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');

    const metrics = async () =>
      Object.fromEntries(
        (await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
      );
    const spent = async (work) => {
      const before = await metrics();
      const answer = await work();
      return { ms: ((await metrics()).ThreadTime - before.ThreadTime) * 1000, answer };
    };
    const act = (what, options) => page.evaluate((what, options) => globalThis.acts[what](options), what, options);

    const load = await spent(async () => {
      await page.goto(`${server.origin}/${name}.html`);
      await page.waitForFunction(() => 'acts' in globalThis);
    });
    return {
      name,
      page,
      devtools,
      metrics,
      act,
      /** Milliseconds that it took to load the page and its scripts. */
      load: load.ms,
      /** Milliseconds that an act takes, and what it answered. */
      async cost(what, options) {
        await devtools.send('HeapProfiler.collectGarbage');
        return spent(() => act(what, options));
      },
      spent,
      /** What an act answered, and the CPU in milliseconds of the longest task meanwhile: so long a page stands still. */
      async longestTask(what, options) {
        await page.tracing.start({ categories: ['toplevel'] });
        const answer = await act(what, options);
        const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
        const main = traceEvents
          .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
          .map(({ pid, tid }) => `${pid} ${tid}`);
        const tasks = traceEvents.filter(
          ({ name, pid, tid }) => name.endsWith('RunTask') && main.includes(`${pid} ${tid}`),
        );
        if (!tasks.length) throw new Error('no tasks in the trace');
        return { ms: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000, answer };
      },
      async close() {
        await context.close();
        if (failures.length) throw new Error(`${name}: ${failures.join('\n')}`);
      },
    };
  }

  /** Runs `work` on a fresh page, and closes it. */
  async function fresh(name, work) {
    const page = await open(name);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  }

  return {
    fresh,
    /**
     * The kit's page and the hand-written one in turn, each run in a fresh page; the medians of what `work` gives by name,
     * in milliseconds.
     */
    async compare(name, work) {
      const found = { kit: [], limit: [] };
      for (let run = 0; run < runs; run++) {
        // The machine's mood changes slowly: who goes first changes each time.
        for (const side of run % 2 ? ['limit', 'kit'] : ['kit', 'limit'])
          found[side].push(await fresh(`${side}/${name}`, work));
      }
      return { kit: medians(found.kit), limit: medians(found.limit) };
    },
    async repeat(name, work) {
      const found = [];
      for (let run = 0; run < runs; run++) found.push(await fresh(name, work));
      return medians(found);
    },
    async close() {
      await Promise.all([browser.close(), server.close()]);
    },
    version: () => browser.version(),
  };
}

const medians = (rows) =>
  Object.fromEntries(Object.keys(rows[0]).map((key) => [key, median(rows.map((row) => row[key]))]));

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

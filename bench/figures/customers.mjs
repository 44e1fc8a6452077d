import { amountRow } from './rows.mjs';

/** Words of which each finds some of the 5 000 customers, the last ones very many. */
const words = ['juniper', 'kestrel', 'harbour', 'united', 'example'];

export async function* customers(bench) {
  const spent = await bench.repeat('kit/customers', async (page) => {
    await page.act('prepare', { customers: 5000 });
    await page.act('show');
    const all = [];
    for (const word of words) {
      const { ms, answer } = await page.cost('search', word);
      if (!answer) throw new Error(`nobody was found for "${word}"`);
      all.push(ms);
    }
    return { first: all[0], worst: Math.max(...all.slice(1)) };
  });
  yield amountRow(
    'customer looked for → painted, 5 000 customers',
    Math.max(spent.first, spent.worst),
    50,
    'ms',
    `the first search of a page ${spent.first.toFixed(0)} ms, the slowest of ${words.length - 1} later ones ${spent.worst.toFixed(0)} ms`,
  );
}

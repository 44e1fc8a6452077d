import { amountRow, ratioRow, sameRow } from './rows.mjs';

/** Words of which each finds between a few and very many of the 100 000 cases, at different places. */
const words = ['pipeline', 'mail', 'payout report', 'synchronisation', 'virtual machines'];

export async function* list(bench) {
  const firstPage = (cases) => async (page) => {
    await page.act('prepare', { cases });
    const { ms } = await page.cost('show');
    return { page: page.load + ms, show: ms };
  };
  yield await sameRow(bench, 'list', firstPage(10_000));
  const small = await bench.compare('list', firstPage(10_000));
  yield ratioRow('first page of <case-list>, 10 000 cases', 2, small);
  const large = await bench.compare('list', firstPage(100_000));
  yield ratioRow('first page of <case-list>, 100 000 cases', 2, large);
  const flat = large.kit.show / small.kit.show;
  yield {
    figure: '  flat in the number of cases (100 000 / 10 000)',
    measured: `${flat.toFixed(2)}×`,
    target: '≤ 1.15×',
    met: flat <= 1.15,
  };

  const search = await bench.repeat('kit/list', async (page) => {
    await page.act('prepare', { cases: 100_000 });
    await page.act('show');
    const spent = [];
    for (const word of words) {
      const { ms, answer } = await page.cost('search', word);
      if (!answer) throw new Error(`nothing was found for "${word}"`);
      spent.push(ms);
    }
    return { first: spent[0], worst: Math.max(...spent.slice(1)), all: spent.reduce((a, b) => a + b) / spent.length };
  });
  yield amountRow(
    'keyword → rows painted, 100 000 cases',
    Math.max(search.first, search.worst),
    50,
    'ms',
    `the first search of a page ${search.first.toFixed(0)} ms, the slowest of ${words.length - 1} later ones ${search.worst.toFixed(0)} ms, on average ${search.all.toFixed(0)} ms`,
  );

  const seconds = 3;
  const live = await bench.compare('list', async (page) => {
    await page.act('prepareBusy');
    await page.act('show');
    const { ms, answer } = await page.cost('live', seconds);
    if (answer !== seconds * 100) throw new Error(`${answer} changes instead of ${seconds * 100}`);
    return { page: ms };
  });
  yield ratioRow('live changes, 100 a second', 1.5, live);
}

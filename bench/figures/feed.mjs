import { amountRow, ratioRow, sameRow } from './rows.mjs';

export async function* feed(bench) {
  const firstPage = (entries) => async (page) => {
    await page.act('prepare', { entries });
    const { ms } = await page.cost('show');
    return { page: page.load + ms, show: ms };
  };
  yield await sameRow(bench, 'feed', firstPage(1000));
  for (const entries of [1000, 10_000]) {
    const found = await bench.compare('feed', firstPage(entries));
    yield ratioRow(`newest page of <case-feed>, ${entries.toLocaleString('en').replace(',', ' ')} entries`, 2, found);
  }

  for (const order of ['newest', 'oldest'])
    for (const anchor of ['auto', 'none']) {
      const moved = await bench.fresh('kit/feed', async (page) => {
        await page.act('prepare', { entries: 1000 });
        await page.act('show', order);
        return page.act('loadOlder', anchor);
      });
      yield amountRow(
        `place read moves by, 50 older come, ${order} first, anchor ${anchor}`,
        moved.by,
        1,
        'px',
        `${moved.before} entries, then ${moved.after}`,
      );
    }
}

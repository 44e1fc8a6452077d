import { amountRow, ratioRow, sameRow } from './rows.mjs';

export async function* feed(bench) {
  const firstPage = (entries) => async (page) => {
    await page.act('prepare', { entries });
    const { ms: first } = await page.cost('first');
    const { ms: rest } = await page.spent(() => page.act('whole'));
    return { page: page.load + first, show: first, whole: first + rest };
  };
  yield await sameRow(bench, 'feed', firstPage(1000));
  for (const [entries, words] of [
    [1000, '1 000'],
    [10_000, '10 000'],
  ]) {
    const found = await bench.compare('feed', firstPage(entries));
    yield ratioRow(`first paint of the newest page, ${words} entries`, 2, found);
    yield {
      ...ratioRow('  until all of it is there, parsers fetched', 2, found, 'whole'),
      target: undefined,
      met: undefined,
    };
  }

  for (const order of ['newest', 'oldest'])
    for (const anchor of ['auto', 'none']) {
      const moved = await bench.fresh('kit/feed', async (page) => {
        await page.act('prepare', { entries: 1000 });
        await page.act('first', order);
        await page.act('whole');
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

import { amountRow } from './rows.mjs';

/** One confirmation for the subscriptions of a large customer and of others among 5 000, until every row has its answer. */
export async function* contacts(bench) {
  const prepared = (work) =>
    bench.fresh('kit/contacts', async (page) => {
      await page.act('prepare', { customers: 5000 });
      return work(page);
    });
  const { ms: longest, answer } = await prepared((page) => page.longestTask('confirm'));
  const { ms: spent } = await prepared((page) => page.cost('confirm'));
  const { done, failed, rest, steps } = answer;
  const sent = done + failed;
  if (sent + rest !== answer.chosen || sent < 200)
    throw new Error(`of ${answer.chosen} rows, ${sent} were sent and ${rest} stayed`);
  yield amountRow(
    `longest task while ${sent} support contacts change`,
    longest,
    50,
    'ms',
    `${done} changed, ${failed} refused, ${rest} could not or need not be; progress shown in ${steps} steps`,
  );
  yield amountRow(`CPU of that, for each contact`, spent / sent, 10, 'ms', `${Math.round(spent)} ms for all of it`);
}

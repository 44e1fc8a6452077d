import { amountRow, ratioRow, sameRow } from './rows.mjs';

const keys = 'The nightly run has stopped at step 14 of 20.';

export async function* form(bench) {
  const ready = (asked) => async (page) => {
    await page.act('prepare', asked);
    const { ms: show } = await page.cost('show');
    const { ms: rest } = await page.spent(() => page.act('whole'));
    return { page: page.load + show, show, whole: page.load + show + rest };
  };
  const wholeRow = (found) => ({
    ...ratioRow('  until what works on it has come, too', 1.5, found, 'whole'),
    target: undefined,
    met: undefined,
  });
  const thirty = { fields: 30, forms: 1 };
  const complaining = async (page) => {
    const costs = await ready(thirty)(page);
    const { ms: complain } = await page.cost('complain');
    return { ...costs, complain };
  };
  yield await sameRow(bench, 'form', complaining);
  const one = await bench.compare('form', complaining);
  yield ratioRow('form of 30 fields, ready', 1.5, one);
  yield wholeRow(one);
  yield ratioRow('  its 30 errors, from submitting to painted', 1.5, one, 'complain');

  const typed = await bench.compare('form', async (page) => {
    await page.act('prepare', thirty);
    await page.act('show');
    await page.act('whole');
    await page.act('focus');
    const press = async (text) => {
      for (const key of text) {
        await page.devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
        await page.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
        await page.act('frame');
      }
    };
    await press('Warm: ');
    const { ms } = await page.spent(() => press(keys));
    return { page: ms / keys.length };
  });
  const note = `CPU of one key; by hand ${typed.limit.page.toFixed(1)} ms`;
  yield amountRow('key → paint, in a form of 30 fields', typed.kit.page, undefined, 'ms', note);

  const many = await bench.compare('form', ready({ fields: 10, forms: 50 }));
  yield ratioRow('50 forms of 10 fields on a page', 1.5, many);
  yield wholeRow(many);
}

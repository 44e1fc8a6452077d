import { amountRow } from './rows.mjs';

/** What hostile sizes cost: the longest that the page stands still, and how many elements are made of them. */
export async function* hostile(bench) {
  const names = await bench.fresh('kit/hostile', (page) => page.act('names'));
  const works = names.map((name) => [name, 'show', name]);
  works.push(['25 cases, all words 1 MB', 'list'], ['25 asked for, 10 000 cases answered', 'many', 10_000]);
  works.push(['names that never end, 100 files', 'files', 100]);
  for (const [name, what, options] of works) {
    const { ms, answer } = await bench.fresh('kit/hostile', (page) => page.longestTask(what, options));
    yield amountRow(`longest task: ${name}`, ms, 200, 'ms', `${answer} elements`);
  }
}

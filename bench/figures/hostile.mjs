import { amountRow } from './rows.mjs';

/** What hostile sizes cost: the longest that the page stands still, and how many elements are made of them. */
export async function* hostile(bench) {
  const names = await bench.fresh('kit/hostile', (page) => page.act('names'));
  const works = names.map((name) => [name, 'show', name]);
  for (const [name, what, options] of [...works, ['25 cases, all words 1 MB', 'list']]) {
    const { ms, answer } = await bench.fresh('kit/hostile', (page) => page.longestTask(what, options));
    yield amountRow(`longest task: ${name}`, ms, 200, 'ms', `${answer} elements`);
  }
}

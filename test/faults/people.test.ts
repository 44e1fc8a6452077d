import { expect } from 'chai';
import * as fc from 'fast-check';
import { scopes } from './ground.js';
import { People } from './people.js';
import { reckon } from './reckoning.js';
import { reload } from './reloading.js';
import { send } from './sending.js';
import { tend } from './tending.js';

// Pages know no environment.
const { process: node } = globalThis as { process?: { env: Record<string, string | undefined> } };
const seed = Number(node?.env['SEED'] ?? Date.now() % 2 ** 31);
// The timers of a page are slow: few are enough there.
const operations = Number(node?.env['OPERATIONS'] ?? (node ? 400 : 40));
const most = 120;

describe(`people in bad weather (SEED=${seed}, OPERATIONS=${operations})`, () => {
  for (const repeat of ['safe', 'unsafe'] as const) {
    it(`lose nothing, file nothing twice and nothing elsewhere, at a system whose writes are ${repeat} to repeat`, async function () {
      this.timeout(60_000 + operations * 200);
      const totals: Record<string, number> = {};
      let runs = 0;

      while ((totals['operations'] ?? 0) < operations / 2) {
        await fc.assert(
          fc.asyncProperty(fc.commands(steps, { maxCommands: most, size: 'max' }), async (plan) => {
            const people = await People.at(seed + runs, repeat, 25, runs % 2 ? 'after' : 'before');
            await fc.asyncModelRun(() => ({ model: {}, real: people }), plan);
            await reckon(people);
            const { files: there } = people.counts;
            const counts = { ...people.counts, ...people.papers.counts, [`files ${people.when}`]: there };
            for (const [what, count] of Object.entries(counts)) totals[what] = (totals[what] ?? 0) + count;
          }),
          { seed: seed + runs++, numRuns: 1, endOnFailure: true },
        );
      }

      console.log(`    ${runs} runs: ${JSON.stringify(totals)}`);
      expect(totals['filed']).to.be.above(0);
      for (const when of ['before', 'after']) if (runs > 1) expect(totals[`files ${when}`]).to.be.above(0);
    });
  }
});

type Step = fc.AsyncCommand<object, People>;

/** What somebody does, as words that a failure can print; false where there was nothing to do it to. */
const step = (name: string, run: (people: People) => unknown): Step => ({
  check: () => true,
  toString: () => name,
  async run(_model, people) {
    if ((await run(people)) !== false) people.counts.operations++;
    await people.look();
  },
});

const any = fc.nat({ max: 20 });
const write = fc
  .tuple(any, fc.constantFrom('form' as const, 'reply' as const), any)
  .map(([tab, kind, which]) => step(`write(${tab}, ${kind}, ${which})`, (people) => people.write(tab, kind, which)));
const edit = any.map((n) => step(`edit(${n})`, (people) => people.edit(n)));
const sent = fc
  .tuple(any, fc.boolean())
  .map(([n, twice]) => step(`send(${n}, ${twice})`, (people) => send(people, n, twice)));
/** Presses the button and goes elsewhere before anything has left. */
const sendAndGo = fc.tuple(any, fc.constantFrom(...scopes)).map(([n, scope]) =>
  step(`sendAndGo(${n}, ${scope})`, async (people) => {
    const sent = await send(people, n, false);
    for (const tab of [0, 1]) people.go(tab, scope);
    return sent;
  }),
);
const attach = any.map((n) => step(`attach(${n})`, (people) => people.attach(n)));
const again = fc
  .tuple(any, fc.boolean())
  .map(([n, same]) => step(`again(${n}, ${same})`, (people) => people.again(n, same)));
const tended = any.map((n) => step(`tend(${n})`, (people) => tend(people, n)));
const wait = fc
  .constantFrom(0.2, 1, 5, 40)
  .map((seconds) => step(`wait(${seconds})`, (people) => people.wait(seconds)));

// What people do most stands here most often.
const steps = [
  write,
  write,
  write,
  write,
  edit,
  edit,
  attach,
  attach,
  attach,
  attach,
  again,
  again,
  again,
  again,
  any.map((n) => step(`takeAway(${n})`, (people) => n % 3 === 0 && people.takeAway(n))),
  sent,
  sent,
  sent,
  sent,
  sent,
  sendAndGo,
  sendAndGo,
  tended,
  tended,
  wait,
  wait,
  any.map((n) => step(`leave(${n})`, (people) => people.leave(n))),
  any.map((n) => step(`discard(${n})`, (people) => n % 3 === 0 && people.discard(n))),
  fc
    .tuple(any, fc.constantFrom(...scopes))
    .map(([tab, scope]) => step(`go(${tab}, ${scope})`, (people) => people.go(tab, scope))),
  fc.tuple(any, fc.boolean()).map(([tab, is]) => step(`offline(${tab}, ${is})`, (people) => people.offline(tab, is))),
  any.map((tab) => step(`signIn(${tab})`, (people) => people.signIn(tab))),
  any.map((tab) => step(`signIn(${tab})`, (people) => people.signIn(tab))),
  fc
    .tuple(any, fc.boolean())
    .map(([tab, abruptly]) => step(`reload(${tab}, ${abruptly})`, (people) => reload(people, tab, abruptly))),
];

import { expect } from 'chai';
import * as fc from 'fast-check';
import { caseChanges } from '../../src/store/case-changes.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { cases } from '../../src/store/cases.js';
import { customers } from '../../src/store/customers.js';
import { feed } from '../../src/store/feed.js';
import { forms } from '../../src/store/forms.js';
import { oneCase } from '../../src/store/one-case.js';
import { type Reply, replies } from '../../src/store/replies.js';
import type { Resource } from '../../src/store/resource.js';
import { aDesk, aTechnicalDraft } from '../support/desk.js';
import { aNetwork, marksIn } from '../support/marking-network.js';
import { aStore } from '../support/store.js';

const scopes = ['north', 'coast'] as const;
// Pages know no environment.
const { process: node } = globalThis as { process?: { env: Record<string, string | undefined> } };
const seed = Number(node?.env['SEED'] ?? Date.now() % 2 ** 31);

describe(`switching customer and scope (SEED=${seed})`, () => {
  it('1 000 times during reads, submissions, replies and uploads: nothing shows under, or is filed for, another', async function () {
    this.timeout(120_000);
    const totals = { switches: 0, filed: 0, replied: 0, uploaded: 0, shown: 0 };

    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 160, size: 'max' }), async (steps) => {
        const page = await aPageOver(totals);
        await fc.asyncModelRun(() => ({ model: {}, real: page }), steps);
        await page.finish();
      }),
      { seed, numRuns: 60, endOnFailure: false },
    );

    expect(totals.switches, JSON.stringify(totals)).to.be.at.least(1000);
    for (const [what, count] of Object.entries(totals)) expect(count, what).to.be.above(20);
  });
});

type Page = Awaited<ReturnType<typeof aPageOver>>;
type Step = fc.AsyncCommand<object, Page>;

/** What people, their browser and the network do, each step as a word that a failure can print. */
const step = (name: string, run: (page: Page) => unknown): Step => ({
  check: () => true,
  toString: () => name,
  async run(_model, page) {
    run(page);
    await page.rest();
  },
});

const upTo = (max: number) => fc.nat({ max });
const commands = [
  fc
    .array(fc.tuple(fc.constantFrom(...scopes), upTo(2), fc.boolean()), { minLength: 2, maxLength: 5 })
    .map((moves) => step(`switch(${JSON.stringify(moves)})`, (page) => moves.forEach((move) => page.go(...move)))),
  upTo(2).map((n) => step(`customer(${n})`, (page) => page.goTo(n))),
  upTo(5).map((n) => step(`case(${n})`, (page) => page.store.choose({ caseId: String(n) }))),
  upTo(20).map((n) => step(`answer(${n})`, (page) => page.answer(n, 'answer'))),
  upTo(20).map((n) => step(`answer all but ${n}`, (page) => page.answerAllBut(n))),
  fc
    .tuple(upTo(20), fc.constantFrom('lost' as const, 'fails' as const))
    .map(([n, how]) => step(`${how}(${n})`, (page) => page.answer(n, how))),
  upTo(4).map((n) => step(`refresh(${n})`, (page) => page.refresh(n))),
  fc.constant(step('hint', (page) => page.hint())),
  fc.constant(step('file', (page) => page.file())),
  fc.constant(step('retry filing', (page) => page.retryFiling())),
  fc.constant(step('reply', (page) => page.reply(false))),
  fc.constant(step('reply with a file', (page) => page.reply(true))),
  upTo(5).map((n) => step(`retry reply(${n})`, (page) => page.retryReply(n))),
  fc.constant(step('change', (page) => page.change())),
];

/**
 * A page over the real desk. Its network keeps each call until it is told, and gives cases the same ids in both scopes; what is
 * answered carries the scope and the customer it was asked for, what is written says for whom it is.
 */
async function aPageOver(totals: Record<'switches' | 'filed' | 'replied' | 'uploaded' | 'shown', number>) {
  const { backend: desk } = aDesk({ cases: 24 });
  const network = aNetwork(desk);
  const { store } = aStore(network.backend, { scope: 'north' });
  const theirs = Object.fromEntries(
    await Promise.all(
      scopes.map(async (as) => {
        const { items } = await desk.customers.list({}, { as });
        return [
          as,
          items
            .filter(({ can }) => can?.file?.state === 'allowed')
            .map(({ id }) => id)
            .slice(0, 3),
        ] as const;
      }),
    ),
  );
  let count = 0;
  const begun: Reply[] = [];
  const tag = () =>
    `for ${store.current.scope} ${store.current.customer ?? '-'} ${store.current.caseId ?? '-'} #${++count}`;

  // What five elements of a page follow, chosen again at each update.
  const views = [
    () => cases(store).list(store.current.customer === undefined ? {} : { customer: store.current.customer }),
    () => (store.current.caseId === undefined ? undefined : oneCase(store).get(store.current.caseId)),
    () => (store.current.caseId === undefined ? undefined : feed(store).thread(store.current.caseId)),
    () => (store.current.customer === undefined ? undefined : customers(store).get(store.current.customer)),
    () => forms(store).get({ kind: 'technical', ...(store.current.customer && { customer: store.current.customer }) }),
  ] as (() => Resource<unknown> | undefined)[];
  const shown = views.map(() => ({ resource: undefined as Resource<unknown> | undefined, stop: () => {} }));
  const render = () =>
    views.forEach((choose, n) => {
      const view = shown[n]!;
      const resource = choose();
      if (resource !== view.resource) {
        const stop = view.stop;
        Object.assign(view, { resource, stop: resource?.watch(() => look()) ?? (() => {}) });
        stop();
      }
    });
  /** What stands on the screen belongs to where one acts: the scope, and where it was asked for one, the customer. */
  const look = () => {
    render();
    const { scope, customer } = store.current;
    if (customer !== undefined && !theirs[scope!]!.includes(customer))
      network.complaints.push(`${customer} is no customer of ${scope}`);
    shown.forEach(({ resource }, n) => {
      for (const [as, asked] of marksIn(resource?.current.value)) {
        totals.shown++;
        const right = as === scope && (n === 1 || n === 2 || asked === '*' || asked === (customer ?? ''));
        if (!right) network.complaints.push(`view ${n} of ${scope} ${customer} shows what is of ${as} ${asked}`);
      }
    });
  };
  const stop = store.watch(look);
  render();

  const page = {
    store,
    go(scope: string, customer: number, both: boolean) {
      totals.switches++;
      store.choose({ scope, ...(both && { customer: theirs[scope]![customer] }) });
    },
    goTo(customer: number) {
      totals.switches++;
      store.choose({ customer: theirs[store.current.scope!]![customer] });
    },
    answer: network.answer,
    answerAllBut: network.answerAllBut,
    refresh: (n: number) => void shown[n]?.resource?.refresh(),
    hint: () => store.engine!.refreshShown(),
    file() {
      const { customer } = store.current;
      if (customer === undefined) return;
      const draft = aTechnicalDraft({ customer, subject: tag(), description: tag() });
      void caseFiling(store)
        .open(draft, '')
        .catch(() => {});
    },
    /** From the list, which shows those of its own scope. */
    retryFiling() {
      const failed = cases(store).pending!.current.find(
        ({ state, scope }) => state === 'failed' && scope === store.current.scope,
      );
      if (failed)
        void caseFiling(store)
          .open(failed.draft, failed.subject)
          .catch(() => {});
    },
    reply(withFile: boolean) {
      if (store.current.caseId === undefined) return;
      const reply = replies(store).of(store.current.caseId)!;
      if (reply.busy) return;
      reply.write({ text: tag() });
      if (withFile) reply.tray.add([new File([tag()], `${tag()}.txt`, { type: 'text/plain' })]);
      begun.push(reply);
      void reply.send();
    },
    /** Also by somebody who has kept hold of it while going elsewhere. */
    retryReply(n: number) {
      const reply = begun.at(-1 - n);
      if (!reply || reply.busy) return;
      for (const { id } of reply.files) reply.tray.retry(id);
      void reply.send({ without: n % 2 === 1 });
    },
    change() {
      const { caseId } = store.current;
      if (caseId === undefined) return;
      void caseChanges(store)
        .send({ id: caseId, parts: {}, message: { body: { format: 'text', text: tag() } } })
        .catch(() => {});
    },
    /** One turn of everything that waits for nothing else. */
    async rest() {
      for (let turn = 0; turn < 30; turn++) await Promise.resolve();
      await nextTask();
      look();
      expect(network.complaints.join('\n')).to.equal('');
    },
    /** All that is on its way arrives; then the desk itself is asked what it has. */
    async finish() {
      for (let round = 0; round < 40 && network.waiting; round++) {
        network.answerAllBut(-1);
        await page.rest();
      }
      stop();
      for (const view of shown) view.stop();
      totals.filed += network.written.filter((name) => name === 'cases.create').length;
      totals.replied += network.written.filter((name) => name === 'feed.post').length;
      totals.uploaded += network.written.filter((name) => name === 'files.upload').length;
      for (const as of scopes)
        for (const { subject, customer } of (await desk.cases.list({ text: '#', size: 100 }, { as })).items) {
          const [, scope, id] = /^for (\S+) (\S+)/.exec(subject) ?? [];
          if (scope === undefined) continue;
          expect([scope, id]).to.deep.equal([as, customer?.id]);
        }
    },
  };
  return page;
}

/** After everything else that is ready to run; a timer would wait four milliseconds in a page. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

import { expect } from 'chai';
import type { Hint } from '../../src/model/changes.js';
import type { SupportError } from '../../src/port/error.js';
import { standingAlerts } from '../../src/store/alerts.js';
import { caseCounts } from '../../src/store/case-counts.js';
import { cases } from '../../src/store/cases.js';
import { checks } from '../../src/store/checks.js';
import { contacts } from '../../src/store/contacts.js';
import { customers } from '../../src/store/customers.js';
import { feed } from '../../src/store/feed.js';
import { forms } from '../../src/store/forms.js';
import { oneCase } from '../../src/store/one-case.js';
import { relationships } from '../../src/store/relationships.js';
import type { Resource } from '../../src/store/resource.js';
import { routes } from '../../src/store/routes.js';
import { SupportStore } from '../../src/store/store.js';
import { subscriptions } from '../../src/store/subscriptions.js';
import { aCase, aFeed, aPage, aSession } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

type Read = (store: SupportStore) => Pick<Resource<unknown>, 'watch' | 'current'> | undefined;

/** A list shows something of every case. */
const ofAnyCase: Hint[] = [
  { what: 'cases' },
  { what: 'cases', id: '7' },
  { what: 'case' },
  { what: 'case', id: '7' },
  { what: 'case', id: '8' },
  { what: 'feed', id: '7' },
  { what: 'feed', id: '8' },
];
const allHints: Hint[] = [{ what: 'session' }, { what: 'contacts' }, ...ofAnyCase];

/** What an element asks a column for, what the system is asked then, and by which hints it is asked again. */
const reads: Record<string, { of: Read; operation: string; input: unknown; hints?: Hint[] }> = {
  session: { of: (store) => store.session, operation: 'session.get', input: {}, hints: [{ what: 'session' }] },
  'a list': {
    of: (store) => cases(store).list({ size: 5 }),
    operation: 'cases.list',
    input: { size: 5 },
    hints: ofAnyCase,
  },
  counts: {
    of: (store) => caseCounts(store).of({ text: 'x', sort: 's', cursor: 'c', size: 5 }),
    operation: 'cases.counts',
    input: { text: 'x' },
    hints: ofAnyCase,
  },
  'a case': {
    of: (store) => oneCase(store).get('7'),
    operation: 'cases.get',
    input: { id: '7' },
    hints: [{ what: 'case', id: '7' }],
  },
  'a feed': {
    of: (store) => feed(store).thread('7'),
    operation: 'feed.list',
    input: { caseId: '7', size: 25 },
    hints: [{ what: 'feed', id: '7' }],
  },
  checks: {
    of: (store) => checks(store).of('7'),
    operation: 'checks.get',
    input: { caseId: '7' },
    hints: [{ what: 'case', id: '7' }],
  },
  contacts: {
    of: (store) => contacts(store).of(['b', 'a']),
    operation: 'contacts.get',
    input: { subscriptionIds: ['b', 'a'] },
    hints: [{ what: 'contacts' }],
  },
  candidates: {
    of: (store) => contacts(store).candidates({ subscriptionId: 's' }),
    operation: 'contacts.candidates',
    input: { subscriptionId: 's' },
    hints: [{ what: 'contacts' }],
  },
  subscriptions: {
    of: (store) => subscriptions(store).list({ customer: 'c' }),
    operation: 'customers.subscriptions',
    input: { customer: 'c' },
    hints: [{ what: 'contacts' }],
  },
  'a customer': { of: (store) => customers(store).get('c'), operation: 'customers.get', input: { id: 'c' } },
  customers: { of: (store) => customers(store).list({ text: 'x' }), operation: 'customers.list', input: { text: 'x' } },
  routes: { of: (store) => routes(store).list({ for: 'c' }), operation: 'routes.list', input: { for: 'c' } },
  'a form': { of: (store) => forms(store).get({ kind: 'k' }), operation: 'forms.get', input: { kind: 'k' } },
  choices: {
    of: (store) => forms(store).choices({ form: 'f', field: 'a', values: {} }),
    operation: 'forms.options',
    input: { form: 'f', field: 'a', values: {} },
  },
};

describe('what an element looks at', () => {
  for (const [name, { of, operation, input, hints = [] }] of Object.entries(reads)) {
    it(`is asked for once, in the scope and the language of its page: ${name}`, async () => {
      const { store, asked } = aSystem({ silent: true });
      const [first, second] = [of(store)!, of(store)!];

      watching(first);
      watching(second);
      await until(() => first.current.status !== 'waiting');

      expect(first).to.equal(second);
      expect(first.current.status).to.equal('ready');
      expect(asked).to.deep.equal([{ operation, input, as: 'north', locale: 'fr', ends: true }]);
      expect(of(new SupportStore())).to.equal(undefined);
    });

    it(`is asked for again by the hints that concern it: ${name}`, async () => {
      const { store, asked, hint, clock, followed } = aSystem();
      watching(of(store));
      watching(routes(store).list({}));
      await followed();
      await settled();
      const again: Hint[] = [];

      for (const each of allHints) {
        asked.length = 0;
        hint(each);
        await clock.tick(100);
        if (asked.some((call) => call.operation === operation && call.operation !== 'routes.list')) again.push(each);
      }

      expect(again).to.have.deep.members(allHints.filter((each) => hints.some((one) => same(one, each))));
    });
  }
});

const same = (one: Hint, other: Hint) => one.what === other.what && one.id === other.id;

describe('what is looked for while somebody types', () => {
  it('ends with its signal, and is refused before there is a system', async () => {
    const { store, asked } = aSystem();
    const { signal } = new AbortController();
    const query = { form: 'f', field: 'a', values: {}, text: 'x' };

    await customers(store).search({ text: 'x' }, signal);
    await contacts(store).search({ subscriptionId: 's', text: 'x' }, signal);
    await forms(store).search(query, signal);
    await subscriptions(store).all({ text: 'x' });

    expect(asked.map(({ operation, input, ends }) => [operation, input, ends])).to.deep.equal([
      ['customers.list', { text: 'x' }, true],
      ['contacts.candidates', { subscriptionId: 's', text: 'x' }, true],
      ['forms.options', query, true],
      ['customers.subscriptions', { text: 'x' }, false],
    ]);
    const nowhere = new SupportStore();
    for (const search of [
      () => customers(nowhere).search({}),
      () => contacts(nowhere).search({ subscriptionId: 's' }),
      () => forms(nowhere).search(query),
      () => subscriptions(nowhere).all({}),
      () => forms(nowhere).addOption({ form: 'f', field: 'a', values: {} }, 'key'),
    ])
      expect(await search().catch(({ kind, code }: SupportError) => [kind, code])).to.deep.equal([
        'unavailable',
        'no-backend',
      ]);
  });

  it('is every page of the subscriptions, one after the other', async () => {
    const { store, asked } = aSystem({
      subscriptions: ({ cursor }: { cursor?: string }) =>
        cursor === undefined ? { items: [aSubscription('1')], next: 'c2' } : { items: [aSubscription('2')] },
    });

    const all = await subscriptions(store).all({ customer: 'c' });

    expect(all.map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect(asked.map(({ input }) => input)).to.deep.equal([{ customer: 'c' }, { customer: 'c', cursor: 'c2' }]);
  });
});

describe('what is changed beside cases', () => {
  it('goes out as it was, and what it changes is asked for again', async () => {
    const { store, asked } = aSystem({ silent: true });
    const request = { subscriptionId: 's', partner: '4711' };
    watching(store.session);
    watching(contacts(store).candidates({ subscriptionId: 's' }));
    await settled();
    asked.length = 0;

    await standingAlerts(store).choose({ address: 'a@b.example' });
    await relationships(store).ask(request);
    await forms(store).addOption({ form: 'f', field: 'a', values: {} }, 'key');
    await settled();

    expect(asked.map(({ operation, input }) => [operation, input])).to.deep.equal([
      ['session.alerts', { address: 'a@b.example' }],
      ['session.get', {}],
      ['contacts.ask', request],
      ['contacts.candidates', { subscriptionId: 's' }],
      ['forms.addOption', { form: 'f', field: 'a', values: {} }],
    ]);
  });
});

const aSubscription = (id: string) => ({ id, customer: { id: 'c' } });

interface Special {
  /** Without hints. */
  silent?: boolean;
  subscriptions?(query: { cursor?: string }): unknown;
}

interface Asked {
  operation: string;
  input: unknown;
  as: string | undefined;
  locale: string | undefined;
  ends: boolean;
}

/** A system that has everything, tells what it was asked for, and hints. */
function aSystem({ silent = false, subscriptions: pages = () => ({ items: [] }) }: Special = {}) {
  const asked: Asked[] = [];
  const answers: Record<string, Record<string, (input: never) => unknown>> = {
    session: { get: () => aSession({ side: 'partner' }), alerts: () => ({}) },
    cases: { list: () => aPage(), get: ({ id }: { id: string }) => aCase(id), counts: () => ({}) },
    feed: { list: () => aFeed() },
    checks: { get: () => ({ items: [] }) },
    contacts: { get: () => ({ items: [] }), candidates: () => ({ items: [] }), ask: () => ({}) },
    customers: {
      get: ({ id }: { id: string }) => ({ id }),
      list: () => ({ items: [] }),
      subscriptions: pages,
    },
    routes: { list: () => ({ items: [] }) },
    forms: { get: () => ({}), options: () => ({ items: [] }), addOption: () => ({ id: 'o' }) },
  };
  const hints: Hint[] = [];
  let wake = () => {};
  let begun = false;
  const backend: Record<string, object> = {};
  if (!silent)
    backend['changes'] = {
      async *watch() {
        begun = true;
        for (;;) {
          while (hints.length) yield hints.shift();
          await new Promise<void>((resolve) => (wake = resolve));
        }
      },
    };
  for (const [column, operations] of Object.entries(answers))
    backend[column] = Object.fromEntries(
      Object.entries(operations).map(([name, answer]) => [
        name,
        async (input: never, { as, locale, signal }: { as?: string; locale?: string; signal?: AbortSignal } = {}) => {
          asked.push({ operation: `${column}.${name}`, input, as, locale, ends: signal !== undefined });
          return answer(input);
        },
      ]),
    );
  const { store, clock } = aStore(backend as never, { scope: 'north', locale: 'fr' });
  return {
    store,
    clock,
    asked,
    hint(each: Hint) {
      hints.push(each);
      wake();
    },
    followed: () => until(() => begun),
  };
}

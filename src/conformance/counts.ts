import type { CaseQuery } from '../model/case-rows.js';
import { check, eventually, same } from './check.js';
import { aDraft, aKey } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['cases.counts'] as const;

export const countsBehaviours = (it: Behaviour, group: Group): void =>
  group('cases.counts', () => {
    it('counts as many cases as there are', needs, async (tools) => {
      const { total = tools.notOffered() } = await tools.ask('cases.counts', {});

      same(total, await listed(tools, {}), 'the total');
    });

    it('counts for each customer what the list of that customer gives', needs, async (tools) => {
      const { customer = tools.notOffered() } = await tools.ask('cases.counts', {});
      if (!filters(tools, 'customer')) tools.notOffered();

      for (const { id, count } of customer.slice(0, 5)) same(count, await listed(tools, { customer: id }), id);
    });

    it('counts for each status what the list of that status gives', needs, async (tools) => {
      const { status = tools.notOffered() } = await tools.ask('cases.counts', {});
      if (!filters(tools, 'status')) tools.notOffered();

      for (const { id, count } of status) same(count, await listed(tools, { status: [id] }), id);
    });

    it('gives the customers with most cases first, and none without', needs, async ({ ask, notOffered }) => {
      const { customer = notOffered() } = await ask('cases.counts', {});

      const counts = customer.map(({ count }) => count);
      same(
        counts,
        [...counts].sort((a, b) => b - a),
        'the order',
      );
      check(!counts.includes(0), 'a customer without cases is there');
    });

    it('names each customer and each status once', needs, async ({ ask }) => {
      const { customer = [], status = [] } = await ask('cases.counts', {});

      for (const ids of [customer, status].map((counts) => counts.map(({ id }) => id)))
        same(new Set(ids).size, ids.length, 'the number of different ones');
    });

    it('counts only what a question finds', needs, async (tools) => {
      if (!filters(tools, 'status')) tools.notOffered();
      const query = { status: ['closed'] };

      const { total, customer = [] } = await tools.ask('cases.counts', query);

      if (total !== undefined) same(total, await listed(tools, query), 'the total');
      for (const { id, count } of customer.slice(0, 3))
        same(count, await listed(tools, { ...query, customer: id }), id);
    });

    it('shows the other choices beside the one that was made', needs, async (tools) => {
      const { customer = tools.notOffered() } = await tools.ask('cases.counts', {});
      const { id } = customer[0] ?? tools.notOffered();

      const { customer: others } = await tools.ask('cases.counts', { customer: id });

      same(others, customer, 'the customers');
    });

    it('counts by the words of a search', needs, async (tools) => {
      if (!tools.session.listing.text) tools.notOffered();
      const { items } = await tools.ask('cases.list', { size: 1 });
      const text = items[0]?.subject.split(/\s/)[0] ?? tools.notOffered();

      const { total = tools.notOffered() } = await tools.ask('cases.counts', { text });

      same(total, await listed(tools, { text }), 'the total');
    });

    it('counts a new case as soon as it is listed', [...needs, 'cases.create', 'forms.get'], async (tools) => {
      if ((await tools.ask('cases.counts', {})).total === undefined) tools.notOffered();
      await tools.ask('cases.create', await aDraft(tools), { key: aKey() });

      // It may be listed between the one and the other.
      await eventually(
        async () => (await tools.ask('cases.counts', {})).total === (await listed(tools, {})),
        'the total is not what the list says',
      );
    });
  });

const filters = ({ session }: Tools, name: string): boolean => session.listing.filters.includes(name);

/** How many the list gives, where it says so. */
const listed = async ({ ask, notOffered }: Tools, query: CaseQuery): Promise<number> =>
  (await ask('cases.list', { ...query, size: 1 })).total ?? notOffered();

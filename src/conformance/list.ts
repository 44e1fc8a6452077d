import type { CaseQuery, CaseRow } from '../model/case-rows.js';
import { check, refusal, same } from './check.js';
import { aCase } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

export const listBehaviours = (it: Behaviour, group: Group): void =>
  group('cases.list', () => {
    it('answers a first page to an empty question', [], async ({ ask }) => {
      check(Array.isArray((await ask('cases.list', {})).items), 'no items');
    });

    it('gives no more than was asked for', [], async ({ ask }) => {
      const { items } = await ask('cases.list', { size: 3 });

      check(items.length <= 3, `asked for 3, got ${items.length}`);
    });

    it('gives each case once over all pages', [], async (tools) => {
      const ids = (await walk(tools, { size: 4 })).map(({ id }) => id);

      same(ids.length, new Set(ids).size, 'the number of different cases');
    });

    it('says how many there are as it gives them', [], async (tools) => {
      const { total } = await tools.ask('cases.list', { size: 4 });
      if (total === undefined || total > 400) tools.notOffered();

      same((await walk(tools, { size: 50 }, 20)).length, total, 'the number of cases given');
    });

    it('shows what changed last first, unless asked otherwise', [], async ({ ask, session, notOffered }) => {
      if (!session.listing.sorts.some(({ by }) => by === 'updatedAt')) notOffered();

      descending((await ask('cases.list', { size: 20 })).items.map(({ updatedAt }) => updatedAt));
    });

    for (const [by, valueOf] of Object.entries(sortable)) {
      it(`sorts by ${by}, both ways and over pages`, [], async (tools) => {
        if (!tools.session.listing.sorts.some((sort) => sort.by === by)) tools.notOffered();

        const up = (await walk(tools, { sort: by, size: 7 }, 3)).map(valueOf);
        const down = (await walk(tools, { sort: `-${by}`, size: 7 }, 3)).map(valueOf);

        descending(up.toReversed());
        descending(down);
      });
    }

    it('sorts by severity, the gravest as the greatest', [], async (tools) => {
      const { severities = [], sorts } = tools.session.listing;
      if (!severities.length || !sorts.some(({ by }) => by === 'severity')) tools.notOffered();
      const gravity = ({ severity }: CaseRow) => -severities.findIndex(({ id }) => id === severity?.id);

      descending((await walk(tools, { sort: 'severity', size: 7 }, 3)).map(gravity).toReversed());
      descending((await walk(tools, { sort: '-severity', size: 7 }, 3)).map(gravity));
    });

    it('filters by status', [], async (tools) => {
      const { status } = await filterable(tools, 'status');

      for (const row of await walk(tools, { status: [status], size: 10 }, 3)) same(row.status, status, row.id);
    });

    it('takes several statuses as either of them', [], async (tools) => {
      await filterable(tools, 'status');
      const wanted = [...new Set((await walk(tools, { size: 25 }, 2)).map(({ status }) => status))].slice(0, 2);

      for (const row of await walk(tools, { status: wanted, size: 10 }, 3))
        check(wanted.includes(row.status), row.status);
    });

    it('filters by severity', [], async (tools) => {
      const { severity } = await filterable(tools, 'severity');
      const { id } = severity ?? tools.notOffered();

      for (const row of await walk(tools, { severity: [id], size: 10 }, 3)) same(row.severity?.id, id, row.id);
    });

    it('filters by customer', [], async (tools) => {
      const { customer } = await filterable(tools, 'customer');
      const { id } = customer ?? tools.notOffered();

      for (const row of await walk(tools, { customer: id, size: 10 }, 3)) same(row.customer?.id, id, row.id);
    });

    it('gives nothing for a customer that does not exist', [], async (tools) => {
      await filterable(tools, 'customer');

      same((await tools.ask('cases.list', { customer: 'no-such-customer' })).items, [], 'the items');
    });

    it('shows as mine what the acting person filed', [], async (tools) => {
      const { session, notOffered } = tools;
      const { id } = session.listing.whose?.includes('mine') ? session.person : notOffered();

      for (const row of await walk(tools, { whose: 'mine', size: 10 }, 3)) same(row.filedBy?.id, id, row.id);
    });

    it('gives only what changed after a moment', [], async (tools) => {
      const { updatedAt } = await filterable(tools, 'changedAfter');
      const after = updatedAt ?? tools.notOffered();

      for (const row of await walk(tools, { changedAfter: after, size: 10 }, 3))
        check(Date.parse(row.updatedAt ?? '') > Date.parse(after), `${row.id} changed at ${row.updatedAt}`);
    });

    it('finds a case by its number, first', [], async (tools) => {
      const { number, id } = await searchable(tools);
      const { items } = await tools.ask('cases.list', { text: number ?? tools.notOffered() });

      same(items[0]?.id, id, 'the first found');
    });

    it('finds cases by the beginning of a word of their subject', [], async (tools) => {
      const { subject } = await searchable(tools);
      const word = wordOf(subject) ?? tools.notOffered();

      const found = await walk(tools, { text: word.slice(0, -1), size: 25 }, 4);

      check(
        found.some((row) => row.subject === subject),
        `“${subject}” is not among those found by “${word.slice(0, -1)}”`,
      );
    });

    it('finds only what has all the words', [], async (tools) => {
      const { subject } = await searchable(tools);
      const word = wordOf(subject) ?? tools.notOffered();

      same((await tools.ask('cases.list', { text: `${word} qqxyzzyqq` })).items, [], 'the items');
    });

    it('answers an empty page when nothing fits', [], async (tools) => {
      await searchable(tools);
      const page = await tools.ask('cases.list', { text: 'qqxyzzyqq' });

      same([page.items, page.next, page.total ?? 0], [[], undefined, 0], 'the page');
    });

    it('joins filters: all of them hold', [], async (tools) => {
      const { status, customer } = await filterable(tools, 'status', 'customer');
      const { id } = customer ?? tools.notOffered();

      for (const row of await walk(tools, { status: [status], customer: id, size: 5 }, 3))
        same([row.status, row.customer?.id], [status, id], row.id);
    });

    it('goes on where a page ended, whatever was filed in between', ['cases.create', 'forms.get'], async (tools) => {
      const first = await tools.ask('cases.list', { size: 3 });
      const cursor = first.next ?? tools.notOffered();

      await aCase(tools);
      const second = await tools.ask('cases.list', { size: 3, cursor });

      const before = first.items.map(({ id }) => id);
      check(!second.items.some(({ id }) => before.includes(id)), 'a case of the first page came again');
    });

    it('does not skip what stood next, whatever was filed in between', ['cases.create', 'forms.get'], async (tools) => {
      const [first, whole] = [await tools.ask('cases.list', { size: 3 }), await tools.ask('cases.list', { size: 6 })];
      const cursor = first.next ?? tools.notOffered();

      await aCase(tools);
      const second = await tools.ask('cases.list', { size: 3, cursor });

      same(
        second.items.map(({ id }) => id),
        whole.items.slice(3).map(({ id }) => id),
        'the second page',
      );
    });

    it('says that a cursor it never gave is no use', [], async ({ backend }) => {
      await refusal(backend.cases.list({ cursor: 'never-given' }), 'expired', 'invalid');
    });

    it('says by what it filtered and sorted, where it says it', [], async ({ ask, session, notOffered }) => {
      if (!session.listing.filters.includes('status')) notOffered();
      const { applied } = await ask('cases.list', { status: ['closed'] });
      const { filters } = applied ?? notOffered();

      check(filters === undefined || filters.includes('status'), 'the status is not among the filters');
    });
  });

/** Sorts that can be checked from rows alone. */
const sortable: Record<string, (row: CaseRow) => number | undefined> = {
  updatedAt: ({ updatedAt }) => Date.parse(updatedAt ?? ''),
  createdAt: ({ createdAt }) => Date.parse(createdAt ?? ''),
};

/** Rows of a query, page after page. */
export async function walk({ ask }: Tools, query: CaseQuery, pages = 5): Promise<CaseRow[]> {
  const rows: CaseRow[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page++) {
    const { items, next } = await ask('cases.list', { ...query, ...(cursor !== undefined && { cursor }) });
    rows.push(...items);
    if (next === undefined) break;
    cursor = next;
  }
  return rows;
}

function descending(values: (string | number | undefined)[]): void {
  const known = values.map((value) => (typeof value === 'string' ? Date.parse(value) : (value ?? Number.NaN)));
  known.forEach((value, at) => check(at === 0 || !(value > known[at - 1]!), `place ${at} stands too late`));
}

/** A row to filter by, where the listing names these filters. */
async function filterable({ ask, session, notOffered }: Tools, ...filters: string[]): Promise<CaseRow> {
  if (!filters.every((filter) => session.listing.filters.includes(filter))) notOffered();
  const { items } = await ask('cases.list', { size: 10 });
  return items.at(-1) ?? notOffered();
}

async function searchable({ ask, session, notOffered }: Tools): Promise<CaseRow> {
  if (!session.listing.text) notOffered();
  const { items } = await ask('cases.list', { size: 5 });
  return items[0] ?? notOffered();
}

const wordOf = (subject: string): string | undefined =>
  subject.split(/[^\p{L}\p{N}]+/u).find((word) => word.length > 5);

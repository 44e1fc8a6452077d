import { expect } from '@open-wc/testing';
import type { CaseQuery } from '../../../src/model/case-rows.js';
import type { Facets } from '../../../src/model/facets.js';
import { aSession } from '../../support/answers.js';
import { able, aSystem, givenList, write } from './given-list.js';

const companies = [
  { id: 'c1', label: 'Contoso', hint: 'contoso.example' },
  { id: 'c2', label: 'Conrad' },
  { id: 'c3', label: 'Consolidated' },
];
const facets: Facets = {
  total: 12,
  customer: [
    { id: 'c2', label: 'Conrad', count: 9 },
    { id: 'c1', label: 'Contoso', count: 3 },
  ],
  status: [{ id: 'new', count: 4 }],
};

describe('filtering by customer, with numbers', () => {
  it('has those with cases first, most first, each with its number', async () => {
    const { open, options } = await givenFilters(facets);

    await open();

    expect(options()).to.deep.equal(['Conrad, 9 cases', 'Contoso, 3 cases']);
  });

  it('finds the others by name, and says that they have none', async () => {
    const { look, options } = await givenFilters(facets);

    await look('Con');

    expect(options()).to.deep.equal(['Contoso, contoso.example · 3 cases', 'Conrad, 9 cases', 'Consolidated, 0 cases']);
  });

  it('gives no number where not all are told, and says that there are more', async () => {
    const { open, look, options, text } = await givenFilters({ ...facets, total: 500 });

    await open();
    const more = text().includes('Showing the first 2. Keep typing to narrow.');
    await look('Conso');

    expect(more).to.equal(true);
    expect(options()).to.deep.equal(['Consolidated']);
  });

  it('has no numbers where the system does not count', async () => {
    const { open, options, text } = await givenFilters(undefined);

    await open();

    expect(options()).to.deep.equal(['Contoso, contoso.example', 'Conrad', 'Consolidated']);
    expect(text()).to.not.match(/\(\d+\)|\d cases$/);
  });

  it('offers those that cases are counted for to somebody who may not see the list of customers', async () => {
    const { open, options } = await givenFilters(facets, { 'customers.list': { state: 'refused' } });

    await open();

    expect(options()).to.deep.equal(['Conrad, 9 cases', 'Contoso, 3 cases']);
  });

  it('counts within what else is asked for, and each status as if none were chosen', async () => {
    const { asked, all, until } = await givenFilters(facets);

    await until(() => all('.choice .muted').length);

    expect(all('.choice').map((one) => one.textContent!.replaceAll(/\s+/g, ' ').trim())[0]).to.equal('New (4)');
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]!.text).to.equal('vpn');
  });

  it('asks for no numbers before somebody opens the filters', async () => {
    const { backend, asked } = counting(facets);

    await givenList(backend);

    expect(asked).to.deep.equal([]);
  });
});

function counting(answer: Facets | undefined, abilities: Record<string, { state: string }> = {}) {
  const asked: CaseQuery[] = [];
  const counts = async (query: CaseQuery) => {
    asked.push(query);
    return answer!;
  };
  const { backend } = aSystem(undefined, able, {
    session: { get: async () => aSession({ listing: able, abilities }) },
    cases: answer ? { counts } : {},
    customers: {
      list: async ({ text = '' }) => ({ items: companies.filter(({ label }) => label.includes(text)) }),
      get: async ({ id }) => ({ id }),
    },
  });
  return { backend, asked };
}

/** A list that is searched for “vpn”, its filters open. */
async function givenFilters(answer: Facets | undefined, abilities?: Record<string, { state: string }>) {
  const { backend, asked } = counting(answer, abilities);
  const list = await givenList(backend, { query: { text: 'vpn' } });
  const { root, press, until, all } = list;
  await press('Filters');
  await until(() => root.querySelector('[role=combobox]'));
  const options = () => all('[role=option]').map((one) => one.textContent!.replaceAll(/\s+/g, ' ').trim());
  return {
    ...list,
    asked,
    options,
    open: async () => {
      await press('Show options: Customer');
      await until(() => options().length);
    },
    look: async (text: string) => {
      write(root.querySelector('[role=combobox]')!, text);
      await until(() => options().length && options().every((one) => one.startsWith(text)));
    },
  };
}

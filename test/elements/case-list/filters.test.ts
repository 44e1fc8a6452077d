import { expect } from '@open-wc/testing';
import type { QueryChangedEvent } from '../../../src/events/query-changed.js';
import { aSystem, able, givenList, rows, write } from './given-list.js';

describe('filtering cases', () => {
  it('asks the system for the open ones first, those that changed last on top', async () => {
    const { backend, asked } = aSystem();

    const { preset, caption } = await givenList(backend);

    expect(preset()).to.equal('Open');
    expect(asked).to.deep.equal([
      {
        status: ['new', 'in-progress', 'action-required', 'solution-proposed', 'unknown'],
        sort: '-updatedAt',
        size: 25,
      },
    ]);
    expect(caption()).to.equal('Open cases, sorted by last update, newest first. Column headers with buttons sort.');
  });

  it('searches for what was typed when the form is sent, not before', async () => {
    const { backend, asked } = aSystem();
    const { search, root, chips } = await givenList(backend);

    write(root.querySelector('input')!, 'vp');
    await search('vpn');

    expect(asked).to.have.length(2);
    expect(asked[1]).to.include({ text: 'vpn' });
    expect(chips()).to.deep.equal(['Text: “vpn”']);
  });

  it('searches while typing where the portal wants that', async () => {
    const { backend, asked } = aSystem();
    const { root, next } = await givenList(backend, { liveFilter: true });
    const told = next<QueryChangedEvent>('support-query-changed');

    write(root.querySelector('input')!, 'v');
    write(root.querySelector('input')!, 'vp');
    write(root.querySelector('input')!, 'vpn');

    expect((await told).query).to.deep.equal({ text: 'vpn' });
    expect(asked.filter(({ text }) => text !== undefined && text !== 'vpn')).to.deep.equal([]);
  });

  it('filters by several statuses and severities, and shows each as a chip', async () => {
    const { backend, asked } = aSystem();
    const { press, check, chips, root, rest } = await givenList(backend);

    await press('Filters');
    await check('New');
    await check('Closed');
    await check('Critical');
    root.querySelector('form')!.requestSubmit();
    await rest();

    expect(asked.at(-1)).to.deep.include({ status: ['new', 'closed'], severity: ['S1'] });
    expect(chips()).to.deep.equal(['Status: New', 'Status: Closed', 'Severity: Critical']);
  });

  it('gives its room back to the results when it is applied, and focus stays where filters are set', async () => {
    const { press, check, root, until, focused } = await givenList(aSystem().backend);
    await press('Filters');
    await check('Critical');

    await press('Apply filters');

    await until(() => !root.querySelector('#filters'));
    expect(focused()!.textContent).to.contain('Filters (1)');
  });

  it('keeps focus where filters are set when all are cleared', async () => {
    for (const found of [3, 0]) {
      const { backend } = aSystem(() => ({ items: rows(found), total: found }));
      const { press, focused } = await givenList(backend, { query: { severity: ['S1'], text: 'vpn' } });

      await press('Clear filters');

      expect(focused()!.textContent).to.contain('Filters');
    }
  });

  it('finds a customer by name, and filters by it', async () => {
    const { backend, asked } = aSystem(undefined, able, {
      customers: {
        list: async () => ({ items: [{ id: 'c1', label: 'Contoso' }] }),
        get: async ({ id }) => ({ id, label: 'Contoso' }),
      },
    });
    const { press, root, until, all, rest, chips } = await givenList(backend);
    await press('Filters');
    await until(() => root.querySelector('[role=combobox]'));

    write(root.querySelector('[role=combobox]')!, 'con');
    await until(() => all('[role=option]').length);
    all('[role=option]')[0]!.click();
    root.querySelector('form')!.requestSubmit();
    await rest();

    expect(asked.at(-1)).to.include({ customer: 'c1' });
    expect(chips()).to.deep.equal(['Customer: Contoso']);
  });

  it('says why a customer cannot be filtered by, and what helps', async () => {
    const see = { state: 'refused', reason: 'It has not granted access.', remedy: { text: 'Ask it for access.' } };
    const { backend } = aSystem(undefined, able, {
      customers: {
        list: async () => ({ items: [{ id: 'c1', label: 'Contoso', can: { see } }] }),
        get: async ({ id }) => ({ id, label: 'Contoso' }),
      },
    });
    const { press, root, until, all, text } = await givenList(backend);
    await press('Filters');
    await until(() => root.querySelector('[role=combobox]'));
    write(root.querySelector('[role=combobox]')!, 'con');
    await until(() => all('[role=option]').length);

    all('[role=option]')[0]!.click();
    await until(() => root.querySelector('#customer-refused'));

    expect(text()).to.match(/Contoso\u2069: It has not granted access\.\s+Ask it for access\./);
  });

  it('closes its filters with Escape, and leaves focus where they were opened', async () => {
    const { backend } = aSystem();
    const { press, root, until, focused, button, rest } = await givenList(backend);
    await press('Filters');
    await until(() => root.querySelector('#filters input'));
    root.querySelector<HTMLElement>('#filters input')!.focus();

    focused()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await rest();

    expect(root.querySelector('#filters')).to.equal(null);
    expect(focused()).to.equal(button('Filters'));
  });

  it('offers only what the system can', async () => {
    const { backend } = aSystem(undefined, { filters: [], sorts: [] });

    const { all } = await givenList(backend);

    expect(all('form, select, .preset, th button')).to.deep.equal([]);
  });

  it('names what it cannot do, and what the system did not do', async () => {
    const { backend, asked } = aSystem(() => ({ items: rows(1), applied: { filters: ['status'], sort: 'severity' } }));

    const { text, root } = await givenList(backend, { query: { severity: ['S1', 'P9'], whose: 'mine' } });

    expect(asked[0]).to.deep.include({ severity: ['S1'] });
    expect(asked[0]).not.to.have.property('whose');
    expect(text()).to.match(/left out: Whose cases: .mine. and Severity: .P9.\./);
    expect(text()).to.contain('did not filter by all of this: Severity.');
    expect(root.querySelector('[aria-sort]')!.textContent).to.contain('Severity');
  });

  it('takes one filter away by its chip; focus goes to the next one, in the end to the heading', async () => {
    const { backend, asked } = aSystem();
    const { press, chips, focused } = await givenList(backend, { query: { text: 'vpn', severity: ['S1', 'S2'] } });

    await press('Remove filter Severity: Critical');
    const afterOne = focused()!.getAttribute('aria-label');
    await press('Remove filter Severity: Normal');
    const afterTwo = focused()!.getAttribute('aria-label');
    await press('Remove filter Text: “vpn”');

    expect(afterOne).to.contain('Severity: ⁨Normal');
    expect(afterTwo).to.contain('vpn');
    expect(focused()!.id).to.equal('heading');
    expect(chips()).to.deep.equal([]);
    expect(asked.at(-1)).not.to.have.any.keys('text', 'severity');
  });

  it('begins at the first page again when the question changes', async () => {
    const { backend, asked } = aSystem();
    const { press } = await givenList(backend, { query: { cursor: '50', from: 51 } });

    await press('Closed');

    expect(asked.map(({ cursor }) => cursor)).to.deep.equal(['50', undefined]);
  });

  it('keeps what else was asked when the preset changes, but not its statuses', async () => {
    const { backend, asked } = aSystem();
    const { press, preset, list } = await givenList(backend, { query: { text: 'vpn', status: ['new'] } });

    await press('Waiting for you');

    expect(asked.at(-1)).to.deep.include({ text: 'vpn', status: ['action-required', 'solution-proposed'] });
    expect(preset()).to.equal('Waiting for you');
    expect(list.query).to.deep.equal({ text: 'vpn', preset: 'waiting' });
  });

  it('tells the page what a person asked for, and nothing when the page asks itself', async () => {
    const { backend } = aSystem();
    const { list, press, rest } = await givenList(backend);
    const told: unknown[] = [];
    list.addEventListener('support-query-changed', ({ query }) => told.push(query));

    list.query = { text: 'set by the page' };
    list.preset = 'all';
    await rest();
    await press('Closed');

    expect(told).to.deep.equal([{ text: 'set by the page', preset: 'closed' }]);
  });

  it('stands a preset that nobody knows and a query that is none', async () => {
    const { backend, asked } = aSystem();

    const { preset } = await givenList(backend, {
      preset: 'burning' as never,
      query: null as never,
      pageSize: Number.NaN,
    });

    expect(preset()).to.equal('Open');
    expect(asked[0]).to.include({ size: 25 });
  });
});

import { expect } from '@open-wc/testing';
import type { QueryChangedEvent } from '../../../src/events/query-changed.js';
import { SupportError } from '../../../src/port/error.js';
import { aSystem, able, givenList, paged, rows } from './given-list.js';

describe('pages of cases', () => {
  it('say which cases they show of how many, and focus the caption when a person turns one', async () => {
    const { backend, asked } = aSystem(paged);
    const { text, press, focused, subjects } = await givenList(backend);

    await press('Next');

    expect(asked.at(-1)).to.include({ cursor: '25', size: 25 });
    expect(subjects()[0]).to.equal('Subject of 26');
    expect(text()).to.contain('Cases 26–50 of 60');
    expect(focused()!.localName).to.equal('caption');
  });

  it('are gone through forwards and back', async () => {
    const { backend } = aSystem(paged);
    const { text, press } = await givenList(backend);
    const seen: string[] = [];
    const note = () => seen.push(/Cases [\d–]+ of/.exec(text())![0]);

    for (const name of ['Next', 'Next', 'Previous', 'Previous']) {
      await press(name);
      note();
    }

    expect(seen).to.deep.equal(['Cases 26–50 of', 'Cases 51–60 of', 'Cases 26–50 of', 'Cases 1–25 of']);
  });

  it('say only their range where the system does not know how many there are', async () => {
    const { backend } = aSystem((query) => ({ ...paged(query), total: undefined }));

    const { text, root } = await givenList(backend);

    expect(root.querySelector('nav')!.getAttribute('aria-label')).to.equal('Pages of cases');
    expect(text()).to.contain('1–25');
    expect(text()).not.to.contain('of 60');
  });

  it('can be kept in an address, and lead back to the first one where the way is not known', async () => {
    const { backend, asked } = aSystem(paged);
    const { text, press } = await givenList(backend, { query: { cursor: '50', from: 51 } });
    const before = text();

    await press('First page');

    expect(before).to.contain('Cases 51–60 of 60');
    expect(asked.at(-1)).not.to.have.property('cursor');
    expect(text()).to.contain('Cases 1–25 of 60');
  });

  it('tell the page where they are', async () => {
    const { backend } = aSystem(paged);
    const { press, next } = await givenList(backend);
    const told = next<QueryChangedEvent>('support-query-changed');

    await press('Next');

    expect((await told).query).to.deep.equal({ cursor: '25', from: 26 });
  });

  it('begin again, and say so, where their place has expired', async () => {
    const { backend } = aSystem((query) => {
      if (query.cursor) throw new SupportError('expired');
      return paged(query);
    });
    const { text, press, button } = await givenList(backend);

    await press('Next');

    expect(text()).to.contain('Your place in the list has expired, so this is the first page.');
    expect(text()).to.contain('Cases 1–25 of 60');
    expect(button('Previous')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('without rows are passed over five times; then the person decides', async () => {
    const { backend, asked } = aSystem(({ cursor = '0' }) =>
      Number(cursor) < 8 ? { items: [], next: `${Number(cursor) + 1}` } : { items: rows(1) },
    );
    const { press, text, subjects } = await givenList(backend);
    const first = asked.length;
    const words = text();

    await press('Look further');

    expect(first).to.equal(6);
    expect(words).to.contain('No match so far');
    expect(subjects()).to.deep.equal(['Subject of 1']);
  });

  it('keep their rows while the next ones are on their way', async () => {
    let answer = () => {};
    const { backend } = aSystem((query) =>
      query.cursor ? new Promise((resolve) => (answer = () => resolve(paged(query)))) : paged(query),
    );
    const { list, button, subjects, until, rest } = await givenList(backend);

    button('Next')!.click();
    await until(() => list.matches(':state(refreshing)'));
    const meanwhile = subjects()[0];
    answer();
    await rest();

    expect(meanwhile).to.equal('Subject of 1');
    expect(subjects()[0]).to.equal('Subject of 26');
  });

  it('show no row of another scope while that one’s are on their way', async () => {
    const { backend } = aSystem();
    const slow = {
      ...backend,
      cases: {
        ...backend.cases,
        list: (query: object, call?: { as?: string }) =>
          call?.as ? new Promise<never>(() => {}) : backend.cases.list(query),
      },
    };
    const { provider, list, subjects, until } = await givenList(slow as never);

    provider.scope = 'coast';
    await until(() => list.matches(':state(loading)'));

    expect(subjects()).to.deep.equal([]);
  });
});

describe('sorting cases', () => {
  it('is done by buttons in the heads of the columns that the system can sort by', async () => {
    const { backend, asked } = aSystem();
    const { press, root, all } = await givenList(backend);
    const heads = () =>
      all('[aria-sort]').map((head) => `${head.querySelector('.plain')!.textContent} ${head.ariaSort}`);

    const before = heads();
    await press('Severity');
    const once = heads();
    await press('Severity');

    expect(before).to.deep.equal(['Last update descending']);
    expect(once).to.deep.equal(['Severity descending']);
    expect(heads()).to.deep.equal(['Severity ascending']);
    expect(asked.map(({ sort }) => sort)).to.deep.equal(['-updatedAt', '-severity', 'severity']);
    expect(root.activeElement!.textContent).to.contain('Severity');
  });

  it('is a native list of choices, too', async () => {
    const { backend, asked } = aSystem(undefined, {
      ...able,
      sorts: [{ by: 'updatedAt' }, { by: 'mood', label: 'Mood' }],
    });
    const { root, rest } = await givenList(backend);
    const select = root.querySelector<HTMLSelectElement>('.sort-by select')!;

    const choices = [...select.options].map(({ text }) => text);
    select.value = 'mood';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();

    expect(choices).to.deep.equal([
      'Last update, newest first',
      'Last update, oldest first',
      'Mood, descending',
      'Mood, ascending',
    ]);
    expect(asked.at(-1)).to.include({ sort: 'mood' });
  });
});

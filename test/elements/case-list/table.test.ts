import { expect } from '@open-wc/testing';
import { embeddedBackend } from '../../../src/adapters/embedded/index.js';
import type { CaseRow } from '../../../src/model/case-rows.js';
import { aRow, aSession } from '../../support/answers.js';
import { settled } from '../../support/settled.js';
import { aSystem, able, givenList, plain, rows } from './given-list.js';

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

describe('the table of cases', () => {
  it('says the role of each of its parts, and has one link in a row', async () => {
    const { root, all } = await givenList(aSystem().backend);
    const roleOf = (selector: string) => new Set(all(selector).map((part) => part.getAttribute('role')));

    expect(root.querySelector('table')!.getAttribute('role')).to.equal('table');
    expect([...roleOf('thead, tbody')]).to.deep.equal(['rowgroup']);
    expect([...roleOf('tr')]).to.deep.equal(['row']);
    expect([...roleOf('thead th')]).to.deep.equal(['columnheader']);
    expect([...roleOf('tbody th')]).to.deep.equal(['rowheader']);
    expect([...roleOf('td')]).to.deep.equal(['cell']);
    for (const row of all('tbody tr')) expect(row.querySelectorAll('a, button, [tabindex]')).to.have.length(1);
  });

  it('is cards in a narrow container, with what a column says in each of them, and nothing beside the page', async () => {
    const { list, root, all } = await givenList(
      aSystem(() => ({ items: [aRow('1', { subject: longWord.repeat(3), customer: { id: 'c', label: longWord } })] }))
        .backend,
    );
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;

    const wide = [isShown(root.querySelector('thead')!), isShown(root.querySelector('.cell-label')!)];
    list.parentElement!.style.display = 'block';
    list.parentElement!.style.inlineSize = '320px';
    const narrow = [isShown(root.querySelector('thead')!), isShown(root.querySelector('.cell-label')!)];

    expect([wide, narrow]).to.deep.equal([
      [true, false],
      [false, true],
    ]);
    expect(all('.cell-label').every((label) => label.ariaHidden === 'true')).to.equal(true);
    expect(root.querySelector('section')!.scrollWidth).to.be.at.most(320);
  });

  it('puts what a card says two by two on a phone, and in one row where there is room', async () => {
    const full = aRow('1', {
      customer: { id: 'c', label: 'Contoso' },
      severity: { id: 'S1', label: 'Critical' },
      updatedAt: '2026-05-03T12:00:00Z',
    });
    const { list, all } = await givenList(aSystem(() => ({ items: [full] })).backend);
    const rowsAt = (width: string) => {
      list.parentElement!.style.display = 'block';
      list.parentElement!.style.inlineSize = width;
      return new Set(all('td').map((cell) => Math.round(cell.getBoundingClientRect().top))).size;
    };

    expect(all('td')).to.have.length(4);
    expect([rowsAt('270px'), rowsAt('640px')]).to.deep.equal([2, 1]);
  });

  it('keeps the words of the kit for a status and a severity whole in a list of 940 pixels', async () => {
    const row = aRow('1', { status: 'solution-proposed', severity: { id: 'S1', label: 'S1 Critical' } });
    const { list, root } = await givenList(aSystem(() => ({ items: [row] })).backend);
    list.parentElement!.style.display = 'block';
    list.parentElement!.style.inlineSize = '940px';
    const linesOf = (selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(root.querySelector(selector)!);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };

    expect([linesOf('.badge > span'), linesOf('.severity > span')]).to.deep.equal([1, 1]);
  });

  it('is never wider than its room, whatever the words', async () => {
    const wordy = aRow('1', {
      number: 'N'.repeat(80),
      subject: longWord.repeat(10),
      statusLabel: longWord,
      severity: { id: 'S', label: longWord },
      customer: { id: 'c', label: longWord },
      updatedAt: longWord,
    });
    const { list, root } = await givenList(aSystem(() => ({ items: [wordy] })).backend);

    list.parentElement!.style.display = 'block';
    list.parentElement!.style.inlineSize = '49em';

    expect(root.querySelector('table')!.scrollWidth).to.be.at.most(root.querySelector('section')!.clientWidth);
  });

  it('keeps the directions of what people write apart', async () => {
    const row = aRow('1', { subject: 'الرسائل متأخرة (2)', filedBy: { name: 'ليلى' } });

    const { root } = await givenList(aSystem(() => ({ items: [row] })).backend);

    expect(root.querySelector('.subject')!.localName).to.equal('bdi');
    expect(root.querySelector('td .below')!.textContent).to.equal('Filed by \u2068ليلى\u2069');
  });

  it('says when a case changed, in the zone of its reader, with nothing hidden behind a pointer', async () => {
    const session = {
      get: async () => aSession({ listing: able, person: { id: 'p', timeZone: 'Asia/Tokyo' } }),
    };
    const { backend } = aSystem(() => ({ items: [aRow('1', { updatedAt: '2026-01-15T20:00:00Z' })] }), able, {
      session,
    });

    const { root } = await givenList(backend);

    const time = root.querySelector('time')!;
    expect(time.dateTime).to.equal('2026-01-15T20:00:00Z');
    expect(plain(time.textContent)).to.match(/Jan 16, 2026, 5:00.AM/);
  });

  it('marks what is unread, escalated or of an unknown status by words', async () => {
    const row = aRow('1', { unread: true, flags: ['escalated', 'vip'], status: 'parked', fileCount: 2 });

    const { all } = await givenList(aSystem(() => ({ items: [row] })).backend);

    const words = all('tbody tr')[0]!.textContent!;
    for (const word of ['Unread', 'Escalated', 'vip', 'Status unknown', '2 files']) expect(words).to.contain(word);
  });

  it('keeps focus on a case while its values change', async () => {
    const items = rows(3);
    const { backend } = aSystem(() => ({ items: items.map((row) => ({ ...row })) }));
    const { provider, links, focused, text, until } = await givenList(backend, { preset: 'all' });
    links()[1]!.focus();

    items[1]!.status = 'closed';
    for (const resource of provider.store.engine!.tagged('cases')) resource.outdate();
    await until(() => text().includes('Closed Severity'));

    expect(focused()).to.equal(links()[1]);
  });

  it('shows a page of ten thousand cases of the desk, and finds one by its number', async () => {
    const { links, search, subjects, root, until } = await givenList(
      embeddedBackend({ store: 'memory', cases: 10_000, seed: 7, staff: false }),
      { preset: 'all' },
    );
    const count = links().length;
    const number = root.querySelectorAll('.number')[3]!.textContent!;
    const subject = subjects()[3];

    await search(number);
    await until(() => links().length === 1);

    expect(count).to.equal(25);
    expect(subjects()).to.deep.equal([subject]);
  });

  it('gives the rows of cases that go to cases that come, and leaves those that stay where somebody is', async () => {
    const of: Record<string, CaseRow[]> = {
      all: rows(3),
      one: [aRow('2'), aRow('7')],
      none: [aRow('8')],
      held: [aRow('9')],
    };
    const { list, all } = await givenList(aSystem(({ text }) => ({ items: of[text ?? 'all']! })).backend);
    const shows = async (text: string) => {
      list.query = { text };
      await settled(list);
      return all('tbody tr');
    };
    const [first, second] = all('tbody tr');

    const some = await shows('one');
    const others = await shows('none');
    others[0]!.querySelector('a')!.focus();
    const [anew] = await shows('held');

    expect(some).to.deep.equal([second, first]);
    expect(some[1]!.textContent).to.contain('Subject of 7');
    expect(others[0]).to.equal(second);
    expect(anew).to.not.equal(others[0]);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError, type SupportErrorKind } from '../../../src/port/error.js';
import type { CaseListing } from '../../../src/store/cases.js';
import { cases } from '../../../src/store/cases.js';
import { aPage } from '../../support/answers.js';
import { withFaults } from '../../support/faults.js';
import { aSystem, givenList, listen, page, paged, rows, plain } from './given-list.js';

describe('a list without cases', () => {
  it('says what hides them, and shows them again at one press', async () => {
    const { backend } = aSystem(({ text }) => (text ? aPage() : paged({})));
    const { list, text, press, subjects, focused } = await givenList(backend, { query: { text: 'qwertz' } });
    const words = text();
    const states = [list.matches(':state(empty)'), list.matches(':state(filtered)')];

    await press('Clear filters');

    expect(words).to.match(
      /No cases match These filters hide the rest: Text: .“qwertz”.\. Only the view “Open” is shown/,
    );
    expect(states).to.deep.equal([true, true]);
    expect(subjects()).to.have.length(25);
    expect(focused()).not.to.equal(null);
  });

  it('says that its preset hides the others', async () => {
    const { backend, asked } = aSystem(() => aPage());
    const { text, press, preset } = await givenList(backend);
    const words = text();

    await press('Show all cases');

    expect(words).to.contain('No open cases');
    expect(asked.at(-1)).not.to.have.property('status');
    expect(preset()).to.equal('All');
  });

  it('shows what the portal puts in its place', async () => {
    const { backend } = aSystem(() => aPage());
    const { list, root } = await givenList(backend, { preset: 'all' });

    list.append(await fixture(html`<p slot="empty">Nobody has asked yet</p>`));

    const slot = root.querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Nobody has asked yet');
  });
});

describe('a list that fails', () => {
  for (const [kind, state] of [
    ['forbidden', 'forbidden'],
    ['unauthenticated', 'unauthenticated'],
    ['offline', 'offline'],
    ['unavailable', 'error'],
  ] as [SupportErrorKind, string][])
    it(`says so for "${kind}", and tells the page once`, async () => {
      const told: FailedEvent[] = [];
      const note = (event: Event) => told.push(event as FailedEvent);
      document.addEventListener('support-failed', note);
      const { backend } = aSystem(() => Promise.reject(new SupportError(kind, { reference: 'R-1' })));

      const { list, root } = await givenList(backend);
      document.removeEventListener('support-failed', note);

      expect(list.matches(`:state(${state})`)).to.equal(true);
      expect(root.querySelector('.situation')).not.to.equal(null);
      expect(told.map(({ operation, kind, reference }) => [operation, kind, reference])).to.deep.equal([
        ['cases.list', kind, 'R-1'],
      ]);
    });

  it('names a reference to quote, and copies it', async () => {
    const { backend } = aSystem(() => Promise.reject(new SupportError('unavailable', { reference: 'R-1' })));

    const { text, button } = await givenList(backend);

    expect(text()).to.contain('Reference R-1');
    expect(button('Copy Reference R-1')).not.to.equal(undefined);
  });

  it('is asked again by a button', async () => {
    let down = true;
    const { backend } = aSystem(() => (down ? Promise.reject(new SupportError('unavailable')) : paged({})));
    const { press, subjects } = await givenList(backend);

    down = false;
    await press('Try again');

    expect(subjects()).to.have.length(25);
  });

  it('keeps its rows when they cannot be read again, and says that they may be old', async () => {
    let down = false;
    const { backend } = aSystem(() => (down ? Promise.reject(new SupportError('unavailable')) : paged({})));
    const { provider, list, subjects, text, press, until } = await givenList(backend, { preset: 'all' });

    down = true;
    cases(provider.store).list({ sort: '-updatedAt', size: 25 })!.outdate();
    await until(() => text().includes('may be out of date'));
    const before = subjects().length;
    down = false;
    await press('Try again');

    expect(before).to.equal(25);
    expect(list.matches(':state(error)')).to.equal(false);
    expect(text()).not.to.contain('may be out of date');
  });

  it('asks to sign in when the session ends, with the rows still there', async () => {
    let ended = false;
    const { backend } = aSystem(() => (ended ? Promise.reject(new SupportError('unauthenticated')) : paged({})));
    const { provider, text, press, subjects, until, next } = await givenList(backend, { preset: 'all' });
    const told = next('support-sign-in');

    ended = true;
    cases(provider.store).list({ sort: '-updatedAt', size: 25 })!.outdate();
    await until(() => text().includes('Your session ended'));
    ended = false;
    await press('Sign in');

    expect((await told).type).to.equal('support-sign-in');
    expect(subjects()).to.have.length(25);
    expect(text()).not.to.contain('Your session ended');
  });

  for (let turn = 0; turn < 10; turn++)
    it(`stands garbage of kind ${turn} as an answer`, async () => {
      const { backend } = aSystem();
      const faulty = withFaults(backend, {
        fault: 'garbage',
        random: () => turn / 10,
        only: (name) => name === 'cases.list',
      });

      const { text, button } = await givenList(faulty);

      expect(text()).to.match(/could not be (loaded|read)|No open cases/);
      expect(button('Closed')).not.to.equal(undefined);
    });

  it('shows the rows it can read, and says where it could not', async () => {
    const { backend } = aSystem(() => ({ items: [rows(1)[0]!, { id: 'bad', subject: {} }, rows(1, 2)[0]!] }) as never);

    const { all } = await givenList(backend);

    expect(all('tbody tr').map((row) => /Subject of \d|could not be read/.exec(row.textContent!)![0])).to.deep.equal([
      'Subject of 1',
      'could not be read',
      'Subject of 2',
    ]);
  });

  it('says what is missing and what the system adds', async () => {
    const { backend } = aSystem(() => ({
      items: rows(1),
      incomplete: [{ what: 'Coast', reason: 'no answer' }],
      notices: [{ text: 'Two customers are hidden.' }],
    }));

    const { text } = await givenList(backend);

    expect(plain(text())).to.contain('1 source did not answer. Coast: no answer');
    expect(text()).to.contain('Two customers are hidden.');
  });
});

describe('what a list says aloud', () => {
  let log: ReturnType<typeof listen>;

  beforeEach(() => {
    log = listen();
  });

  afterEach(() => log.stop());

  it('is nothing when it loads quickly by itself', async () => {
    await givenList(aSystem().backend);

    expect(log.said).to.deep.equal([]);
  });

  it('is that it loads, after a second, and what came of it', async () => {
    let answer = () => {};
    const { backend } = aSystem((query) => new Promise((resolve) => (answer = () => resolve(paged(query)))));
    const { until } = page(await listUnder(backend));

    await until(() => log.said.length === 1);
    answer();
    await until(() => log.said.length === 2);

    expect(log.said).to.deep.equal(['Loading cases…', '60 cases']);
  });

  it('is the count after filtering, the order after sorting, and nothing after paging, where focus speaks', async () => {
    const { press, search, until } = await givenList(aSystem((query) => ({ ...paged(query), total: 59 })).backend);

    await search('vpn');
    await until(() => log.said.length === 1);
    await press('Severity');
    await until(() => log.said.length === 2);
    await press('Next');

    expect(log.said).to.deep.equal(['59 cases', 'Sorted by severity, high first']);
  });

  it('is the failure of what a person asked for', async () => {
    let down = false;
    const { backend } = aSystem(() => (down ? Promise.reject(new SupportError('offline')) : paged({})));
    const { press, until } = await givenList(backend);

    down = true;
    await press('Closed');
    await until(() => log.said.length === 1);

    expect(log.said[0]).to.match(/^The cases could not be loaded\. There is no connection/);
  });
});

describe('a list in a page', () => {
  it('says that it is not connected when no provider comes', async () => {
    const list = await fixture<HTMLElementTagNameMap['case-list']>(html`<case-list></case-list>`);

    await page(list).until(() => page(list).text().includes('not connected'));

    expect(list.matches(':state(loading)')).to.equal(false);
  });

  it('is the same whether its provider, its properties or its place come first', async () => {
    const { backend, asked } = aSystem();
    const list = document.createElement('case-list');
    list.query = { text: 'vpn' };
    list.preset = 'closed';

    const provider = await fixture<HTMLElementTagNameMap['support-provider']>(
      html`<support-provider><div></div></support-provider>`,
    );
    provider.querySelector('div')!.append(list);
    provider.backend = backend;
    await page(list).until(() => list.shadowRoot?.querySelector('tbody tr'));
    provider.append(list);
    await page(list).rest();

    expect(asked.every(({ text, status }) => text === 'vpn' && status?.join() === 'closed')).to.equal(true);
    expect(page(list).subjects()).to.have.length(3);
  });

  it('leaves no reading behind when it is taken out', async () => {
    const { backend } = aSystem();
    const { provider, list } = await givenList(backend, { preset: 'all' });
    const resource = cases(provider.store).list({ sort: '-updatedAt', size: 25 })!;
    const watched = resource.watched;

    list.remove();

    expect([watched, resource.watched]).to.deep.equal([true, false]);
    expect((resource.current.value as CaseListing).items).to.have.length(3);
  });
});

/** A list that has just been put into a page. */
async function listUnder(backend: SupportBackend) {
  const provider = await fixture<HTMLElementTagNameMap['support-provider']>(
    html`<support-provider .backend=${backend}><case-list></case-list></support-provider>`,
  );
  return provider.querySelector('case-list')!;
}

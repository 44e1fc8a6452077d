import { expect } from '@open-wc/testing';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { CaseReceipt } from '../../../src/model/cases.js';
import { SupportError } from '../../../src/port/error.js';
import { caseFiling } from '../../../src/store/case-filing.js';
import { aRow } from '../../support/answers.js';
import { aSystem, able, givenList, listen, rows } from './given-list.js';

describe('a case on its way', () => {
  it('stands above the list at once, with the words of its writer', async () => {
    const { provider, subjects, text, until } = await givenList(filingSystem(() => new Promise(() => {})).backend);

    file(provider, 'Backup fails');
    await until(() => subjects().length === 3);

    expect(subjects()[0]).to.equal('Backup fails');
    expect(text()).to.contain('Being created');
  });

  it('is a case as soon as the list has it: said once, and focus stays where it was', async () => {
    const { said, stop } = listen();
    const { backend, arrive } = filingSystem(async () => ({ id: 'new', state: 'being-created' }));
    const { provider, links, subjects, text, focused, until } = await givenList(backend);
    links()[1]!.focus();
    const before = focused();

    file(provider, 'Backup fails');
    await until(() => text().includes('Being created'));
    arrive(aRow('new', { number: '4711', subject: 'Backup fails' }));
    await until(() => !text().includes('Being created'));
    await until(() => said.includes('Case 4711 created'));
    stop();

    expect(subjects()).to.deep.equal(['Backup fails', 'Subject of 1', 'Subject of 2']);
    expect(focused()).to.equal(before);
    expect(said).to.deep.equal(['Case 4711 created']);
  });

  it('that was refused says why, and can be taken off the list but not sent again as it is', async () => {
    const { backend } = filingSystem(() => Promise.reject(new SupportError('forbidden', { reason: 'No contract.' })));
    const { provider, text, press, subjects, button, until } = await givenList(backend);
    file(provider, 'Backup fails');
    await until(() => text().includes('Not created'));
    const words = text();
    const again = button('Try again');

    await press('Dismiss');

    expect(words).to.contain('No contract.');
    expect(again).to.equal(undefined);
    expect(subjects()).to.deep.equal(['Subject of 1', 'Subject of 2']);
  });

  it('that did not get through can be sent again', async () => {
    let online = false;
    const { backend } = filingSystem(async () => {
      if (!online) throw new SupportError('offline');
      return { id: 'new', state: 'being-created' };
    });
    const { provider, text, press, until } = await givenList(backend);
    file(provider, 'Backup fails');
    await until(() => text().includes('Not created'));

    online = true;
    await press('Try again');

    expect(text()).to.contain('Being created');
    expect(text()).not.to.contain('Not created');
  });

  it('of unknown outcome is not sent again where that could file it twice', async () => {
    const { backend } = filingSystem(() => Promise.reject(new SupportError('unknown-outcome')));
    const { provider, text, button, until } = await givenList(backend);

    file(provider, 'Backup fails');
    await until(() => text().includes('Not created'));

    expect(text()).to.contain('look before you send it again');
    expect(button('Try again')).to.equal(undefined);
  });

  for (const [why, query] of [
    ['among closed cases', { preset: 'closed' }],
    ['among those of another customer', { customer: 'c2' }],
    ['among the results of a search', { text: 'vpn' }],
    ['on a later page', { cursor: '2', from: 3 }],
  ] as const)
    it(`is not shown ${why}`, async () => {
      const { provider, subjects, rest } = await givenList(filingSystem(() => new Promise(() => {})).backend, {
        query,
      });

      file(provider, 'Backup fails');
      await rest();

      expect(subjects()).not.to.include('Backup fails');
    });

  it('of one scope is not shown in another', async () => {
    const { provider, subjects, rest, until } = await givenList(filingSystem(() => new Promise(() => {})).backend);
    file(provider, 'Backup fails');
    await until(() => subjects().includes('Backup fails'));

    provider.scope = 'coast';
    await rest();

    expect(subjects()).to.deep.equal(['Subject of 1', 'Subject of 2']);
  });
});

describe('cases that came since', () => {
  it('wait behind a button, said once; pressing it shows them and focuses the caption', async () => {
    const { said, stop } = listen();
    let count = 2;
    const { changes, hint } = hints();
    const { backend } = aSystem(() => ({ items: rows(count, 5 - count) }), able, { changes });
    const { subjects, button, press, focused, until } = await givenList(backend);

    count = 4;
    await hint();
    await until(() => button('Show 2 new cases'));
    await until(() => said.length === 1);
    const before = subjects();
    await press('Show 2 new cases');
    stop();

    expect(before).to.deep.equal(['Subject of 3', 'Subject of 4']);
    expect(subjects()).to.have.length(4);
    expect(focused()!.localName).to.equal('caption');
    expect(said).to.deep.equal(['2 new cases']);
  });
});

/** A system in which cases can be filed, and turn up in its list when the test says so. */
function filingSystem(create: () => Promise<CaseReceipt>) {
  const items = rows(2);
  const { changes, hint } = hints();
  const { backend } = aSystem(() => ({ items: [...items] }), able, { changes, cases: { create } });
  return {
    backend,
    arrive(row: (typeof items)[number]) {
      items.unshift(row);
      void hint();
    },
  };
}

/** Live hints that the test gives; they may be followed a little later. */
function hints() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  let followed = () => {};
  const following = new Promise<void>((resolve) => (followed = resolve));
  const changes = {
    async *watch() {
      followed();
      await given;
      yield { what: 'cases' };
      await new Promise(() => {});
    },
  };
  return { changes, hint: () => following.then(give) };
}

/** What a form on the same page does. */
function file(provider: SupportProvider, subject: string): void {
  caseFiling(provider.store)
    .open({ form: { id: 'f' }, customer: { id: 'c1', label: 'Contoso' }, values: {} }, subject)
    .catch(() => 'stands in the list');
}

import { expect } from '@open-wc/testing';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
import type { CaseRow } from '../../../src/model/case-rows.js';
import type { Listing, Session } from '../../../src/model/session.js';
import { aRow, aSession } from '../../support/answers.js';
import { able, aSystem, givenList, plain } from './given-list.js';

const ines = { name: 'Ines Marchetti', side: 'partner' };
const helen = { name: 'Helen Okafor', side: 'customer' };
const contoso = { id: 'c', label: 'Contoso' };

describe('the people of a case in the list', () => {
  it('are apart: for whom, who filed it, and who answers for it where that is somebody else', async () => {
    const jonas = { name: 'Jonas Weber', side: 'partner' };
    const { people } = await givenRows(
      aRow('1', { customer: contoso, filedBy: ines, contact: jonas }),
      aRow('2', { customer: contoso, filedBy: ines, contact: ines }),
    );

    expect(people()).to.deep.equal([
      ['Contoso', 'Filed by Ines Marchetti', 'Contact: Jonas Weber'],
      ['Contoso', 'Filed by Ines Marchetti'],
    ]);
  });

  it('say so where the customer has filed it itself', async () => {
    const { people } = await givenRows(aRow('1', { customer: contoso, filedBy: helen }));

    expect(people()).to.deep.equal([['Contoso', 'Filed by Helen Okafor, the customer']]);
  });

  it('are told to a customer from its own side', async () => {
    const { people } = await givenRows(
      { side: 'customer' },
      aRow('1', { filedBy: helen }),
      aRow('2', { filedBy: ines }),
    );

    expect(people()).to.deep.equal([['Filed by Helen Okafor'], ['Filed by Ines Marchetti, the partner']]);
  });
});

describe('a list of the cases of one customer', () => {
  it('tells the people of each, and the customer once for all', async () => {
    const listing: Listing = { ...able, sorts: [{ by: 'customer' }] };
    const { backend } = aSystem(() => ({ items: [aRow('1', { customer: contoso, filedBy: ines })] }), listing);

    const { all, text } = await givenList(backend, { query: { customer: 'c' } });

    expect(plain(all('tbody td')[0]!.textContent)).to.match(/^People\s*Filed by Ines Marchetti$/);
    expect(plain(all('thead th')[1]!.textContent), 'nothing to sort by').to.equal('People');
    expect(text()).to.contain('Customer');
  });
});

describe('a list that a customer reads', () => {
  it('does not name its own company in each row, and names any other', async () => {
    const { people, all } = await givenRows(
      { side: 'customer', organisation: contoso },
      aRow('1', { customer: contoso, filedBy: helen }),
      aRow('2', { customer: { id: 'd', label: 'Contoso Retail' }, filedBy: ines }),
    );

    expect(people()).to.deep.equal([
      ['Filed by Helen Okafor'],
      ['Contoso Retail', 'Filed by Ines Marchetti, the partner'],
    ]);
    expect(plain(all('thead th')[1]!.textContent)).to.equal('People');
  });
});

describe('the domain that a list is of', () => {
  const scopes = [
    { id: 'north', label: 'Fjordlight North' },
    { id: 'coast', label: 'Fjordlight Coastal' },
  ];

  it('stands above the rows, and is read with them', async () => {
    const { root, caption } = await givenRows({ scopes }, aRow('1'), { scope: 'coast' });

    expect(plain(root.querySelector('caption span')!.textContent)).to.equal(
      'Open cases · Acting as Fjordlight Coastal',
    );
    expect(plain(caption())).to.contain('Acting as Fjordlight Coastal.');
  });

  it('stands where there are no rows, too, and nowhere where there is one domain only', async () => {
    const none = await givenRows({ scopes }, { scope: 'coast' });
    const one = await givenRows({ scopes: scopes.slice(0, 1) }, aRow('1'));

    expect(plain(none.text())).to.contain('Acting as Fjordlight Coastal');
    expect(plain(one.text())).to.not.contain('Acting as');
  });
});

describe('cases from before one managed a customer', () => {
  it('are not there, and the list of that customer says so', async () => {
    const backend = embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false });
    const { managed } = landmarks().customers;

    const { text } = await givenList(backend, { preset: 'all', query: { customer: managed! } });

    expect(text()).to.match(/before/);
  });
});

/** A list of these rows; other objects are parts of the session or of what the provider has. */
async function givenRows(...parts: (CaseRow | Partial<Session> | { scope: string })[]) {
  const rows = parts.filter((part): part is CaseRow => 'subject' in part);
  const session = Object.assign({}, ...parts.filter((part) => 'side' in part || 'scopes' in part)) as Partial<Session>;
  const provided = Object.assign({}, ...parts.filter((part) => 'scope' in part)) as { scope?: string };
  const { backend } = aSystem(() => ({ items: rows }), able, {
    session: { get: async () => aSession({ listing: able, ...session }) },
  });
  const list = await givenList(backend, {}, provided);
  const cells = () => list.all('tbody td:first-of-type');
  const people = () =>
    cells().map((cell) =>
      [...cell.querySelectorAll('bdi, .below')].map((one) => plain(one.textContent)).filter((one) => one !== ''),
    );
  return { ...list, people };
}

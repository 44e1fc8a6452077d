import { expect } from '@open-wc/testing';
import { SupportError } from '../../../src/port/error.js';
import {
  aCandidate,
  aContactSystem,
  aSubscription,
  newCommerce,
  refused,
  someCandidates,
} from '../../support/contact-system.js';
import { givenContacts, plain } from './given-contacts.js';

const many = (count: number) => Array.from({ length: count }, (_, at) => aSubscription(String(at + 1)));

describe('choosing a support contact', () => {
  it('says of each subscription who supports it, and what is particular about that', async () => {
    const { backend } = aContactSystem({
      subscriptions: [
        aSubscription('1'),
        aSubscription('2', { contact: { id: 'lark', label: 'Larkfield', byDefault: true } }),
        aSubscription('3', { contact: { id: 'old', label: 'Meridian', gone: true } }),
        aSubscription('4', { contact: undefined, partner: { id: 'nor', label: 'Northwind' } }),
      ],
    });

    const { rows } = await givenContacts(backend, {}, { customerId: 'c' });

    expect(rows().map(([, contact]) => contact)).to.deep.equal([
      'Fjordlight Your own organisation',
      'Larkfield By default: the indirect provider, since nobody was chosen.',
      'Meridian Has left. Shown by its last known name.',
      'Nobody has been chosen',
    ]);
    expect(rows()[3]![0]).to.contain('sold by Northwind');
  });

  it('offers no box where the contact cannot be changed, and says why', async () => {
    const { backend } = aContactSystem({
      subscriptions: [
        aSubscription('1', { can: { assignContact: newCommerce } }),
        aSubscription('2', {
          can: { assignContact: refused('It is suspended.', { remedy: { text: 'Pay the bill.' } }) },
        }),
      ],
    });

    const { all, text } = await givenContacts(backend);

    expect(all('tbody input')).to.have.length(0);
    expect(text())
      .to.contain('Cannot be changed: new commerce.')
      .and.to.contain('It is suspended.')
      .and.contain('Pay the bill.');
  });

  it('keeps what was chosen while one searches and turns pages', async () => {
    const { press, all, text, root } = await givenContacts(aContactSystem({ subscriptions: many(30) }).backend);
    await press('Mail 1 ', 'Next', 'Mail 30');
    root.querySelector<HTMLInputElement>('#text')!.value = 'Mail 17';

    await press('Search');

    expect(all('tbody tr')).to.have.length(1);
    expect(text()).to.contain('2 subscriptions chosen');
  });

  it('chooses all of them, those on other pages too', async () => {
    const { press, text } = await givenContacts(aContactSystem({ subscriptions: many(214) }).backend);

    await press('Choose all 214');

    expect(text()).to.contain('214 subscriptions chosen');
  });

  it('keeps the choice where not all could be loaded', async () => {
    const { backend } = aContactSystem({ subscriptions: many(120) });
    const { subscriptions, ...customers } = backend.customers!;
    const { press, text } = await givenContacts({
      ...backend,
      customers: {
        ...customers,
        subscriptions: (query, call) =>
          query.cursor
            ? Promise.reject(new SupportError('unavailable', { reason: 'Down.' }))
            : subscriptions!(query, call),
      },
    });
    await press('Mail 1 ');

    await press('Choose all 120');

    expect(text())
      .to.contain('1 subscription chosen')
      .and.to.contain('Not all subscriptions could be loaded.')
      .and.contain('Down.');
  });

  it('drops the choice when another customer is chosen, and says so', async () => {
    const { backend } = aContactSystem();
    const { provider, press, rest, text } = await givenContacts(backend, {}, { customerId: 'c' });
    await press('Mail 1 ');

    provider.customerId = 'other';
    await rest();

    expect(text()).to.contain('No subscriptions yet');
    expect(text()).not.to.contain('1 subscription chosen');
  });

  it('offers up to six as radios, up to thirty as a list, more by a search', async () => {
    const kinds: string[] = [];
    for (const count of [6, 30, 31]) {
      const candidates = Array.from({ length: count }, (_, at) => aCandidate(`r${at}`));
      const { press, root } = await givenContacts(aContactSystem({ candidates }).backend);
      await press('Mail 1 ');
      kinds.push(
        root.querySelector('#company[role=radiogroup]')
          ? 'radios'
          : (root.querySelector('#company')?.localName ?? 'nothing'),
      );
    }

    expect(kinds).to.deep.equal(['radios', 'select', 'input']);
  });

  it('says who cannot be chosen yet, why, and what helps', async () => {
    const { press, all, text } = await givenContacts(aContactSystem().backend);

    await press('Mail 1 ');

    expect(all('.choices input')).to.have.length(3);
    expect(text()).to.contain('3 companies cannot be chosen yet');
    for (const each of [
      'Pendle has not confirmed yet.',
      'no answer yet',
      'Refton has refused.',
      'Call Refton.',
      'REL-9',
    ])
      expect(text()).to.contain(each);
  });

  it('says before anything is asked or assigned that a support agreement comes first', async () => {
    const { press, text, control, root } = await givenContacts(aContactSystem().backend);
    await press('Mail 1 ');
    expect(text()).to.contain('A support agreement with the reseller comes first.');
    const described = control('Ask Northwind')!.getAttribute('aria-describedby')!;
    expect(root.getElementById(described)!.textContent).to.contain('agreement');

    await press('Fabrikam', 'Review the change');

    expect(text()).to.contain('Check the change').and.to.contain('A support agreement with the reseller comes first.');
  });

  it('asks for a relationship from the list: it is pending then, and can be chosen once it is there', async () => {
    const { backend, candidates } = aContactSystem();
    const { press, text, control, focused, provider, until } = await givenContacts(backend);
    await press('Mail 1 ', 'Ask Northwind');
    expect(text()).to.contain('Northwind was asked.').and.to.contain('Asked on Nov 21, 2026');
    expect(focused(), 'where what was pressed stood').to.equal('Northwind');
    expect(control('Ask Northwind')).to.equal(undefined);
    candidates.set('nor', aCandidate('nor'));

    for (const resource of provider.store.engine!.tagged('candidates')) resource.outdate();

    await until(() => control('Northwind')?.matches('[type=radio]'));
  });

  it('keeps what was typed when asking somebody who is not listed fails', async () => {
    const { backend } = aContactSystem({
      ask: () => {
        throw new SupportError('unavailable', { reason: 'Not today.' });
      },
    });
    const { press, text, root, control } = await givenContacts(backend);
    await press('Mail 1 ', 'My partner is not in the list');
    const input = root.querySelector<HTMLInputElement>('#partner')!;
    input.value = 'Contoso Nord';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));

    await press('Ask for a relationship');

    expect(text()).to.contain('The company was not asked.').and.to.contain('Not today.');
    expect(root.querySelector<HTMLInputElement>('#partner')!.value).to.equal('Contoso Nord');
    expect(control('Ask for a relationship')).to.not.equal(undefined);
  });

  it('gives the message to send where the system cannot ask by itself', async () => {
    const { backend } = aContactSystem({
      ask: () => ({ remedy: { text: 'Send this.', message: { body: 'Dear Northwind, please confirm.' } } }),
    });
    const { press, text, control } = await givenContacts(backend);

    await press('Mail 1 ', 'Ask Northwind');

    expect(text()).to.contain('Nothing has been sent yet.').and.to.contain('Dear Northwind, please confirm.');
    expect(control('Copy the text')).to.not.equal(undefined);
  });

  it('offers nobody to ask where the system has no such call', async () => {
    const { press, text, control } = await givenContacts(aContactSystem({ ask: false }).backend);

    await press('Mail 1 ');

    expect(control('Ask Northwind')).to.equal(undefined);
    expect(text()).to.contain('This support system cannot ask for a relationship.');
  });

  it('says what is missing before a change can be reviewed, and goes there', async () => {
    const { press, text, focused } = await givenContacts(aContactSystem().backend);
    await press('Review the change');
    expect([focused(), text().includes('Choose at least one subscription.')]).to.deep.equal(['Subscriptions', true]);

    await press('Mail 1 ', 'Review the change');

    expect([focused(), text().includes('Choose a company.')]).to.deep.equal(['New support contact', true]);
  });

  it('changes nothing for somebody without the right, and says whom to ask, quoting what', async () => {
    const { backend } = aContactSystem({
      session: {
        abilities: {
          'contacts.assign': refused('You do not have the right.', {
            remedy: { text: 'Ask Joost.', message: { body: 'Please give me the right.' }, reference: 'RIGHT-1' },
          }),
        },
      },
    });

    const { all, text, control } = await givenContacts(backend);

    expect(all('tbody input')).to.have.length(0);
    expect(control('Review the change')).to.equal(undefined);
    for (const each of ['You do not have the right.', 'Ask Joost.', 'Please give me the right.', 'RIGHT-1'])
      expect(text()).to.contain(each);
  });

  it('names the customer whose subscriptions are shown, and those of all where they are', async () => {
    const { root, press } = await givenContacts(aContactSystem().backend, {}, { customerId: 'c' });
    const heading = () => plain(root.querySelector('#subscriptions-heading')!.textContent);
    expect(heading()).to.equal('Subscriptions of Contoso');

    await press('Show subscriptions of all customers');

    expect(heading()).to.equal('Subscriptions');
  });

  it('lets go of what was chosen in another scope', async () => {
    const scopes = [{ id: 'north' }, { id: 'coast' }];
    const { backend } = aContactSystem({ session: { scopes } });
    const { provider, press, rest, text } = await givenContacts(backend, {}, { scope: 'north' });
    await press('Mail 1 ', 'Fabrikam', 'Review the change');

    provider.scope = 'coast';
    await rest();

    expect(text()).to.contain('0 subscriptions chosen').and.not.to.contain('Check the change');
  });

  it('says that a company has to be written before it can be asked, and goes there', async () => {
    const { press, text, root } = await givenContacts(aContactSystem().backend);
    await press('Mail 1 ', 'My partner is not in the list');

    await press('Ask for a relationship');

    expect(text()).to.contain('Write the name or the partner ID of the company.');
    expect(root.activeElement!.id).to.equal('partner');
  });

  it('asks several companies, one after the other, each with its own answer', async () => {
    const open = (id: string) =>
      aCandidate(id, { relationship: 'none', can: { assign: refused('No relationship.'), ask: { state: 'allowed' } } });
    const { press, text } = await givenContacts(
      aContactSystem({ candidates: [aCandidate('own'), open('nor'), open('fab')] }).backend,
    );

    await press('Mail 1 ', 'Ask Northwind', 'Ask Fabrikam');

    expect(text()).to.contain('Northwind was asked.').and.to.contain('Fabrikam was asked.');
  });

  it('takes no room on the page of a subscription of the new commerce', async () => {
    const subscriptions = [aSubscription('1', { can: { assignContact: newCommerce } })];

    const { picker, text } = await givenContacts(aContactSystem({ subscriptions }).backend, { subscriptionId: '1' });

    expect([text(), picker.getBoundingClientRect().height]).to.deep.equal(['', 0]);
  });

  it('is about one subscription alone on its page, and a contact that it has already changes nothing', async () => {
    const { backend } = aContactSystem();
    const { press, text, control } = await givenContacts(backend, { subscriptionId: '2' });

    await press('Fjordlight', 'Review the change');

    expect(text()).to.contain('Mail 2').and.not.to.contain('Mail 1');
    expect(control('Change the support contact')).to.equal(undefined);
  });

  it('lets a company go that can no longer be chosen', async () => {
    const { backend, candidates } = aContactSystem({ candidates: someCandidates() });
    const { press, root, until, provider } = await givenContacts(backend);
    await press('Mail 1 ', 'Fabrikam');
    candidates.set('fab', aCandidate('fab', { can: { assign: refused('Ended.') } }));

    for (const resource of provider.store.engine!.tagged('candidates')) resource.outdate();

    await until(() => !root.querySelector('.choices :checked'));
  });
});

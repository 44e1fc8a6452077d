import { expect } from '@open-wc/testing';
import { aContactSystem } from '../../support/contact-system.js';
import { givenContacts } from './given-contacts.js';

const ofContoso = { side: 'customer' } as const;

describe('a customer who reads who supports it', () => {
  it('is told by the list who, and not its own name in each row', async () => {
    const { rows, text, root } = await givenContacts(aContactSystem({ session: ofContoso }).backend);

    expect(rows()).to.deep.equal([
      ['Mail 1 Paid plan', 'Fjordlight Your own organisation'],
      ['Mail 2 Paid plan', 'Fjordlight Your own organisation'],
    ]);
    expect(text()).to.contain('Your partner chooses who supports your subscriptions.').and.not.to.contain('Contoso');
    expect(root.querySelector<HTMLInputElement>('[type="search"]')!.placeholder).to.equal('Name or product');
  });

  it('is not asked about other customers where the page is about it', async () => {
    const { text, control } = await givenContacts(
      aContactSystem({ session: ofContoso }).backend,
      {},
      { customerId: 'c' },
    );

    expect(text()).not.to.contain('Contoso');
    expect(control('Show subscriptions of all customers')).to.equal(undefined);
  });

  it('reads of one subscription what it is and who supports it', async () => {
    const { text } = await givenContacts(aContactSystem({ session: ofContoso }).backend, { subscriptionId: '1' });

    expect(text()).to.contain('Mail 1').and.to.contain('Current support contact Fjordlight');
    expect(text()).not.to.contain('Contoso');
  });
});

describe('a partner who sees the subscriptions of one customer', () => {
  it('is not invited to search for customers', async () => {
    const { root } = await givenContacts(aContactSystem().backend, {}, { customerId: 'c' });

    expect(root.querySelector<HTMLInputElement>('[type="search"]')!.placeholder).to.equal('Name or product');
  });
});

import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/model/customers.js';
import { aPanel, aSystem, fold, inside, shown, technical } from './given-authority.js';

const known: Partial<Customer> = {
  authority: [technical],
  address: '12 Quay Street, Bristol',
  person: { name: 'Helen Okafor', email: 'helen@contoso.example', phone: '+44 (20) 7946 0000' },
  keptAt: 'Partner directory',
  keptAtHref: 'https://partners.example/contoso',
};

describe('what is known of a customer in <support-authority>', () => {
  it('is read there, with the place where it is kept and changed', async () => {
    const panel = await given(known);

    expect(shown(panel)).to.include('Address 12 Quay Street, Bristol').and.to.include('Helen Okafor');
    expect(inside<HTMLAnchorElement>(panel, 'a[href="https://partners.example/contoso"]')!.textContent).to.contain(
      'Partner directory',
    );
    expect(inside(panel, 'a[href="tel:+442079460000"]')).to.not.equal(null);
    expect(inside(panel, '.facts :is(input, textarea, select)')).to.equal(null);
  });

  it('leads nowhere where the address is no place to go to', async () => {
    const panel = await given({ ...known, keptAtHref: 'javascript:alert(1)' });

    expect(shown(panel)).to.include('Partner directory');
    expect(inside(panel, 'a[href^="javascript"]')).to.equal(null);
  });

  it('says whether one may choose who supports it, and why not', async () => {
    const reason = 'Your role does not change support contacts.';

    const may = await given({ ...known, can: { assignContact: { state: 'allowed' } } });
    const mayNot = await given({ ...known, can: { assignContact: { state: 'refused', reason } } });

    expect(shown(may)).to.include('May you choose who supports it? Yes, for its subscriptions');
    expect(shown(mayNot)).to.include(`You cannot choose who supports its subscriptions ${reason}`);
  });
});

async function given(customer: Partial<Customer>) {
  const { panel } = await aPanel(aSystem({ Contoso: customer }), 'Contoso');
  fold(panel).open = true;
  await panel.updateComplete;
  return panel;
}

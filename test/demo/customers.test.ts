import { expect } from 'chai';
import { openPortal, partsOf, press, says, seen } from './portal.js';

describe('the demo and the customer in whose name one acts', () => {
  const { tab } = openPortal();

  it('leads from the list to one customer: what one may do, subscriptions, cases, who helps', async () => {
    const page = await tab('/?page=customers');

    await press(page, 'customer-list >>> tbody a');

    await says(page, 'support-authority', 'What you may do for Alder & Finch Architects');
    await says(page, '.rows', 'Nimbora Identity Basic');
    await says(page, 'case-list', 'Customer: Alder & Finch Architects');
    await says(page, 'support-contact-card', 'Fjordlight Cloud Partners');
    expect(await page.title()).to.equal('Alder & Finch Architects · Fjordlight');
  });

  it('files for the customer that was picked elsewhere', async () => {
    const page = await tab('/?page=customers');

    await press(page, 'customer-list >>> tbody tr:nth-child(2) td:last-child button:last-child');

    await says(page, 'support-customer-picker', 'Blauwald Maschinenbau');
    await says(page, 'support-authority', 'Blauwald Maschinenbau');
    await says(page, 'support-case-form', 'Filing for Blauwald Maschinenbau');
    expect(partsOf(page)).to.deep.equal({ page: 'new', customer: 'cu-002' });
  });

  it('asks for the customer once: the form leads to where one chooses', async () => {
    const page = await tab('/?page=new');

    await press(page, 'support-case-form >>> ::-p-text(Choose the customer)');
    await page.keyboard.type('Blauwald');
    await seen(page, 'support-customer-picker >>> [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await says(page, 'support-case-form', 'Filing for Blauwald Maschinenbau');
    const asked = await page.$$eval('support-case-form >>> .label', (all) => all.map((one) => one.textContent.trim()));
    expect(asked.filter((label) => label === 'Customer')).to.have.lengthOf(1);
    expect(await page.$('support-case-form >>> input[value="Blauwald Maschinenbau"]')).to.equal(null);
    expect(partsOf(page)).to.deep.equal({ page: 'new', customer: 'cu-002' });
  });

  it('keeps the filters of one customer out of the list of all cases', async () => {
    const page = await tab('/?page=customer&customer=cu-001');

    await press(page, 'case-list >>> ::-p-text(Closed)');
    await page.waitForFunction(() => location.search.includes('preset'));

    expect(partsOf(page)).to.deep.equal({ page: 'customer', customer: 'cu-001', 'list.preset': 'closed' });
  });

  it('goes from a subscription to who supports it', async () => {
    const page = await tab('/?page=subscriptions&customer=cu-001');

    await press(page, '.rows tbody tr:nth-child(2) td:last-child a');

    await says(page, 'support-contact-picker', 'Larkfield Distribution');
    await says(page, 'support-contact-card', 'Larkfield Distribution');
    expect(partsOf(page)).to.include({ page: 'contact', subscription: 'cu-001:1' });
  });

  it('has no place to choose a contact where none can be chosen, and says why', async () => {
    const page = await tab('/?page=subscriptions&customer=cu-001');

    await press(page, '.rows tbody tr:nth-child(3) td:last-child a');

    await says(page, '.intro', 'Its support contact is always the partner who sells it.');
    await says(page, 'support-contact-card', 'This is your own organisation.');
    expect(await page.$('support-contact-picker')).to.equal(null);
  });

  it('finds a subscription among those of 5 000 customers', async () => {
    const page = await tab('/?page=subscriptions&customers=5000');

    await (await seen(page, '#find')).type('xylo identity');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('find='));

    await says(page, '.rows', 'Xylo Instruments');
    const rows = await page.$$eval('.rows tbody tr', (all) => all.map((row) => row.textContent));
    expect(partsOf(page)['find']).to.equal('xylo identity');
    expect(rows.every((row) => row.includes('Xylo Instruments') && row.includes('Identity'))).to.equal(true);
  });

  it('is another portal for a customer: its own company, and whom it may turn to', async () => {
    const page = await tab('/?role=customer&page=contact');

    await page.select('#problem', 'cu-001:1');

    await says(page, 'support-contact-card', 'Larkfield Distribution');
    await says(page, 'support-contact-picker', 'Only your partner can change this.');
    const menu = await page.$eval('.portal-menu', (element) => element.textContent);
    expect(menu).not.to.contain('Customers');
    expect(await page.$eval('support-scope', (element) => element.checkVisibility())).to.equal(false);
  });

  it('says to those who may only read whom to ask', async () => {
    const page = await tab('/?role=reader&page=contact');

    await says(page, 'support-contact-picker', 'Choose support contacts');
    await says(page, 'support-contact-picker', 'RIGHT-CONTACTS-NORTH');
  });

  it('sends a problem that belongs elsewhere there', async () => {
    const page = await tab('/?page=contact');

    await page.select('#problem', 'abuse');

    await says(page, 'support-contact-card', 'abuse@nimbora.example');
    expect(partsOf(page)['problem']).to.equal('abuse');
  });

  it('names what it does not know', async () => {
    const page = await tab('/?role=boss&scope=moon&customers=9999&signed-out=mars&problem=weather');

    const named = await page.$eval('.unknown b', (element) => element.textContent);

    expect(named).to.equal('role=boss, scope=moon, customers=9999, signed-out=mars, problem=weather');
  });
});

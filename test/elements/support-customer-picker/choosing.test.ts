import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CustomerSelectEvent } from '../../../src/events/customer-select.js';
import type { Page } from '../../../src/model/page.js';
import type { Customer } from '../../../src/model/customers.js';
import type { Decision } from '../../../src/model/decision.js';
import { recentCustomers } from '../../../src/store/recent-customers.js';
import { aSystem, contoso, everybody, fabrikam, givenPicker, northwind, seen } from './given-picker.js';
import { readAgain } from '../../support/read-again.js';

describe('choosing a customer', () => {
  it('asks the system for what is typed, once, and lets the newest question win', async () => {
    let answerLate = (_page: Page<Customer>) => {};
    const late = new Promise<Page<Customer>>((resolve) => (answerLate = resolve));
    const { backend, asked } = aSystem(({ text }) => (text === 'co' ? late : { items: [northwind] }));
    const { look, options, write, until } = await givenPicker(backend);
    write('co');
    await until(() => asked.length === 1);

    await look('n');
    answerLate({ items: [contoso] });

    expect(asked.map(({ text }) => text)).to.deep.equal(['co', 'con']);
    expect(options()).to.have.lengthOf(1);
    expect(options()[0]).to.contain('Northwind');
  });

  it('tells the page and is what all elements under the provider are about', async () => {
    const { picker, provider, look, press, text, focused, all, rest } = await givenPicker();
    const told = oneEvent(picker, 'support-customer-select') as unknown as Promise<CustomerSelectEvent>;
    await look('Cont');

    all('[role=option]')[0]!.click();

    expect((await told).customerId).to.equal('c');
    await rest();
    expect(provider.customerId).to.equal('c');
    expect(text()).to.contain('Contoso contoso.example You may file');
    expect(focused()).to.equal('Change customer');
    await press('Change customer');
    expect(focused()).to.equal('the lookup');
  });

  it('says before it what one may do: allowed, ending, refused and why', async () => {
    const { look, options } = await givenPicker();

    await look('o');

    expect(options()).to.deep.equal([
      'Contoso, contoso.example, You may file',
      'Northwind, Ends soon, It ends on 3 May.',
    ]);
  });

  it('lets whoever may file for nobody choose whom to look at, and says nothing of filing', async () => {
    const missing: Decision = { state: 'refused', reason: 'You lack the right “Use support”.' };
    const all = everybody.map((one) => ({ ...one, can: { file: missing } }));
    const { backend } = aSystem(() => ({ items: all }), {
      session: { abilities: { 'cases.create': missing } },
      known: all,
    });
    const create = async () => ({ state: 'created' as const, id: '1' });
    const { look, options, press, picker, text, ...page } = await givenPicker({
      ...backend,
      cases: { ...backend.cases, create },
    });
    const before = text();
    await look('Fabr');
    const found = options();

    page.all('[role=option]')[1]!.click();
    await page.rest();
    const chosen = [picker.value, text()];
    await press('Change customer');
    await press('Choose your own organisation');

    expect(before).not.to.contain('You lack the right');
    expect(found[1]).to.equal('Fabrikam, fabrikam.example');
    expect(chosen).to.deep.equal(['f', 'Customer Fabrikam fabrikam.example Change']);
    expect(picker.value).to.equal('own');
  });

  it('shows a refused one, says why it is not to be had, and gives the message to send', async () => {
    const { look, all, text, button, picker } = await givenPicker();
    await look('Fabr');

    all('[role=option]')[0]!.click();
    await picker.updateComplete;

    expect(picker.value).to.equal('');
    expect(text()).to.contain('Fabrikam: Fabrikam has not authorised you.');
    expect(text()).to.contain('Please authorise us.');
    expect(button('Copy the text')).to.not.equal(undefined);
  });

  it('has those of late first, before anything is typed, each once', async () => {
    const { provider, input, options, until, all } = await givenPicker();
    const recent = recentCustomers(provider.store);
    recent.add('c');
    recent.add('n');
    input().focus();

    await sendKeys({ press: 'ArrowDown' });
    await until(() => options().length);

    expect(options().map((one) => one.split(',')[0])).to.deep.equal(['Northwind', 'Contoso', 'Fabrikam']);
    expect(options()[0]).to.contain('used recently');
    expect(all('.group').map((one) => one.textContent)).to.deep.equal(['Recent', 'All customers']);
  });

  it('says at the end of the list, and where nobody matches, why somebody may be missing', async () => {
    const { look, all, text } = await givenPicker();

    await look('qwertz');

    expect(text()).to.contain('No customers match');
    expect(all('.foot')[0]!.textContent).to.contain('Only customers of this domain are shown.');
    expect(all('details.missing')[0]!.hasAttribute('open')).to.equal(true);
    expect(all('details.missing')[0]!.textContent).to.contain('Sign in to the other domain.');
  });

  it('offers the own organisation apart from customers, with its contract and what that means', async () => {
    const { all, options, look, press, picker, text, until } = await givenPicker();
    await look('Fj');
    expect(options()).to.deep.equal([]);
    expect(all('.company.own')[0]!.textContent).to.contain('Your own organisation');
    expect(text()).to.contain('Contract K-17 · Support plan: Premium');
    expect(text()).to.contain('What your customers are entitled to does not apply to its cases.');

    await press('Choose your own organisation');

    await until(() => picker.value === 'own');
    expect(all('.company.chosen.own')).to.have.lengthOf(1);
  });

  it('can be taken back while another one is looked for', async () => {
    const { press, picker, focused, text } = await givenPicker(undefined, {}, { customerId: 'c' });
    await press('Change customer');
    expect(text()).to.contain('Contoso');

    await press('Keep Contoso');

    expect(picker.value).to.equal('c');
    expect(focused()).to.equal('Change customer');
  });

  it('can be undone where nobody has to be chosen', async () => {
    const { press, picker, provider } = await givenPicker(undefined, {}, { customerId: 'c' });
    const told = oneEvent(picker, 'support-customer-select') as unknown as Promise<CustomerSelectEvent>;

    await press('Choose no customer instead of Contoso');

    expect((await told).customerId).to.equal(undefined);
    await provider.updateComplete;
    expect(provider.customerId).to.equal(undefined);
  });

  it('is in step with every other picker of the provider', async () => {
    const { provider, look, all, rest } = await givenPicker();
    const other = document.createElement('support-customer-picker');
    provider.append(other);
    await rest();
    await look('Cont');

    all('[role=option]')[0]!.click();
    await rest();
    await other.updateComplete;

    expect(other.value).to.equal('c');
    expect(seen(other).text()).to.contain('Contoso');
  });
});

describe('a customer set by the page', () => {
  it('is shown, and nobody is told', async () => {
    const { picker, provider, rest, text } = await givenPicker();
    let told = 0;
    for (const type of ['support-customer-select', 'change']) picker.addEventListener(type, () => told++);

    provider.customerId = 'n';
    await provider.updateComplete;
    await rest();
    picker.value = 'c';
    await rest();

    expect(text()).to.contain('Contoso');
    expect(provider.customerId).to.equal('c');
    expect(told).to.equal(0);
  });

  it('says what is wrong with it, and what to do', async () => {
    const { text, button } = await givenPicker(undefined, {}, { customerId: 'f' });

    expect(text()).to.contain('Not authorised');
    expect(text()).to.contain('Fabrikam has not authorised you.');
    expect(button('Copy the text')).to.not.equal(undefined);
  });

  it('is fixed by the attribute, whatever the page acts for, and cannot be changed', async () => {
    const { picker, provider, text, button } = await givenPicker(undefined, { customerId: 'c' }, { customerId: 'n' });

    expect(text()).to.contain('Contoso');
    expect(button('Change customer')).to.equal(undefined);
    expect(picker.value).to.equal('c');
    expect(provider.customerId).to.equal('n');
  });

  it('keeps its last known name when it is gone, else its id', async () => {
    const known = [contoso];
    const { provider, rest, text } = await givenPicker(aSystem(undefined, { known }).backend, {}, { customerId: 'c' });
    known.pop();

    await readAgain(provider);
    await rest();
    expect(text()).to.contain('Contoso');
    expect(text()).to.contain('No longer among your customers.');
    provider.customerId = 'x-99';
    await provider.updateComplete;
    await rest();

    expect(text()).to.contain('x-99');
    expect(text()).to.contain('No longer among your customers.');
  });

  it('does not take away what somebody is typing', async () => {
    const { provider, look, input, rest, focused } = await givenPicker();
    await look('Fab');

    provider.customerId = 'c';
    await provider.updateComplete;
    await rest();

    expect(input().value).to.equal('Fab');
    expect(focused()).to.equal('the lookup');
  });

  it('is not named under another identity before that one knows it', async () => {
    const { provider, look, rest, options } = await givenPicker();
    await look('o');

    provider.backend = aSystem(() => ({ items: [fabrikam] })).backend;
    await provider.updateComplete;
    await rest();

    expect(options()).to.deep.equal([]);
  });
});

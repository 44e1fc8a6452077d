import { expect, waitUntil } from '@open-wc/testing';
// Its many files are here before a test waits for the language.
import '../../../src/messages/fr.js';
import { landmarks } from '../../../src/adapters/embedded/index.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aForm,
  asks,
  buttonNamed,
  choose,
  control,
  customers,
  listen,
  lookUp,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';

describe('<support-case-form> says what follows', () => {
  it('from an answer that asks more', async () => {
    const { form } = await aForm({ kind: 'technical' });
    const heard = listen();

    await choose(form, 'Severity', 'S1');

    await waitUntil(() => heard.includes('1 question added.'), 'silence');
    expect(asks(form, 'Phone, reachable around the clock')).to.equal(true);
  });

  it('in the language of the page, of what was chosen before', async () => {
    const { form, provider } = await aForm({ kind: 'technical' });
    await lookUp(form, 'Category', 'mail delayed');
    const english = (control(form, 'Category') as HTMLInputElement).value;

    provider.lang = 'fr';
    await waitUntil(() => asks(form, 'Catégorie'), 'still English');
    const input = () => control(form, 'Catégorie') as HTMLInputElement;
    await waitUntil(() => input().value !== english, 'the path is still English');

    expect(english).to.match(/^Mail ›/);
    expect(input().value).to.match(/^Messagerie ›/);
  });

  it('from a typical case that is for another customer, and takes that back', async () => {
    const { form, provider } = await aForm();
    const heard = listen();

    await press(form, 'Payments and invoices Amounts, addresses, copies');
    await waitUntil(() => shows(form, 'It changed the customer'));
    await waitUntil(() => heard.some((text) => text.includes('the case is now for your own organisation')), 'silence');
    expect(textOf(one(form, '.before'))).to.contain('the case is now for your own organisation, Fjordlight');
    await press(form, 'Undo');

    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
    expect(provider.customerId ?? customers['full']).to.equal(customers['full']);
    expect(shows(form, 'The page has moved on')).to.equal(false);
  });

  it('nothing about the customer from a typical case that leaves it as it is', async () => {
    const { form } = await aForm({ customer: customers['own']! });

    await press(form, 'Payments and invoices Amounts, addresses, copies');
    await waitUntil(() => shows(form, 'Filled in from'));

    expect(shows(form, 'It changed the customer')).to.equal(false);
  });

  it('from a search that finds nothing where something new can be made', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const heard = listen();

    await write(form, 'End-user account', 'Quince Orchard Ltd');

    await waitUntil(() => heard.some((text) => text.startsWith('Nothing matches')), 'silence', { timeout: 3000 });
    expect(heard).to.include('Nothing matches yet. The option below makes a new one.');
    expect(heard).not.to.include('Nothing matches');
  });
});

describe('<support-case-form> that carries on an earlier case', () => {
  const { cases } = landmarks({ cases: 60 });
  const closed = cases['closedLongAgo']!;

  it('begins with what that one was about, also where the page says so late', async () => {
    const desk = aDesk({ cases: 60 });
    const before = await desk.cases.get!({ id: closed }, {});
    const { form } = await aForm({ backend: desk, kind: 'technical', customer: before.customer!.id });
    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('');

    form.followUpOf = closed;
    await waitUntil(() => (control(form, 'Subject') as HTMLInputElement).value !== '', 'nothing follows');

    expect((control(form, 'Subject') as HTMLInputElement).value).to.contain(before.number);
    expect(textOf(one(form, '.before'))).to.contain(`This case carries on an earlier one: ${before.number}`);
  });

  it('leaves what was written, and begins only what was not', async () => {
    const desk = aDesk({ cases: 60 });
    const { form } = await aForm({ backend: desk, kind: 'technical' });
    await write(form, 'Subject', 'My own words');

    form.setAttribute('follow-up-of', closed);
    await waitUntil(() => shows(form, 'This case carries on an earlier one'));
    await settled(form);

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('My own words');
  });

  it('says when that one was for another customer, and goes there when asked', async () => {
    const desk = aDesk({ cases: 60 });
    const { customer: owner } = await desk.cases.get!({ id: closed }, {});
    const page = [customers['full']!, customers['standard']!].find((id) => id !== owner!.id)!;
    const { form } = await aForm({ backend: desk, kind: 'technical', customer: page, followUpOf: closed });
    await waitUntil(() => shows(form, `was filed for ${owner!.label}`));

    await press(form, `File it for ${owner!.label} instead`);
    await waitUntil(() => !shows(form, 'was filed for'));

    expect(shows(form, `Filing for ${owner!.label}`)).to.equal(true);
    expect(buttonNamed(form, `File it for ${owner!.label} instead`)).to.equal(undefined);
  });

  it('ends to do so when the page says so', async () => {
    const { form } = await aForm({ backend: aDesk({ cases: 60 }), kind: 'technical' });
    const subject = () => (control(form, 'Subject') as HTMLInputElement).value;
    form.setAttribute('follow-up-of', closed);
    await waitUntil(() => subject() !== '');

    form.removeAttribute('follow-up-of');
    await waitUntil(() => subject() === '', 'it goes on');

    expect(shows(form, 'carries on')).to.equal(false);
  });
});

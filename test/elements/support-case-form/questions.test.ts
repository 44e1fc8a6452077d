import { expect, waitUntil } from '@open-wc/testing';
import type { Field, Form } from '../../../src/model/forms.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aForm,
  all,
  asks,
  buttonNamed,
  choose,
  control,
  customers,
  focused,
  listen,
  lookUp,
  one,
  optionsOf,
  press,
  question,
  shows,
  textOf,
  withOperations,
  write,
} from './pages.js';

describe('<support-case-form> asks what the form says', () => {
  it('for nothing in particular, in a form nobody has seen before', async () => {
    const { form } = await aForm({
      backend: aBackendWith({
        title: 'Ask us',
        sections: [{ id: 's', title: 'Machine' }],
        fields: [
          { id: 'a b', kind: 'text', label: 'Serial', section: 's', required: true },
          { id: '__proto__', kind: 'longtext', label: 'Story' },
          { id: 'n', kind: 'number', label: 'How many' },
          { id: 'd', kind: 'date', label: 'On' },
          { id: 'x', kind: 'of-tomorrow', label: 'Something new' },
        ],
      }),
      customer: null,
    });

    expect(textOf(one(form, 'h2'))).to.equal('Ask us');
    expect(all(form, '.label').map(textOf)).to.deep.equal([
      'Serial',
      'Story (optional)',
      'How many (optional)',
      'On (optional)',
      'Something new (optional)',
    ]);
    expect(control(form, 'Story').localName).to.equal('textarea');
    expect((control(form, 'On') as HTMLInputElement).type).to.equal('date');
    expect((control(form, 'Something new') as HTMLInputElement).type).to.equal('text');
  });

  it('three choices deep, and clears what no longer fits, telling both eye and ear', async () => {
    const { form } = await aForm({ kind: 'partner' });
    expect(shows(form, 'Choose “Category” first')).to.equal(true);
    await choose(form, 'Category', 'Billing and finance');
    await choose(form, 'Sub-category', 'Invoices');
    await waitUntil(() => optionsOf(form, 'Topic').includes('Copy of an invoice'));
    await choose(form, 'Topic', 'Copy of an invoice');
    const heard = listen();

    await choose(form, 'Category', 'Systems and tools');

    expect(optionsOf(form, 'Sub-category')).to.include('Marketplace');
    expect((control(form, 'Sub-category') as HTMLSelectElement).selectedOptions[0]!.text.trim()).to.equal('Choose…');
    expect(textOf(question(form, 'Sub-category'))).to.contain('no longer fits and was cleared');
    await waitUntil(() => heard.some((text) => text.includes('Sub-category: 3 options. The previous choice')));
  });

  it('keeps focus where it is while other questions change', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const radio = question(form, 'Category').querySelectorAll('input')[1]!;

    radio.focus();
    radio.click();
    await settled(form);

    expect(focused(form)).to.equal(question(form, 'Category').querySelectorAll('input')[1]);
  });

  it('more once a category is chosen, and keeps what was written', async () => {
    const { form } = await aForm({ kind: 'technical' });
    await write(form, 'Subject', 'Mail is late');
    const heard = listen();

    await lookUp(form, 'Category', 'mail delayed');
    await settled(form);

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Mail is late');
    await waitUntil(() => heard.some((text) => /\d questions? added/.test(text)), 'nobody heard of the questions');
    expect(all(form, 'legend').map(textOf)).to.include('Questions about this category');
  });

  it('for a category by words, or by looking through all of them', async () => {
    const { form } = await aForm({ kind: 'technical' });

    one(form, 'details.browse summary')!.click();
    await waitUntil(() => all(form, '.tree > li').length > 5, 'no tree');
    await settled(form);
    const open = async (words: string) => {
      all(form, '.tree summary')
        .find((each) => textOf(each).startsWith(words))!
        .click();
      await settled(form);
    };
    await open('Mail');
    await waitUntil(() => all(form, '.tree .tree > li').length > 0);
    await open(textOf(all(form, '.tree .tree summary')[0]!));
    await waitUntil(() => all(form, '.tree .tree .tree > li').length > 0);
    await open(textOf(all(form, '.tree .tree .tree summary')[0]!));
    await waitUntil(() => all(form, '.tree input[type="radio"]').length > 0);
    all<HTMLInputElement>(form, '.tree input[type="radio"]')[0]!.click();
    await settled(form);

    expect((control(form, 'Category') as HTMLInputElement).value).to.contain('Mail ›');
  });

  it('for somebody new without leaving the form', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await write(form, 'End-user account', 'Quince Orchard Ltd');
    await waitUntil(() => question(form, 'End-user account').querySelector('.create'));

    question(form, 'End-user account').querySelector<HTMLElement>('.create')!.click();
    await waitUntil(() => one(form, 'dialog[open]'));
    expect((control(form, 'Name of the company') as HTMLInputElement).value).to.equal('Quince Orchard Ltd');
    await press(form, 'Save and select');
    expect(focused(form)!.id).to.equal('create-problems');
    await write(form, 'Internet domain', 'quince.example');
    await press(form, 'Save and select');
    await waitUntil(() => !one(form, 'dialog[open]'));
    await settled(form);

    expect((control(form, 'End-user account') as HTMLInputElement).value).to.equal('Quince Orchard Ltd');
    expect(focused(form)).to.equal(control(form, 'End-user account'));
  });

  it('to use what is there already, before it is made twice', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await lookUp(form, 'End-user account', 'a');
    const existing = (control(form, 'End-user account') as HTMLInputElement).value;
    await write(form, 'End-user account', existing);
    await waitUntil(() => question(form, 'End-user account').querySelector('.create'));
    question(form, 'End-user account').querySelector<HTMLElement>('.create')!.click();
    await waitUntil(() => one(form, 'dialog[open]'));
    await write(form, 'Internet domain', 'other.example');

    await press(form, 'Save and select');
    await waitUntil(() => shows(form, 'Use one of these?'));
    all(form, '#create-candidates button')[0]!.click();
    await settled(form);

    expect(one(form, 'dialog[open]')).to.equal(null);
    expect((control(form, 'End-user account') as HTMLInputElement).value).to.equal(existing);
  });

  it('with severities that say what they mean', async () => {
    const { form } = await aForm({ kind: 'technical' });

    const severities = all(form, '[role="radiogroup"]').find((each) => textOf(each).startsWith('Severity'))!;

    expect(severities.querySelectorAll('input[type="radio"]')).to.have.length(4);
    expect(textOf(severities)).to.contain('Production is down');
    expect(asks(form, 'Phone, reachable around the clock')).to.equal(false);
    await choose(form, 'Severity', 'S1');
    expect(asks(form, 'Phone, reachable around the clock')).to.equal(true);
  });

  it("in the person's own language and zone", async () => {
    const { form } = await aForm({ kind: 'partner' });

    expect((control(form, 'Language') as HTMLSelectElement).selectedOptions[0]!.text.trim()).to.equal('English');
    expect((control(form, 'Time zone') as HTMLInputElement).value).to.equal('Europe/Amsterdam');
  });

  it('less, when it starts from a typical request, which can be taken back', async () => {
    const { form } = await aForm();
    await write(form, 'Subject', 'My own words');

    await press(form, 'Payments and invoices Amounts, addresses, copies');
    await waitUntil(() => asks(form, 'Sub-category'));
    await settled(form);
    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('My own words');
    expect((control(form, 'Sub-category') as HTMLSelectElement).selectedOptions[0]!.text.trim()).to.equal('Invoices');
    await press(form, 'Undo');
    await waitUntil(() => asks(form, 'Product'));

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('My own words');
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
  });

  it('with what the page has filled in, and names what does not fit', async () => {
    const { form } = await aForm({
      kind: 'technical',
      prefill: { subject: 'From the page', product: 'no-such-product', nowhere: 'x', contact: 'nobody-at-all' },
    });
    await settled(form);

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('From the page');
    expect(textOf(question(form, 'Product'))).to.contain('does not fit here');
    expect(shows(form, 'This form has no question for: nowhere')).to.equal(true);
    await waitUntil(() => textOf(question(form, 'Contact for support')).includes('does not fit here'));
  });

  it('and says why a question is closed, and what to do about it', async () => {
    const { form } = await aForm({
      backend: aBackendWith({
        fields: [
          {
            id: 'a',
            kind: 'text',
            label: 'Line',
            required: true,
            can: {
              state: 'refused',
              reason: 'No contract.',
              remedy: { text: 'Ask for one', href: 'https://help.example/' },
            },
          },
        ],
      }),
    });

    const input = control(form, 'Line') as HTMLInputElement;
    expect(input.readOnly).to.equal(true);
    expect(textOf(question(form, 'Line').closest('.question')))
      .to.contain('No contract.')
      .and.to.contain('Ask for one');
  });

  it('and counts down what is left of a long text', async () => {
    const { form } = await aForm({
      backend: aBackendWith({ fields: [{ id: 'a', kind: 'longtext', label: 'Text', maxLength: 10 }] }),
    });

    await write(form, 'Text', '12345678');
    expect(textOf(question(form, 'Text'))).to.contain('2 characters left');
    await write(form, 'Text', '123456789012');

    expect(textOf(question(form, 'Text'))).to.contain('Shorten this by 2 characters.');
    expect((control(form, 'Text') as HTMLTextAreaElement).value).to.equal('123456789012');
  });

  it('and shows that options could not be loaded, with a way to try again', async () => {
    let broken = true;
    const desk = aDesk();
    const backend = withOperations(desk, {
      forms: {
        options: (query, call) => (broken ? Promise.reject(new Error('down')) : desk.forms!.options!(query, call)),
      },
    });
    const { form } = await aForm({ backend, kind: 'partner' });
    await choose(form, 'Category', 'Billing and finance');
    await choose(form, 'Sub-category', 'Invoices');
    await waitUntil(() => shows(form, 'The options could not be loaded.'));
    broken = false;

    all(form, '.question')
      .find((each) => textOf(each).startsWith('Topic'))!
      .querySelector('button')!
      .click();
    await waitUntil(() => optionsOf(form, 'Topic').length > 1);

    expect(optionsOf(form, 'Topic')).to.include('Wrong amount');
  });

  it('only for what the customer allows, and says what is missing', async () => {
    const { form } = await aForm({ kind: 'technical', customer: customers['none']! });

    expect(shows(form, 'You cannot file a case here')).to.equal(true);
    expect(shows(form, 'What is missing')).to.equal(true);
    expect(asks(form, 'Customer')).to.equal(true);
    expect(asks(form, 'Subject')).to.equal(false);
    expect(buttonNamed(form, 'Create case')).to.equal(undefined);
  });
});

const aBackendWith = (form: Partial<Form> & { fields: Field[] }) =>
  withOperations(aDesk(), { forms: { get: async () => ({ form: { id: 'test', ...form } }) } });

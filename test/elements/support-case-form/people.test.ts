import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Customer } from '../../../src/model/customers.js';
import '../../../src/define/support-authority.js';
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
  fillPartnerRequest,
  focused,
  listen,
  one,
  press,
  question,
  shows,
  submit,
  textOf,
  withOperations,
  write,
} from './pages.js';

type Form = Awaited<ReturnType<typeof aForm>>['form'];

describe('<support-case-form> tells who is who', () => {
  it('beside the button that sends: for whom, by whom, who answers, where its mails go', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await waitUntil(() => fact(form, 'Who sees the case'));

    expect(textOf(one(form, '.involved .filing-for'))).to.equal('Filing for Alder & Finch Architects');
    expect(fact(form, 'Filed by')).to.contain('You, ').and.to.contain('Ines Marchetti');
    expect(fact(form, 'Contact for support'))
      .to.contain('Ines Marchetti ines.marchetti@fjordlight.example')
      .and.to.contain('never to the customer');
    expect(fact(form, 'Shared with')).to.equal('Nobody else');
    expect(fact(form, 'E-mails about the case go to')).to.equal('ines.marchetti@fjordlight.example');
    expect(one(form, '.involved')!.compareDocumentPosition(one(form, '#submit')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('leaves the contact as it is when the customer changes, and never takes the customer’s own', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'About our contract');

    provider.customerId = customers['standard'];
    await waitUntil(() => buttonNamed(form, 'File it for Casa Verde Hotels instead'));
    await press(form, 'File it for Casa Verde Hotels instead');
    await waitUntil(() => textOf(one(form, '.involved .filing-for')).includes('Casa Verde'));

    expect((control(form, 'Contact for support') as HTMLInputElement).value).to.equal('Ines Marchetti');
    expect(fact(form, 'Contact for support')).to.contain('Ines Marchetti');
  });

  for (const [access, words] of [
    ['yes', 'sees this case in its own portal.'],
    ['no', 'has no portal access and does not see this case.'],
    ['unknown', 'It is not known whether'],
    [undefined, 'It is not known whether'],
  ] as const) {
    it(`says whether the customer sees it: ${access}`, async () => {
      const { form } = await aForm({ kind: 'partner', backend: knowing({ portalAccess: access }) });

      await waitUntil(() => fact(form, 'Who sees the case'));

      expect(fact(form, 'Who sees the case')).to.contain(words).and.to.contain('Alder & Finch Architects');
    });
  }

  it('shows what is kept of the customer, not to be changed here, and where it is kept', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await waitUntil(() => one(form, '.data'));

    one(form, '.data > summary')!.click();

    expect(textOf(one(form, '.data')))
      .to.contain('Helen Okafor')
      .and.to.contain('only where they are kept');
    expect(one<HTMLAnchorElement>(form, '.data a')!.rel).to.equal('noopener noreferrer');
    expect(all(form, '.data :is(input, textarea, select)')).to.have.length(0);
  });

  it('says of a customer that the system does not tell of only that', async () => {
    const { customers: _none, ...rest } = aDesk();
    const { form } = await aForm({ kind: 'partner', backend: rest });

    expect(fact(form, 'Who sees the case')).to.contain('It is not known whether');
    expect(one(form, '.data')).to.equal(null);
    expect(fact(form, 'Filed by')).to.contain('You');
  });

  it('says what sharing means for both sides as soon as somebody is named, also to those who listen', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const heard = listen();

    await write(form, 'Keep informed', 'it@alderfinch.example');

    expect(textOf(question(form, 'Keep informed').closest('.question')))
      .to.contain('They see the whole case')
      .and.to.contain('They keep what they have received.');
    expect(fact(form, 'Shared with')).to.contain('it@alderfinch.example');
    await waitUntil(() => heard.some((text) => text.includes('They see the whole case')), 'silence');
  });

  it('sends its mails where the person wants them, besides the address for all cases', async () => {
    const { form } = await aForm({ kind: 'partner' });

    await write(form, 'Mails about this case', 'duty@fjordlight.example');

    expect(fact(form, 'E-mails about the case go to'))
      .to.contain('ines.marchetti@fjordlight.example')
      .and.to.contain('duty@fjordlight.example')
      .and.to.contain('does not see the case');
  });

  it('tells them apart in the summary, too, with who sees it', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form);
    await write(form, 'Keep informed', 'it@alderfinch.example');
    await write(form, 'Mails about this case', 'duty@fjordlight.example');

    await submit(form);
    await waitUntil(() => one(form, '.filed'));

    expect(fact(form, 'Filed for')).to.equal('Alder & Finch Architects');
    expect(fact(form, 'Filed by')).to.contain('Ines Marchetti');
    expect(fact(form, 'Contact for support')).to.contain('Ines Marchetti');
    expect(fact(form, 'Who sees the case')).to.contain('Nimbora Support').and.to.contain('Alder & Finch Architects');
    expect(fact(form, 'Shared with')).to.contain('it@alderfinch.example').and.to.contain('They keep what');
    expect(fact(form, 'E-mails about the case go to')).to.contain('duty@fjordlight.example');
  });
});

describe('<support-case-form> says who may what', () => {
  it('which product this kind of partner may not file, why, and who may', async () => {
    const { form } = await aForm({ kind: 'technical', customer: customers['indirectReseller']! });

    const closed = one(form, '.unavailable')!;

    expect(textOf(closed.querySelector('summary'))).to.equal('1 choice is not open to you');
    expect(textOf(closed)).to.contain('Nimbora Compute').and.to.contain('It can be filed by Larkfield Distribution');
    await write(form, 'Subject', 'Still possible for other products');
    expect(asks(form, 'Subject')).to.equal(true);
  });

  it('which kind of request an advisor may not file, without saying the reason twice', async () => {
    const { form } = await aForm({ kind: 'partner', customer: customers['advisor']! });

    const words = textOf(form.shadowRoot!.querySelector('form'));

    expect(words.split('As Advisor you cannot file this').length - 1).to.equal(1);
    expect(words).to.contain('which bills this customer');
    expect(question(form, 'Category').querySelectorAll('input')).to.have.length(2);
  });

  it('to a customer on trial that its partner helps', async () => {
    const { form } = await aForm({ kind: 'technical', customer: null, backend: aDesk({ role: 'customer' }) });

    expect(textOf(one(form, '.unavailable'))).to.contain('A trial is supported by your partner only.');
    expect(one(form, '.involved .data')).to.equal(null);
  });

  it('to somebody of a customer nothing about customers of their own', async () => {
    const { form } = await aForm({ customer: null, backend: aDesk({ role: 'customer' }) });

    expect(shows(form, 'Filing for your own organisation, Alder & Finch Architects')).to.equal(true);
    expect(shows(form, 'What your customers are entitled to')).to.equal(false);
    expect(shows(form, 'List an app on the marketplace')).to.equal(false);
  });

  it('what is missing, one by one, where nothing can be filed for a customer', async () => {
    const { form } = await aForm({ kind: 'technical', customer: customers['none']! });

    await waitUntil(() => one(form, '.needs'));

    expect(all(form, '.needs > li').map(textOf).join()).to.match(/(Missing|Requested|Ended|Not known): /);
  });

  it('where the page says what is missing, instead of the same words twice', async () => {
    const { form, provider } = await aForm({ kind: 'technical', customer: customers['none']! });
    await waitUntil(() => one(form, '.needs'));
    const panel = document.createElement('support-authority');

    provider.prepend(panel);
    await waitUntil(() => shows(form, 'is said on this page'));
    const isSaidTwice = shows(form, 'What is missing') && !!one(form, '.needs');
    all<HTMLButtonElement>(form, '.missing button')[0]!.click();

    expect(shows(form, 'You cannot file a case here')).to.equal(true);
    expect(isSaidTwice).to.equal(false);
    expect(document.activeElement).to.equal(panel);
    panel.remove();
    await waitUntil(() => one(form, '.needs'), 'it says all of it where nothing else does');
  });

  it('where requests are taken that were filed in the other portal before', async () => {
    const { form } = await aForm({ kind: 'technical' });

    await choose(form, 'Product', 'Nimbora Classic Hosting');
    await waitUntil(() => one(form, '.earlier a'));

    expect(one<HTMLAnchorElement>(form, '.earlier a')!.href).to.equal(
      'https://classic.nimbora.example/requests?tenant=alderfinch.example',
    );
  });
});

describe('<support-case-form> offers', () => {
  it('common topics before anything is typed, and from there all of them, by keyboard', async () => {
    const { form } = await aForm({ kind: 'technical' });
    control(form, 'Category').focus();

    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => one(form, '.option.more'));
    expect(textOf(one(form, '.options > .group'))).to.equal('Common topics');
    await waitUntil(() => all(form, '.option').length > 3);
    await waitUntil(() => one(form, '.option.active'));
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => one(form, '.option.more.active'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(form, '.tree > li').length > 5, 'no tree');
    await settled(form);

    expect(textOf(focused(form))).to.equal('Browse all');
    expect(focused(form)!.closest('details')!.open).to.equal(true);
  });

  it('the support plan, and to add one that is missing', async () => {
    const { form } = await aForm({ kind: 'technical' });
    expect((control(form, 'Support plan') as HTMLInputElement).value).to.equal('Premium');

    await write(form, 'Support plan', 'Own contract');
    await waitUntil(() => question(form, 'Support plan').querySelector('.create'));
    question(form, 'Support plan').querySelector<HTMLElement>('.create')!.click();
    await waitUntil(() => one(form, 'dialog[open]'));
    await write(form, 'Access id', 'A-1');
    await write(form, 'Contract number', 'C-77');
    await press(form, 'Save and select');
    await waitUntil(() => !one(form, 'dialog[open]'));
    await settled(form);

    expect((control(form, 'Support plan') as HTMLInputElement).value).to.equal('Plan A-1');
  });
});

/** What stands under a term. */
function fact(form: Form, term: string): string | undefined {
  const found = all(form, 'dl.facts dt').find((each) => textOf(each) === term);
  return found && textOf(found.nextElementSibling).replaceAll(/[\u2066-\u2069]/g, '');
}

/** A desk that knows this of its customers. */
function knowing(more: Partial<Customer>) {
  const desk = aDesk();
  return withOperations(desk, {
    customers: { get: async (input, call) => ({ ...(await desk.customers!.get!(input, call)), ...more }) },
  });
}

import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/support-customer-picker.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aForm,
  all,
  asks,
  buttonNamed,
  control,
  customers,
  focused,
  listen,
  press,
  question,
  shows,
  submit,
  textOf,
  write,
} from './pages.js';

type Page = Awaited<ReturnType<typeof aForm>>;

describe('<support-case-form> beside a picker of customers', () => {
  it('does not ask for the customer once more: it says whom, and leads to where one chooses', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });

    const picker = await aPicker({ form, provider });

    expect(question(form, 'Customer').querySelector('input')).to.equal(null);
    expect(textOf(question(form, 'Customer'))).to.equal('Customer Alder & Finch Architects Change customer');
    await press(form, 'Change customer');
    expect(document.activeElement).to.equal(picker);
  });

  it('whichever of the two comes first, and asks again when the picker has left', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    const picker = await aPicker({ form, provider });
    form.remove();

    provider.append(form);
    await settled(form, { frames: 3 });
    const asksBeside = !!question(form, 'Customer').querySelector('input');
    picker.remove();
    await settled(form, { frames: 3 });

    expect(asksBeside).to.equal(false);
    expect((control(form, 'Customer') as HTMLInputElement).value).to.equal('Alder & Finch Architects');
  });

  it('asks itself where the picker is about another customer than the page', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    const picker = document.createElement('support-customer-picker');
    picker.customerId = customers['standard']!;

    provider.prepend(picker);
    await settled(form, { frames: 3 });

    expect(control(form, 'Customer')).to.be.instanceOf(HTMLInputElement);
  });

  it('names a customer that is still missing among what is wrong, and leads to the picker from there', async () => {
    const page = await aForm({ kind: 'partner', customer: null });
    const { form } = page;
    const picker = await aPicker(page);
    expect(textOf(question(form, 'Customer'))).to.contain('No customer is chosen yet.');

    await submit(form);
    await press(form, 'Customer: Choose an answer.');
    (focused(form) as HTMLElement).click();

    expect(textOf(question(form, 'Customer').querySelector('.error'))).to.contain('Choose an answer.');
    expect(document.activeElement).to.equal(picker);
  });
});

describe('<support-case-form> whose page goes on to another customer', () => {
  it('goes back there with the page, when its writer goes on', async () => {
    const { form, provider } = await aPinnedForm();
    const heard = listen();

    await press(form, 'Continue for Alder & Finch Architects');

    expect(provider.customerId).to.equal(customers['full']);
    expect(shows(form, 'The page has moved on')).to.equal(false);
    expect(subjectOf(form)).to.equal('About Alder & Finch');
    await waitUntil(() => heard.includes('Filing for Alder & Finch Architects'), 'silence');
  });

  it('says so to those who listen: they chose above, and the form is below', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'About Alder & Finch');
    const heard = listen();

    provider.customerId = customers['standard']!;

    const said = 'What you wrote here is for Alder & Finch Architects. The page has moved on to Casa Verde Hotels.';
    await waitUntil(() => isSaid(heard, said), 'silence', { timeout: 3000 });
  });

  it('begins a new case there when its writer wants both, and keeps what was written as a draft', async () => {
    const { form } = await aPinnedForm();

    await press(form, 'Keep it as a draft and begin a new case for Casa Verde Hotels');
    await waitUntil(() => shows(form, 'Filing for Casa Verde Hotels') && asks(form, 'Subject'));
    await waitUntil(() => focused(form), 'focus is lost');
    const begun = subjectOf(form);
    await press(form, 'Open it');
    await waitUntil(() => subjectOf(form) !== '');

    expect(begun).to.equal('');
    expect(subjectOf(form)).to.equal('About Alder & Finch');
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
  });

  it('stays with its customer also where the page fixes another one', async () => {
    const { form } = await aForm({ kind: 'partner', customer: null, customerId: customers['full']! });
    await write(form, 'Subject', 'About Alder & Finch');

    form.customerId = customers['standard']!;
    await settled(form, { frames: 3 });
    const isKept = shows(form, 'Filing for Alder & Finch Architects');
    const goesBack = buttonNamed(form, 'Continue for Alder & Finch Architects');
    await press(form, 'File it for Casa Verde Hotels instead');

    expect(isKept).to.equal(true);
    expect(goesBack, 'the page does not follow the form').to.equal(undefined);
    expect(shows(form, 'Filing for Casa Verde Hotels')).to.equal(true);
    expect(subjectOf(form)).to.equal('About Alder & Finch');
  });
});

describe('<support-case-form> whose page lets go of its customer', () => {
  const stays = 'What you wrote here stays with Alder & Finch Architects. No customer is chosen on this page any more.';

  it('says that what was written stays with it, to those who listen, too, and goes on for it when asked', async () => {
    const page = await aForm({ kind: 'partner' });
    const { form, provider } = page;
    const picker = await aPicker(page);
    await write(form, 'Subject', 'About Alder & Finch');
    const heard = listen();

    [...picker.shadowRoot!.querySelectorAll('button')].find((one) => one.ariaLabel?.startsWith('Choose no'))!.click();
    await waitUntil(() => shows(form, stays), 'nothing is said');
    await waitUntil(() => isSaid(heard, stays), 'silence', { timeout: 3000 });
    const isKept = shows(form, 'Filing for Alder & Finch Architects') && subjectOf(form) === 'About Alder & Finch';
    await press(form, 'Continue for Alder & Finch Architects');

    expect(isKept).to.equal(true);
    expect(provider.customerId).to.equal(customers['full']);
    expect(shows(form, 'stays with')).to.equal(false);
  });

  it('begins a new case for nobody yet when its writer wants that, and keeps what was written as a draft', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'About Alder & Finch');
    provider.customerId = undefined;
    await waitUntil(() => shows(form, stays), 'nothing is said');

    await press(form, 'Keep it as a draft and begin a new case');
    await waitUntil(() => !shows(form, 'Filing for') && asks(form, 'Subject'), 'it is still for the former one');
    const begun = [subjectOf(form), (control(form, 'Customer') as HTMLInputElement).value];
    await waitUntil(() => buttonNamed(form, 'Open it'), 'no draft');
    await press(form, 'Open it');
    await waitUntil(() => subjectOf(form) !== '');

    expect(begun).to.deep.equal(['', '']);
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
    expect(shows(form, 'stays with'), 'a draft was opened, nothing was let go').to.equal(false);
  });

  it('lets go of it, too, while nothing is written', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });

    provider.customerId = undefined;

    await waitUntil(() => !shows(form, 'Filing for'), 'still for the former one');
  });
});

describe('<support-case-form> on a page about one customer', () => {
  it('offers no typical case that is for another', async () => {
    const backend = aDesk();
    const open = await aForm({ backend });
    const offered = templatesOf(open.form);

    const fixed = await aForm({ backend, customer: null, customerId: customers['full']! });

    expect(offered).to.include('Payments and invoices');
    expect(templatesOf(fixed.form)).to.not.include('Payments and invoices');
    expect(templatesOf(fixed.form)).to.include('A service is down');
  });
});

/** A form that somebody has written in for one customer, on a page that has gone on to another. */
async function aPinnedForm(): Promise<Page> {
  const page = await aForm({ kind: 'partner' });
  const { form, provider } = page;
  await write(form, 'Subject', 'About Alder & Finch');
  provider.customerId = customers['standard']!;
  await provider.updateComplete;
  await settled(form);
  await waitUntil(() => shows(form, 'The page has moved on to Casa Verde Hotels.'));
  return page;
}

async function aPicker({ form, provider }: Page) {
  const picker = document.createElement('support-customer-picker');
  provider.prepend(picker);
  await settled(picker);
  await settled(form, { frames: 3 });
  return picker;
}

const subjectOf = (form: Page['form']): string => (control(form, 'Subject') as HTMLInputElement).value;

const templatesOf = (form: Page['form']): string[] => all(form, '.template .name').map(textOf);

/** Names keep their own direction among what is said. */
const isSaid = (heard: readonly string[], words: string): boolean =>
  heard.some((text) => text.replaceAll(/[\u2068\u2069]/g, '').includes(words));

import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CaseOpenedEvent } from '../../../src/events/case-opened.js';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';
import {
  aDesk,
  aForm,
  all,
  asks,
  choose,
  control,
  customers,
  errorOf,
  focused,
  one,
  press,
  shows,
  submit,
  textOf,
  write,
} from './pages.js';

const inSteps = (more: Parameters<typeof aForm>[0] = {}) => aForm({ kind: 'partner', layout: 'steps', ...more });

describe('<support-case-form layout="steps">', () => {
  it('asks one section after the other, and says where one is', async () => {
    const { form } = await inSteps();
    expect(shows(form, 'Step 1 of 5: For whom')).to.equal(true);
    expect(asks(form, 'Subject')).to.equal(false);

    await press(form, 'Continue');

    expect(textOf(focused(form))).to.equal('Step 2 of 5: Product and category');
    expect(asks(form, 'Reason for the case')).to.equal(true);
  });

  it('goes on only from a step that is right', async () => {
    const { form } = await inSteps();
    await press(form, 'Continue');

    await press(form, 'Continue');

    expect(focused(form)!.id).to.equal('problems');
    expect(errorOf(form, 'Reason for the case')).to.equal('Choose an answer.');
    expect(textOf(one(form, '#problems'))).not.to.contain('Subject');
  });

  it('keeps the answers on the way back', async () => {
    const { form } = await inSteps();
    await throughSteps(form);

    await press(form, 'Back');
    await press(form, 'Back');

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Wrong address');
  });

  it('has neither a step nor a line in the review for a customer whom the page has fixed', async () => {
    const { form } = await inSteps({ customer: null, customerId: customers['standard']! });
    const first = textOf(one(form, '#step-heading'));
    await fromProducts(form);

    expect(first).to.equal('Step 1 of 4: Product and category');
    expect(all(form, '.review dt').map(textOf)).to.not.include('Customer');
    expect(shows(form, 'Filing for Casa Verde Hotels')).to.equal(true);
  });

  it('shows everything once more at the end, and sends it', async () => {
    const backend = aDesk();
    const { form } = await inSteps({ backend });
    await throughSteps(form);
    expect(shows(form, 'Step 5 of 5: Check your answers')).to.equal(true);
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
    expect(textOf(one(form, '.review')!.parentElement))
      .to.contain('Wrong address')
      .and.to.contain('Invoices');
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;

    await submit(form);

    expect((await backend.cases.get({ id: (await opened).caseId })).subject).to.equal('Wrong address');
  });

  it('leads from the review to an answer, and back to the review', async () => {
    const { form } = await inSteps();
    await throughSteps(form);

    await press(form, 'Change Subject');
    expect(focused(form)).to.equal(control(form, 'Subject'));
    await write(form, 'Subject', 'Other words');
    await press(form, 'Continue');

    await waitUntil(() => shows(form, 'Check your answers'));
    expect(shows(form, 'Other words')).to.equal(true);
  });

  it('shows in the review what may be sensitive, without asking a second time', async () => {
    const { form } = await inSteps();
    await throughSteps(form, 'Write to eva@contoso.example about the address.');
    await waitUntil(() => one(form, '#checks'));
    expect(all(form, '.findings li')).to.have.length(1);
    const opened = oneEvent(form, 'support-case-opened');

    await submit(form);

    await opened;
  });

  it('gathers the sections again when the form changes under way', async () => {
    const { form } = await aForm({ layout: 'steps' });
    expect(shows(form, 'Step 1 of 5')).to.equal(true);

    await choose(form, 'What is it about?', 'Partner request');
    await waitUntil(() => shows(form, 'New partner request'));

    expect(shows(form, 'Step 1 of 5: For whom')).to.equal(true);
  });
});

async function throughSteps(form: SupportCaseForm, description?: string) {
  await press(form, 'Continue');
  await fromProducts(form, description);
}

async function fromProducts(form: SupportCaseForm, description = 'The address on our invoices is the old one.') {
  await choose(form, 'Category', 'Billing and finance');
  await choose(form, 'Sub-category', 'Invoices');
  await choose(form, 'Reason for the case', 'Please change something');
  await press(form, 'Continue');
  await write(form, 'Subject', 'Wrong address');
  await write(form, 'Description', description);
  await press(form, 'Continue');
  await press(form, 'Continue');
  await waitUntil(() => one(form, '.review'));
}

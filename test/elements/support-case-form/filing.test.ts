import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CaseOpenedEvent } from '../../../src/events/case-opened.js';
import type { SupportNavigateEvent } from '../../../src/events/navigate.js';
import type { CaseSubmitEvent } from '../../../src/events/case-submit.js';
import type { CaseDraft } from '../../../src/model/cases.js';
import { SupportError } from '../../../src/port/error.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aForm,
  all,
  asks,
  buttonNamed,
  control,
  customers,
  errorOf,
  fillPartnerRequest,
  focused,
  one,
  press,
  question,
  shows,
  submit,
  textOf,
  withOperations,
  write,
} from './pages.js';

describe('<support-case-form> files a case', () => {
  it('and shows its number, for whom it is, and where to follow it', async () => {
    const backend = aDesk();
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    const opened = oneEvent(form, 'support-case-opened') as Promise<CaseOpenedEvent>;

    await submit(form);

    const { caseId, number, customerId } = await opened;
    await waitUntil(() => textOf(focused(form)).startsWith('Case '), 'nobody was taken to what was created');
    expect((await backend.cases.get({ id: caseId })).subject).to.equal('Wrong address on invoices');
    expect(customerId).to.equal(customers['full']);
    expect(textOf(focused(form))).to.equal(`Case ${number} created`);
    expect(buttonNamed(form, `Open case ${number}`)!.getAttribute('href')).to.equal(
      `/cases/${encodeURIComponent(caseId)}`,
    );
    expect(shows(form, 'Alder & Finch Architects')).to.equal(true);
  });

  it('once, however often the button is pressed', async () => {
    let times = 0;
    const desk = aDesk();
    const backend = withOperations(desk, {
      cases: { create: (draft, call) => (times++, desk.cases.create!(draft, call)) },
    });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    const opened = oneEvent(form, 'support-case-opened');

    const button = buttonNamed(form, 'Create case')!;
    for (let press = 0; press < 5; press++) button.click();
    form.shadowRoot!.querySelector('form')!.requestSubmit();

    await opened;
    await settled(form);
    expect(times).to.equal(1);
  });

  it('unless the page takes the draft over', async () => {
    let sent = 0;
    const backend = withOperations(aDesk(), { cases: { create: async () => (sent++, { id: '1', state: 'created' }) } });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    let draft: CaseDraft | undefined;
    form.addEventListener('support-case-submit', (event) => {
      ({ draft } = event as CaseSubmitEvent);
      event.preventDefault();
    });

    await submit(form);

    expect(sent).to.equal(0);
    expect(draft?.customer).to.deep.equal({ id: customers['full'], label: 'Alder & Finch Architects' });
    expect(draft?.values['subject']).to.equal('Wrong address on invoices');
    expect(shows(form, 'Create case')).to.equal(true);
  });

  it('for the same customer once more, on an empty sheet', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form);
    await submit(form);

    await press(form, 'File another for Alder & Finch Architects');

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('');
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
    expect(textOf(focused(form))).to.equal('New partner request');
  });

  it('and says what is wrong first, in one place and at each question', async () => {
    const { form } = await aForm({ kind: 'partner' });

    await submit(form);

    const summary = focused(form)!;
    expect(summary.id).to.equal('problems');
    expect([...summary.querySelectorAll('a')].map(textOf)).to.include('Subject: Fill this in.');
    expect(errorOf(form, 'Subject')).to.equal('Fill this in.');
    expect(control(form, 'Subject').getAttribute('aria-invalid')).to.equal('true');
  });

  it('and leads from the summary to the question without touching the address', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await submit(form);
    const before = location.href;

    one(form, '#problems')!.querySelectorAll('a')[3]!.click();

    expect(location.href).to.equal(before);
    expect(focused(form)).to.equal(control(form, 'Subject'));
  });

  it('and takes an error away when the answer is mended, but brings no new one before the next attempt', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await submit(form);

    await write(form, 'Subject', 'S');
    await write(form, 'Description', 'short');

    expect(errorOf(form, 'Subject')).to.equal('');
    expect(errorOf(form, 'Description')).to.equal('');
    expect(textOf(one(form, '#problems'))).not.to.contain('Subject');
  });

  it('and calls nothing invalid before the first attempt', async () => {
    const { form } = await aForm({ kind: 'partner' });

    await write(form, 'Subject', 'x');
    await write(form, 'Subject', '');

    expect(all(form, '[aria-invalid]')).to.deep.equal([]);
  });

  it('and puts what the system says at the question it is about', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form, 'Our login does not work, the password: Sommer2026!');

    await submit(form);
    await press(form, 'Send anyway');

    expect(focused(form)!.id).to.equal('problems');
    expect(errorOf(form, 'Description')).not.to.equal('');
    expect((control(form, 'Description') as HTMLTextAreaElement).value).to.contain('Sommer2026!');
  });

  it('and keeps everything when the system does not answer, to be sent again unchanged under the same key', async () => {
    const keys: (string | undefined)[] = [];
    const desk = aDesk();
    const backend = withOperations(desk, {
      cases: {
        async create(draft, call) {
          keys.push(call?.key);
          if (keys.length === 1) throw new SupportError('unavailable');
          return desk.cases.create!(draft, call);
        },
      },
    });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);

    await submit(form);
    expect(shows(form, 'The case was not created.')).to.equal(true);
    const opened = oneEvent(form, 'support-case-opened');
    await press(form, 'Send again');

    await opened;
    expect(keys[1]).to.equal(keys[0]);
  });

  it('and tells the page when it failed', async () => {
    const backend = withOperations(aDesk(), {
      cases: { create: () => Promise.reject(new SupportError('forbidden', { reason: 'Not you.', reference: 'R-1' })) },
    });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    const failed = oneEvent(form, 'support-failed');

    await submit(form);

    expect((await failed) as unknown).to.include({ operation: 'cases.create', kind: 'forbidden', reference: 'R-1' });
    expect(shows(form, 'Not you.')).to.equal(true);
    expect(buttonNamed(form, 'Send again')).to.equal(undefined);
  });

  it('and says that nobody knows when the answer got lost', async () => {
    const backend = withOperations(aDesk(), { cases: { create: () => Promise.reject(new Error('reset')) } });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);

    await submit(form);

    expect(shows(form, 'It is not known whether the case was created.')).to.equal(true);
    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Wrong address on invoices');
  });

  it('with Enter in a line and with Ctrl+Enter in a text', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const text = control(form, 'Description');

    text.focus();
    text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await settled(form);

    expect(focused(form)!.id).to.equal('problems');
  });

  it('and asks what the chosen severity asks before it is sent', async () => {
    const { form } = await aForm({
      kind: 'technical',
      prefill: { product: 'mail', severity: 'S1', category: '16-0-0-0' },
    });
    await settled(form);
    for (const label of ['Subject', 'Description', 'Phone, reachable around the clock', 'Invoice number'])
      if (asks(form, label))
        await write(form, label, label.startsWith('Phone') ? '+31 20 555 0100' : 'Mail is down for all');

    await submit(form);
    expect(textOf(focused(form))).to.equal('Before you send the case');
    await press(form, 'Create case');
    expect(shows(form, 'Tick every statement')).to.equal(true);
    for (const box of all<HTMLInputElement>(form, '.checks input')) box.click();
    const opened = oneEvent(form, 'support-case-opened') as Promise<CaseOpenedEvent>;
    await press(form, 'Create case');

    expect((await opened).number).to.be.a('string');
  });

  it('and points out what may be sensitive, which the person masks or means', async () => {
    const backend = aDesk();
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form, 'Please charge 4111 1111 1111 1111 and write to eva@contoso.example.');

    await submit(form);
    expect(textOf(focused(form))).to.equal('Before you send the case');
    expect(all(form, '.findings li')).to.have.length(2);
    await press(form, 'Mask Payment card number in “Description”');
    expect(all(form, '.findings li')).to.have.length(1);
    expect(one(form, '.findings')!.contains(focused(form))).to.equal(true);
    const opened = oneEvent(form, 'support-case-opened') as Promise<CaseOpenedEvent>;
    await press(form, 'Send anyway');

    const filed = await backend.cases.get({ id: (await opened).caseId });
    expect(filed.description!.text).to.contain('1111').and.not.to.contain('4111 1111');
    expect(filed.description!.text).to.contain('eva@contoso.example');
  });

  it('and goes back from what is asked to the answer it is about', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form, 'Write to eva@contoso.example about it.');
    await submit(form);

    await press(form, 'Go back');

    expect(focused(form)).to.equal(control(form, 'Description'));
    expect(one(form, '#checks')).to.equal(null);
  });

  it('and asks the page before it leads to the case', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form);
    await submit(form);
    const asked = oneEvent(form, 'support-navigate') as unknown as Promise<SupportNavigateEvent>;
    form.addEventListener('support-navigate', (event) => event.preventDefault());
    const before = location.href;

    all<HTMLAnchorElement>(form, '.filed a')[0]!.click();

    const { to, caseId, href } = await asked;
    expect({ to, href }).to.deep.equal({ to: 'case', href: `/cases/${encodeURIComponent(caseId!)}` });
    expect(location.href).to.equal(before);
  });

  it('only with something chosen where something was typed', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form);
    await write(form, 'Opportunity', 'no such thing');

    await submit(form);

    expect(errorOf(form, 'Opportunity')).to.contain('Choose one of the options for “no such thing”');
    expect(focused(form)!.id).to.equal('problems');
  });

  it('that carries on a closed one', async () => {
    const desk = aDesk();
    let draft: CaseDraft | undefined;
    const backend = withOperations(desk, {
      cases: { create: (sent, call) => ((draft = sent), desk.cases.create!(sent, call)) },
    });
    const [closed] = (await desk.cases.list({ status: ['closed'] })).items;
    const { form } = await aForm({ backend, customer: null, kind: 'partner', followUpOf: closed!.id });
    await fillPartnerRequest(form);

    await submit(form);

    expect(draft?.followUpOf).to.equal(closed!.id);
    expect(draft?.customer?.id).to.equal(closed!.customer!.id);
  });

  it('describes its form by the customer, so that nobody files in the wrong name', async () => {
    const { form } = await aForm({ kind: 'partner' });

    const described = one(form, 'form')!.getAttribute('aria-describedby')!;

    expect(textOf(one(form, `#${described}`))).to.equal('Filing for Alder & Finch Architects');
    expect(question(form, 'Customer')).to.not.equal(null);
  });
});

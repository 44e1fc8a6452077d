import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CaseOpenedEvent } from '../../../src/events/case-opened.js';
import type { CustomerSelectEvent } from '../../../src/events/customer-select.js';
// Its many files are here before a test waits for the language.
import '../../../src/messages/fr.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aForm,
  asks,
  choose,
  control,
  customers,
  fillPartnerRequest,
  lookUp,
  press,
  shows,
  submit,
  write,
} from './pages.js';

const valueOf = (form: Parameters<typeof control>[0], label: string) =>
  (control(form, label) as HTMLInputElement).value;

describe('<support-case-form> keeps what was written', () => {
  it('while it is moved in the page', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'Half a sentence');

    const place = document.createElement('div');
    provider.append(place);
    place.append(form);
    await settled(form);

    expect(valueOf(form, 'Subject')).to.equal('Half a sentence');
  });

  it('for another form of the kind that comes after it, and says so', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await choose(form, 'Category', 'Billing and finance');
    await write(form, 'Subject', 'Half a sentence');

    form.remove();
    const next = document.createElement('support-case-form') as typeof form;
    next.kind = 'partner';
    provider.append(next);
    await settled(next);

    expect(valueOf(next, 'Subject')).to.equal('Half a sentence');
    expect(shows(next, 'What you wrote is here again.')).to.equal(true);
  });

  it('and leaves the other forms of the page alone, until there is something for them', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    const other = document.createElement('support-case-form') as typeof form;
    other.kind = 'partner';
    provider.append(other);
    await settled(other);
    control(other, 'Subject').focus();
    await settled(other);
    let drawn = 0;
    const { requestUpdate } = other;
    other.requestUpdate = (...change) => {
      drawn++;
      requestUpdate.apply(other, change);
    };

    await write(form, 'Subject', 'Half a sentence');
    const meanwhile = drawn;
    form.remove();
    await write(other, 'Subject', 'Another');
    await settled(other);

    expect(meanwhile).to.equal(0);
    expect(shows(other, 'Half a sentence')).to.equal(true);
  });

  it('also past a form that was taken away before it was ready', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'Half a sentence');
    form.remove();

    for (const moment of [0, 1, 2, 3]) {
      const hasty = document.createElement('support-case-form') as typeof form;
      hasty.kind = 'partner';
      provider.append(hasty);
      for (let turn = 0; turn < moment; turn++) await hasty.updateComplete;
      hasty.requestUpdate();
      hasty.remove();
      await hasty.updateComplete;
    }
    const next = document.createElement('support-case-form') as typeof form;
    next.kind = 'partner';
    provider.append(next);
    await settled(next);

    expect(valueOf(next, 'Subject')).to.equal('Half a sentence');
  });

  it('apart from a second form on the same page', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'Mine');

    const second = document.createElement('support-case-form') as typeof form;
    second.kind = 'partner';
    provider.append(second);
    await settled(second);
    await write(second, 'Subject', 'Another');

    expect(valueOf(form, 'Subject')).to.equal('Mine');
    expect(shows(second, 'is here again')).to.equal(false);
  });

  it('until it is filed', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await fillPartnerRequest(form);
    const opened = oneEvent(form, 'support-case-opened');
    await submit(form);
    await opened;

    form.remove();
    const next = document.createElement('support-case-form') as typeof form;
    next.kind = 'partner';
    provider.append(next);
    await settled(next);

    expect(valueOf(next, 'Subject')).to.equal('');
  });

  it('until it is discarded, and even that can be taken back', async () => {
    const { form } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'Precious');

    await press(form, 'Discard');
    expect(valueOf(form, 'Subject')).to.equal('');
    await press(form, 'Undo');

    expect(valueOf(form, 'Subject')).to.equal('Precious');
  });

  it('in its scope, where it is found again', async () => {
    const { form, provider } = await aForm({ kind: 'partner', customer: null });
    provider.scope = 'north';
    await provider.updateComplete;
    await settled(form);
    await write(form, 'Subject', 'Northern');

    provider.scope = 'coast';
    await provider.updateComplete;
    await settled(form);
    expect(valueOf(form, 'Subject')).to.equal('');
    provider.scope = 'north';
    await provider.updateComplete;
    await settled(form);

    expect(valueOf(form, 'Subject')).to.equal('Northern');
  });

  it('when the form itself changes its language', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'Ma question');

    provider.lang = 'fr';
    await waitUntil(() => form.shadowRoot!.querySelector('section')!.lang === 'fr', 'French did not come');
    await settled(form);

    const inputs = [...form.shadowRoot!.querySelectorAll('input')].map((input) => input.value);
    expect(inputs).to.include('Ma question');
  });
});

describe('<support-case-form> acts for one customer', () => {
  it('the one of the page, as long as nothing was written', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });

    provider.customerId = customers['standard']!;
    await provider.updateComplete;
    await settled(form);

    expect(shows(form, 'Filing for Casa Verde Hotels')).to.equal(true);
    expect(valueOf(form, 'Customer')).to.equal('Casa Verde Hotels');
  });

  it('its own, once something was written, and offers to move', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    await write(form, 'Subject', 'About Alder & Finch');

    provider.customerId = customers['standard']!;
    await provider.updateComplete;
    await settled(form);
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
    expect(shows(form, 'The page has moved on to Casa Verde Hotels.')).to.equal(true);
    await press(form, 'File it for Casa Verde Hotels instead');
    await settled(form);

    expect(shows(form, 'Filing for Casa Verde Hotels')).to.equal(true);
    expect(valueOf(form, 'Subject')).to.equal('About Alder & Finch');
    expect(shows(form, 'The page has moved on')).to.equal(false);
  });

  it('which a person chooses in it, for the whole page', async () => {
    const { form, provider } = await aForm({ kind: 'partner', customer: null });
    const chosen = oneEvent(form, 'support-customer-select') as unknown as Promise<CustomerSelectEvent>;

    await lookUp(form, 'Customer', 'Casa Verde');

    expect((await chosen).customerId).to.equal(customers['standard']);
    await provider.updateComplete;
    expect(provider.customerId).to.equal(customers['standard']);
    expect(shows(form, 'Filing for Casa Verde Hotels')).to.equal(true);
  });

  it('which the page has fixed, and then does not ask for', async () => {
    const backend = aDesk();
    const { form } = await aForm({ backend, kind: 'partner', customer: null, customerId: customers['standard']! });
    expect(asks(form, 'Customer')).to.equal(false);
    expect(shows(form, 'Filing for Casa Verde Hotels')).to.equal(true);
    await fillPartnerRequest(form);
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;

    await submit(form);

    expect((await backend.cases.get({ id: (await opened).caseId })).customer!.id).to.equal(customers['standard']);
  });

  it('or for the own organisation, and says what that means', async () => {
    const { form } = await aForm({ kind: 'partner', customer: customers['own']! });

    expect(shows(form, 'Filing for your own organisation')).to.equal(true);
    expect(shows(form, 'What your customers are entitled to does not apply')).to.equal(true);
    expect(asks(form, 'Contract number')).to.equal(true);
  });
});

import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'casekit/define/support-case-form';
import 'casekit/define/support-customer-picker';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import type { SupportCustomerPicker } from '../../../src/elements/support-customer-picker/support-customer-picker.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { settled } from '../../support/settled.js';
import { aSystem, plain, seen } from './given-picker.js';

const { customers } = landmarks();

describe('a picker as a control of a form', () => {
  it('sends the id under its name, and nothing while nobody is chosen', async () => {
    const { form, picker } = await givenForm(html`<support-customer-picker name="customer"></support-customer-picker>`);
    expect([...new FormData(form)]).to.deep.equal([]);

    picker.value = 'c';
    await settled(form);

    expect([...new FormData(form)]).to.deep.equal([['customer', 'c']]);
  });

  it('begins with the value of its attribute, and goes back to it', async () => {
    const { form, picker } = await givenForm(
      html`<support-customer-picker name="customer" value="n"></support-customer-picker>`,
    );
    expect(picker.value).to.equal('n');
    picker.value = 'c';

    form.reset();
    await settled(form);

    expect(picker.value).to.equal('n');
    expect([...new FormData(form)]).to.deep.equal([['customer', 'n']]);
  });

  it('keeps the form from being sent while a customer is needed, and says so once somebody tried', async () => {
    const { form, picker } = await givenForm(
      html`<support-customer-picker name="customer" required></support-customer-picker>`,
    );
    expect(picker.validity.valueMissing).to.equal(true);
    expect(seen(picker).text()).to.not.contain('Choose a customer, or');

    form.requestSubmit();
    await settled(form);

    expect(seen(picker).text()).to.contain('Error: Choose a customer, or your own organisation.');
    expect(seen(picker).input().getAttribute('aria-invalid')).to.equal('true');
    picker.value = 'c';
    await settled(form);
    expect(form.checkValidity()).to.equal(true);
  });

  it('does not send a text that was typed and not chosen', async () => {
    const { form, picker } = await givenForm(html`<support-customer-picker name="customer"></support-customer-picker>`);
    await seen(picker).look('Cont');

    expect(form.checkValidity()).to.equal(false);
    expect(picker.validity.badInput).to.equal(true);
    expect(plain(picker.validationMessage)).to.contain('Choose one of the options for “Cont”');
  });

  it('says what the page finds wrong', async () => {
    const { form, picker } = await givenForm(html`<support-customer-picker value="c"></support-customer-picker>`);

    picker.setCustomValidity('Not this one, please.');

    expect(form.checkValidity()).to.equal(false);
    expect(picker.validationMessage).to.equal('Not this one, please.');
  });

  it('is out of it in a disabled fieldset, and shows whom', async () => {
    const { form, picker } = await givenForm(
      html`<fieldset disabled><support-customer-picker name="customer" value="c"></support-customer-picker></fieldset>`,
    );

    expect([...new FormData(form)]).to.deep.equal([]);
    expect(seen(picker).text()).to.contain('Contoso');
    expect(seen(picker).button('Change customer')).to.equal(undefined);
  });

  it('is named by the label of the form, which leads to it', async () => {
    const { form, picker } = await givenForm(
      html`<label for="who">For whom?</label><support-customer-picker id="who"></support-customer-picker>`,
    );

    form.querySelector('label')!.click();

    expect(seen(picker).root.activeElement).to.equal(seen(picker).input());
    expect(seen(picker).root.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal('For whom?');
    expect(seen(picker).root.querySelector('label')!.textContent).to.contain('For whom?');
  });

  it('gets its value back from the browser', async () => {
    const { picker } = await givenForm(html`<support-customer-picker name="customer"></support-customer-picker>`);

    picker.formStateRestoreCallback('c');
    await picker.updateComplete;

    expect(picker.value).to.equal('c');
  });

  it('says change, as every control does, and only when a person chose', async () => {
    const { form, picker } = await givenForm(html`<support-customer-picker name="customer"></support-customer-picker>`);
    const changed = oneEvent(form, 'change');
    await seen(picker).look('Cont');

    seen(picker).all('[role=option]')[0]!.click();

    expect(((await changed) as Event).target).to.equal(picker);
    expect(new FormData(form).get('customer')).to.equal('c');
  });
});

describe('a picker beside the form for a new case', () => {
  it('takes a clean form along', async () => {
    const { picker, filingFor, choose } = await givenBoth();

    await choose('Casa Verde');

    await filingFor('Casa Verde Hotels');
    expect(picker.value).to.equal(customers['standard']);
  });

  it('leaves a form in which somebody has written with its own customer, and the form offers to move', async () => {
    const { picker, caseForm, choose, filingFor } = await givenBoth(customers['full']);
    const subject = [...caseForm.shadowRoot!.querySelectorAll('label')].find((label) =>
      label.textContent!.includes('Subject'),
    )!;
    (caseForm.shadowRoot!.getElementById(subject.htmlFor) as HTMLElement).focus();
    await sendKeys({ type: 'About Alder' });
    await seen(picker).press('Change customer');

    await choose('Casa Verde');

    await filingFor('Alder & Finch');
    expect(picker.value).to.equal(customers['standard']);
    expect(plain(caseForm.shadowRoot!.textContent)).to.contain('The page has moved on to Casa Verde Hotels.');
  });
});

async function givenForm(content: ReturnType<typeof html>, backend: SupportBackend = aSystem().backend) {
  const provider = await fixture(
    html`<support-provider .backend=${backend}
      ><form @submit=${(event: Event) => event.preventDefault()}>
        ${content}<button>Send</button>
      </form></support-provider
    >`,
  );
  await settled(provider);
  const form = provider.querySelector('form')!;
  return { form, picker: form.querySelector<SupportCustomerPicker>('support-customer-picker')! };
}

async function givenBoth(customer?: string) {
  const backend = embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false });
  const provider = await fixture(
    html`<support-provider .backend=${backend} .customerId=${customer}
      ><support-customer-picker></support-customer-picker><support-case-form kind="partner"></support-case-form
    ></support-provider>`,
  );
  const picker = provider.querySelector('support-customer-picker')!;
  const caseForm = provider.querySelector('support-case-form')!;
  const filing = () => caseForm.shadowRoot?.querySelector('.filing-for');
  // The form is loaded in pieces, and is here when it is here.
  await waitUntil(() => caseForm.shadowRoot?.querySelector('.label, .filing-for'), 'no form', { timeout: 10_000 });
  await settled(provider);
  return {
    picker,
    caseForm,
    filingFor: (name: string) =>
      waitUntil(() => plain(filing()?.textContent ?? '').includes(name), `not for ${name}`, { timeout: 10_000 }),
    choose: async (text: string) => {
      await seen(picker).look(text);
      seen(picker).all('[role=option]')[0]!.click();
      await settled(provider);
    },
  };
}

import { expect, oneEvent } from '@open-wc/testing';
import type { SupportNavigateEvent } from '../../../src/events/navigate.js';
import type { CaseDraft } from '../../../src/model/cases.js';
import { SupportError } from '../../../src/port/error.js';
import {
  aDesk,
  aForm,
  buttonNamed,
  control,
  customers,
  fillPartnerRequest,
  focused,
  listen,
  press,
  shows,
  submit,
  textOf,
  withOperations,
} from './pages.js';

describe('<support-case-form> whose answer was lost on its way', () => {
  it('says that sending again is safe, where the system knows its key again', async () => {
    const { backend, sent } = losing('safe');
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    const heard = listen();
    await submit(form);
    expect(shows(form, 'only one case comes of it')).to.equal(true);
    expect(heard.join()).to.contain('It is not known whether the case was created.').and.contain('the same key');
    expect(focused(form)!.id).to.equal('submit');

    await press(form, 'Send again');

    expect(sent).to.have.length(2);
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
  });

  it('takes the person to what is not known, and sends nothing by itself, where it would become a second case', async () => {
    const { backend, sent } = losing('unsafe');
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);

    await submit(form);
    expect(textOf(focused(form))).to.equal('It is not known whether the case was created.');
    expect(buttonNamed(form, 'Create case')).to.equal(undefined);
    control(form, 'Subject').closest('form')!.requestSubmit();
    await form.updateComplete;

    expect(sent).to.have.length(1);
    expect(focused(form)!.id).to.equal('failure-heading');
    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Wrong address on invoices');
  });

  it('leads to the list, where the person can look', async () => {
    const { backend } = losing('unsafe');
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await submit(form);
    const asked = oneEvent(form, 'support-navigate') as unknown as Promise<SupportNavigateEvent>;

    await press(form, 'Look in the list of cases');

    const { to, customerId } = await asked;
    expect([to, customerId]).to.deep.equal(['case-list', customers['full']]);
  });

  it('sends again when the person wants it all the same', async () => {
    const { backend, sent } = losing('unsafe');
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await submit(form);

    await press(form, 'Send again anyway');

    expect(sent).to.have.length(2);
  });

  it('puts what was written away when the case is there, and brings it back', async () => {
    const { backend } = losing('unsafe');
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await submit(form);

    await press(form, 'It is there: discard what I wrote');
    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('');
    expect(buttonNamed(form, 'Create case')).not.to.equal(undefined);
    await press(form, 'Undo');

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Wrong address on invoices');
  });
});

/** A desk that takes every case, and whose answers are lost. */
function losing(repeat: 'safe' | 'unsafe') {
  const sent: { draft: CaseDraft; key: string | undefined }[] = [];
  const backend = withOperations(aDesk({ repeat }), {
    cases: {
      create: async (draft, call) => {
        sent.push({ draft, key: call?.key });
        throw new SupportError('unknown-outcome');
      },
    },
  });
  return { backend, sent };
}

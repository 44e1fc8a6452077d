import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Call } from '../../../src/port/call.js';
import { SupportError } from '../../../src/port/error.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aFile,
  aForm,
  addFiles,
  buttonNamed,
  control,
  customers,
  fillPartnerRequest,
  shows,
  withOperations,
} from '../support-case-form/pages.js';

describe('a case that is being sent while its writer goes to another domain', () => {
  it('is filed in the domain and for the customer it was written for, and the summary says where', async () => {
    const { form, provider, filed, uploaded } = await given();
    const opened = oneEvent(form, 'support-case-opened');

    buttonNamed(form, 'Create case')!.click();
    await settled(form);
    provider.store.choose({ scope: 'coast' });
    await settled(form);
    uploaded();
    await opened;
    // What says so is loaded for that moment.
    await waitUntil(() => shows(form, 'Case number'), 'no summary', { timeout: 5000 });

    expect(filed).to.deep.equal([['north', customers['full'], 'Wrong address on invoices']]);
    expect(shows(form, 'Acting as Fjordlight Cloud Partners')).to.equal(true);
    expect(buttonNamed(form, 'Open case'), 'no way into a case of another domain').to.equal(undefined);
  });

  it('is kept there when it is refused; the form in the other domain shows nothing of it', async () => {
    const { form, provider, uploaded } = await given(new SupportError('forbidden', { reason: 'Not today.' }));

    buttonNamed(form, 'Create case')!.click();
    await settled(form);
    provider.store.choose({ scope: 'coast' });
    const failed = oneEvent(form, 'support-failed');
    uploaded();
    await failed;
    await settled(form);

    expect(control(form, 'Subject').value).to.equal('');
    expect(shows(form, 'Not today.')).to.equal(false);
    provider.store.choose({ scope: 'north' });
    await settled(form);
    expect(control(form, 'Subject').value).to.equal('Wrong address on invoices');
  });
});

/** A form of the north, filled in, with a file that is not there yet. */
async function given(refusal?: SupportError) {
  const desk = aDesk();
  const filed: unknown[] = [];
  let uploaded = () => {};
  const arrived = new Promise<void>((resolve) => (uploaded = resolve));
  const backend = withOperations(desk, {
    files: { upload: async (input, call) => (await arrived, desk.files.upload(input, call)) },
    cases: {
      create: async (draft, call?: Call) => {
        filed.push([call?.as, draft.customer?.id, draft.values['subject']]);
        if (refusal) throw refusal;
        return desk.cases.create(draft, call);
      },
    },
  });
  const { form, provider } = await aForm({ backend, kind: 'partner', customer: null });
  provider.store.choose({ scope: 'north', customer: customers['full'] });
  await settled(form);
  await fillPartnerRequest(form);
  await addFiles(form, aFile('a.log'));
  return { form, provider, filed, uploaded: () => uploaded() };
}

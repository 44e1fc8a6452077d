import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CaseOpenedEvent } from '../../../src/events/case-opened.js';
import type { CaseRow } from '../../../src/model/case-rows.js';
import { SupportError } from '../../../src/port/error.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { aKeepingDevice } from '../../support/keeping.js';
import { settled } from '../../support/settled.js';
import {
  all,
  aDesk,
  aForm,
  buttonNamed,
  fillPartnerRequest,
  press,
  shows,
  submit,
  withOperations,
  write,
} from './pages.js';

/** What Lit complains of: each of its warnings is given once in a page. */
const drawnTwice = (): string[] =>
  [...((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? [])].filter(
    (warning) =>
      warning.includes('<support-case-form>') || warning.includes('Element support-case-form scheduled an update'),
  );

describe('<support-case-form> when the answer was lost', () => {
  it('looks for the case, and takes the one that its writer recognises for what it has filed', async () => {
    const { opened, lose, filed } = aSystem('unsafe');
    const { form } = await opened();
    await fillPartnerRequest(form);
    lose('after');
    await submit(form);
    await waitUntil(() => shows(form, 'This case looks like it:'));
    const told = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;

    await press(form, 'This is it');

    expect((await told).caseId).to.equal((await filed())[0]!.id);
    const [{ number }, ...others] = (await filed()) as [CaseRow, ...CaseRow[]];
    await waitUntil(() => shows(form, `Case ${number} created`), 'the case is told of');
    expect(others).to.deep.equal([]);
    expect(drawnTwice(), 'drawn again at once').to.deep.equal([]);
  });

  it('says that none was found, looks again, and sends anew when its writer decides so', async () => {
    const { opened, lose, filed } = aSystem('unsafe');
    const { form } = await opened();
    await fillPartnerRequest(form);
    lose('before');
    await submit(form);
    await waitUntil(() => shows(form, 'No case that looks like it has been found.'));
    lose(undefined);
    await press(form, 'Look again');
    await waitUntil(() => shows(form, 'No case that looks like it has been found.'));
    const opening = oneEvent(form, 'support-case-opened');

    await press(form, 'Send again anyway');
    await opening;

    expect(await filed()).to.have.length(1);
  });

  it('still asks after a reload', async () => {
    const { opened, lose, filed, crash } = aSystem('unsafe');
    const before = await opened();
    await fillPartnerRequest(before.form);
    lose('after');
    await submit(before.form);
    await waitUntil(() => shows(before.form, 'It is not known whether the case was created.'));
    await crash(before);
    lose(undefined);

    const { form } = await opened();
    await waitUntil(() => shows(form, 'This case looks like it:'));

    expect(buttonNamed(form, 'Create case')).to.equal(undefined);
    await press(form, 'This is it');
    await settled(form);
    expect(await filed()).to.have.length(1);
  });

  it('sends the same under the same key after a reload where the system knows keys: one case', async () => {
    const { opened, lose, filed, crash } = aSystem('safe');
    const before = await opened();
    await fillPartnerRequest(before.form);
    lose('after');
    await submit(before.form);
    await waitUntil(() => shows(before.form, 'It is not known whether the case was created.'));
    await crash(before);
    lose(undefined);

    const { form } = await opened();
    await waitUntil(() => buttonNamed(form, 'Send again'));
    const opening = oneEvent(form, 'support-case-opened');
    await press(form, 'Send again');
    await opening;

    expect(await filed()).to.have.length(1);
  });

  it('asks first when what is in the form is no longer what was sent', async () => {
    const { opened, lose, filed } = aSystem('safe');
    const { form } = await opened();
    await fillPartnerRequest(form);
    lose('after');
    await submit(form);
    await waitUntil(() => buttonNamed(form, 'Send again'));
    lose(undefined);

    await write(form, 'Description', 'In other words.');
    await waitUntil(() => shows(form, 'This case looks like it:'));

    expect([buttonNamed(form, 'Send again'), buttonNamed(form, 'Create case')]).to.deep.equal([undefined, undefined]);
    expect(await filed()).to.have.length(1);
  });

  it('goes out by itself once somebody has signed in again, and no second time', async () => {
    const { opened, desk, filed } = aSystem('safe');
    const { form, provider } = await opened();
    await fillPartnerRequest(form);
    await desk.desk.signOut('north');
    form.addEventListener('support-sign-in', (event) => event.preventDefault());
    await submit(form);
    await waitUntil(() => shows(form, 'Your session has ended.') || all(form, '#failure').length);
    const opening = oneEvent(form, 'support-case-opened');

    await desk.desk.signIn('north');
    await provider.store.session!.refresh();
    await opening;

    expect(await filed()).to.have.length(1);
  });
});

/** One support system and one computer; the network can lose what is sent, before or after it has arrived. */
function aSystem(repeat: 'safe' | 'unsafe') {
  const desk = aDesk({ repeat, listedAfter: 0 });
  const computer = aKeepingDevice();
  let loses: 'before' | 'after' | undefined;
  const opened = async () => {
    const backend = withOperations(desk, {
      cases: {
        create: async (...asked: Parameters<typeof desk.cases.create>) => {
          if (loses === 'before') throw new SupportError('unknown-outcome');
          const receipt = await desk.cases.create(...asked);
          if (loses === 'after') throw new SupportError('unknown-outcome');
          return receipt;
        },
      },
    });
    const device = computer.tab();
    engineFor(backend, { device });
    return { ...(await aForm({ backend, kind: 'partner' })), device };
  };
  return {
    desk,
    opened,
    lose: (when: typeof loses) => (loses = when),
    filed: async () =>
      (await desk.cases.list({ text: 'Wrong address on invoices' })).items.filter(
        ({ subject }) => subject === 'Wrong address on invoices',
      ),
    async crash({ provider, device }: Awaited<ReturnType<typeof opened>>) {
      await bookOf(provider.store.here)!.flush();
      device.close();
      provider.remove();
    },
  };
}

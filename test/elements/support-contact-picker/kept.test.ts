import { expect, waitUntil } from '@open-wc/testing';
import 'casekit/define/support-drafts';
import { SupportError } from '../../../src/port/error.js';
import { engineFor } from '../../../src/store/engine.js';
import { drafts } from '../../../src/store/drafts.js';
import { bookOf } from '../../../src/store/ledger.js';
import { aContactSystem, aSubscription, type ContactWorld } from '../../support/contact-system.js';
import { aKeepingDevice } from '../../support/keeping.js';
import { settled } from '../../support/settled.js';
import { givenContacts } from './given-contacts.js';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => aSubscription(String(at + 1)));

describe('a change that was not finished', () => {
  it('is offered after the page was loaded again, and is there as it was', async () => {
    const { page } = aComputer();
    const before = await page();
    await before.press('Mail 1 ', 'Mail 3 ', 'Fabrikam');
    await before.leave();

    const { text, press, control, focused } = await page();
    const offer = text();
    await press('Continue the change');

    expect(offer).to.match(/On .* you began to change 2 support contacts to Fabrikam. Nothing has been sent./);
    expect(text()).to.contain('2 subscriptions chosen').and.not.to.contain('you began to change');
    expect((control('Fabrikam') as HTMLInputElement).checked).to.equal(true);
    expect(focused()).to.equal('Subscriptions of Contoso');
  });

  it('is offered without a company, where none was chosen yet', async () => {
    const { page } = aComputer();
    const before = await page();
    await before.press('Mail 1 ', 'Mail 3 ');
    await before.leave();

    const { text, press } = await page();
    const offer = text();
    await press('Continue the change');

    expect(offer).to.contain('You chose 2 subscriptions on');
    expect(text()).to.contain('2 subscriptions chosen');
  });

  it('is not offered for what one click brings back, nor once it was let go', async () => {
    const { page } = aComputer();
    const before = await page();
    await before.press('Mail 1 ');
    const one = drafts(before.provider.store).all!.current.length;
    await before.press('Mail 3 ');
    const two = drafts(before.provider.store).all!.current.length;

    await before.press('Clear choice');

    expect([one, two, drafts(before.provider.store).all!.current.length]).to.deep.equal([0, 1, 0]);
  });

  it('is one when it is begun anew as it was', async () => {
    const { page } = aComputer();
    const before = await page();
    await before.press('Mail 1 ', 'Fabrikam');
    await before.leave();
    const { press, text, provider } = await page();

    await press('Mail 1 ', 'Fabrikam');

    expect(text()).not.to.contain('you began to change');
    expect(drafts(provider.store).all!.current).to.have.length(1);
  });

  it('can be discarded, and is not offered again', async () => {
    const { page } = aComputer();
    const before = await page();
    await before.press('Mail 1 ', 'Fabrikam');
    await before.leave();
    const again = await page();

    await again.press('Discard it');
    await again.leave();

    expect(again.text()).not.to.contain('you began to change');
    expect((await page()).text()).not.to.contain('you began to change');
  });

  it('shows what a plan has come to, and goes on with what is left', async () => {
    let isDown = true;
    const { page } = aComputer({
      assign: ({ subscriptionId }) =>
        isDown && subscriptionId === '2' ? new SupportError('unavailable', { reason: 'Down.' }) : undefined,
    });
    const before = await page();
    await before.press('Choose all 3', 'Fabrikam', 'Review the change', 'Change 3 support contacts');
    await before.leave();
    isDown = false;

    const { text, press, rows } = await page();
    const offer = text();
    await press('Continue the change');
    const found = [rows('#group-planned tbody tr'), rows('#group-done tbody tr').length];
    await press('Continue with 1 left');

    expect(offer).to.match(/The change to Fabrikam of .* has not been finished: 1 subscription is left./);
    expect(found).to.deep.equal([[['Mail 2', 'Fjordlight', 'Fabrikam', 'Waiting']], 2]);
    expect(text()).to.contain('3 support contacts changed');
  });

  it('asks before it replaces what somebody else has chosen meanwhile', async () => {
    const { page, subscriptions } = aComputer({ assign: () => new SupportError('unavailable') });
    const before = await page();
    await before.press('Choose all 3', 'Fabrikam', 'Review the change', 'Change 3 support contacts');
    await before.leave();
    subscriptions.set('2', aSubscription('2', { contact: { id: 'nor', label: 'Northwind' } }));

    const { text, press, control } = await page();
    await press('Continue the change');

    expect(text()).to.contain('Somebody else has chosen Northwind in the meantime.');
    expect(control('Replace Northwind')).to.exist;
  });

  it('leaves out what can no longer be seen, and says so', async () => {
    const { page, subscriptions } = aComputer();
    const before = await page();
    await before.press('Choose all 3', 'Fabrikam');
    await before.leave();
    subscriptions.delete('2');

    const { text, press } = await page();
    await press('Continue the change');

    expect(text()).to.contain('1 of its subscriptions can no longer be seen, and is left out.');
    expect(text()).to.contain('2 subscriptions chosen');
  });

  it('stays where it is when it cannot be read, and says so', async () => {
    const { page, fail } = aComputer();
    const before = await page();
    await before.press('Choose all 3', 'Fabrikam');
    await before.leave();
    const { text, press } = await page();
    fail(new SupportError('unavailable', { reason: 'Down.' }));
    await press('Continue the change');
    const failed = text();
    fail(undefined);

    await press('Continue the change');

    expect(failed).to.contain('The change could not be loaded.').and.to.contain('Down.');
    expect(text()).to.contain('3 subscriptions chosen');
  });

  it('is not offered in a second tab while the first one has it', async () => {
    const { page } = aComputer();
    const first = await page();
    await first.press('Mail 1 ', 'Fabrikam');
    await bookOf(first.provider.store)!.flush();
    const left = await page();
    await left.press('Mail 2 ', 'Mail 3 ');
    await bookOf(left.provider.store)!.flush();
    await waitUntil(() => drafts(first.provider.store).all!.current.length === 2, 'the first tab has not heard of it');
    await first.rest();
    await left.leave();

    const second = await page();
    // By then it has asked for all that is kept: what nobody has any more is its own to go on with.
    await waitUntil(() => second.text().includes('You chose 2 subscriptions on'), 'nothing is offered');

    expect(second.text()).not.to.contain('you began to change');
    expect(left.text()).not.to.contain('you began to change');
    expect(drafts(second.provider.store).all!.current, 'it is known, and another tab has it').to.have.length(2);
  });

  it('is kept for the customer it is about when another one is chosen', async () => {
    const { page } = aComputer();
    const { provider, press, rest, text } = await page();
    await press('Mail 1 ', 'Fabrikam');

    provider.customerId = 'other';
    await rest();
    const elsewhere = text();
    provider.customerId = 'c';
    await rest();

    expect(elsewhere).not.to.contain('you began to change');
    expect(text()).to.contain('you began to change 1 support contact to Fabrikam');
  });

  it('says whose subscriptions they are where the page is about no customer', async () => {
    const { page } = aComputer();
    const { provider, press, rest, text } = await page();
    await press('Mail 1 ', 'Fabrikam');

    provider.customerId = undefined;
    await rest();

    expect(text()).to.contain('to Fabrikam. Nothing has been sent. Customer Contoso');
  });

  it('stands among the drafts, and is gone on with from there', async () => {
    const { page } = aComputer();
    const before = await page();
    await before.press('Choose all 3', 'Fabrikam');
    await before.leave();
    const { provider, text } = await page();
    const list = document.createElement('support-drafts');
    provider.append(list);
    await settled(provider);
    const asked: string[] = [];
    provider.addEventListener('support-navigate', (event) => {
      event.preventDefault();
      asked.push(event.to);
    });
    const row = list.shadowRoot!.querySelector('li')!;
    const said = row.textContent.replaceAll(/\s+/g, ' ').trim();

    row.querySelector('button')!.click();
    await settled(provider);

    expect(said).to.match(/^Change of support contacts Fabrikam Contoso 3 subscriptions Changed/);
    expect(asked).to.deep.equal(['support-contacts']);
    expect(text()).to.contain('3 subscriptions chosen');
  });

  it('is kept nowhere where nothing may be kept', async () => {
    const { page } = aComputer({ session: { policy: { drafts: { stored: false } } } });
    const before = await page();
    await before.press('Choose all 3', 'Fabrikam');
    await before.leave();

    expect((await page()).text()).not.to.contain('you began to change');
  });
});

/** A computer on which somebody opens the page again and again: what is assigned stays, the page forgets everything. */
function aComputer(world: ContactWorld = {}) {
  const computer = aKeepingDevice();
  const system = aContactSystem({ subscriptions: numbered(3), ...world });
  const { customers } = system.backend;
  let error: SupportError | undefined;
  return {
    ...system,
    fail: (with_: SupportError | undefined) => (error = with_),
    async page() {
      const backend: typeof system.backend = {
        ...system.backend,
        customers: {
          ...customers,
          subscriptions: (query, call) =>
            error && query.ids ? Promise.reject(error) : customers!.subscriptions!(query, call),
        },
      };
      const device = computer.tab();
      engineFor(backend, { device });
      const given = await givenContacts(backend, {}, { customerId: 'c' });
      return {
        ...given,
        async leave() {
          await bookOf(given.provider.store)!.flush();
          given.provider.remove();
          device.close();
        },
      };
    },
  };
}

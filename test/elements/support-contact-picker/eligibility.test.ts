import { expect } from '@open-wc/testing';
import type { Candidate } from '../../../src/model/contacts.js';
import { SupportError } from '../../../src/port/error.js';
import { aCandidate, aContactSystem, aSubscription, refused } from '../../support/contact-system.js';
import { givenContacts } from './given-contacts.js';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => aSubscription(String(at + 1)));
const no = refused('No privileges for this customer.');

/** Three subscriptions: Fabrikam may support the first two, Larkfield the last alone, Pendle none. */
const differing = (id: string): Candidate[] => [
  aCandidate('own'),
  aCandidate('fab', { can: { assign: id === '3' ? no : { state: 'allowed' } } }),
  aCandidate('pen', { label: 'Pendle', can: { assign: no } }),
  ...(id === '3' ? [aCandidate('lark')] : []),
];

describe('who can support several chosen subscriptions', () => {
  it('is said of each company: for all of them, for some, for none', async () => {
    const { press, all, text } = await givenContacts(
      aContactSystem({ subscriptions: numbered(3), candidatesOf: differing }).backend,
    );

    await press('Choose all 3');

    expect(all('label.choice').map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'FjordlightYour own organisation · supports this now · for all 3 chosen · Partner ID PN-own',
      'Fabrikamfor 2 of the 3 chosen · Partner ID PN-fab',
      'LarkfieldIndirect provider, supports whatever nobody was chosen for (default) · for 1 of the 3 chosen · Partner ID PN-lark',
    ]);
    expect(text()).to.contain('1 company cannot be chosen yet').and.to.contain('Pendle');
  });

  it('is said of the chosen one with names and reasons', async () => {
    const { press, root } = await givenContacts(
      aContactSystem({ subscriptions: numbered(3), candidatesOf: differing }).backend,
    );
    await press('Choose all 3');

    await press('Fabrikam');
    const fabrikam = said(root);
    await press('Larkfield');

    expect(fabrikam).to.contain('Fabrikam cannot support 1 of the 3 subscriptions.');
    expect(fabrikam).to.contain('No privileges for this customer. Mail 3');
    expect(said(root)).to.contain('not among those that can support this subscription. Mail 1, Mail 2');
  });

  it('leaves out of the plan what the company cannot support, with the reason', async () => {
    const { press, rows, assigned } = await planned();

    await press('Change 2 support contacts');

    expect(rows('#group-fixed tbody tr')).to.deep.equal([
      ['Mail 3', 'Fjordlight', '–', 'No privileges for this customer.'],
    ]);
    expect(assigned.map(({ subscriptionId }) => subscriptionId)).to.deep.equal(['1', '2']);
  });

  it('shows how far it has been asked, and the review waits for the rest', async () => {
    const gates: (() => void)[] = [];
    const system = aContactSystem({
      subscriptions: numbered(6),
      candidatesOf: async (id) => {
        if (id !== '1') await new Promise<void>((open) => gates.push(open));
        return differing('1');
      },
    });
    const { press, text, until, control, picker } = await givenContacts(system.backend);
    await press('Choose all 6');
    await until(() => control('Fabrikam'));
    control('Fabrikam')!.click();
    await picker.updateComplete;

    control('Review the change')!.click();
    await picker.updateComplete;
    const waiting = [gates.length, text().includes('Checking who can support which: 1 of 6 subscriptions')];
    while (!text().includes('Check the change')) {
      for (const open of gates.splice(0)) open();
      await picker.updateComplete;
      await new Promise(requestAnimationFrame);
    }

    expect(waiting).to.deep.equal([4, true]);
    expect(text()).to.contain('Fabrikam will support 6 subscriptions.');
  });

  it('says where it could not be asked, asks again, and holds nobody back for it', async () => {
    let isDown = true;
    const system = aContactSystem({
      subscriptions: numbered(2),
      candidatesOf: (id) => {
        if (isDown && id === '2') throw new SupportError('unavailable');
        return differing('1');
      },
    });
    const { press, text } = await givenContacts(system.backend);
    await press('Choose all 2', 'Fabrikam');
    const before = text();
    await press('Review the change');
    expect(text()).to.contain('Fabrikam will support 2 subscriptions.');
    await press('Back to the choice');
    isDown = false;

    await press('Try again');

    expect(before).to.contain('For 1 subscription it could not be checked who can support it.');
    expect(text()).to.contain('Fabrikam can support each of the 2 subscriptions.');
  });

  it('is asked of the one company that was found, where there are too many to list', async () => {
    const many = Array.from({ length: 60 }, (_, at) => aCandidate(`r${at}`));
    const system = aContactSystem({
      subscriptions: numbered(2),
      candidatesOf: (id) =>
        many.map((each) => (id === '2' && each.id === 'r7' ? { ...each, can: { assign: no } } : each)),
    });
    const { press, text, root, until } = await givenContacts(system.backend);
    await press('Choose all 2');
    expect(text()).to.contain('You search among the companies for Mail 1.');
    const input = root.querySelector<HTMLInputElement>('#company')!;
    input.value = 'Reseller r7';
    input.dispatchEvent(new Event('input'));
    await until(() => root.querySelectorAll('[role=option]').length === 1);

    root.querySelector<HTMLElement>('[role=option]')!.click();
    await until(() => root.querySelector('#not-eligible'));

    expect(said(root)).to.contain('Reseller r7 cannot support 1 of the 2 subscriptions.').and.to.contain('Mail 2');
  });
});

const said = (root: ShadowRoot) =>
  root
    .querySelector('#not-eligible')!
    .textContent.replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Three subscriptions chosen for Fabrikam, and reviewed. */
async function planned() {
  const system = aContactSystem({ subscriptions: numbered(3), candidatesOf: differing });
  const given = await givenContacts(system.backend);
  await given.press('Choose all 3', 'Fabrikam', 'Review the change');
  return { ...system, ...given };
}

import { expect } from '@open-wc/testing';
import { landmarks } from 'casekit/adapters/embedded';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError } from '../../../src/port/error.js';
import {
  aContactSystem,
  aSubscription,
  conflictWith,
  newCommerce,
  type ContactWorld,
} from '../../support/contact-system.js';
import { aDesk } from '../../support/desk.js';
import { settled } from '../../support/settled.js';
import { givenContacts, seenIn } from './given-contacts.js';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => aSubscription(String(at + 1)));

/** Everything chosen for Fabrikam, and reviewed. */
async function reviewed(world: ContactWorld = {}, provided = {}) {
  const system = aContactSystem(world);
  const given = await givenContacts(system.backend, {}, provided);
  await given.press('Choose all', 'Fabrikam', 'Review the change');
  return { ...system, ...given };
}

describe('a plan of support contacts on the page', () => {
  it('shows old and new, from when on, what cannot change and why, and sends nothing before it is confirmed', async () => {
    const { rows, assigned, text } = await reviewed({
      subscriptions: [
        aSubscription('1'),
        aSubscription('2', { customer: { id: 'd', label: 'Datenwerk' }, can: { assignContact: newCommerce } }),
        aSubscription('3', { contact: { id: 'fab', label: 'Fabrikam' } }),
      ],
    });

    expect(rows('#group-changes tbody tr')).to.deep.equal([
      ['Mail 1 Contoso', 'Fjordlight', 'Fabrikam', 'Nov 22, 2026'],
    ]);
    expect(rows('#group-fixed tbody tr')).to.deep.equal([
      ['Mail 2 Datenwerk', 'Fjordlight', '–', 'Cannot be changed: new commerce.'],
    ]);
    expect(text()).to.contain('1 has this contact already');
    expect(assigned).to.have.length(0);
  });

  it('passes on what the system says of what it did, and not what was said before it was confirmed', async () => {
    const { backend } = aContactSystem();
    const assign: NonNullable<NonNullable<SupportBackend['contacts']>['assign']> = async (input, call) => ({
      ...(await backend.contacts!.assign!(input, call)),
      notices: [{ text: 'A support agreement with the reseller comes first.' }, { text: 'Contoso was told by mail.' }],
    });
    const { press, text } = await givenContacts({ ...backend, contacts: { ...backend.contacts!, assign } });
    await press('Choose all', 'Fabrikam', 'Review the change');
    const before = text();

    await press('Change 2 support contacts');

    expect(before).to.contain('comes first.');
    expect(text()).to.contain('Contoso was told by mail.').and.not.to.contain('comes first.');
  });

  it('says as much in 320 pixels', async () => {
    const { provider, rest, root } = await reviewed();
    provider.style.display = 'block';
    provider.style.inlineSize = '320px';
    await rest();

    const card = root.querySelector<HTMLElement>('#group-changes tbody tr')!.innerText;

    for (const part of ['Mail 1', 'Now', 'Fjordlight', 'New', 'Fabrikam', 'From', 'Nov 22, 2026'])
      expect(card).to.contain(part);
  });

  it('shows the first of many rows, and all of them to whoever wants to see them', async () => {
    const { rows, press, control, focused } = await reviewed({ subscriptions: numbered(60) });
    expect(rows('#group-changes tbody tr')).to.have.length(25);

    await press('Show all 60 rows');

    expect(rows('#group-changes tbody tr')).to.have.length(60);
    expect(control('Show all 60 rows')).to.equal(undefined);
    expect(focused()).to.equal('60 changes');
  });

  it('draws hundreds of rows a portion at a time', async () => {
    const { control, picker, all, until } = await reviewed({ subscriptions: numbered(300) });
    const drawn = () => all('#group-changes tbody tr').length;

    control('Show all 300 rows')!.click();
    await picker.updateComplete;

    expect(drawn()).to.be.lessThan(150);
    await until(() => drawn() === 300);
  });

  it('keeps its rows, and what was opened, when it is over', async () => {
    const gates: (() => void)[] = [];
    const { press, all, until } = await reviewed({
      subscriptions: [...numbered(2), aSubscription('3', { can: { assignContact: newCommerce } })],
      assign: () => new Promise<void>((resolve) => gates.push(resolve)),
    });
    await press('Change 2', '1 cannot be changed');
    const rows = all('#group-changes tbody tr');

    for (const open of gates) open();
    await until(() => all('#finish').length);

    expect(all('#group-done tbody tr')).to.deep.equal(rows);
    expect(all<HTMLDetailsElement>('#group-fixed').map(({ open }) => open)).to.deep.equal([true]);
  });

  it('is carried out by one confirmation, and tells the page once', async () => {
    const { press, rows, told, text } = await reviewed({ subscriptions: numbered(3) });

    await press('Change 3 support contacts');

    expect(text()).to.contain('3 support contacts changed');
    expect(rows('#group-done tbody tr').map((row) => row.at(-1))).to.deep.equal(
      Array.from({ length: 3 }, () => 'Changed from Nov 22, 2026'),
    );
    expect(told.map((ids) => ids.toSorted())).to.deep.equal([['1', '2', '3']]);
  });

  it('goes back to the choice with nothing lost', async () => {
    const { press, text, all } = await reviewed({ subscriptions: numbered(3) });

    await press('Back to the choice');

    expect(text()).to.contain('3 subscriptions chosen');
    expect(all<HTMLInputElement>('.choices input').map(({ checked }) => checked)).to.deep.equal([false, false, true]);
  });

  it('says in whose name it is sent where there are several', async () => {
    const { text } = await reviewed({
      session: {
        identity: { tenant: 't', person: 'p', scope: 'coast' },
        scopes: [{ id: 'coast', label: 'Fjordlight Coastal' }, { id: 'north' }],
      },
    });

    expect(text()).to.contain('Acting as Fjordlight Coastal');
  });

  it('says of each refused row why, what helps and what to quote, and tries it again', async () => {
    let refuses = true;
    const { press, rows, text, attempts } = await reviewed({
      subscriptions: numbered(3),
      assign: ({ subscriptionId }) =>
        refuses && subscriptionId === '2'
          ? new SupportError('forbidden', { reason: 'In progress.', remedy: { text: 'Wait.' }, reference: 'O-7' })
          : undefined,
    });
    await press('Change 3');
    expect(rows('#group-failed tbody tr')[0]!.at(-1)).to.match(/Not changed In progress\. Wait\. Reference O-7/);
    refuses = false;

    await press('Try 1 again');

    expect(text()).to.contain('3 support contacts changed');
    expect([...attempts.values()]).to.deep.equal([1, 2, 1]);
  });

  it('asks where somebody else was quicker: replaces it, or leaves it', async () => {
    const { press, text, assigned } = await reviewed({
      subscriptions: numbered(2),
      assign: ({ subscriptionId, from }) =>
        from === 'nor' ? undefined : conflictWith(subscriptionId, { id: 'nor', label: 'Northwind' }),
    });
    await press('Change 2');
    expect(text()).to.contain('Somebody else has chosen Northwind in the meantime.');

    await press('Replace Northwind', 'Keep Northwind');

    expect(assigned.map(({ subscriptionId, from }) => [subscriptionId, from])).to.deep.equal([['1', 'nor']]);
    expect(text())
      .to.contain('1 support contact changed')
      .and.to.contain('1 as they were'.replace('they were', 'it was'));
  });

  it('takes back what was done', async () => {
    const { press, text, subscriptions, told } = await reviewed({ subscriptions: numbered(2) });
    await press('Change 2');

    await press('Undo the change');

    expect(text()).to.contain('2 changes undone');
    expect([...subscriptions.values()].map(({ contact }) => contact!.id)).to.deep.equal(['own', 'own']);
    expect(told).to.have.length(2);
  });

  it('says what could not be taken back, and why; the rest is', async () => {
    const { press, text } = await reviewed({
      subscriptions: numbered(3),
      assign: ({ subscriptionId, to }) =>
        subscriptionId === '2' && to === 'own'
          ? new SupportError('forbidden', { reason: 'The order has begun.' })
          : undefined,
    });
    await press('Change 3');

    await press('Undo the change');

    expect(text()).to.contain('2 changes undone and 1 change could not be undone');
    expect(text()).to.contain('Could not be undone. The order has begun.');
  });

  it('stops where the network is gone, says so, and goes on with what is left', async () => {
    let isGone = true;
    const { press, text } = await reviewed({
      subscriptions: numbered(9),
      assign: ({ subscriptionId }) => (isGone && subscriptionId !== '1' ? new SupportError('offline') : undefined),
    });
    await press('Change 9');
    expect(text()).to.contain('1 support contact changed').and.to.contain('have not been tried');
    expect(text()).to.contain('You are offline.');
    isGone = false;

    await press('Continue with 8');

    expect(text()).to.contain('9 support contacts changed');
  });

  it('tells the page of a failure once', async () => {
    const refusal = new SupportError('forbidden', { reason: 'Not for you.', reference: 'R-1' });
    const { press, provider } = await reviewed({ subscriptions: numbered(3), assign: () => refusal });
    const told: unknown[] = [];
    provider.addEventListener('support-failed', ({ operation, kind, reference }) =>
      told.push([operation, kind, reference]),
    );

    await press('Change 3');

    expect(told).to.deep.equal([['contacts.assign', 'forbidden', 'R-1']]);
  });

  it('is still there, running, for whoever left and comes back; the page is told once', async () => {
    const gates: (() => void)[] = [];
    const { provider, picker, press, told } = await reviewed({
      subscriptions: numbered(6),
      assign: () => new Promise<void>((resolve) => gates.push(resolve)),
    });
    await press('Change 6');
    picker.remove();
    const again = document.createElement('support-contact-picker');
    provider.append(again);
    await settled(provider);
    const { text, until } = seenIn(again);
    expect(text()).to.contain('Changing 6 support contacts…').and.to.contain('0 of 6');

    for (; text().includes('Changing 6'); await settled(again, { frames: 1 }))
      for (const open of gates.splice(0)) open();

    await until(() => text().includes('6 support contacts changed'));
    expect(told).to.have.length(1);
  });

  it('stops where the session ends, says so, and goes on after signing in', async () => {
    let signedIn = false;
    const { press, text, provider } = await reviewed({
      subscriptions: numbered(9),
      assign: ({ subscriptionId }) =>
        !signedIn && Number(subscriptionId) > 2 ? new SupportError('unauthenticated') : undefined,
    });
    provider.addEventListener('support-sign-in', () => (signedIn = true));
    await press('Change 9');
    expect(text()).to.contain('Your session ended.').and.to.contain('have not been tried');

    await press('Sign in');

    expect(text()).to.contain('9 support contacts changed');
  });

  it('accounts for each of 220 subscriptions of the desk, part of which is refused', async () => {
    const { backend } = aDesk();
    const { customers } = landmarks();
    const { press, text, all, until } = await givenContacts(
      backend as SupportBackend,
      {},
      { customerId: customers['many']! },
    );

    await press('Choose all 220', 'Larkfield', 'Review the change');
    const due = Number(/Change (\d+) support contacts/.exec(text())![1]);
    await press('Change ');
    await until(() => all('#finish').length === 1);

    const counted = (pattern: RegExp) => Number(pattern.exec(text())?.[1] ?? 0);
    const done = counted(/(\d+) changed Subscription/);
    const failed = counted(/(\d+) not changed Subscription/);
    const fixed = counted(/(\d+) cannot be changed/);
    const same = counted(/(\d+) as (?:it was|they were)/);
    expect([done + failed, done + failed + fixed + same]).to.deep.equal([due, 220]);
    expect(failed).to.be.greaterThan(0);
    expect(all('#group-failed tbody tr')).to.have.length(failed);
  });
});

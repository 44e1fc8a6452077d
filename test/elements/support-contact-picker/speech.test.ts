import { expect } from '@open-wc/testing';
import {
  aContactSystem,
  aSubscription,
  conflictWith,
  refused,
  someCandidates,
  aCandidate,
} from '../../support/contact-system.js';
import { SupportError } from '../../../src/port/error.js';
import { givenContacts, listen } from './given-contacts.js';

type World = Parameters<typeof aContactSystem>[0];

/** What is heard while somebody does this, up to these words; what is said within half a second comes as one. */
async function heardIn(
  world: World,
  act: (given: Given) => Promise<unknown>,
  last: string,
  properties: Parameters<typeof givenContacts>[1] = {},
): Promise<string> {
  const system = aContactSystem(world);
  const shown = await givenContacts(system.backend, properties);
  const heard = listen();
  const all = () => heard.said.join(' ');
  try {
    await act({ ...system, ...shown });
    await shown.until(() => all().endsWith(last));
    return all();
  } catch (thrown) {
    throw new Error(`heard: ${all()}`, { cause: thrown });
  } finally {
    heard.stop();
  }
}

type Given = ReturnType<typeof aContactSystem> & Awaited<ReturnType<typeof givenContacts>>;

const few = Array.from({ length: 3 }, (_, at) => aSubscription(String(at + 1)));
const confirmed = ({ press }: Given) => press('Choose all', 'Fabrikam', 'Review the change', 'Change 3');

describe('a support contact read aloud', () => {
  it('says how many subscriptions a search comes to', async () => {
    const search = async ({ root, press }: Given) => {
      root.querySelector<HTMLInputElement>('#text')!.value = 'Mail 2';
      await press('Search');
    };

    expect(await heardIn({ subscriptions: few }, search, 'subscription')).to.equal('1 subscription');
  });

  it('says how many all are, and how many of them stay as they are', async () => {
    const subscriptions = [...few, aSubscription('4', { can: { assignContact: refused('Suspended.') } })];

    expect(await heardIn({ subscriptions }, ({ press }) => press('Choose all 4'), 'changed.')).to.equal(
      '4 subscriptions chosen. 1 of them cannot be changed.',
    );
  });

  it('says what is missing', async () => {
    const review = ({ press }: Given) => press('Review');

    expect(await heardIn({}, review, '.')).to.equal('Choose at least one subscription.');
  });

  it('says of the chosen company that it cannot support all of them, once', async () => {
    const candidatesOf = (id: string) =>
      someCandidates().map((each) =>
        id === '3' && each.id === 'fab' ? { ...each, can: { assign: refused('No privileges.') } } : each,
      );
    const choose = async ({ press }: Given) => {
      await press('Choose all', 'Fjordlight', 'Fabrikam');
      await press('Review the change', 'Back to the choice');
    };

    const said = await heardIn({ subscriptions: few, candidatesOf }, choose, 'as it is.');

    expect(said.replaceAll(/[\u2068\u2069]/g, '')).to.equal(
      '3 subscriptions chosen. Fabrikam cannot support 1 of the 3 subscriptions. What it cannot support stays as it is.',
    );
  });

  it('says that a plan begins and how it ended, and not each row', async () => {
    expect(await heardIn({ subscriptions: few }, confirmed, 'changed')).to.equal(
      '3 subscriptions chosen. Changing 3 support contacts… 3 support contacts changed',
    );
  });

  it('says what of it has failed', async () => {
    const assign = ({ subscriptionId }: { subscriptionId: string }) =>
      subscriptionId === '2'
        ? new SupportError('forbidden', { reason: 'An order is in progress.' })
        : subscriptionId === '3'
          ? conflictWith('3', { id: 'nor', label: 'Northwind' })
          : undefined;

    expect(await heardIn({ subscriptions: few, assign }, confirmed, 'not changed')).to.equal(
      '3 subscriptions chosen. Changing 3 support contacts… 1 support contact changed and 2 were not changed',
    );
  });

  it('says what was saved of one subscription, and what it was', async () => {
    const change = ({ press }: Given) => press('Fabrikam', 'Review the change', 'Change the support contact');

    expect(await heardIn({}, change, 'Fjordlight', { subscriptionId: '1' })).to.equal(
      'Changing 1 support contact… Support contact saved: Fabrikam, was Fjordlight',
    );
  });

  it('says what was taken back', async () => {
    const undo = async (given: Given) => {
      await confirmed(given);
      await given.press('Undo the change');
    };

    expect(await heardIn({ subscriptions: few }, undo, 'undone')).to.equal(
      '3 subscriptions chosen. Changing 3 support contacts… 3 support contacts changed Undoing 3 changes… 3 changes undone',
    );
  });

  it('says that a company was asked, and that it can be chosen once it has agreed', async () => {
    const ask = async ({ press, candidates, provider, until, all }: Given) => {
      await press('Mail 1 ', 'Ask Northwind');
      candidates.set('nor', aCandidate('nor'));
      for (const resource of provider.store.engine!.tagged('candidates')) resource.outdate();
      await until(() => all('.choices input').length === 4);
    };

    expect(await heardIn({}, ask, 'now.')).to.equal(
      'Northwind was asked. It can be chosen here once it agrees. Northwind can be chosen now.',
    );
  });

  it('says why nobody was asked', async () => {
    const ask = () => {
      throw new SupportError('forbidden', { reason: 'Not today.' });
    };

    expect(await heardIn({ ask }, ({ press }) => press('Mail 1 ', 'Ask Northwind'), 'today.')).to.equal(
      'The company was not asked. Not today.',
    );
  });

  it('says that the chosen company can no longer be chosen', async () => {
    const lose = async ({ press, candidates, provider }: Given) => {
      await press('Mail 1 ', 'Fabrikam');
      candidates.set('fab', aCandidate('fab', { can: { assign: refused('Ended.') } }));
      for (const resource of provider.store.engine!.tagged('candidates')) resource.outdate();
    };

    expect(await heardIn({ candidates: someCandidates() }, lose, 'company.')).to.equal(
      'Fabrikam cannot support these subscriptions. Choose a company.',
    );
  });
});

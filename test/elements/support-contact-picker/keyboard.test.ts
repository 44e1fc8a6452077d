import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aCandidate, aContactSystem, aSubscription, conflictWith } from '../../support/contact-system.js';
import { givenContacts } from './given-contacts.js';

/** A page with something before and behind the picker, and what has focus after each key. */
async function givenPage(...given: Parameters<typeof givenContacts>) {
  const shown = await givenContacts(...given);
  const { provider, picker, rest, focused } = shown;
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  provider.before(before);
  provider.after(after);
  before.focus();
  const steps: string[] = [];
  const where = () => {
    const { activeElement } = document;
    if (activeElement === picker) return focused();
    return activeElement === after ? 'after' : activeElement?.localName;
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await rest();
      steps.push(`${key}: ${where()}`);
    }
  };
  /** Tab, until this has focus. */
  const tabTo = async (name: string) => {
    for (let turn = 0; turn < 30; turn++) {
      await sendKeys({ press: 'Tab' });
      if (where()?.startsWith(name)) return void steps.push(`Tab …: ${where()}`);
    }
    throw new Error(`${name} cannot be reached: ${where()}`);
  };
  const leave = () => {
    before.remove();
    after.remove();
  };
  return { ...shown, steps, press, tabTo, leave };
}

describe('a support contact chosen by the keyboard', () => {
  it('leads from before the picker, through the change, its review and its result, to behind it', async () => {
    const { backend, assigned } = aContactSystem({ ask: false });
    const { steps, press, tabTo, leave } = await givenPage(backend);

    await press('Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Space');
    await tabTo('Clear choice');
    await tabTo('Fjordlight');
    await press('ArrowDown', 'ArrowDown');
    await tabTo('Review');
    await press('Enter', 'Tab', 'Enter');
    await press('Tab', 'Tab', 'Tab');
    leave();

    expect(steps).to.deep.equal([
      'Tab: Search subscriptions',
      'Tab: Search',
      'Tab: Mail 1 Paid plan',
      'Space: Mail 1 Paid plan',
      'Tab: Mail 2 Paid plan',
      'Space: Mail 2 Paid plan',
      'Tab …: Clear choice',
      'Tab …: Fjordlight',
      'ArrowDown: Larkfield',
      'ArrowDown: Fabrikam',
      'Tab …: Review the change',
      'Enter: Check the change',
      'Tab: Change 2 support contacts',
      'Enter: 2 support contacts changed',
      'Tab: Done',
      'Tab: Undo the change',
      'Tab: after',
    ]);
    expect(assigned.map(({ to }) => to)).to.deep.equal(['fab', 'fab']);
  });

  it('keeps focus where it can be found when the pressed button goes', async () => {
    const { backend } = aContactSystem({
      subscriptions: [aSubscription('1'), aSubscription('2')],
      assign: ({ subscriptionId, from }) =>
        from === 'nor' ? undefined : conflictWith(subscriptionId, { id: 'nor', label: 'Northwind' }),
    });
    const { steps, press, tabTo, leave } = await givenPage(backend);
    await tabTo('Choose all');

    await press('Enter');
    await tabTo('Fjordlight');
    await press('ArrowUp');
    await press('ArrowUp');
    await tabTo('Review');
    await press('Enter', 'Tab', 'Enter');
    await tabTo('Keep Northwind');
    await press('Enter');
    await press('Enter');
    await tabTo('Done');
    await press('Enter');
    leave();

    expect(steps).to.deep.equal([
      'Tab …: Choose all 2',
      'Enter: Clear choice',
      'Tab …: Fjordlight',
      'ArrowUp: Fabrikam',
      'ArrowUp: Larkfield',
      'Tab …: Review the change',
      'Enter: Check the change',
      'Tab: Change 2 support contacts',
      'Enter: 2 were not changed',
      'Tab …: Keep Northwind',
      'Enter: Replace Northwind',
      'Enter: 1 support contact changed',
      'Tab …: Done',
      'Enter: Support contacts',
    ]);
  });

  it('takes focus to what is missing, and back to the choice', async () => {
    const { steps, press, tabTo, leave } = await givenPage(aContactSystem().backend);
    await tabTo('Review');

    await press('Enter');
    await tabTo('Mail 1');
    await press('Space');
    await tabTo('Review');
    await press('Enter', 'Tab', 'ArrowDown');
    await tabTo('Review');
    await press('Enter');
    await tabTo('Back');
    await press('Enter');
    leave();

    expect(steps).to.deep.equal([
      'Tab …: Review the change',
      'Enter: Subscriptions',
      'Tab …: Mail 1 Paid plan',
      'Space: Mail 1 Paid plan',
      'Tab …: Review the change',
      'Enter: New support contact',
      'Tab: Fjordlight',
      'ArrowDown: Larkfield',
      'Tab …: Review the change',
      'Enter: Check the change',
      'Tab …: Back to the choice',
      'Enter: Review the change',
    ]);
  });

  it('asks for a relationship; focus stays with the company, and a second press does nothing', async () => {
    const { steps, press, tabTo, leave } = await givenPage(
      aContactSystem({
        candidates: [
          aCandidate('own'),
          aCandidate('nor', { relationship: 'none', can: { ask: { state: 'allowed' }, assign: { state: 'refused' } } }),
        ],
      }).backend,
    );
    await tabTo('Mail 1');
    await press('Space');

    await tabTo('Ask');
    await press('Enter', 'Enter', 'Tab', 'Enter');
    leave();

    expect(steps.map((step) => step.replaceAll(/[\u2068\u2069]/g, ''))).to.deep.equal([
      'Tab …: Mail 1 Paid plan',
      'Space: Mail 1 Paid plan',
      'Tab …: Ask Northwind for a relationship',
      'Enter: Northwind',
      'Enter: Northwind',
      'Tab: My partner is not in the list',
      'Enter: My partner is not in the list',
    ]);
  });

  it('pages by the keyboard: focus goes to the caption, and is not caught there', async () => {
    const subscriptions = Array.from({ length: 30 }, (_, at) => aSubscription(String(at + 1)));
    const { root, steps, press, tabTo, leave } = await givenPage(aContactSystem({ subscriptions }).backend);
    await tabTo('Next');

    await press('Enter');
    const caption = root.activeElement!;
    await press('Tab');
    leave();

    expect(caption.localName).to.equal('caption');
    expect(caption.hasAttribute('tabindex')).to.equal(false);
    expect(steps.at(-1)).to.equal('Tab: Mail 26 Paid plan');
  });
});

import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SupportContact } from '../../../src/model/contacts.js';
import type { Alerts } from '../../../src/model/session.js';
import { SupportError } from '../../../src/port/error.js';
import { aSession } from '../../support/answers.js';
import { settled } from '../../support/settled.js';
import { aCard, account, aSystem, buttonNamed, linksOf, shown, vendor } from './given-card.js';

const contact: SupportContact = {
  subscriptionId: 's-1',
  company: {
    id: 'p-1',
    label: 'Fabrikam Services',
    partnerId: '5551234',
    email: 'care@fabrikam.example',
    phone: '+44 20 7946 0000',
    site: 'https://fabrikam.example',
  },
};

const withContact = (change: Partial<SupportContact> = {}) => ({
  contacts: { get: async () => ({ items: [{ ...contact, ...change }] }) },
});

const signedOut = {
  session: {
    get: async () => {
      throw new SupportError('unauthenticated');
    },
  },
};

describe('<support-contact-card>', () => {
  it('names who helps, with links to write, to call and to go there, and the hours', async () => {
    const { card } = await aCard(aSystem().backend);

    const text = shown(card);

    expect(text).to.include('Nimbora Support Vendor').and.to.include('Hours Monday to Friday');
    expect(linksOf(card)).to.deep.equal([
      'mailto:help@nimbora.example',
      'tel:+31205550199',
      'https://support.nimbora.example/start',
    ]);
    expect(buttonNamed(card, 'Copy help@nimbora.example')).to.exist;
  });

  it('follows no address that links must not lead to', async () => {
    const odd = { ...vendor, href: 'javascript:alert(1)', email: 'not an address', phone: '*#06#' };
    const { card } = await aCard(aSystem(() => [odd]).backend);

    expect(linksOf(card)).to.deep.equal([]);
    expect(shown(card)).to.include('javascript:alert(1)');
  });

  it('asks about its customer, subscription, product and problem', async () => {
    const { backend, asked } = aSystem();
    const about = { customerId: 'c', subscriptionId: 's', productId: 'p', problem: 'abuse' };

    await aCard(backend, about);

    expect(asked).to.deep.equal([{ for: 'c', subscription: 's', product: 'p', problem: 'abuse' }]);
  });

  it('asks about the customer that the page has chosen, and again when that changes', async () => {
    const { backend, asked } = aSystem();
    const { provider, card } = await aCard(backend);

    provider.customerId = 'Contoso';
    await settled(card);

    expect(asked.at(-1)).to.deep.equal({ for: 'Contoso' });
  });

  it('says why a way is not open, in place of its addresses', async () => {
    const trial = { ...vendor, can: { state: 'refused', reason: 'A trial is supported by your partner only.' } };
    const { card } = await aCard(aSystem(() => [trial]).backend);

    expect(shown(card)).to.include('A trial is supported by your partner only.');
    expect(linksOf(card)).to.deep.equal([]);
  });

  it('shows the designated contact of a subscription as its customer sees it', async () => {
    const { card } = await aCard(aSystem(() => [vendor], withContact()).backend, { subscriptionId: 's-1' });

    const text = shown(card);

    expect(text).to.match(/Fabrikam Services Support contact\. The customer sees this, too\..+Nimbora Support/);
    expect(text).to.include('Partner ID 5551234');
    expect(linksOf(card).slice(0, 3)).to.deep.equal([
      'mailto:care@fabrikam.example',
      'tel:+442079460000',
      'https://fabrikam.example/',
    ]);
  });

  it('names the publisher before the support contact, where a product has one', async () => {
    const publisher = { id: 'p', kind: 'publisher', label: 'Paperplane', email: 'help@paperplane.example' };
    const { card } = await aCard(aSystem(() => [publisher, vendor], withContact()).backend, { subscriptionId: 's-1' });

    expect(shown(card)).to.match(/Paperplane Publisher of the product.+Fabrikam Services.+Nimbora Support/);
  });

  it('says a contact and the way to it once', async () => {
    const way = { id: 'p', kind: 'partner', label: 'Fabrikam Services', hours: 'Around the clock' };
    const { card } = await aCard(aSystem(() => [way], withContact()).backend, { subscriptionId: 's-1' });

    expect(card.shadowRoot!.querySelectorAll('li').length).to.equal(1);
    expect(shown(card)).to.include('Hours Around the clock');
  });

  it('says that nobody was chosen, or that the company has left', async () => {
    const left = withContact({ byDefault: true, company: { ...contact.company, gone: true } });
    const { card } = await aCard(aSystem(() => [], left).backend, { subscriptionId: 's-1' });

    expect(shown(card)).to.include('This company no longer gives support.').and.to.include('Nobody was chosen');
  });

  it('says of a subscription that the system does not know that it names nobody, and the ways to help', async () => {
    const nobody = { contacts: { get: async () => ({ items: [] }) } };
    const { card } = await aCard(aSystem(() => [vendor], nobody).backend, { subscriptionId: 'no-such' });

    expect(shown(card)).to.include('The support system names no support contact for this subscription.');
    expect(shown(card)).to.include('Nimbora Support');
  });

  it('shows the ways to help while the contact cannot be told', async () => {
    const failing = {
      contacts: {
        get: async () => {
          throw new SupportError('unavailable');
        },
      },
    };
    const { card } = await aCard(aSystem(() => [vendor], failing).backend, { subscriptionId: 's-1' });

    const text = shown(card);

    expect(text).to.include('The support contact of this subscription could not be loaded.');
    expect(text).to.include('Nimbora Support');
  });

  it('answers people who are not signed in, and offers to sign in', async () => {
    const { backend, asked } = aSystem(() => [account], signedOut);
    const { card } = await aCard(backend, { customerId: 'c' });
    const asks = oneEvent(card, 'support-sign-in');

    buttonNamed(card, 'Sign in').click();
    await asks;

    expect(shown(card)).to.include('You are not signed in.').and.to.include('Locked-out accounts');
    expect(asked.at(-1)).to.deep.equal({});
  });

  it('asks to sign in to the domain one acts in, when only that one is signed out', async () => {
    const scopes = [{ id: 'north' }, { id: 'island', signIn: 'needed' as const }];
    const { backend, asked } = aSystem(() => [account], { session: { get: async () => aSession({ scopes }) } });
    const { provider, card } = await aCard(backend, { customerId: 'c' });
    expect(card.matches(':state(unauthenticated)')).to.be.false;

    provider.scope = 'island';
    await settled(card);

    expect(shown(card)).to.include('You are not signed in.').and.to.include('Locked-out accounts');
    expect(asked.at(-1)).to.deep.equal({});
    expect(buttonNamed(card, 'Sign in')).to.exist;
  });

  it('shows the way in when the session is found to be over only by asking', async () => {
    const { backend } = aSystem((query) => {
      if (query.for) throw new SupportError('unauthenticated');
      return [account];
    });
    const { card } = await aCard(backend, { customerId: 'c' });

    expect(shown(card)).to.include('Locked-out accounts');
    expect(card.matches(':state(unauthenticated)')).to.be.true;
  });

  it('keeps nothing of a session that somebody has left, and is told of', async () => {
    let session = async () => aSession({});
    let tell = () => {};
    const told = new Promise<void>((done) => (tell = done));
    const { backend, asked } = aSystem(({ for: customer }) => [customer ? vendor : account], {
      session: { get: () => session() },
      changes: {
        async *watch(_input, call) {
          await told;
          yield { what: 'session' };
          await new Promise((done) => call?.signal?.addEventListener('abort', done));
        },
      },
    });
    const { card } = await aCard(backend, { customerId: 'c' });
    expect(shown(card)).to.include('Nimbora Support');
    session = () => Promise.reject(new SupportError('unauthenticated'));

    tell();

    await waitUntil(() => shown(card).includes('Locked-out accounts'));
    expect(shown(card)).to.include('You are not signed in.').and.not.include('Nimbora Support');
    expect(asked.at(-1)).to.deep.equal({});
  });

  for (const [label, headingLevel, ranks] of [
    ['', 2, ['H2', 'H3']],
    ['', 9, ['H6', 'H6']],
    ['Help', 2, ['H2']],
    ['Help', 4, ['H4']],
  ] as const)
    it(`begins at rank ${headingLevel}${label ? ', under a heading of the page' : ''}`, async () => {
      const { card } = await aCard(aSystem().backend, { label, headingLevel });

      const headings = [...card.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')];

      expect(headings.map(({ tagName }) => tagName)).to.deep.equal(ranks);
    });

  it('says that nobody is known, rather than nothing', async () => {
    const { card } = await aCard(aSystem(() => []).backend);

    expect(shown(card)).to.include('No support contact is known here');
  });

  describe('where alerts go', () => {
    const withAlerts = (
      alerts: Alerts,
      choose = async ({ address }: { address?: string | undefined }) => ({ address }),
    ) => {
      let now = alerts;
      return {
        session: {
          get: async () => aSession({ alerts: now }),
          alerts: async (choice: { address?: string | undefined }) => (now = { ...alerts, ...(await choose(choice)) }),
        },
      };
    };

    it('says why the sign-in address may not do, and whom to ask where it cannot be changed', async () => {
      const can = { state: 'refused', reason: 'An administrator sets this.', remedy: { text: 'Ask Joost.' } } as const;
      const { card } = await aCard(aSystem(() => [vendor], withAlerts({ can })).backend);

      const text = shown(card);

      expect(text).to.include('may have no mailbox').and.to.include('An administrator sets this. Ask Joost.');
      expect(buttonNamed(card, 'Change the address')).to.be.undefined;
    });

    it('is changed by keyboard alone; focus comes back to where it was begun', async () => {
      const { card } = await aCard(aSystem(() => [vendor], withAlerts({ can: { state: 'allowed' } })).backend);
      buttonNamed(card, 'Change the address').focus();

      await sendKeys({ press: 'Enter' });
      await settled(card);
      const inField = card.shadowRoot!.activeElement?.localName;
      await sendKeys({ type: 'team@fjordlight.example' });
      await sendKeys({ press: 'Enter' });
      await settled(card);

      expect(inField).to.equal('input');
      expect(shown(card)).to.include('Mails about all your cases go to team@fjordlight.example.');
      expect(card.shadowRoot!.activeElement).to.equal(buttonNamed(card, 'Change the address'));
    });

    it('refuses what is no address, beside the field, and keeps what was written', async () => {
      const { card } = await aCard(aSystem(() => [vendor], withAlerts({ can: { state: 'allowed' } })).backend);
      buttonNamed(card, 'Change the address').click();
      await settled(card);

      await sendKeys({ type: 'nobody' });
      await sendKeys({ press: 'Enter' });
      await settled(card);

      const input = card.shadowRoot!.querySelector('input')!;
      expect(input.value).to.equal('nobody');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(card.shadowRoot!.activeElement).to.equal(input);
    });

    it('says why it was not changed, and tells the page', async () => {
      const refuse = async () => {
        throw new SupportError('invalid', { reason: 'This domain takes no mail.' });
      };
      const { card } = await aCard(aSystem(() => [vendor], withAlerts({ can: { state: 'allowed' } }, refuse)).backend);
      const fails = oneEvent(card, 'support-failed');
      buttonNamed(card, 'Change the address').click();
      await settled(card);

      await sendKeys({ type: 'team@fjordlight.example' });
      await sendKeys({ press: 'Enter' });
      await fails;
      await settled(card);

      expect(shown(card)).to.include('The address was not changed. This domain takes no mail.');
      expect(card.shadowRoot!.querySelector('input')!.value).to.equal('team@fjordlight.example');
    });

    it('is left out where the card is about a product or a problem', async () => {
      const { card } = await aCard(aSystem(() => [vendor], withAlerts({})).backend, { productId: 'market' });

      expect(shown(card)).not.to.include('Where alerts go');
    });
  });
});

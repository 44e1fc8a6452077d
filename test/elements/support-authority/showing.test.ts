import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Authority } from '../../../src/model/customers.js';
import { SupportError } from '../../../src/port/error.js';
import { aBackend, aSession } from '../../support/answers.js';
import { settled } from '../../support/settled.js';
import {
  aPanel,
  aSystem,
  billing,
  closed,
  deaf,
  fold,
  inDays,
  inside,
  listen,
  message,
  plain,
  shown,
  technical,
} from './given-authority.js';

describe('<support-authority>', () => {
  it('is one line while nothing has to be read, and opens when a person wants it', async () => {
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [technical, billing] } }), 'Contoso');
    const before = shown(panel);

    inside(panel, 'summary')!.click();
    await settled(panel);

    expect(before).to.equal(
      'What you may do for Contoso You may file: technical cases and billing cases. Show details',
    );
    expect(shown(panel)).to.include('Hide details').and.to.include('Technical cases Allowed');
  });

  it('is open where something is missing: what, since when it was asked for, the way to get it, who may instead', async () => {
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [technical, closed] } }), 'Contoso');

    const text = shown(panel);

    expect(fold(panel).open).to.be.true;
    expect(text).to.include('You may file 1 of 2 kinds of requests.');
    expect(text).to.include('Billing cases Not possible Contoso has not authorised you.');
    expect(text).to.include('Met: Delegated administration (since ');
    expect(text).to.match(/Requested: Role “Billing administrator” \(asked on .+, 12 days ago; no answer yet\)/);
    expect(text).to.include('Who can file it instead: Nordwind, the indirect provider');
  });

  it('folds what a right rests on while another one has to be read about', async () => {
    const met = { ...technical, requirements: [{ what: 'Delegated administration', state: 'met' as const }] };
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [met, closed] } }), 'Contoso');
    const list = inside(panel, '.right.allowed .requirements')!;
    const before = list.checkVisibility();

    inside(panel, '.right.allowed summary')!.click();

    expect([before, list.checkVisibility()]).to.deep.equal([false, true]);
  });

  it('keeps a whole message folded where something can be filed, and has it in sight where nothing can', async () => {
    const part = await aPanel(aSystem({ Contoso: { authority: [technical, closed] } }), 'Contoso');
    const nothing = await aPanel(aSystem({ Contoso: { authority: [closed] } }), 'Contoso');
    const before = shown(part.panel);

    inside(part.panel, '.right summary')!.click();

    expect(before).to.include('What to do').and.to.not.include('AUTH-7');
    expect(shown(part.panel)).to.include('Reference AUTH-7');
    expect(shown(nothing.panel)).to.include('Reference AUTH-7');
  });

  it('gives the message in the language of the customer, and says which that is', async () => {
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [closed] } }), 'Contoso');

    const quote = inside(panel, 'blockquote')!;
    const mail = inside<HTMLAnchorElement>(panel, 'a[href^="mailto:"]')!;

    expect(quote.textContent).to.equal(message.body);
    expect(quote.lang).to.equal('fr');
    expect(shown(panel)).to.include('reader’s language: French');
    expect(decodeURIComponent(mail.href)).to.equal(
      `mailto:${message.to}?subject=${message.subject}&body=${message.body}`,
    );
  });

  it('says once what a system gives both as the reason and as what helps', async () => {
    const reason = 'The customer grants “Support requests” on this subscription.';
    const can = { state: 'refused', reason, remedy: { text: reason, message, reference: 'AUTH-7' } };
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [{ covers: 'Compute', can }] } }), 'Contoso');

    const text = shown(panel);

    expect(text.split(reason)).to.have.length(2);
    expect(text).to.include('Reference AUTH-7');
  });

  it('keeps the name of a subscription in its own direction among words of another', async () => {
    const name = 'Nimbora Compute Business, 255';
    const authority: Authority = {
      covers: `الحالات التقنية بشأن ${name}`,
      can: { state: 'allowed' },
      on: { id: 's', label: name },
      requirements: [{ what: `إذن على ${name}`, state: 'missing' }],
    };
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [authority] } }), 'Contoso');

    const text = inside(panel, '[part="body"]')!.textContent;

    expect(text.split(name)).to.have.length(4);
    expect(text.split(`\u2068${name}\u2069`)).to.have.length(4);
  });

  it('says what to do once, where several kinds of requests need the same', async () => {
    const other = { ...closed, covers: 'Licence cases' };
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [closed, other] } }), 'Contoso');

    const quotes = panel.shadowRoot!.querySelectorAll('blockquote');

    expect(quotes.length).to.equal(1);
    expect(shown(panel)).to.include('What to do is said under “Billing cases”.');
  });

  it('says what to do once, also where the same keeps one from choosing who supports it', async () => {
    const { panel } = await aPanel(
      aSystem({ Contoso: { authority: [closed], can: { assignContact: closed.can } } }),
      'Contoso',
    );

    expect(panel.shadowRoot!.querySelectorAll('blockquote').length).to.equal(1);
    expect(shown(panel)).to.match(
      /You cannot choose who supports its subscriptions .* What to do is said under “Billing cases”\./,
    );
  });

  it('does not say until when something is not possible', async () => {
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [{ ...closed, until: inDays(90) }] } }), 'Contoso');

    expect(shown(panel)).to.include('Not possible').and.to.not.include('Until');
  });

  it('says in a few words that all of it ends', async () => {
    const until = inDays(12);
    const authority = [
      { ...technical, until },
      { ...billing, until },
    ];
    const { panel } = await aPanel(aSystem({ Contoso: { authority } }), 'Contoso');

    expect(shown(panel)).to.include('You may file: technical cases and billing cases. All of this ends in 12 days.');
  });

  it('warns in the last 30 days, and says where something renews by itself', async () => {
    const { panel } = await aPanel(
      aSystem({
        Contoso: {
          authority: [
            { ...technical, until: inDays(12) },
            { ...billing, until: inDays(12), renews: true },
          ],
        },
      }),
      'Contoso',
    );

    const text = shown(panel);

    expect(fold(panel).open).to.be.true;
    expect(text).to.include('This ends in 12 days: technical cases.');
    expect(text).to.match(/Technical cases Ends soon Ends in 12 days, on .+ Ask the customer to renew it/);
    expect(text).to.include('then it renews by itself');
  });

  it('makes one’s own organisation unmistakable, with what that means and what it is filed under', async () => {
    const { panel } = await aPanel(
      aSystem({ Us: { own: true, authority: [technical], entitlement: { contract: 'C-77', plan: 'Premium' } } }),
      'Us',
    );

    const text = shown(panel);

    expect(text).to.include('This is your own organisation What your customers are entitled to does not apply');
    expect(text).to.include('Contract C-77').and.to.include('Support plan Premium');
  });

  it('says what will be here while no customer is chosen', async () => {
    const { panel } = await aPanel(aSystem({}));

    expect(shown(panel)).to.include('No customer is chosen yet');
    expect(panel.matches(':state(empty)')).to.be.true;
  });

  it('claims nothing where the system does not tell', async () => {
    const silent = await aPanel(aBackend(), 'Contoso');
    const mute = await aPanel(aSystem({ Contoso: {} }), 'Contoso');

    const texts = [shown(silent.panel), shown(mute.panel)];

    for (const text of texts) expect(text).to.include('does not say beforehand').and.not.to.include('may file');
    expect(silent.panel.matches(':state(unsupported)')).to.be.true;
  });

  it('names the right that this person lacks, whom to ask, and what to quote', async () => {
    const refusal = {
      state: 'refused',
      reason: 'You may not see customers.',
      remedy: { text: 'Ask Joost Meijer.', reference: 'RIGHT-1' },
    } as const;
    const session = { get: async () => aSession({ abilities: { 'customers.get': refusal } }) };
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [technical] } }, { session }), 'Contoso');

    const text = shown(panel);

    expect(text).to.include(
      'A right of your own is missing You may not see customers. Ask Joost Meijer. Reference RIGHT-1',
    );
    expect(panel.matches(':state(forbidden)')).to.be.true;
  });

  it('names a missing right to file beside what the customer allows', async () => {
    const refusal = { state: 'refused', reason: 'Your role only reads.' } as const;
    const session = {
      get: async () => aSession({ abilities: { 'cases.create': refusal } }),
    };
    const cases = { create: async () => ({ id: '1', state: 'created' as const }) };
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [technical] } }, { session, cases }), 'Contoso');

    expect(shown(panel)).to.include('A right of your own is missing Your role only reads.');
  });

  it('does not repeat in each row that a right of one’s own is missing, nor what helps', async () => {
    const refused = { state: 'refused', reason: 'You lack a right.', remedy: { message } };
    const session = { get: async () => aSession({ abilities: { 'cases.create': refused } }) };
    const authority = [{ covers: 'Technical cases', can: refused }];
    const backend = aSystem(
      { Contoso: { authority } },
      { session, cases: { create: async () => ({ id: '1', state: 'created' }) } },
    );

    const { panel } = await aPanel(backend, 'Contoso');

    expect(panel.shadowRoot!.querySelectorAll('blockquote').length).to.equal(1);
    expect(shown(panel).split('You lack a right.').length - 1, 'times that it is said').to.equal(1);
    expect(shown(panel)).to.include('You cannot file requests yet: a right of your own is missing.');
    expect(inside(panel, 'details')!.hasAttribute('open'), 'nothing below is to be read first').to.equal(false);
  });

  it('offers to try again when the answer fails, and tells the page once', async () => {
    let answers = 0;
    const failures: unknown[] = [];
    const note = (event: Event) => failures.push((event as Event & { operation: string }).operation);
    document.addEventListener('support-failed', note);
    const backend = aSystem(
      {},
      {
        customers: {
          get: async ({ id }) => {
            if (answers++ === 0) throw new SupportError('unavailable');
            return { id, label: id, authority: [technical] };
          },
        },
      },
    );
    const { panel } = await aPanel(backend, 'Contoso');
    const before = shown(panel);
    // What explains a failure comes with it.
    await waitUntil(() => inside(panel, 'button'));

    inside(panel, 'button')!.click();
    await settled(panel);
    document.removeEventListener('support-failed', note);

    expect(before).to.include('could not be looked up');
    expect(shown(panel)).to.include('You may file: technical cases.');
    expect(failures).to.deep.equal(['customers.get']);
  });

  it('keeps what it shows while it is offline, and says so', async () => {
    let answers = 0;
    const backend = aSystem(
      {},
      {
        customers: {
          get: async ({ id }) => {
            if (answers++ > 0) throw new SupportError('offline');
            return { id, label: id, authority: [closed] };
          },
        },
      },
    );
    const { panel } = await aPanel(backend, 'Contoso');

    [...panel.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    await settled(panel);

    expect(shown(panel)).to.include('You are offline.').and.to.include('Contoso has not authorised you.');
    expect(panel.matches(':state(stale)')).to.be.true;
  });

  describe('when the customer is switched', () => {
    afterEach(deaf);

    it('says aloud for whom and what, and nothing before that', async () => {
      const { panel, provider } = await aPanel(
        aSystem({ Contoso: { authority: [technical] }, Fabrikam: { authority: [closed] } }),
        'Contoso',
      );
      const said = listen();

      provider.customerId = 'Fabrikam';
      await settled(panel);
      await waitUntil(() => said.length > 0);

      expect(said.map(plain)).to.deep.equal([
        'What you may do for Fabrikam: You cannot file requests yet. What is missing stands below.',
      ]);
    });

    it('never shows the answer about the former one', async () => {
      let late: (() => void) | undefined;
      const backend = aSystem(
        {},
        {
          customers: {
            get: ({ id }) =>
              new Promise((resolve) => {
                const answer = () => resolve({ id, label: id, authority: [technical] });
                if (id === 'Slow') late = answer;
                else answer();
              }),
          },
        },
      );
      const { panel, provider } = await aPanel(backend, 'Slow');
      provider.customerId = 'Fabrikam';
      await settled(panel);

      late!();
      await settled(panel);

      expect(shown(panel)).to.include('What you may do for Fabrikam').and.not.to.include('Slow');
    });

    it('folds again what was opened for another one', async () => {
      const { panel, provider } = await aPanel(
        aSystem({ Contoso: { authority: [technical] }, Fabrikam: { authority: [technical] } }),
        'Contoso',
      );
      inside(panel, 'summary')!.click();
      await settled(panel);

      provider.customerId = 'Fabrikam';
      await settled(panel);

      expect(fold(panel).open).to.be.false;
    });
  });

  it('follows its own customer, whatever the page chooses', async () => {
    const { panel, provider } = await aPanel(
      aSystem({ Contoso: { authority: [technical] }, Fabrikam: { authority: [technical] } }),
      'Contoso',
    );
    panel.customerId = 'Contoso';

    provider.customerId = 'Fabrikam';
    await settled(panel);

    expect(shown(panel)).to.include('What you may do for Contoso');
  });

  it('is reached and left by Tab: what opens it, the mail, the copy, the reference, checking again', async () => {
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [closed] } }), 'Contoso');
    const page = panel.closest('div')!;
    page.querySelector<HTMLInputElement>('[aria-label="Before"]')!.focus();

    const reached: string[] = [];
    for (let step = 0; step < 6; step++) {
      await sendKeys({ press: 'Tab' });
      const focused = panel.shadowRoot!.activeElement ?? document.activeElement!;
      reached.push(plain(focused.getAttribute('aria-label') ?? focused.textContent));
    }

    expect(reached).to.deep.equal([
      'You cannot file requests yet. What is missing stands below. Hide details',
      'Write to it@contoso.example',
      'Copy the text',
      'Copy Reference AUTH-7',
      'Check again',
      'After',
    ]);
  });

  it('opens and closes by Enter and Space, and keeps the focus where it is', async () => {
    const { panel } = await aPanel(aSystem({ Contoso: { authority: [technical] } }), 'Contoso');
    inside(panel, 'summary')!.focus();

    const states: [boolean, string | undefined][] = [];
    for (const press of ['Enter', 'Space']) {
      await sendKeys({ press });
      await settled(panel);
      states.push([fold(panel).open, panel.shadowRoot!.activeElement?.localName]);
    }

    expect(states).to.deep.equal([
      [true, 'summary'],
      [false, 'summary'],
    ]);
  });
});

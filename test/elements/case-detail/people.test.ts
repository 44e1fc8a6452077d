import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { aSession } from '../../support/answers.js';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
import type { ScopeSelectEvent } from '../../../src/events/scope-select.js';
import type { Case } from '../../../src/model/cases.js';
import {
  aDesk,
  aDetail,
  aSystem,
  actionsOf,
  all,
  buttonNamed,
  cases,
  errorOf,
  fact,
  focused,
  nameOf,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';

const sharing: Partial<Case> = {
  can: { share: { state: 'allowed' }, alerts: { state: 'allowed' } },
  sharedWith: [{ id: 'a', address: 'a@x.example' }],
  alertsTo: ['night@x.example'],
  visibleTo: ['Contoso sees cases filed on its behalf', 'a@x.example'],
};

describe('<case-detail> and who sees a case', () => {
  it('says by what right somebody sees it apart from with whom it is shared, each once', async () => {
    const { detail } = await aDetail(aSystem(sharing).backend);

    expect(rowsBelow(detail, 'Who sees this case')).to.deep.equal(['Contoso sees cases filed on its behalf']);
    expect(rowsBelow(detail, 'Shared with')).to.deep.equal(['a@x.example']);
  });

  it('does not pass over it where the system does not say, unless nobody else is concerned', async () => {
    const customer = { id: 'c', label: 'Contoso' };
    const silent = await aDetail(aSystem({ customer }).backend);
    const nobody = await aDetail(aSystem({ customer, visibleTo: [] }).backend);
    const own = await aDetail(aSystem({ customer: { ...customer, own: true } }).backend);

    const words = 'It is not known whether the customer sees this case. Write as if it did.';
    expect(shows(silent.detail, words)).to.equal(true);
    expect(shows(nobody.detail, words)).to.equal(false);
    expect(shows(own.detail, words)).to.equal(false);
  });

  it('says before sharing what others get by it and what remains when it is taken back, and as whom one acts', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Share');
    await waitUntil(() => one(detail, '#change-addresses'));

    const form = textOf(one(detail, '#change'));
    expect(form).to.contain('They will see the whole case with its messages and files');
    expect(form).to.contain('what they have received by then they keep');
    expect(form).to.contain('Acting as Fjordlight Cloud Partners');
  });

  it('says afterwards what they see from now on', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'ops@x.example');
    await press(detail, 'Share');

    await waitUntil(() => shows(detail, 'Case shared with ops@x.example. They see all of it now'));
    await waitUntil(() => shows(detail, 'They see the whole case with its messages and files, and get an e-mail'));
  });

  it('says before sharing ends what that does and does not do, and as whom one acts', async () => {
    const { detail } = await aDetail(aDesk(), cases['shared']);

    all(detail, '[id^="unshare-"]')[0]!.click();
    await waitUntil(() => one(detail, 'dialog[open]'));

    const dialog = textOf(one(detail, 'dialog[open]'));
    expect(dialog).to.contain('They no longer see the case');
    expect(dialog).to.contain('They keep what they have received');
    expect(dialog).to.contain('Acting as Fjordlight Cloud Partners');
  });
});

describe('<case-detail> and where alerts about one case go', () => {
  it('names the addresses, and the standing one of whoever filed it', async () => {
    const session = { get: async () => aSession({ alerts: { address: 'me@x.example' } }) };
    const { detail } = await aDetail(aSystem({ ...sharing, filedBy: { id: 'p', name: 'Ana' } }, { session }).backend);

    expect(rowsBelow(detail, 'Alerts about this case')).to.deep.equal(['night@x.example']);
    expect(shows(detail, 'as for all your cases')).to.equal(true);
    expect(shows(detail, 'me@x.example')).to.equal(true);
  });

  it('says nothing of them in a system that knows none', async () => {
    const { detail } = await aDetail(aSystem({ can: {} }).backend);

    expect(shows(detail, 'Alerts')).to.equal(false);
  });

  it('adds one; that nobody sees the case by it is said before', async () => {
    const { backend, sent } = aSystem(sharing);
    const { detail } = await aDetail(backend);

    await press(detail, 'Add alerts');
    await write(detail, 'E-mail addresses', 'on-call@x.example');
    const said = shows(detail, 'This does not let them see the case here.');
    await press(detail, 'Add alerts');
    await waitUntil(() => shows(detail, 'Alerts now go to on-call@x.example, too.'));

    expect(said).to.equal(true);
    expect(sent.map(({ parts }) => parts)).to.deep.equal([{ alerts: { add: ['on-call@x.example'] } }]);
  });

  it('refuses what is no address, and one that gets them already, before anything is sent', async () => {
    const { backend, sent } = aSystem(sharing);
    const { detail } = await aDetail(backend);

    await press(detail, 'Add alerts');
    await write(detail, 'E-mail addresses', 'Night@x.example, nobody');
    await press(detail, 'Add alerts');

    expect(errorOf(detail, 'E-mail addresses')).to.equal(
      '“Night@x.example” gets alerts already.\n“nobody” is not an e-mail address.'.replace('\n', ' '),
    );
    expect(sent).to.have.length(0);
  });

  it('takes one off after asking, and goes back to the rows', async () => {
    const { backend, sent } = aSystem({ ...sharing, alertsTo: ['night@x.example', 'day@x.example'] });
    const { detail } = await aDetail(backend);

    await press(detail, 'Stop alerts to night@x.example');
    await waitUntil(() => one(detail, 'dialog[open]'));
    await press(detail, 'Stop alerts');
    await waitUntil(() => shows(detail, 'Alerts no longer go to night@x.example'));

    expect(sent.map(({ parts }) => parts)).to.deep.equal([{ alerts: { remove: ['night@x.example'] } }]);
    expect(nameOf(focused(detail)!)).to.equal('Stop alerts to night@x.example');
  });
});

describe('<case-detail> of a case that the customer filed', () => {
  it('marks it, and says why one sees it', async () => {
    const { detail } = await aDetail(aDesk(), cases['byCustomer']);

    await waitUntil(() => fact(detail, 'Filed by')!.includes('By the customer itself'));

    expect(fact(detail, 'Filed by')).to.contain('You see it because you manage this customer.');
  });

  it('marks neither what was filed on its behalf nor what customers see of their own', async () => {
    const desk = embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, role: 'customer' });
    const own = await aDetail(desk, cases['byCustomer']);
    const others = await aDetail(aDesk(), cases['standard']);

    expect(shows(own.detail, 'By the customer itself')).to.equal(false);
    expect(shows(others.detail, 'By the customer itself')).to.equal(false);
  });
});

describe('<case-detail> of a case that is not to be seen', () => {
  for (const [what, id] of [
    ['that is hidden because it is from before one managed the customer', cases['before']!],
    ['of another domain', landmarks().scopes.otherCase],
    ['that does not exist', 'no-such-case'],
  ])
    it(`says the same of one ${what}: what may be the reason, and what to do`, async () => {
      const { detail } = await aDetail(aDesk(), id!);

      await waitUntil(() => shows(detail, 'It does not exist, or you do not have access to it.'));
      const said = textOf(one(detail, '.situation'))
        .replace(/Reference.*$/, '')
        .trim();

      expect(said).to.equal(
        'It does not exist, or you do not have access to it. ' +
          'Check the number, or look for the case in the list. ' +
          'You act as \u2068Fjordlight Cloud Partners\u2069. The case may belong to another of your domains: ' +
          'Look in \u2068Fjordlight Coastal\u2069 Look in \u2068Fjordlight Islands\u2069 ' +
          'Cases of a customer from before you managed it are not shown, nor those of other partners. Ask the customer about them.',
      );
    });
});

describe('<case-detail> of a case of another domain', () => {
  it('looks for it there in one step, and tells the page where', async () => {
    const { detail, provider } = await aDetail(aDesk(), landmarks().scopes.otherCase);
    await waitUntil(() => buttonNamed(detail, 'Look in \u2068Fjordlight Coastal\u2069'));
    const told = oneEvent(provider, 'support-scope-select') as unknown as Promise<ScopeSelectEvent>;

    buttonNamed(detail, 'Look in \u2068Fjordlight Coastal\u2069')!.click();
    await waitUntil(() => !shows(detail, 'It does not exist'));

    const { scope, caseId } = await told;
    expect([scope, caseId]).to.deep.equal(['coast', landmarks().scopes.otherCase]);
    expect(provider.scope).to.equal('coast');
    expect(document.activeElement).to.equal(detail);
  });
});

describe('<case-detail> without the right to use support', () => {
  const reading = () =>
    embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, rights: ['customers', 'cases'] });

  it('says once which right is missing, whom to ask for it, and what to quote', async () => {
    const { detail } = await aDetail(reading(), cases['unread']);

    await waitUntil(() => one(detail, '.refusals'));

    expect(actionsOf(detail)).to.deep.equal([]);
    expect(all(detail, '.refusals > li')).to.have.length(1);
    expect(shows(detail, 'You do not have the right “Use support”.')).to.equal(true);
    expect(shows(detail, 'your administrator, for the right “Use support”')).to.equal(true);
    expect(buttonNamed(detail, 'Copy the text')).to.exist;
    expect(buttonNamed(detail, 'Copy Reference RIGHT-SUPPORT-NORTH')).to.exist;
  });

  it('names the follow-up case among what is not possible', async () => {
    const { detail } = await aDetail(reading(), cases['closedLongAgo']);

    await waitUntil(() => one(detail, '.refusals'));

    expect(textOf(one(detail, '.refusals'))).to.contain('Open a follow-up case');
    expect(buttonNamed(detail, 'Open a follow-up case')).to.equal(undefined);
  });
});

function rowsBelow(detail: Parameters<typeof all>[0], heading: string): string[] {
  const part = all(detail, '.part').find((each) => textOf(each.querySelector('h3')) === heading);
  return [...(part?.querySelectorAll('li') ?? [])].map((row) => textOf(row));
}

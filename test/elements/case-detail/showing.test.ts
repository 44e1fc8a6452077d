import { expect, waitUntil } from '@open-wc/testing';
import type { SupportNavigateEvent } from '../../../src/events/navigate.js';
import { CaseSelectEvent } from '../../../src/events/case-select.js';
import { aBackend, aCase, aSession, onDemand } from '../../support/answers.js';
import type { Case } from '../../../src/model/cases.js';
import {
  aDesk,
  aDetail,
  aSystem,
  actionsOf,
  all,
  buttonNamed,
  cases,
  complete,
  fact,
  focused,
  next,
  oldNumber,
  one,
  shows,
  textOf,
  title,
} from './pages.js';

describe('<case-detail> shows a case', () => {
  it('with who filed it, for whom and who answers, apart from each other', async () => {
    const { backend } = aSystem({
      filedBy: { name: 'Ana Ruiz', company: { id: 'p', label: 'Partner' } },
      contact: { name: 'Ben Okafor', email: 'ben@partner.example' },
      customer: { id: 'c', label: 'Contoso' },
    });

    const { detail } = await aDetail(backend);

    expect(fact(detail, 'Filed by')).to.equal('Ana RuizPartner');
    expect(fact(detail, 'Filed for')).to.equal('Contoso');
    expect(fact(detail, 'Contact for support')).to.equal('Ben Okaforben@partner.example');
  });

  it('and says once how to reach somebody who filed it and answers for it', async () => {
    const ana = { id: 'p', name: 'Ana Ruiz', email: 'ana@partner.example' };

    const { detail } = await aDetail(aSystem({ filedBy: ana, contact: ana }).backend);

    expect(fact(detail, 'Filed by')).to.equal('Ana Ruiz');
    expect(fact(detail, 'Contact for support')).to.equal('Ana Ruizana@partner.example');
  });

  it('and says so unmistakably when it is for one’s own organisation', async () => {
    const { detail } = await aDetail(aDesk(), cases['own']);

    expect(fact(detail, 'Filed for')).to.contain('Your own organisation');
  });

  it('with what was answered when it was filed: times on the reader’s clocks, the unknown as it came', async () => {
    const answers = [
      { label: 'Since when?', value: '2026-09-26T20:00:00.000Z', kind: 'datetime' },
      { label: 'Day', value: '2026-09-26', kind: 'date' },
      { label: 'Affected', value: '12000', kind: 'number' },
      { label: 'Account number', value: '00012', kind: 'account' },
      { label: 'Seats', value: 'many', kind: 'number' },
    ];
    const person = { id: 'p', name: 'Ana Ruiz', timeZone: 'Asia/Tokyo' };

    const { detail } = await aDetail(
      aSystem({ answers }, { session: { get: async () => aSession({ person }) } }).backend,
    );

    expect(fact(detail, 'Since when?')).to.match(/^Sunday, September 27, 2026 at 5:00.AM GMT\+9$/);
    expect(fact(detail, 'Day')).to.equal('Sep 26, 2026');
    expect(fact(detail, 'Affected')).to.equal('12,000');
    expect(fact(detail, 'Account number')).to.equal('00012');
    expect(fact(detail, 'Seats')).to.equal('many');
  });

  it('with number, status, flags and severity as words', async () => {
    const { backend } = aSystem({
      number: 'C-4711',
      status: 'on-fire',
      statusLabel: 'Ablaze',
      flags: ['escalated'],
      severity: { id: '1', label: 'Critical' },
    });

    const { detail } = await aDetail(backend);

    expect(textOf(one(detail, '.state'))).to.equal('Case number: C-4711 Ablaze Escalated Severity: Critical');
  });

  it('with times that say when, not only how long ago', async () => {
    const { backend } = aSystem({ createdAt: '2026-01-15T12:00:00Z' });

    const { detail } = await aDetail(backend);

    const time = all(detail, 'dd time')[0]!;
    expect(time.getAttribute('datetime')).to.equal('2026-01-15T12:00:00Z');
    expect(textOf(time)).to.contain('Jan 15, 2026');
  });

  it('with the vendor’s address only where it may be followed, and its real host in sight', async () => {
    const good = await aDetail(aSystem({ href: 'https://vendor.example/cases/7' }).backend);
    const bad = await aDetail(aSystem({ href: 'javascript:alert(1)' }).backend);

    const link = all<HTMLAnchorElement>(good.detail, 'a').find(({ href }) => href.includes('vendor.example'))!;
    expect(link.rel).to.contain('noopener');
    expect(textOf(link)).to.contain('vendor.example');
    expect(all(bad.detail, 'a')).to.have.length(0);
    expect(fact(bad.detail, 'In the support system')).to.equal('javascript:alert(1)');
  });

  it('with a description drawn as it was meant', async () => {
    const { backend } = aSystem({ description: { format: 'markdown', text: 'It is **down**.' } });

    const { detail } = await aDetail(backend);
    await waitUntil(() => one(detail, '.body strong'), undefined, { timeout: 4000 });

    expect(textOf(one(detail, '.body'))).to.equal('It is down.');
  });

  it('with hostile names as nothing but text', async () => {
    const subject = '<img src=x onerror=alert(1)>';
    const { backend } = aSystem({ subject, customer: { id: 'c', label: '<b>bold</b>' } });

    const { detail } = await aDetail(backend);

    expect(title(detail)).to.equal(subject);
    expect(all(detail, 'img, b')).to.have.length(0);
  });

  it('that is little known without a word about what is not', async () => {
    const { detail } = await aDetail(
      aBackend({ cases: { get: async () => ({ id: '7', subject: 'S', status: 'x', can: {} }) } }),
    );

    expect(all(detail, 'dt')).to.have.length(0);
    expect(actionsOf(detail)).to.deep.equal([]);
    expect(shows(detail, 'undefined')).to.equal(false);
  });

  it('asked for by its old number, and says what that has become', async () => {
    const { detail } = await aDetail(aDesk(), oldNumber);

    await waitUntil(() => shows(detail, `${oldNumber} continues here as`));
    expect(detail.caseId).to.equal(oldNumber);
  });

  it('and follows it under its present id from then on', async () => {
    const asked: string[] = [];
    const get = async ({ id }: { id: string }) => {
      asked.push(id);
      return aCase('present', { subject: asked.length < 3 ? 'Before' : 'After' });
    };
    const { detail } = await aDetail(aBackend({ cases: { get } }), 'old');

    dispatchEvent(new Event('online'));
    await waitUntil(() => title(detail) === 'After');

    expect(asked).to.deep.equal(['old', 'present', 'present']);
  });

  it('as it changes, without moving focus', async () => {
    const system = aSystem({ can: { severity: { state: 'allowed' }, close: { state: 'allowed' } } });
    const { detail } = await aDetail(system.backend);
    const button = buttonNamed(detail, 'Close case')!;
    button.focus();

    system.supportCase = { ...system.supportCase, subject: 'Another subject', status: 'in-progress' };
    dispatchEvent(new Event('online'));
    await waitUntil(() => title(detail) === 'Another subject');

    expect(focused(detail)).to.equal(button);
  });

  it('and gives focus to a neighbour when what had it is gone', async () => {
    const system = aSystem({ can: { severity: { state: 'allowed' }, share: { state: 'allowed' } } });
    const { detail } = await aDetail(system.backend);
    buttonNamed(detail, 'Change severity')!.focus();

    system.supportCase = { ...system.supportCase, can: { share: { state: 'allowed' } } };
    dispatchEvent(new Event('online'));
    await waitUntil(() => actionsOf(detail).length === 1);

    expect(focused(detail)).to.equal(buttonNamed(detail, 'Share'));
  });

  it('that was picked, unless it has one of its own', async () => {
    const backend = aBackend();
    const { detail, provider } = await aDetail(backend, '1');
    const follower = document.createElement('case-detail') as typeof detail;
    provider.append(follower);

    provider.store.choose({ caseId: '2' });
    await complete(follower);

    expect(title(detail)).to.equal('Subject of 1');
    expect(title(follower)).to.equal('Subject of 2');
  });

  it('or what to do while none has been picked', async () => {
    const { detail } = await aDetail(aBackend(), null);

    expect(shows(detail, 'No case chosen')).to.equal(true);
    expect(detail.matches(':state(empty)')).to.equal(true);
  });

  it('and leads to the case before it', async () => {
    const { backend } = aSystem({ followUpOf: { id: 'a/1', label: 'C-1' } });
    const { detail } = await aDetail(backend);
    const asked = next<SupportNavigateEvent>(detail, 'support-navigate');
    detail.addEventListener('support-navigate', (event) => event.preventDefault());

    buttonNamed(detail, 'C-1')!.click();

    const { to, caseId, href } = await asked;
    expect({ to, caseId, href }).to.deep.equal({ to: 'case', caseId: 'a/1', href: '/cases/a%2F1' });
  });
});

describe('<case-detail open-on-select>', () => {
  it('focuses the title of the case that a person picked', async () => {
    const { detail, provider } = await aDetail(aBackend(), null, { openOnSelect: true });

    provider.store.choose({ caseId: '3' });
    provider.dispatchEvent(new CaseSelectEvent('3'));
    await waitUntil(() => focused(detail));

    expect(textOf(focused(detail))).to.equal('Subject of 3');
  });

  it('leaves focus alone when the page picked it', async () => {
    const { detail, provider } = await aDetail(aBackend(), null, { openOnSelect: true });

    provider.caseId = '3';
    await waitUntil(() => title(detail) === 'Subject of 3');
    await complete(detail);

    expect(focused(detail)).to.equal(null);
  });

  it('does not call anybody back who has gone elsewhere meanwhile', async () => {
    const get = onDemand<Case>();
    const { detail, provider } = await aDetail(aBackend({ cases: { get } }), null, { openOnSelect: true });
    const elsewhere = document.createElement('button');
    provider.append(elsewhere);

    provider.store.choose({ caseId: '3' });
    provider.dispatchEvent(new CaseSelectEvent('3'));
    await waitUntil(() => get.calls.length === 1);
    elsewhere.focus();
    get.calls[0]!.resolve(aCase('3'));
    await waitUntil(() => title(detail) === 'Subject of 3');

    expect(document.activeElement).to.equal(elsewhere);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import type { SupportNavigateEvent } from '../../../src/events/navigate.js';
import { aDetail, aSystem, actionsOf, next, press, shows, at } from './pages.js';

const hour = 3_600_000;

describe('<case-detail> and time', () => {
  it('counts down to when the case closes by itself', async () => {
    const { detail } = await aDetail(aSystem({ closesAt: at(48 * hour) }).backend);

    expect(shows(detail, 'this case closes by itself in 2 days')).to.equal(true);
  });

  it('says until when a closed case can be reopened', async () => {
    const { backend } = aSystem({
      status: 'closed',
      can: { reopen: { state: 'allowed' } },
      reopen: { by: 'action', until: at(30 * 24 * hour), otherwise: 'follow-up' },
    });

    const { detail } = await aDetail(backend);

    expect(shows(detail, '(in 30 days)')).to.equal(true);
    expect(actionsOf(detail)).to.deep.equal(['Reopen case']);
  });

  it('offers a follow-up once that is over, also while it is being looked at', async () => {
    const { backend } = aSystem({
      status: 'closed',
      can: { reopen: { state: 'allowed' } },
      reopen: { by: 'action', until: at(1200), otherwise: 'follow-up' },
    });
    const { detail } = await aDetail(backend);
    expect(actionsOf(detail)).to.deep.equal(['Reopen case']);

    await waitUntil(() => actionsOf(detail)[0] === 'Open a follow-up case', 'a follow-up', { timeout: 4000 });
    const asked = next<SupportNavigateEvent>(detail, 'support-navigate');
    await press(detail, 'Open a follow-up case');

    const { to, caseId } = await asked;
    expect({ to, caseId }).to.deep.equal({ to: 'follow-up', caseId: '7' });
  });

  it('says that a reply reopens it where that is the way', async () => {
    const { backend } = aSystem({ status: 'closed', reopen: { by: 'message', until: at(80 * hour) } });

    const { detail } = await aDetail(backend);

    expect(shows(detail, 'A reply reopens it, until')).to.equal(true);
  });
});

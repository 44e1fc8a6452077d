import { expect, waitUntil } from '@open-wc/testing';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
import type { DeskOptions } from '../../../src/desk/desk.js';
import { SupportError } from '../../../src/port/error.js';
import { aHistory, givenFeed } from './given-feed.js';

const world = { cases: 60, seed: 1 };
const { cases } = landmarks(world);
const aDesk = (options: Partial<DeskOptions> = {}) =>
  embeddedBackend({ store: 'memory', staff: false, ...world, ...options });

describe('<case-feed> for somebody who acts for a customer', () => {
  it('says before a message is written that support waits for a security check, and where that is passed', async () => {
    const { one, text } = await givenFeed(aDesk(), { caseId: cases['check']! });

    await waitUntil(() => text().includes('Support waits for a security check.'));

    expect(one('.composer .before')!.textContent).to.contain('It is passed where the case itself is shown.');
  });

  it('says so, too, when a message is refused for it', async () => {
    const post = () => Promise.reject(new SupportError('check-required', { reason: 'Pass the check first.' }));
    const { write, press, text } = await givenFeed(aHistory({ more: { feed: { post } } }).backend);

    await write('It happens on Mondays.');
    await press('Send reply');
    await waitUntil(() => text().includes('Pass the check first.'));

    expect(text()).to.contain('It is passed where the case itself is shown.');
  });

  it('names the right that is missing, whom to ask, and lets both text and reference be copied', async () => {
    const { text, button, field } = await givenFeed(aDesk({ rights: ['customers', 'cases'] }), {
      caseId: cases['unread']!,
    });

    await waitUntil(() => text().includes('You cannot reply to this case'));

    expect(text()).to.contain('You do not have the right “Use support”.');
    expect(button('Copy the text')).to.exist;
    expect(button('Copy Reference RIGHT-SUPPORT-NORTH')).to.exist;
    expect(field()).to.equal(null);
  });

  it('offers a follow-up case after the time for reopening, unless that may not be filed', async () => {
    const may = await givenFeed(aDesk(), { caseId: cases['closedLongAgo']! });
    const mayNot = await givenFeed(aDesk({ rights: ['customers', 'cases'] }), { caseId: cases['closedLongAgo']! });

    await waitUntil(() => may.button('Open a follow-up case') && mayNot.text().includes('You cannot reply'));

    expect(mayNot.button('Open a follow-up case')).to.equal(undefined);
  });

  it('shows a customer nothing that is written for support or for the partner alone', async () => {
    const { text } = await givenFeed(aDesk({ role: 'customer' }), { caseId: cases['mail']! });

    expect(text()).not.to.contain('Internal');
    expect(text()).not.to.contain('Support only');
  });
});

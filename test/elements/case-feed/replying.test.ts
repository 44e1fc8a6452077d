import { expect, waitUntil } from '@open-wc/testing';
import type { EntryPostedEvent } from '../../../src/events/entry-posted.js';
import type { Case, PostReceipt } from '../../../src/model/cases.js';
import { SupportError } from '../../../src/port/error.js';
import { aCase, anEntry, aSession, onDemand } from '../../support/answers.js';
import { settled } from '../../support/settled.js';
import { aHistory, givenFeed } from './given-feed.js';

const audiences = [
  { id: 'all', label: 'Everyone', readers: 'Contoso, support and your team' },
  { id: 'support', label: 'Support only', readers: 'Support and your team', internal: true },
];

describe('<case-feed> sends a reply', () => {
  it('with Ctrl+Enter: the composer is emptied, focus stays, it says so, and the entry is there', async () => {
    const { backend, posted } = aHistory();
    const { feed, write, key, field, focused, article, text } = await givenFeed(backend);
    const told: EntryPostedEvent[] = [];
    feed.addEventListener('support-entry-posted', (event) => told.push(event));

    await write('It works again.');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => article('It works again.'));
    await settled(feed);

    expect(posted.map(({ caseId, body }) => [caseId, body.text])).to.deep.equal([['c', 'It works again.']]);
    expect(field()!.value).to.equal('');
    expect(focused()).to.equal(field());
    expect(text()).to.contain('Reply sent');
    expect(told.map(({ caseId, entryId }) => [caseId, entryId])).to.deep.equal([['c', 'own-4']]);
  });

  it('once, however often it is pressed, and says that it is sending', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { feed, write, one } = await givenFeed(backend);

    await write('Thanks');
    one('#send')!.click();
    one('#send')!.click();
    await waitUntil(() => one('#send')!.getAttribute('aria-disabled') === 'true');
    one('#send')!.click();
    const label = one('#send')!.textContent!.trim();
    const sending = feed.matches(':state(submitting)');
    await waitUntil(() => post.calls.length);
    post.calls[0]!.resolve({ entry: anEntry('9') });
    await waitUntil(() => one('#send')!.getAttribute('aria-disabled') === null);

    expect(post.calls).to.have.length(1);
    expect([label, sending]).to.deep.equal(['Sending…', true]);
  });

  it('to nobody outside unless its writer says so', async () => {
    const { backend, posted } = aHistory({ supportCase: { audiences } });
    const { write, key, all, text } = await givenFeed(backend);
    const radios = all('[name="audience"]') as HTMLInputElement[];
    const first = radios.map(({ checked }) => checked);

    await write('For support.');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => text().includes('Reply sent'));
    radios[0]!.click();
    await write('For all.');
    await key('Enter', { metaKey: true });
    await waitUntil(() => posted.length === 2);

    expect(first).to.deep.equal([false, true]);
    expect(text()).to.contain('Contoso, support and your team');
    expect(posted.map(({ audience }) => audience)).to.deep.equal(['support', 'all']);
  });

  it('with who will read it before the text, in the order of tabbing', async () => {
    const { all, field } = await givenFeed(aHistory({ supportCase: { audiences } }).backend);

    const [radio] = all('[name="audience"]');

    expect(radio!.compareDocumentPosition(field()!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('not while it is empty or too long, and says which', async () => {
    const session = { get: async () => aSession({ policy: { message: { maxLength: 10 } } }) };
    const { backend, posted } = aHistory({ more: { session } });
    const { write, key, text, one, field, focused } = await givenFeed(backend);

    field()!.focus();
    await key('Enter', { ctrlKey: true });
    const missing = one('#message-error')!.textContent!.trim();
    await write('12345678');
    const left = text();
    await write('1234567890123');
    await key('Enter', { ctrlKey: true });

    expect(missing).to.contain('Write a message first.');
    expect(left).to.contain('2 characters left');
    expect(one('#message-error')!.textContent).to.contain('3 characters too many');
    expect(field()!.getAttribute('aria-invalid')).to.equal('true');
    expect(focused()).to.equal(field());
    expect(posted).to.have.length(0);
  });

  it('counts bytes where the system does', async () => {
    const session = { get: async () => aSession({ policy: { message: { maxBytes: 12 } } }) };
    const { write, text } = await givenFeed(aHistory({ more: { session } }).backend);

    await write('спасибо');

    expect(text()).to.contain('2 bytes too much');
  });
});

describe('<case-feed> where no reply is possible', () => {
  it('says why and what to do, and keeps what was written', async () => {
    let can: Case['can'] = { reply: { state: 'allowed' } };
    const { backend, arrive } = aHistory({ more: { cases: { get: async () => aCase('c', { can }) } } });
    const { feed, write, field, text, one } = await givenFeed(backend);
    await write('Half a sentence');

    can = { reply: { state: 'refused', reason: 'The case is locked.', remedy: { text: 'Ask Kim to unlock it.' } } };
    dispatchEvent(new Event('online'));
    arrive();
    await waitUntil(() => text().includes('The case is locked.'));
    await settled(feed);

    expect(text()).to.contain('You cannot reply to this case').and.to.contain('Ask Kim to unlock it.');
    expect(one('#send')).to.equal(null);
    expect([field()!.value, field()!.readOnly]).to.deep.equal(['Half a sentence', true]);
    expect(feed.matches(':state(readonly)')).to.equal(true);
  });

  it('offers a follow-up where the case can no longer be reopened', async () => {
    const { backend } = aHistory({
      supportCase: {
        status: 'closed',
        reopen: { by: 'action', until: '2020-01-01T00:00:00Z', otherwise: 'follow-up' },
        can: { reply: { state: 'refused', reason: 'It was closed too long ago.' } },
      },
      more: { cases: { create: () => Promise.reject(new SupportError('unavailable')) } },
    });
    const { feed, button } = await givenFeed(backend);
    const asked: unknown[] = [];
    feed.addEventListener('support-navigate', ({ to, caseId }) => asked.push([to, caseId]));

    button('Open a follow-up case')!.click();

    expect(asked).to.deep.equal([['follow-up', 'c']]);
  });

  it('shows no composer where the case or the system knows no replies', async () => {
    const unknown = await givenFeed(aHistory({ supportCase: { can: {} } }).backend);
    const { feed: _feed, ...rest } = aHistory().backend;
    const reading = await givenFeed({ ...rest, feed: { list: aHistory().backend.feed.list } });

    expect(unknown.field()).to.equal(null);
    expect(reading.field()).to.equal(null);
  });
});

import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { EntryPostedEvent } from '../../../src/events/entry-posted.js';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { Case, PostReceipt } from '../../../src/model/cases.js';
import type { NewMessage } from '../../../src/model/feed.js';
import type { FileRef } from '../../../src/model/files.js';
import { SupportError } from '../../../src/port/error.js';
import { aCase, anEntry, aSession, onDemand } from '../../support/answers.js';
import { settled } from '../../support/settled.js';
import { aHistory, furnished, givenFeed } from './given-feed.js';

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

describe('<case-feed> when a reply was not sent', () => {
  it('keeps it, says why next to the button, and sends the same once more', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { feed, write, key, field, one, press, focused } = await givenFeed(backend);
    const told: FailedEvent[] = [];
    feed.addEventListener('support-failed', (event) => told.push(event));

    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => post.calls.length);
    post.calls[0]!.reject(new SupportError('unavailable', { reference: 'E-1' }));
    await waitUntil(() => one('#reply-error'));
    const why = one('#reply-error')!.textContent!.replaceAll(/\s+/g, ' ');
    const [kept, stays] = [field()!.value, focused()];
    void press('Try again');
    await waitUntil(() => post.calls.length === 2);

    expect(why).to.contain('The reply was not sent. The support system is not answering.').and.to.contain('E-1');
    expect([kept, stays === field()]).to.deep.equal(['Thanks', true]);
    expect(post.calls[1]!.key).to.be.a('string').and.to.equal(post.calls[0]!.key);
    expect(told.map(({ operation, kind, reference }) => [operation, kind, reference])).to.deep.equal([
      ['feed.post', 'unavailable', 'E-1'],
    ]);
  });

  it('does not claim that it was not sent where that is not known', async () => {
    const { backend } = aHistory({
      more: { feed: { post: () => Promise.reject(new SupportError('unknown-outcome')) } },
    });
    const { write, key, text, one } = await givenFeed(backend);

    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => one('#reply-error'));

    expect(text()).to.contain('It is not known whether the reply was sent.').and.not.to.contain('was not sent');
  });

  it('asks to sign in when the session has ended', async () => {
    const { backend } = aHistory({
      more: { feed: { post: () => Promise.reject(new SupportError('unauthenticated')) } },
    });
    const { feed, write, key, button, field, one } = await givenFeed(backend);
    const asked: (string | undefined)[] = [];
    feed.addEventListener('support-sign-in', (event) => {
      event.preventDefault();
      asked.push(event.scope);
    });

    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => button('Sign in'));
    button('Sign in')!.click();

    expect(asked).to.deep.equal([undefined]);
    expect(field()!.value).to.equal('Thanks');
    const said = one('#reply-error')!.textContent!.replaceAll(/\s+/g, ' ');
    expect(said.match(/ kept/g), said).to.have.length(1);
  });
});

describe('<case-feed> asks before it sends', () => {
  it('once, when others wrote meanwhile, and shows what they wrote', async () => {
    const { backend, posted, arrive } = aHistory();
    const { write, key, button, press, one, focused, article } = await givenFeed(backend);

    await write('I will try that.');
    arrive('x', 'y');
    await waitUntil(() => button('Show 2 new entries'));
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => focused()?.id === 'question');
    const asked = one('#question')!.textContent!.replaceAll(/\s+/g, ' ');
    const before = posted.length;
    arrive('z');
    await waitUntil(() => button('Show 1 new entry'));
    await press('Send anyway');
    await waitUntil(() => posted.length === 1);

    expect(asked).to.contain('2 new entries arrived while you wrote');
    expect(article('Text of x')).to.exist;
    expect(before).to.equal(0);
  });

  it('and leads back to the text for who would rather go on writing', async () => {
    const { backend, posted, arrive } = aHistory();
    const { write, key, button, press, one, focused, field } = await givenFeed(backend);

    await write('I will try that.');
    arrive('x');
    await waitUntil(() => button('Show 1 new entry'));
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => one('#question'));
    await press('Keep writing');

    expect(one('#question')).to.equal(null);
    expect(focused()).to.equal(field());
    expect(posted).to.have.length(0);
  });

  it('when that would reopen the case', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const { backend, posted } = aHistory({ supportCase: { status: 'closed', reopen: { by: 'message', until } } });
    const { write, key, press, one, text } = await givenFeed(backend);
    const said = text();

    await write('It is back.');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => one('#question'));
    const before = posted.length;
    await press('Send and reopen');
    await waitUntil(() => posted.length);

    expect(said).to.contain('This case is closed. Your message reopens it; that is possible until');
    expect(before).to.equal(0);
  });

  it('when a file could not be uploaded: without it, again, or back', async () => {
    const upload = onDemand<FileRef>();
    const { backend, posted } = aHistory({
      supportCase: { fileRules: { when: 'before' } },
      more: { files: { upload: upload as never } },
    });
    const { write, one, press, text, buttons } = await givenFeed(backend);

    await write('See the log');
    choose(one('#files-picker') as HTMLInputElement, new File(['text'], 'error.log'), new File(['text'], 'ok.log'));
    await waitUntil(() => upload.calls.length === 2);
    one('#send')!.click();
    await waitUntil(() => text().includes('Waiting for 2 files'));
    upload.calls[0]!.reject(new SupportError('unavailable'));
    upload.calls[1]!.resolve({ id: 'f2', name: 'ok.log', state: 'staged' });
    await waitUntil(() => one('#question'));
    const choices = buttons().slice(-3);
    await press('Send without error.log');
    await waitUntil(() => posted.length);

    expect(choices).to.include.members(['Send without error.log', 'Try again', 'Back']);
    expect(posted[0]!.files).to.deep.equal(['f2']);
  });
});

describe('<case-feed> keeps what is written', () => {
  it('per case, while one goes from case to case', async () => {
    const { backend } = aHistory({ more: { cases: { get: async ({ id }) => replyable(id) } } });
    const { feed, write, field } = await givenFeed(backend);

    await write('About c');
    feed.caseId = 'd';
    await furnished(feed);
    const other = field()!.value;
    await write('About d');
    feed.caseId = 'c';
    await furnished(feed);

    expect([other, field()!.value]).to.deep.equal(['', 'About c']);
  });

  it('when the element is taken away and another one comes', async () => {
    const { backend } = aHistory();
    const first = await givenFeed(backend);
    await first.write('Half a sentence');
    first.feed.remove();

    const { field } = await givenFeed(backend);

    expect(field()!.value).to.equal('Half a sentence');
  });

  it('and what was typed before all of it was there', async () => {
    const { backend } = aHistory();
    const { feed, root } = await quickFeed(backend);
    const early = root.querySelector<HTMLTextAreaElement>('#message')!;
    early.value = 'Quick';
    early.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));

    await furnished(feed);

    expect(root.querySelector<HTMLTextAreaElement>('#message')!.value).to.equal('Quick');
  });

  it('and finishes a reply whose element is taken away', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { feed, write, key } = await givenFeed(backend);
    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => post.calls.length);

    feed.remove();
    post.calls[0]!.resolve({ entry: anEntry('9') });
    const { field } = await givenFeed(backend);

    expect(field()!.value).to.equal('');
    expect((post.calls[0]!.input as NewMessage).body.text).to.equal('Thanks');
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

const replyable = (id: string) => aCase(id, { can: { reply: { state: 'allowed' } } });

/** As it stands at its first paint. */
async function quickFeed(backend: Parameters<typeof givenFeed>[0]) {
  const provider = fixtureSync<SupportProvider>(html`<support-provider .backend=${backend}></support-provider>`);
  const feed = document.createElement('case-feed');
  feed.caseId = 'c';
  provider.append(feed);
  await waitUntil(() => feed.shadowRoot?.querySelector('#message'));
  return { feed, root: feed.shadowRoot! };
}

function choose(picker: HTMLInputElement, ...files: File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  picker.files = chosen.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

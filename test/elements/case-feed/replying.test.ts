import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { EntryPostedEvent } from '../../../src/events/entry-posted.js';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { Case, PostReceipt } from '../../../src/model/cases.js';
import type { NewMessage } from '../../../src/model/feed.js';
import type { FileRef } from '../../../src/model/files.js';
import { SupportError } from '../../../src/port/error.js';
import { aCase, anEntry, aSession, onDemand } from '../../support/answers.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { memoryDevice } from '../../support/device.js';
import { aKeepingDevice } from '../../support/keeping.js';
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

describe('<case-feed> when a reply was not sent', () => {
  it('keeps it in the history, says why, leaves room for another one, and sends the same once more', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { feed, write, key, field, one, press, focused } = await givenFeed(backend);
    const told: FailedEvent[] = [];
    feed.addEventListener('support-failed', (event) => told.push(event));

    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => post.calls.length);
    post.calls[0]!.reject(new SupportError('unavailable', { reference: 'E-1' }));
    await waitUntil(() => rowText(one('.outgoing')).includes('Waiting'));
    const row = rowText(one('.outgoing'));
    const [left, stays] = [field()!.value, focused()];
    void press('Try now');
    await waitUntil(() => post.calls.length === 2);

    expect(row).to.contain('Thanks').and.to.contain('The support system is not answering.');
    expect(row).to.contain('It is tried again by itself.');
    expect([left, stays === field()]).to.deep.equal(['', true]);
    expect(post.calls[1]!.key).to.be.a('string');
    expect(post.calls[1]!.key).to.equal(post.calls[0]!.key);
    expect(told.map(({ operation, kind, reference }) => [operation, kind, reference])).to.deep.equal([
      ['feed.post', 'unavailable', 'E-1'],
    ]);
  });

  it('lets its writer change what was refused', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { write, key, field, one, press, focused } = await givenFeed(backend);
    await write('A secret');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => post.calls.length);
    post.calls[0]!.reject(new SupportError('invalid', { reason: 'No secrets here.', reference: 'E-2' }));
    await waitUntil(() => rowText(one('.outgoing')).includes('The reply was not sent.'));
    const row = rowText(one('.outgoing'));

    await press('Edit');
    await waitUntil(() => focused() === field());

    expect(row).to.contain('No secrets here.').and.to.contain('E-2');
    expect([field()!.value, one('.outgoing')]).to.deep.equal(['A secret', null]);
  });

  it('is rid of it when its writer wants that, and leads back to the text', async () => {
    const { backend } = aHistory({ more: { feed: { post: () => Promise.reject(new SupportError('forbidden')) } } });
    const { write, key, field, one, press, focused, button } = await givenFeed(backend);
    await write('Never mind');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => button('Discard'));

    await press('Discard');
    await waitUntil(() => focused() === field());

    expect([field()!.value, one('.outgoing')]).to.deep.equal(['', null]);
  });

  it('does not claim that it was not sent where that is not known, and looks for it in the history', async () => {
    const { backend, arrive } = aHistory({
      entry: () => ({ at: new Date().toISOString(), author: { id: 'p', name: 'Ana Ruiz' } }),
      more: { feed: { post: () => Promise.reject(new SupportError('unknown-outcome')) } },
    });
    const { write, key, text, one, press } = await givenFeed(backend);

    await write('Text of x');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('No entry with this text'));
    const before = text();
    arrive('x');
    await press('Look again');
    await waitUntil(() => rowText(one('.outgoing')).includes('An entry with the same text is in the history'));
    await press('It was sent: remove this');

    expect(before).to.contain('It is not known whether the reply was sent.').and.not.to.contain('was not sent');
    expect(one('.outgoing')).to.equal(null);
  });

  it('asks to sign in when the session has ended', async () => {
    const { backend } = aHistory({
      more: { feed: { post: () => Promise.reject(new SupportError('unauthenticated')) } },
    });
    const { feed, write, key, button, one } = await givenFeed(backend);
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
    expect(rowText(one('.outgoing'))).to.contain('Thanks');
  });

  it('waits while there is no network, and goes out by itself when it is back', async () => {
    const { backend, posted } = aHistory();
    const device = memoryDevice();
    engineFor(backend, { device });
    const { feed, write, key, one, text } = await givenFeed(backend);
    const told: EntryPostedEvent[] = [];
    feed.addEventListener('support-entry-posted', (event) => told.push(event));
    device.set({ online: false });

    await write('First');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('Waiting for the network'));
    await write('Second');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('Second'));
    device.set({ online: true });
    await waitUntil(() => !one('.outgoing'));
    await waitUntil(() => told.length === 2);

    expect(posted.map(({ body }) => body.text)).to.deep.equal(['First', 'Second']);
    expect(text()).not.to.contain('Waiting');
  });

  it('asks again when the case has changed while it waited', async () => {
    let version = '1';
    const { backend, posted } = aHistory({ more: { cases: { get: async () => replyable('c', { version }) } } });
    const device = memoryDevice();
    engineFor(backend, { device });
    const { write, key, one, press } = await givenFeed(backend);
    device.set({ online: false });
    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('Waiting for the network'));

    version = '2';
    device.set({ online: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('The case has changed since you wrote this.'));
    const before = posted.length;
    await press('Send anyway');
    await waitUntil(() => posted.length);

    expect(before).to.equal(0);
    expect(posted[0]).to.deep.include({ version: '2' });
  });
});

describe('<case-feed> after the page was loaded again', () => {
  it('has the half-written reply and what had not left, and says so', async () => {
    const { backend, posted } = aHistory();
    const computer = aKeepingDevice();
    const [first, second] = [{ ...backend }, { ...backend }];
    const tab = computer.tab();
    engineFor(first, { device: tab });
    const before = await givenFeed(first);
    tab.set({ online: false });
    await before.write('Sent into the void');
    await before.key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(before.one('.outgoing')).includes('Waiting for the network'));
    await before.write('Half a sentence');
    await bookOf(before.provider.store.here)!.flush();
    tab.close();
    before.provider.remove();

    engineFor(second, { device: computer.tab() });
    const { field, text, press } = await givenFeed(second);
    await waitUntil(() => text().includes('What you wrote is here again.'));
    await waitUntil(() => posted.length);

    expect(field()!.value).to.equal('Half a sentence');
    expect(posted.map(({ body }) => body.text)).to.deep.equal(['Sent into the void']);
    await press('Keep');
    expect(text()).not.to.contain('is here again');
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
    choose(one('#files-picker') as HTMLInputElement, new File(['text'], 'error.log'), new File(['more'], 'ok.log'));
    await waitUntil(() => upload.calls.length === 2);
    one('#send')!.click();
    await waitUntil(() => text().includes('Waiting for 2 files'));
    upload.calls[0]!.reject(new SupportError('forbidden'));
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

const replyable = (id: string, change: Partial<Case> = {}) =>
  aCase(id, { can: { reply: { state: 'allowed' } }, ...change });

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

const rowText = (row: Element | null | undefined): string => (row?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

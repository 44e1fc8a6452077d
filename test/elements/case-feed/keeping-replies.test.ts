import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { PostReceipt } from '../../../src/model/cases.js';
import type { NewMessage } from '../../../src/model/feed.js';
import type { FileRef } from '../../../src/model/files.js';
import { SupportError } from '../../../src/port/error.js';
import { anEntry, onDemand } from '../../support/answers.js';
import { aHistory, furnished, givenFeed, replyable } from './given-feed.js';

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

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { frame } from '../../support/frame.js';
import { settled } from '../../support/settled.js';
import { aHistory, givenFeed } from './given-feed.js';

describe('<case-feed> with keys', () => {
  it('goes from entry to entry, and out of the feed on both sides', async () => {
    const { one, articles, key, focused, button } = await givenFeed(aHistory({ count: 60 }).backend);
    articles()[0]!.focus();

    await key('PageDown');
    const second = focused();
    await key('PageDown');
    await key('PageUp');
    const again = focused();
    await key('End', { ctrlKey: true });
    const after = focused();
    articles()[3]!.focus();
    await key('Home', { ctrlKey: true });

    expect(second).to.equal(articles()[1]);
    expect(again).to.equal(articles()[1]);
    expect(after).to.equal(button('Load older entries (35 more)'));
    expect(focused()).to.equal(one('#send'));
  });

  it('stays at its ends', async () => {
    const { articles, key, focused } = await givenFeed(aHistory({ count: 2 }).backend);
    articles()[1]!.focus();

    await key('PageDown');

    expect(focused()).to.equal(articles()[1]);
  });

  it('leaves keys to text fields, and lists its own', async () => {
    const { field, key, text } = await givenFeed(aHistory().backend);
    field()!.focus();

    const event = await key('PageDown');

    expect(event.defaultPrevented).to.equal(false);
    for (const name of ['Page Down', 'Page Up', 'Ctrl+End', 'Ctrl+Home', 'Ctrl+Enter']) expect(text()).to.contain(name);
  });

  it('brings an entry into view clear of what a portal keeps at the top of its page', async () => {
    const bar = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(bar.style, { position: 'fixed', insetBlockStart: '0', insetInline: '0', blockSize: '80px' });
    const { articles, key } = await givenFeed(aHistory({ count: 20, entry: tall }).backend);
    articles()[9]!.focus();
    articles()[9]!.scrollIntoView({ block: 'start' });

    await key('PageUp');

    expect(articles()[8]!.getBoundingClientRect().top).to.be.at.least(80);
  });

  it('focuses its first entry when it is focused itself', async () => {
    const { feed, articles, focused } = await givenFeed(aHistory().backend);

    feed.focus();

    expect(focused()).to.equal(articles()[0]);
  });
});

describe('<case-feed> and what is unread', () => {
  it('marks where it begins, also in the name of that entry, and keeps the mark when all is read', async () => {
    const { backend, read } = aHistory({ count: 4, readUpTo: '2' });
    const { article, one, names } = await givenFeed(backend);

    await waitUntil(() => read.length);
    await frame();

    expect(read).to.deep.equal(['4']);
    expect(article('Text of 3').contains(one('#unread'))).to.equal(true);
    expect(names()[1]).to.contain('New since your last visit');
  });

  it('says nothing is read that was never in view', async () => {
    const { backend, read } = aHistory({ count: 7, readUpTo: '2', entry: tall });
    const { articles, button } = await givenFeed(backend);
    await frame();
    const before = [...read];

    button('Go to the first unread entry')!.click();
    for (const article of articles().slice(0, 5).toReversed()) {
      article.scrollIntoView({ block: 'center' });
      await frame();
    }
    await waitUntil(() => read.at(-1) === '7');

    expect(before).to.deep.equal([]);
  }).timeout(30_000);

  it('leads to the first unread entry, also where that has to be loaded', async () => {
    const { backend } = aHistory({ count: 120, readUpTo: '40', entry: tall });
    const { press, focused, article } = await givenFeed(backend);

    await press('Go to the first unread entry');
    await waitUntil(() => focused()?.matches('article'));

    expect(focused()).to.equal(article('Text of 41'));
    expect(focused()!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });
});

describe('<case-feed> and what others write', () => {
  it('waits with it, says so once, and goes to the first of it when asked', async () => {
    const { backend, arrive } = aHistory();
    const { feed, button, articles, focused, text } = await givenFeed(backend);
    const said = speech();

    arrive('x', 'y');
    await waitUntil(() => button('Show 2 new entries'));
    await frame();
    const waiting = text();
    button('Show 2 new entries')!.click();
    await waitUntil(() => articles().length === 5);
    await settled(feed);

    expect(waiting).not.to.contain('Text of x');
    expect(focused()!.textContent).to.contain('Text of x');
    await waitUntil(() => said.texts().includes('2 new entries'));
    expect(said.texts().filter((text) => text.includes('new'))).to.deep.equal(['2 new entries']);
    said.stop();
  });
});

const tall = (at: number) => ({ body: { format: 'text', text: `Text of ${at}${'\n.'.repeat(12)}` } });

/** What the page says to people who listen. */
function speech() {
  const said: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent ?? '');
  });
  const page = document as Document & { ariaNotify?: (text: string) => void };
  const notify = page.ariaNotify;
  if (notify) page.ariaNotify = (text) => void said.push(text);
  watch.observe(document.body, { childList: true, subtree: true });
  return {
    texts: () => said,
    stop: () => {
      watch.disconnect();
      if (notify) page.ariaNotify = notify;
    },
  };
}

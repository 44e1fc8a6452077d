import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { frame } from '../../support/frame.js';
import { aHistory, givenFeed } from './given-feed.js';

/** How far something may move that stands still. */
const still = 1;

for (const order of ['newest', 'oldest'] as const)
  for (const anchoring of ['auto', 'none'] as const)
    describe(`<case-feed> with the ${order} first and overflow-anchor: ${anchoring}`, () => {
      it('leaves the reader where they are when 50 older entries come', async () => {
        const { backend } = aHistory({ count: 120, entry: long });
        const { scroller, feed, button, articles, focused } = await aFeedIn(anchoring, backend, order);
        const reading = scrollTo(scroller, articles()[12]!);

        button('Load older entries (95 more)')!.click();
        await waitUntil(() => articles().length === 75);
        await frame();

        expect(reading.moved()).to.be.at.most(still);
        expect(feed.shadowRoot!.querySelector('#feed')!.getAttribute('aria-busy')).to.equal('false');
        // The one next to what was there.
        expect(focused()).to.equal(articles()[order === 'newest' ? 25 : 49]);
      });

      it('leaves the reader where they are when new entries are shown', async () => {
        const { backend, arrive } = aHistory({ count: 40, entry: long });
        const { scroller, button, articles } = await aFeedIn(anchoring, backend, order);
        const reading = scrollTo(scroller, articles()[12]!);

        arrive('x', 'y');
        await waitUntil(() => button('Show 2 new entries'));
        await frame();
        const whileWaiting = reading.moved();
        button('Show 2 new entries')!.click();
        await waitUntil(() => articles().length === 27);
        await frame();

        expect(whileWaiting).to.be.at.most(still);
        expect(reading.moved()).to.be.at.most(still);
      });

      it('leaves the writer, the caret and the text where they are when new entries come', async () => {
        const { backend, arrive } = aHistory({ count: 40, entry: long });
        const { scroller, field, write, button, focused } = await aFeedIn(anchoring, backend, order);
        const writing = scrollTo(scroller, field()!);
        await write('I think that');
        field()!.setSelectionRange(2, 5);

        arrive('x', 'y');
        await waitUntil(() => button('Show 2 new entries'));
        await frame();

        expect(writing.moved()).to.be.at.most(still);
        expect(focused()).to.equal(field());
        expect([field()!.selectionStart, field()!.selectionEnd, field()!.value]).to.deep.equal([2, 5, 'I think that']);
      });

      it('leaves the writer where they are when their reply is shown', async () => {
        const { backend } = aHistory({ count: 40, entry: long });
        const { scroller, field, write, key, article, focused } = await aFeedIn(anchoring, backend, order);
        const writing = scrollTo(scroller, field()!);
        await write('It works again.');

        await key('Enter', { ctrlKey: true });
        await waitUntil(() => article('It works again.'));
        await frame();

        expect(writing.moved()).to.be.at.most(still);
        expect(focused()).to.equal(field());
      });
    });

describe('<case-feed> in the page', () => {
  it('does not scroll a page that nobody has touched, whatever is read again', async () => {
    const { backend } = aHistory({ count: 60, entry: long });
    let notices: { text: string }[] = [];
    const list: typeof backend.feed.list = async (query) => ({ ...(await backend.feed.list(query)), notices });
    const { text } = await givenFeed({ ...backend, feed: { ...backend.feed, list } });

    notices = [{ text: 'Support is closed today.' }];
    dispatchEvent(new Event('online'));
    await waitUntil(() => text().includes('Support is closed today.'));
    await frame();

    expect(document.scrollingElement!.scrollTop).to.equal(0);
  });

  it('leaves the reader where they are also where the page itself scrolls', async () => {
    const { backend, arrive } = aHistory({ count: 60, entry: long });
    const { button, articles } = await givenFeed(backend, { caseId: 'c', order: 'oldest' });
    const reading = scrollTo(document.scrollingElement!, articles()[8]!);

    button('Load older entries (35 more)')!.click();
    await waitUntil(() => articles().length === 60);
    arrive('x');
    await waitUntil(() => button('Show 1 new entry'));
    button('Show 1 new entry')!.click();
    await waitUntil(() => articles().length === 61);
    await frame();

    expect(reading.moved()).to.be.at.most(still);
  });

  it('keeps still through many loads, with what is out of sight left out of the layout', async () => {
    const { backend } = aHistory({ count: 1000, entry: long });
    const { button, articles, all } = await givenFeed(backend, { caseId: 'c', order: 'oldest' });
    const moves: number[] = [];

    for (let shown = 25; shown < 325; shown += 50) {
      const reading = scrollTo(document.scrollingElement!, articles()[3]!);
      await frame();
      button(`Load older entries (${1000 - shown} more)`)!.click();
      await waitUntil(() => all('article').length === shown + 50);
      await frame();
      moves.push(reading.moved());
    }

    expect(Math.max(...moves)).to.be.at.most(still);
    expect(all('.settled').length).to.be.greaterThan(150);
  });
});

/** Entries of different heights, as people write them. */
const long = (at: number) => ({
  body: {
    format: 'text',
    text: Array.from({ length: 1 + ((at * 7) % 9) }, () => `Line of ${at}, some words`).join('\n'),
  },
});

async function aFeedIn(anchoring: string, backend: Parameters<typeof givenFeed>[0], order: 'newest' | 'oldest') {
  const scroller = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(scroller.style, {
    blockSize: '400px',
    overflowY: 'auto',
    overflowAnchor: anchoring,
    fontSize: '15.3px',
  });
  return { scroller, ...(await givenFeed(backend, { caseId: 'c', order }, scroller)) };
}

/** Brings something into the middle of what is seen; tells how far it has moved since. */
function scrollTo(scroller: Element, target: HTMLElement) {
  const box =
    scroller === document.scrollingElement ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
  scroller.scrollTop += target.getBoundingClientRect().top - box.top - box.height / 3;
  const { top } = target.getBoundingClientRect();
  return { moved: () => Math.abs(target.getBoundingClientRect().top - top) };
}

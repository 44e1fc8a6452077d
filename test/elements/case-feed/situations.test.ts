import { expect, waitUntil } from '@open-wc/testing';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { FeedPage } from '../../../src/model/feed.js';
import { SupportError, type SupportErrorKind } from '../../../src/port/error.js';
import { anEntry } from '../../support/answers.js';
import { type Faults, withFaults } from '../../support/faults.js';
import { settled } from '../../support/settled.js';
import { aHistory, furnished, givenFeed } from './given-feed.js';

describe('<case-feed> that could not be loaded', () => {
  it('says what failed, and loads when asked to try again', async () => {
    const faults: Faults = { fault: '500', only: (name) => name === 'feed.list' };
    const { feed, text, press, articles } = await givenFeed(withFaults(aHistory().backend, faults));
    await waitUntil(() => text().includes('ERR-feed.list'));
    const before = text();
    const state = feed.matches(':state(error)');

    faults.fault = undefined;
    await press('Try again');
    await furnished(feed);

    expect(before).to.contain('The history could not be loaded.');
    expect(state).to.equal(true);
    expect(articles()).to.have.length(3);
    expect(feed.matches(':state(error)')).to.equal(false);
  });

  it('tells the page once', async () => {
    const told: string[] = [];
    const tell = (event: FailedEvent) => told.push(`${event.operation} ${event.kind}`);
    document.addEventListener('support-failed', tell as never);
    const list = () => Promise.reject(new SupportError('unavailable'));

    const { feed } = await givenFeed(aHistory({ more: { feed: { list } } }).backend);
    feed.requestUpdate();
    await settled(feed);
    document.removeEventListener('support-failed', tell as never);

    expect(told).to.deep.equal(['feed.list unavailable']);
  });

  const kinds: [SupportErrorKind, string, string][] = [
    ['forbidden', 'forbidden', 'You do not have permission'],
    ['offline', 'offline', 'There is no connection'],
    ['unauthenticated', 'unauthenticated', 'Your session ended'],
    ['not-found', 'error', 'It does not exist, or you do not have access to it'],
  ];
  for (const [kind, state, words] of kinds)
    it(`tells ${kind} from other failures`, async () => {
      const list = () => Promise.reject(new SupportError(kind));
      const { feed, text, buttons } = await givenFeed(aHistory({ more: { feed: { list } } }).backend);

      await waitUntil(() => text().includes(words));

      expect(feed.matches(`:state(${state})`)).to.equal(true);
      expect(buttons().includes('Try again')).to.equal(kind === 'offline');
    });

  it('asks the page to sign in, and reads again where the page leaves that to it', async () => {
    let ended = true;
    const list = async (): Promise<FeedPage> => {
      if (ended) throw new SupportError('unauthenticated');
      return { items: [anEntry('1')] };
    };
    const { feed, press, articles, button } = await givenFeed(aHistory({ more: { feed: { list } } }).backend);
    await waitUntil(() => button('Sign in'));
    const asked: unknown[] = [];
    feed.addEventListener('support-sign-in', ({ scope }) => asked.push(scope));

    ended = false;
    await press('Sign in');
    await waitUntil(() => articles().length === 1);

    expect(asked).to.deep.equal([undefined]);
  });

  for (const fault of ['garbage', 'throws'] as const)
    it(`costs no more than itself when the adapter answers with ${fault}`, async () => {
      const { text, button } = await givenFeed(withFaults(aHistory().backend, { fault }));

      await waitUntil(() => button('Try again'));

      expect(text()).to.contain('The history could not be loaded.');
    });
});

describe('<case-feed> that could not be refreshed', () => {
  it('keeps what it shows, says so, and tries again when asked', async () => {
    const faults: Faults = {};
    const { backend, arrive } = aHistory();
    const { feed, text, articles, press } = await givenFeed(withFaults(backend, faults));

    faults.fault = '500';
    dispatchEvent(new Event('online'));
    await waitUntil(() => text().includes('The history could not be refreshed.'));
    const kept = articles().length;
    const state = feed.matches(':state(stale)');
    faults.fault = undefined;
    arrive('x');
    await press('Try again');
    await waitUntil(() => text().includes('Show 1 new entry'));

    expect([kept, state]).to.deep.equal([3, true]);
    expect(text()).not.to.contain('could not be refreshed');
  });
});

describe('<case-feed> with pictures of other hosts', () => {
  it('asks for none of them before the reader does', async () => {
    const body = { format: 'html', text: '<p>Look <img src="https://tracker.example/1.png" alt="Chart"></p>' };
    const { all, button, text } = await givenFeed(aHistory({ count: 2, entry: () => ({ body }) }).backend);
    const before = all('img').length;

    expect(before).to.equal(0);
    expect(text()).to.contain('Chart');
    expect(button('Load 1 picture from the internet')).to.exist;
  });
});

describe('<case-feed> with pictures that came with a mail', () => {
  const body = { format: 'html', text: '<p>Look <img src="cid:shot" alt="The login page"></p>' };
  const files = [{ id: 'f', name: 'shot.png', type: 'image/png', size: 90, state: 'attached', contentId: 'shot' }];

  it('draws them where they stand in the text', async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3, height: 2 });
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
    const more = { files: { open: async () => ({ blob }) } };
    const { all } = await givenFeed(aHistory({ count: 1, entry: () => ({ body, files }), more }).backend);

    await waitUntil(() => all('.body canvas').length, 'no picture', { timeout: 5000 });

    expect(all('.body canvas').map((each) => each.ariaLabel)).to.deep.equal(['The login page']);
  });

  it('keeps their words where the bytes are no picture', async () => {
    let opened = 0;
    const blob = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' });
    const more = { files: { open: async () => (opened++, { blob }) } };
    const { feed, all, text } = await givenFeed(aHistory({ count: 1, entry: () => ({ body, files }), more }).backend);

    await waitUntil(() => opened, 'not asked for', { timeout: 5000 });
    await settled(feed);

    expect(all('.body :is(canvas, img, svg)')).to.have.length(0);
    expect(text()).to.contain('The login page');
  });
});

describe('<case-feed> with nothing in it', () => {
  it('says what will be here, and takes the first message', async () => {
    const { feed, text, write, key, article } = await givenFeed(aHistory({ count: 0 }).backend);
    const before = text();

    await write('Is anybody there?');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => article('Is anybody there?'));
    await settled(feed);

    expect(before).to.contain('Nothing has been written yet');
    expect(feed.matches(':state(empty)')).to.equal(false);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { SupportError } from '../../../src/port/error.js';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { FeedPage } from '../../../src/model/feed.js';
import { anEntry, onDemand } from '../../support/answers.js';
import { frame } from '../../support/frame.js';
import { settled } from '../../support/settled.js';
import { aHistory, furnished, givenFeed } from './given-feed.js';

describe('<case-feed> as a feed', () => {
  it('is one, named by its heading, whose description tells the order', async () => {
    const { one, text } = await givenFeed(aHistory().backend);

    const feed = one('#feed')!;
    const heading = one('#heading')!;

    expect(feed.getAttribute('role')).to.equal('feed');
    expect(feed.getAttribute('aria-labelledby')).to.equal('heading');
    expect(one(`#${heading.getAttribute('aria-describedby')}`)!.textContent).to.contain('Newest first');
    expect(text()).to.contain('Newest first · 3 entries');
  });

  it('counts its articles in the order of reading, and says how many there are in all', async () => {
    const { articles, press } = await givenFeed(aHistory({ count: 60 }).backend);

    const before = places(articles());
    await press('Load older entries (35 more)');
    const after = places(articles());

    expect(before).to.deep.equal({ places: range(1, 25), sizes: ['60'] });
    expect(after).to.deep.equal({ places: range(1, 60), sizes: ['60'] });
  });

  it('says -1 while nobody knows how many there are, and renumbers when older ones come in front', async () => {
    const { articles, press } = await givenFeed(aHistory({ count: 60, total: false }).backend, {
      caseId: 'c',
      order: 'oldest',
    });

    const before = places(articles());
    await press('Load older entries');
    const after = places(articles());

    expect(before).to.deep.equal({ places: range(1, 25), sizes: ['-1'] });
    expect(after).to.deep.equal({ places: range(1, 60), sizes: ['60'] });
  });

  it('names each article by author, side, channel and time, and describes it by its text', async () => {
    const at = new Date(Date.now() - 2 * 3_600_000).toISOString();
    const kim = { name: 'Kim', side: 'vendor' as const, company: { id: 'n', label: 'Nimbora' } };
    const { backend } = aHistory({
      count: 1,
      entry: () => ({ at, author: kim, channel: 'email', body: { format: 'text', text: 'Please try again.' } }),
    });

    const { names, articles, one } = await givenFeed(backend);

    expect(names()).to.deep.equal(['Reply from Kim Support · Nimbora by e-mail 2 hours ago']);
    expect(one(`#${articles()[0]!.getAttribute('aria-describedby')}`)!.textContent).to.equal('Please try again.');
  });

  it('tells the sides apart by words', async () => {
    const sides = ['partner', 'customer', 'vendor', 'system', 'unknown', 'martian'];
    const { backend } = aHistory({ count: 6, entry: (at) => ({ author: { name: `N${at}`, side: sides[at - 1]! } }) });

    const { names } = await givenFeed(backend, { caseId: 'c', order: 'oldest' });

    const words = names().map((name) => / N\d ?(.*?) \d+ months ago/.exec(name)?.[1]);
    expect(words).to.deep.equal(['Partner', 'Customer', 'Support', 'System', '', '']);
  });

  it('shows who wrote what oneself wrote', async () => {
    const { backend } = aHistory({
      count: 1,
      entry: () => ({ author: { id: 'p', name: 'Ana Ruiz', side: 'partner' } }),
    });

    const { names } = await givenFeed(backend);

    expect(names()[0]).to.contain('Reply from Ana Ruiz You');
  });

  it('makes a solution loud', async () => {
    const { backend } = aHistory({
      count: 2,
      entry: () => ({ kind: 'solution' }),
      supportCase: { status: 'solution-proposed' },
    });

    const { articles, names } = await givenFeed(backend);

    expect(names()[0]).to.contain('Solution from Kim');
    expect(articles()[0]!.textContent).to.contain('Proposed solution').and.to.contain('can be closed');
    expect(articles()[1]!.textContent).to.contain('Proposed solution').and.not.to.contain('can be closed');
  });

  it('folds runs of changes, each of them an article of its own', async () => {
    const { backend } = aHistory({ count: 5, entry: (at) => (at > 1 ? change('in-progress', 'closed') : {}) });
    const { articles, all, text } = await givenFeed(backend);

    const folded = articles().length;
    all('summary').at(-1)!.click();
    await frame();

    expect(text()).to.contain('Status changed from \u2068In progress\u2069 to \u2068Closed\u2069');
    expect(text()).to.contain('3 more changes');
    expect(folded).to.equal(2);
    expect(places(articles()).places).to.deep.equal(range(1, 5));
  });

  it('says which entries could not be read', async () => {
    const { backend, entries } = aHistory();
    entries.push({ id: 'bad' } as never);

    const { text, articles } = await givenFeed(backend);

    expect(articles()).to.have.length(3);
    expect(text()).to.contain('1 entry could not be read.');
  });

  it('shows a body that nobody can read as it came, and all others as they were meant', async () => {
    const { backend } = aHistory({
      count: 2,
      entry: (at) => ({ body: at === 1 ? { format: 'rtf', text: '{rtf}' } : { format: 'html', text: '<p>Hi <b>you' } }),
    });

    const { articles } = await givenFeed(backend);

    expect(articles()[1]!.textContent).to.contain('{rtf}');
    expect(articles()[0]!.querySelector('strong')!.textContent).to.equal('you');
  });

  it('loads a long text when it is asked for', async () => {
    const { backend, entries } = aHistory({
      count: 1,
      entry: () => ({ deferred: true, body: { format: 'text', text: 'All of it' } }),
    });
    const { press, text } = await givenFeed(backend);
    const before = text();

    entries[0] = anEntry('1', { body: { format: 'text', text: 'All of it' } });
    await press('Load the text');
    await waitUntil(() => text().includes('All of it'));

    expect(before).not.to.contain('All of it');
  });
});

describe('<case-feed> with older entries', () => {
  it('keeps what failed to load loadable, says why, and is no longer busy', async () => {
    const list = onDemand<FeedPage>();
    const { backend } = aHistory({ more: { feed: { list: list as never } } });
    const told: string[] = [];
    const opening = givenFeed(backend);
    await waitUntil(() => list.calls.length);
    list.calls[0]!.resolve({ items: [anEntry('9')], older: '8', total: 9 });
    const { feed, button, one, text } = await opening;
    feed.addEventListener('support-failed', (event: FailedEvent) => told.push(`${event.operation} ${event.kind}`));

    button('Load older entries (8 more)')!.click();
    await waitUntil(() => one('#feed')!.getAttribute('aria-busy') === 'true');
    list.calls.at(-1)!.reject(new SupportError('unavailable'));
    await waitUntil(() => one('#older-error'));
    await settled(feed);

    expect(one('#feed')!.getAttribute('aria-busy')).to.equal('false');
    expect(text()).to.contain('Older entries could not be loaded. The support system is not answering.');
    expect(button('Load older entries (8 more)')).to.exist;
    expect(told).to.deep.equal(['feed.list unavailable']);
  });

  it('says where the case begins', async () => {
    const { text } = await givenFeed(aHistory({ count: 2 }).backend);

    expect(text()).to.contain('The case begins here');
  });
});

describe('<case-feed> and its case', () => {
  it('goes on noticing what is read when it was taken away and put back', async () => {
    const { backend, read } = aHistory({ count: 2, readUpTo: '1', entry: tall });
    const provider = document.createElement('div');
    const { feed, provider: home } = await givenFeed(backend);
    provider.append(feed);
    home.append(feed);
    await furnished(feed);

    await waitUntil(() => read.at(-1) === '2');
  });

  it('says what the system says beside the entries', async () => {
    const { backend } = aHistory();
    const list = async () => ({ items: [anEntry('1')], notices: [{ text: 'Entries before 2020 are archived.' }] });

    const { text } = await givenFeed({ ...backend, feed: { ...backend.feed, list } });

    expect(text()).to.contain('Entries before 2020 are archived.');
  });

  it('follows the choice of its provider, and keeps to its own when it has one', async () => {
    const { backend, asked } = aHistory();
    const { provider, feed } = await givenFeed(backend, {});
    const before = feed.shadowRoot!.textContent;

    provider.store.choose({ caseId: 'c' });
    await furnished(feed);
    feed.caseId = 'd';
    provider.store.choose({ caseId: 'e' });
    await furnished(feed);

    expect(before).to.contain('No case chosen');
    expect(new Set(asked.map(({ caseId }) => caseId))).to.deep.equal(new Set(['c', 'd']));
  });

  it('finds a case by its number, and follows it by its id', async () => {
    const { backend, asked } = aHistory();

    await givenFeed(backend, { caseId: 'C-c' });

    expect(asked.at(-1)!.caseId).to.equal('c');
  });

  it('puts the oldest first when asked to, and takes an unknown order for none', async () => {
    const { feed, articles } = await givenFeed(aHistory().backend, { caseId: 'c', order: 'oldest' });
    const oldest = articles()[0]!.textContent;

    feed.setAttribute('order', 'sideways');
    await settled(feed);

    expect(oldest).to.contain('Text of 1');
    expect(articles()[0]!.textContent).to.contain('Text of 3');
  });
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const change = (from: string, to: string) => ({
  kind: 'event' as const,
  event: { type: 'status' as const, from, to },
  body: undefined as never,
});
const tall = (at: number) => ({ body: { format: 'text', text: `Text of ${at}${'\n.'.repeat(12)}` } });

function places(articles: readonly Element[]) {
  return {
    places: articles.map((article) => Number(article.getAttribute('aria-posinset'))),
    sizes: [...new Set(articles.map((article) => article.getAttribute('aria-setsize')))],
  };
}

import { expect, waitUntil } from '@open-wc/testing';
import { SupportError } from '../../../src/port/error.js';
import { aHistory, givenFeed } from './given-feed.js';

const files = [{ id: 'f', name: 'screenshot-20400.png', type: 'image/png', size: 90, state: 'attached' }];

describe('<case-feed> in its place', () => {
  it('has all times in one column, whatever stands before them', async () => {
    const names = ['Al', 'Maximiliane Freifrau von Hohenstein'];
    const { all } = await givenFeed(
      aHistory({
        count: 4,
        entry: (at) => ({
          author: { name: names[at % 2]!, side: 'vendor' },
          ...(at === 2 && { kind: 'event', event: { type: 'escalated' }, body: undefined }),
        }),
      }).backend,
      { caseId: 'c' },
      wide(900),
    );

    const ends = all('time.when').map((each) => Math.round(each.getBoundingClientRect().right));

    expect(ends).to.have.length(4);
    expect(new Set(ends).size).to.equal(1);
  });

  it('divides a change from who made it, and names who can read a message after a colon', async () => {
    const { one } = await givenFeed(
      aHistory({
        count: 2,
        entry: (at) => ({
          author: { name: 'Ana', side: 'vendor' },
          ...(at === 1
            ? { kind: 'event', event: { type: 'escalated' }, body: undefined }
            : { audience: { id: 'all', label: 'Everyone' } }),
        }),
      }).backend,
      { caseId: 'c' },
    );
    await waitUntil(() => one('.readers'));

    expect(shown(one('.event .line > span')!)).to.match(/escalated\W* · Ana$/i);
    expect(shown(one('.readers')!)).to.equal('Visible to: Everyone');
  });

  it('shows the reason of a change below its sentence, not below its mark', async () => {
    const { one } = await givenFeed(
      aHistory({ count: 1, entry: () => ({ kind: 'event', event: { type: 'escalated' } }) }).backend,
    );
    await waitUntil(() => one('.event .body'), 'the reason is drawn');

    const sentence = one('.event .line bdi')!.getBoundingClientRect();
    const reason = one('.event .body')!.getBoundingClientRect();

    expect(Math.round(reason.left)).to.equal(Math.round(sentence.left));
    expect(reason.top).to.be.at.least(sentence.bottom - 1);
  });

  it('keeps both buttons of a picture beside its name in 320 pixels', async () => {
    const more = { files: { open: async () => ({ blob: new Blob() }) } };
    const { button, one } = await givenFeed(
      aHistory({ count: 1, entry: () => ({ files }), more }).backend,
      { caseId: 'c' },
      wide(320),
    );

    const name = one('.file-links .name')!.getBoundingClientRect();
    const [show, save] = ['Show', 'Download'].map((act) =>
      button(`${act} screenshot-20400.png`)!.getBoundingClientRect(),
    );

    expect(show!.top).to.equal(save!.top);
    expect(show!.top).to.be.below(name.bottom);
    expect(show!.left).to.be.at.least(name.right);
  });

  it('lets a reference of what went wrong be copied', async () => {
    let broken = false;
    const { backend } = aHistory();
    const { list } = backend.feed;
    const error = new SupportError('unavailable', { remedy: { reference: 'REF-7' } });
    Object.assign(backend.feed, {
      list: (...asked: Parameters<typeof list>) => (broken ? Promise.reject(error) : list(...asked)),
    });
    const { button } = await givenFeed(backend);

    broken = true;
    dispatchEvent(new Event('online'));
    await waitUntil(() => button('Try again'));

    expect(button('Copy Reference REF-7')).to.exist;
  });
});

function wide(pixels: number): HTMLElement {
  const column = document.createElement('div');
  column.style.inlineSize = `${pixels}px`;
  document.body.append(column);
  after(() => column.remove());
  return column;
}

/** What is to be seen of it. */
function shown(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

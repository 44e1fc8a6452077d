import { expect } from 'chai';
import { Batches } from '../../../src/elements/case-feed/batches.js';
import { rowsOf, type Row, type RowOptions } from '../../../src/elements/case-feed/rows.js';
import type { FeedEntry } from '../../../src/model/feed.js';

describe('arranging a history', () => {
  it('puts the newest entry first, or the oldest, and counts from one in that order', () => {
    const entries = [aMessage('a'), aMessage('b'), aMessage('c')];

    expect(written(arranged(entries, { newestFirst: true }))).to.deep.equal(['1 c', '2 b', '3 a']);
    expect(written(arranged(entries, { newestFirst: false }))).to.deep.equal(['1 a', '2 b', '3 c']);
  });

  it('folds three and more changes in a row under the first that is read', () => {
    const entries = [aMessage('a'), aChange('b'), aChange('c'), aChange('d'), aMessage('e')];

    expect(written(arranged(entries, { newestFirst: true }))).to.deep.equal(['1 e', '2 d (3 c, 4 b)', '5 a']);
    expect(written(arranged(entries, { newestFirst: false }))).to.deep.equal(['1 a', '2 b (3 c, 4 d)', '5 e']);
  });

  it('leaves two changes in a row open', () => {
    const entries = [aChange('a'), aChange('b'), aMessage('c'), aChange('d')];

    expect(written(arranged(entries))).to.deep.equal(['1 d', '2 c', '3 b', '4 a']);
  });

  it('never folds a change that says or brings something', () => {
    const told = { ...aChange('b'), body: { format: 'text', text: 'It is urgent.' } };
    const entries = [aChange('a'), told, aChange('c')];

    expect(written(arranged(entries))).to.deep.equal(['1 c', '2 b', '3 a']);
  });

  it('never folds across the line between read and unread', () => {
    const entries = [aChange('a'), aChange('b'), aChange('c'), aChange('d'), aChange('e'), aChange('f')];

    expect(written(arranged(entries, { newestFirst: true, unreadFrom: 'd' }))).to.deep.equal([
      '1 f (2 e, 3 d) ^',
      '4 c (5 b, 6 a)',
    ]);
    expect(written(arranged(entries, { newestFirst: false, unreadFrom: 'd' }))).to.deep.equal([
      '1 a (2 b, 3 c)',
      '4 d (5 e, 6 f) ^',
    ]);
  });

  it('leaves what was shown as it is when more comes', () => {
    const batches = new Batches();
    const first = [aChange('c'), aChange('d'), aMessage('e')];
    batches.note(first);
    const all = [aChange('a'), aChange('b'), ...first, aChange('f')];
    batches.note(all);

    const rows = rowsOf(all, { newestFirst: false, unreadFrom: undefined, batchOf: batches.of });

    expect(written(rows)).to.deep.equal(['1 a', '2 b', '3 c', '4 d', '5 e', '6 f']);
  });

  it('keeps every entry, in order, whatever is folded', () => {
    const entries = Array.from({ length: 200 }, (_, at) => (at % 7 < 4 ? aChange(`e${at}`) : aMessage(`e${at}`)));

    const rows = arranged(entries, { newestFirst: false, unreadFrom: 'e91' });

    const shown = rows.flatMap((row) => [row, ...row.folded]);
    expect(shown.map(({ entry }) => entry.id)).to.deep.equal(entries.map(({ id }) => id));
    expect(shown.map(({ place }) => place)).to.deep.equal(entries.map((_, at) => at + 1));
  });
});

const at = '2026-05-03T12:00:00Z';
const author = { name: 'Kim', side: 'vendor' as const };
const aMessage = (id: string): FeedEntry => ({ id, at, author, kind: 'message', body: { format: 'text', text: id } });
const aChange = (id: string): FeedEntry => ({ id, at, author, kind: 'event', event: { type: 'status', to: 'closed' } });

const arranged = (entries: FeedEntry[], options: Partial<RowOptions> = {}): Row[] =>
  rowsOf(entries, { newestFirst: true, unreadFrom: undefined, batchOf: () => 0, ...options });

const written = (rows: readonly Row[]): string[] =>
  rows.map(({ entry, place, folded, firstUnread }) => {
    const inside = folded.map((inner) => `${inner.place} ${inner.entry.id}`).join(', ');
    return `${place} ${entry.id}${inside && ` (${inside})`}${firstUnread ? ' ^' : ''}`;
  });

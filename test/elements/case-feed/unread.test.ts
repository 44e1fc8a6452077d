import { expect } from 'chai';
import { readNow, unreadOf } from '../../../src/elements/case-feed/unread.js';
import type { FeedEntry } from '../../../src/model/feed.js';

describe('what of a history is unread', () => {
  it('is everything after the last entry read, but for what the reader wrote', () => {
    const unread = unreadOf({ entries: ofAuthors('kim', 'kim', 'ana', 'kim'), readUpTo: '0', reader: 'ana' });

    expect(unread?.map(({ id }) => id)).to.deep.equal(['1', '3']);
  });

  it('cannot be told while the last entry read is not loaded, or nobody says which it is', () => {
    const entries = ofAuthors('kim', 'kim');

    expect(unreadOf({ entries, readUpTo: 'elsewhere', reader: 'ana' })).to.equal(undefined);
    expect(unreadOf({ entries, readUpTo: undefined, reader: 'ana' })).to.equal(undefined);
  });
});

describe('how far somebody has read', () => {
  it('is up to the first entry that was not seen, whatever was seen after it', () => {
    const reading = { entries: ofAuthors('kim', 'kim', 'kim', 'kim'), readUpTo: '0', reader: 'ana' };

    expect(readNow(reading, (id) => id === '1' || id === '3')).to.equal('1');
    expect(readNow(reading, (id) => id === '3')).to.equal(undefined);
    expect(readNow(reading, () => true)).to.equal('3');
  });

  it('does not wait for the reader to see what they wrote', () => {
    const reading = { entries: ofAuthors('kim', 'ana', 'kim', 'ana'), readUpTo: '0', reader: 'ana' };

    expect(readNow(reading, (id) => id === '2')).to.equal('3');
  });

  it('begins with what is loaded where the last entry read is not', () => {
    const reading = { entries: ofAuthors('kim', 'kim'), readUpTo: 'elsewhere', reader: 'ana' };

    expect(readNow(reading, (id) => id === '0')).to.equal('0');
  });
});

const ofAuthors = (...authors: string[]): FeedEntry[] =>
  authors.map((id, at) => ({
    id: String(at),
    at: '2026-05-03T12:00:00Z',
    author: { id, name: id, side: id === 'ana' ? 'partner' : 'vendor' },
    kind: 'message',
  }));

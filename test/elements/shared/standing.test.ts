import { expect } from '@open-wc/testing';
import { standingOfRight } from '../../../src/elements/shared/ends.js';
import { standingOf } from '../../../src/elements/shared/standing.js';
import type { Authority, Customer } from '../../../src/model/customers.js';

const now = Date.parse('2026-03-01T12:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
const aRight = (change: Partial<Authority> = {}): Authority => ({
  covers: 'Technical cases',
  can: { state: 'allowed' },
  ...change,
});

describe('where one right stands', () => {
  for (const [right, standing] of [
    [aRight(), 'allowed'],
    [aRight({ until: inDays(31) }), 'allowed'],
    [aRight({ until: inDays(29) }), 'ending'],
    [aRight({ until: inDays(29), renews: true }), 'allowed'],
    [aRight({ until: inDays(-1) }), 'ended'],
    [aRight({ until: 'some day' }), 'allowed'],
    [aRight({ can: { state: 'refused' }, until: inDays(29) }), 'refused'],
    [aRight({ can: { state: 'unknown' } }), 'unknown'],
  ] as const)
    it(`is ${standing} for ${JSON.stringify(right)}`, () => expect(standingOfRight(right, now)).to.equal(standing));
});

describe('what one may do for a customer, in a word', () => {
  const inAWord = (can: Customer['can'], ...authority: Authority[]) => standingOf({ can, authority }, now)?.word;
  const file = { state: 'allowed' };

  it('is nothing where the system does not say', () => {
    expect(standingOf({}, now)).to.equal(undefined);
  });

  it('warns 30 days before the first of its rights ends, and says when', () => {
    const [near, far] = [aRight({ until: inDays(10) }), aRight({ until: inDays(90) })];

    expect(standingOf({ can: { file }, authority: [far, near] }, now)).to.deep.equal({
      word: 'ending',
      until: inDays(10),
    });
    expect(inAWord({ file }, far)).to.equal('allowed');
  });

  it('is partly where one right is refused or over', () => {
    expect(inAWord({ file }, aRight(), aRight({ can: { state: 'refused' } }))).to.equal('partly');
    expect(inAWord({ file }, aRight(), aRight({ until: inDays(-1) }))).to.equal('partly');
  });

  it('is not certain where filing is allowed and every right is over', () => {
    expect(inAWord({ file }, aRight({ until: inDays(-1) }))).to.equal('unknown');
  });

  it('is what the system says where it knows no single rights', () => {
    expect(inAWord({ file: { state: 'allowed', code: 'authority-ending' } })).to.equal('ending');
    expect(inAWord({ file: { state: 'refused' } })).to.equal('refused');
    expect(inAWord({ file: { state: 'maybe' } })).to.equal('unknown');
  });
});

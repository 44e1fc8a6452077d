import { expect } from 'chai';
import { overallOf, rightsOf } from '../../../src/elements/support-authority/rights.js';
import type { Authority, Customer } from '../../../src/model/customers.js';

const now = Date.UTC(2026, 0, 15);
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

describe('the rights that one has for a customer', () => {
  it('stand 30 days before their end as ending', () => {
    const days = [31, 30, 1];

    const rights = days.map((left) => aRight({ until: inDays(left) }));

    expect(rights).to.deep.equal(['allowed', 'ending', 'ending']);
  });

  it('do not end where they renew by themselves', () => {
    const renewed = aRight({ until: inDays(3), renews: true });

    expect(renewed).to.equal('allowed');
  });

  it('have ended when their day has passed', () => {
    const over = aRight({ until: inDays(-1) });

    expect(over).to.equal('ended');
  });

  it('count as unknown where the system uses a word that nobody knows', () => {
    const odd = aRight({ can: { state: 'perhaps' } });

    expect(odd).to.equal('unknown');
  });

  it('are left out where they are not to be shown', () => {
    const rights = rightsOf(aCustomer([{ covers: 'Cases', can: { state: 'absent' } }]), now, 'Cases');

    expect(rights).to.deep.equal([]);
  });

  it('are one right where the system knows no more than whether one may file', () => {
    const rights = rightsOf({ id: 'c', can: { file: { state: 'refused' } }, authority: [] }, now, 'Cases');

    expect(rights.map(({ covers, standing }) => [covers, standing])).to.deep.equal([['Cases', 'refused']]);
  });

  it('come to nothing only where all is refused', () => {
    const overall = (...states: string[]) =>
      overallOf(rightsOf(aCustomer(states.map((state) => ({ covers: state, can: { state } }))), now, 'Cases'));

    const verdicts = [
      overall('allowed', 'allowed'),
      overall('allowed', 'refused'),
      overall('refused', 'refused'),
      overall('refused', 'unknown'),
    ];

    expect(verdicts).to.deep.equal(['fine', 'part', 'nothing', 'unsure']);
  });
});

const aCustomer = (authority: Authority[]): Customer => ({ id: 'c', authority });
const aRight = (change: Partial<Authority>) =>
  rightsOf(aCustomer([{ covers: 'Cases', can: { state: 'allowed' }, ...change }]), now, 'Cases')[0]!.standing;

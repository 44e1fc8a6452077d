import { expect } from 'chai';
import { type ListQuery, fromSearchParams, toSearchParams } from '../../src/model/list-query.js';

describe('a list query in an address', () => {
  it('comes back as it went in', () => {
    const query: ListQuery = {
      preset: 'closed',
      whose: 'mine',
      customer: 'accounts/4711?x=1&y',
      text: 'backup “größer” & 50%',
      status: ['new', 'closed'],
      severity: ['S1', 'S2'],
      changedAfter: '2026-01-15T12:00:00Z',
      sort: '-updatedAt',
      cursor: 'abc==',
      from: 26,
    };

    const address = toSearchParams(query).toString();

    expect(fromSearchParams(address)).to.deep.equal(query);
  });

  it('leaves out what is not set', () => {
    expect(toSearchParams({ text: '', status: [], customer: undefined }).toString()).to.equal('');
  });

  it('leaves parameters of other names to the portal', () => {
    const named: string[] = [];

    const query = fromSearchParams('?page=cases&theme=dark&text=vpn&__proto__=1&constructor=2', (name) =>
      named.push(name),
    );

    expect(query).to.deep.equal({ text: 'vpn' });
    expect(named).to.deep.equal([]);
  });

  it('names values that cannot be one, and keeps the rest', () => {
    const named: string[] = [];
    const address = new URLSearchParams([
      ['preset', 'toString'],
      ['status', 'burning'],
      ['status', 'new'],
      ['whose', "'; drop table cases"],
      ['changedAfter', 'yesterday'],
      ['sort', '../../etc'],
      ['text', 'x'.repeat(501)],
      ['severity', ''],
      ['from', '-5'],
      ['customer', 'c1'],
      ['customer', 'c2'],
    ]);

    const query = fromSearchParams(address, (name, value) => named.push(`${name}=${value.slice(0, 20)}`));

    expect(query).to.deep.equal({ status: ['new'], customer: 'c1' });
    expect(named).to.deep.equal([
      'preset=toString',
      'status=burning',
      "whose='; drop table cases",
      'changedAfter=yesterday',
      'sort=../../etc',
      `text=${'x'.repeat(20)}`,
      'severity=',
      'from=-5',
      'customer=c2',
    ]);
  });

  it('takes each value of a list once, and no more than a person would choose', () => {
    const address = new URLSearchParams(Array.from({ length: 200 }, (_, n) => ['severity', `s${Math.floor(n / 2)}`]));

    const { severity } = fromSearchParams(address);

    expect(severity).to.deep.equal(Array.from({ length: 50 }, (_, n) => `s${n}`));
  });

  it('names what is more than a person would choose, and nothing that stands there twice', () => {
    const named: string[] = [];
    const address = new URLSearchParams(Array.from({ length: 51 }, (_, n) => ['severity', `s${n}`]));
    for (const name of ['customer', 'customer', 'severity']) address.append(name, 's1');

    fromSearchParams(address, (name, value) => named.push(`${name}=${value}`));

    expect(named).to.deep.equal(['severity=s50']);
  });

  it('takes what may just be one, without the blanks around it', () => {
    const address = new URLSearchParams([
      ['text', ` ${'x'.repeat(498)} `],
      ['sort', 'severity'],
      ['cursor', 'c'.repeat(2000)],
      ['from', '123456789'],
    ]);

    expect(fromSearchParams(address)).to.deep.equal({
      text: 'x'.repeat(498),
      sort: 'severity',
      cursor: 'c'.repeat(2000),
      from: 123456789,
    });
  });

  for (const [name, value] of [
    ['text', '   '],
    ['customer', 'c'.repeat(2001)],
    ['changedAfter', '2026-99-99'],
    ['changedAfter', 'on 2026-01-15'],
    ['changedAfter', 'January 2026'],
    ['sort', 'a b'],
    ['sort', 'x'.repeat(61)],
    ['from', '26x'],
    ['from', '1234567890'],
    ['from', '0'],
  ] as const)
    it(`ignores what cannot be one: ${name}=${value.slice(0, 20)}`, () => {
      expect(fromSearchParams(new URLSearchParams([[name, value]]))).to.deep.equal({});
    });

  it('forgets where a page begins when there is no page', () => {
    expect(fromSearchParams('from=26')).to.deep.equal({});
  });
});

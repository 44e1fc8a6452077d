import { expect } from 'chai';
import { presets, statusOf, statuses } from '../../src/model/case-rows.js';
import { absent, allowed, refused, unknown } from '../../src/model/decision.js';
import { tellsAllCustomers } from '../../src/model/facets.js';
import { Value } from '../../src/model/forms.js';
import { offered } from '../../src/model/offered.js';
import { toRow } from '../../src/model/to-row.js';
import { aCase, aRow } from '../support/answers.js';
import { wholeThings } from '../support/whole-things.js';

describe('what a page and a system say to each other', () => {
  for (const [name, { schema, whole }] of Object.entries(wholeThings))
    it(`is read with everything that it may say: ${name}`, () => {
      const read = schema.parse(whole);

      expect(read).to.deep.equal(whole);
    });

  it('leaves out what nobody has a word for', () => {
    const { schema, whole } = wholeThings.case;

    const read = schema.parse({ ...whole, secret: 1 });

    expect(read).to.deep.equal(whole);
  });

  it('may be any answer that a field of a form can hold', () => {
    for (const value of ['x', 1, true, ['x'], null]) expect(Value.parse(value)).to.deep.equal(value);
    expect(Value.safeParse({}).success).to.equal(false);
  });
});

describe('a status', () => {
  it('is known by its word, and any other is unknown', () => {
    expect([...statuses, 'parked'].map((status) => statusOf({ status }))).to.deep.equal([...statuses, 'unknown']);
  });

  it('belongs to the cases that wait for an answer, to the open or to the closed ones', () => {
    expect(presets).to.deep.equal({
      open: ['new', 'in-progress', 'action-required', 'solution-proposed', 'unknown'],
      waiting: ['action-required', 'solution-proposed'],
      closed: ['closed'],
      all: undefined,
    });
  });
});

describe('a decision', () => {
  it('offers what is allowed and what may be tried, never what nobody has decided', () => {
    expect([allowed, unknown, absent, { state: 'refused' }, undefined].map(offered)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is a refusal only where it says so', () => {
    expect([allowed, unknown, absent, { state: 'refused' }, undefined].map(refused)).to.deep.equal([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('the customers that are counted', () => {
  const customer = [
    { id: 'a', count: 2 },
    { id: 'b', count: 3 },
  ];

  it('are all there are where their cases sum up to the total', () => {
    expect(tellsAllCustomers({ total: 5, customer })).to.equal(true);
    expect(tellsAllCustomers({ total: 6, customer })).to.equal(false);
    expect(tellsAllCustomers({ customer })).to.equal(false);
    expect(tellsAllCustomers({ total: 0 })).to.equal(false);
    expect(tellsAllCustomers({})).to.equal(false);
  });
});

describe('the row of a case', () => {
  it('has what a list shows of it, and nothing that it has not', () => {
    const row = aRow('1', { severity: { id: '1' } });

    expect(toRow(aCase('1', { severity: { id: '1' }, alertsTo: ['a@b.example'] }))).to.deep.equal(row);
  });
});

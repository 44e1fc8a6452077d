import { expect } from 'chai';
import type { Field } from '../../src/model/forms.js';
import * as forms from '../../src/port/forms.js';
import { parseAnswer } from '../../src/port/guard.js';

/** What is read of a form with one field, of which this is said. */
function readOf(said: Record<string, unknown>) {
  const field = { id: 'os', kind: 'text', label: 'System', ...said };
  const answer = parseAnswer(forms.get, { form: { id: 'f', version: '1', sections: [], fields: [field] } });
  return 'form' in answer && answer.form ? (answer.form.fields as Field[])[0] : undefined;
}

describe('a field of a form, as a system says it', () => {
  for (const value of ['Linux', 7, 0, false, true, ['a', 'b'], [], null]) {
    it(`may begin with ${JSON.stringify(value)}`, () => {
      expect(readOf({ default: value })?.default).to.deep.equal(value);
    });
  }

  for (const value of [{}, [1], { toString: 'x' }, [['a']]]) {
    it(`cannot begin with ${JSON.stringify(value)}: it is left out, and no other field`, () => {
      expect(readOf({ default: value })).to.equal(undefined);
    });
  }

  for (const condition of [
    { field: 'kind', is: ['a', 1, true] },
    { field: 'kind', filled: false },
    { not: { all: [{ field: 'a', filled: true }, { any: [{ not: { field: 'b', is: [] } }] }] } },
  ]) {
    it(`may be shown when ${JSON.stringify(condition)}`, () => {
      expect(readOf({ visibleWhen: condition })?.visibleWhen).to.deep.equal(condition);
    });
  }

  for (const condition of ['yes', null, { field: 'a' }, { all: 'x' }, { not: { any: [{ field: 'b', is: [{}] }] } }]) {
    it(`cannot be shown when ${JSON.stringify(condition)}: nobody knows what that means`, () => {
      expect(readOf({ visibleWhen: condition })).to.equal(undefined);
    });
  }

  it('keeps nothing of a condition that no schema names', () => {
    const said = JSON.parse('{"not":{"field":"a","filled":true,"__proto__":{"admin":true},"more":1},"why":"x"}');

    const { visibleWhen } = readOf({ visibleWhen: said })!;

    expect(visibleWhen).to.deep.equal({ not: { field: 'a', filled: true } });
  });

  it('may have a number or a date as its bounds', () => {
    const { min, max } = readOf({ min: 0, max: '2026-12-31' })!;

    expect([min, max]).to.deep.equal([0, '2026-12-31']);
  });
});

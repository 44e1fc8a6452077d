import { expect } from 'chai';
import fc from 'fast-check';
import type { Field, Value } from '../../src/model/forms.js';
import { characters, problemsOf, utf8Bytes } from '../../src/model/form-rules.js';

describe('problems of a form', () => {
  it('name what must be answered, in the order of the form', () => {
    const form = {
      id: 'f',
      fields: [aField({ id: 'a', required: true }), aField({ id: 'b' }), aField({ id: 'c', required: true })],
    };

    expect(problemsOf(form, { c: '   ' })).to.deep.equal([
      { field: 'a', key: 'required' },
      { field: 'c', key: 'required' },
    ]);
  });

  it('ask for nothing that is hidden or closed to the person', () => {
    const form = {
      id: 'f',
      fields: [
        aField({ id: 'a' }),
        aField({ id: 'b', required: true, visibleWhen: { field: 'a', filled: true } }),
        aField({ id: 'c', kind: 'number', can: { state: 'refused' } }),
      ],
    };

    expect(problemsOf(form, { c: 'abc' })).to.deep.equal([]);
  });

  it('count a box that must be ticked as unanswered until it is', () => {
    expect(problem({ kind: 'boolean', required: true }, false)).to.deep.equal(['required']);
    expect(problem({ kind: 'boolean', required: true }, true)).to.equal(undefined);
  });

  it('count characters as people do', () => {
    expect(problem({ maxLength: 3 }, '👩🏽‍')).to.equal(undefined);
    expect(problem({ maxLength: 2 }, 'ab😀')).to.deep.equal(['tooLong', { max: 2, length: 3, over: 1 }]);
    expect(problem({ minLength: 3 }, 'ab')).to.deep.equal(['tooShort', { min: 3, length: 2 }]);
    expect(problem({ minLength: 3 }, '')).to.equal(undefined);
    expect(problem({ minLength: 3, maxLength: 3 }, 'abc')).to.equal(undefined);
  });

  it('count the blanks of a long text', () => {
    expect(problem({ kind: 'longtext', maxLength: 2 }, '   ')).to.deep.equal([
      'tooLong',
      { max: 2, length: 3, over: 1 },
    ]);
  });

  it('do not count the signs of an id', () => {
    for (const kind of ['choice', 'category', 'lookup', 'severity'])
      expect(problem({ kind, minLength: 9, maxLength: 9 }, 'any-id'), kind).to.equal(undefined);
  });

  it('count bytes where the system does', () => {
    expect(problem({ kind: 'longtext', maxBytes: 4 }, 'жж')).to.equal(undefined);
    expect(problem({ kind: 'longtext', maxBytes: 4 }, 'жжa')).to.deep.equal([
      'tooManyBytes',
      { max: 4, bytes: 5, over: 1 },
    ]);
  });

  it('do not count the blanks around a line', () => {
    expect(problem({ maxLength: 3 }, '  abc  ')).to.equal(undefined);
  });

  it('want numbers between their bounds', () => {
    const seats = { kind: 'number', min: 1, max: '10' } as const;

    expect(problem(seats, 'many')).to.deep.equal(['notANumber']);
    expect(problem(seats, 0)).to.deep.equal(['tooSmall', { min: 1 }]);
    expect(problem(seats, '11')).to.deep.equal(['tooLarge', { max: 10 }]);
    expect(problem(seats, ' 10 ')).to.equal(undefined);
    expect(problem(seats, 1)).to.equal(undefined);
    expect(problem({ kind: 'number' }, 7)).to.equal(undefined);
    expect(problem(seats, true)).to.deep.equal(['notANumber']);
    expect(problem(seats, Infinity)).to.deep.equal(['notANumber']);
    expect(problem(seats, '1e9')).to.deep.equal(['notANumber']);
  });

  it('want days that exist, between their bounds', () => {
    const since = { kind: 'date', min: '2024-01-01', max: '2024-12-31' } as const;

    expect(problem(since, '2024-02-29')).to.equal(undefined);
    for (const wrong of ['2023-02-29', '2024-13-01', '29.2.2024', '2024-2-9', '0000-00-00'])
      expect(problem(since, wrong), wrong).to.deep.equal(['notADate']);
    expect(problem(since, ['2024-02-29'])).to.deep.equal(['notADate']);
    expect(problem({ kind: 'date' }, '1024-02-29')).to.equal(undefined);
    expect(problem(since, '2023-12-31')).to.deep.equal(['tooEarly', { min: '2024-01-01' }]);
    expect(problem(since, '2025-01-01')).to.deep.equal(['tooLate', { max: '2024-12-31' }]);
  });

  it('measure a day by days, whatever time its bounds carry', () => {
    const since = { kind: 'date', min: '2024-05-01T22:00:00Z', max: '2024-05-03T01:00:00Z' } as const;

    expect(['2024-05-01', '2024-05-03'].map((day) => problem(since, day))).to.deep.equal([undefined, undefined]);
    expect(problem(since, '2024-04-30')).to.deep.equal(['tooEarly', { min: '2024-05-01' }]);
    expect(problem(since, '2024-05-04')).to.deep.equal(['tooLate', { max: '2024-05-03' }]);
  });

  it('compare times across offsets', () => {
    const when = { kind: 'datetime', min: '2024-05-01T10:00:00Z' } as const;

    expect(problem(when, '2024-05-01T12:30+02:00')).to.equal(undefined);
    expect(problem(when, '2024-05-01T11:30+02:00')).to.deep.equal(['tooEarly', { min: '2024-05-01T10:00:00Z' }]);
    expect(problem(when, '2024-05-01T25:00')).to.deep.equal(['notADate']);
    expect(problem(when, '2024-05-01')).to.deep.equal(['notADate']);
  });

  it('take what mail takes for an address', () => {
    for (const good of [
      'ana@contoso.example',
      'a.b+c@x.co',
      "o'hara@sub.example.com",
      'анна@пример.рф',
      ' ana@contoso.example ',
    ])
      expect(problem({ kind: 'email' }, good), good).to.equal(undefined);
    for (const bad of [
      'ana',
      'ana@',
      '@x.example',
      'a@b',
      'a b@x.example',
      'a@b@c.example',
      'a@-x.example',
      'a@x..example',
      'a@x.example.',
      '.a@x.example',
      '"a"@x.example',
    ])
      expect(problem({ kind: 'email' }, bad), bad).to.deep.equal(['notAnEmail']);
  });

  it('take what people dial for a number', () => {
    for (const good of ['+33 1 23 45 67 89', '(555) 010-9999', '555.0100 ext. 12', '٠١٢٣٤٥٦٧٨', '112'])
      expect(problem({ kind: 'phone' }, good), good).to.equal(undefined);
    for (const bad of ['12', 'call me', '+', '1'.repeat(40), '55+12345', '12345 or 6789'])
      expect(problem({ kind: 'phone' }, bad), bad).to.deep.equal(['notAPhone']);
  });

  it('judge any text in a moment, however it is made', () => {
    for (const evil of ['a@' + 'a.'.repeat(50_000), '1 '.repeat(50_000) + 'x', '@'.repeat(100_000)]) {
      expect(problem({ kind: 'email' }, evil)).to.deep.equal(['notAnEmail']);
      expect(problem({ kind: 'phone' }, evil)).to.deep.equal(['notAPhone']);
    }
  });

  it('want a choice that exists, fits, and may be taken', () => {
    const field: Partial<Field> = {
      kind: 'choice',
      options: [
        { id: 'a' },
        { id: 'b', fits: { other: ['x'] } },
        { id: 'c', can: { state: 'refused', reason: 'Needs a plan' } },
        { id: 'd', selectable: false },
      ],
    };

    expect(problem(field, 'a')).to.equal(undefined);
    expect(problem(field, 'b')).to.deep.equal(['notAnOption']);
    expect(problem(field, 'c')).to.deep.equal(['optionRefused', { reason: 'Needs a plan' }]);
    expect(problem(field, 'd')).to.deep.equal(['optionRefused', {}]);
    expect(problem(field, 'z')).to.deep.equal(['notAnOption']);
    expect(problem(field, ['a'])).to.deep.equal(['invalid']);
  });

  it('want no more choices than are allowed', () => {
    const field: Partial<Field> = { kind: 'choice', multiple: true, max: 1, options: [{ id: 'a' }, { id: 'b' }] };

    expect(problem(field, ['a', 'b'])).to.deep.equal(['tooMany', { max: 1, count: 2 }]);
    expect(problem(field, ['a', 'z'])).to.deep.equal(['notAnOption']);
    expect(problem({ ...field, required: true }, [])).to.deep.equal(['required']);
    expect(problem(field, ['a'])).to.equal(undefined);
    expect(problem({ ...field, max: undefined }, ['a', 'b'])).to.equal(undefined);
  });

  it('leave options that have to be asked for to the system', () => {
    expect(problem({ kind: 'lookup' }, 'anything')).to.equal(undefined);
    expect(problem({ kind: 'lookup' }, 7)).to.deep.equal(['invalid']);
  });

  it('tell text without a choice in a lookup', () => {
    const form = { id: 'f', fields: [aField({ id: 'a', kind: 'lookup', required: true })] };

    expect(problemsOf(form, {}, { a: ' Cont ' })).to.deep.equal([
      { field: 'a', key: 'incompleteLookup', args: { text: 'Cont' } },
    ]);
    expect(problemsOf(form, { a: '1' }, { a: ' ' })).to.deep.equal([]);
  });

  it('want addresses where a field takes only addresses', () => {
    expect(problem({ kind: 'people', people: 'address' }, ['a@x.example', 'nobody'])).to.deep.equal([
      'notAnEmail',
      { text: 'nobody' },
    ]);
    expect(problem({ kind: 'people', people: 'both' }, ['a@x.example', 'person-7'])).to.equal(undefined);
    expect(problem({ kind: 'people', people: 'address' }, ['a@x.example'])).to.equal(undefined);
  });

  it('want no more people than are taken', () => {
    const people = { kind: 'people', max: 1 } as const;

    expect(problem(people, ['p', 'q'])).to.deep.equal(['tooMany', { max: 1, count: 2 }]);
    expect(problem(people, ['p'])).to.equal(undefined);
    expect(problem(people, 'p')).to.equal(undefined);
    expect(problem(people, 7)).to.deep.equal(['invalid']);
    expect(problem({ kind: 'people' }, ['p', 'q'])).to.equal(undefined);
  });

  it('want no more files than are taken', () => {
    expect(problem({ kind: 'files', files: { when: 'before', max: 1 } }, ['1', '2'])).to.deep.equal([
      'tooMany',
      { max: 1, count: 2 },
    ]);
    expect(problem({ kind: 'files', files: { when: 'before', max: 2 } }, ['1', '2'])).to.equal(undefined);
    expect(problem({ kind: 'files', max: 1 }, ['1', '2'])).to.equal(undefined);
    expect(problem({ kind: 'files', required: true }, [])).to.deep.equal(['required']);
  });

  it('know languages and zones', () => {
    expect(problem({ kind: 'language' }, 'pt-BR')).to.equal(undefined);
    expect(problem({ kind: 'language' }, 'português')).to.deep.equal(['notAnOption']);
    expect(problem({ kind: 'timezone' }, 'Europe/Paris')).to.equal(undefined);
    expect(problem({ kind: 'timezone' }, 'Mars/Base')).to.deep.equal(['notAnOption']);
  });

  it('call a value of the wrong kind by its name', () => {
    expect(problem({}, ['a'])).to.deep.equal(['invalid']);
    expect(problem({ kind: 'boolean' }, 'yes')).to.deep.equal(['invalid']);
    expect(problem({ kind: 'files' }, 'file')).to.deep.equal(['invalid']);
    expect(problem({ kind: 'a-kind-of-tomorrow' }, 'text')).to.equal(undefined);
  });
});

describe('lengths', () => {
  const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

  it('are those of the text as it is encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(utf8Bytes(text)).to.equal(new TextEncoder().encode(text).length);
        expect(characters(text)).to.equal([...text].length);
      }),
    );
  });

  it('count half a pair as what is sent in its place', () => {
    expect(utf8Bytes('\ud800')).to.equal(3);
  });
});

const aField = (field: Partial<Field> & { id: string }): Field => ({ kind: 'text', label: field.id, ...field });

/** What is wrong with one value in one field. */
function problem(field: Partial<Field>, value: Value) {
  const [found] = problemsOf(
    { id: 'form', fields: [aField({ id: 'it', ...field }), aField({ id: 'other' })] },
    { it: value },
  );
  return found && [found.key, ...(found.args ? [found.args] : [])];
}

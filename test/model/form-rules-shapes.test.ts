import { expect } from 'chai';
import {
  characters,
  fieldOf,
  fieldWithRole,
  isDate,
  isDateTime,
  isEmail,
  isFilled,
  isLanguage,
  isPhone,
  isTimeZone,
  partsOf,
  tidy,
  utf8Bytes,
} from '../../src/model/form-rules.js';

/** Each text on its own: which of them pass. */
const passing = (test: (text: string) => boolean, ...texts: string[]) => texts.filter((text) => test(text));

describe('the shape of', () => {
  it('an address: no part of it longer than mail allows', () => {
    const domain = `${'d'.repeat(63)}.example`;
    const good = [
      `${'a'.repeat(64)}@x.example`,
      `a@${domain}`,
      `a@${`${'d'.repeat(61)}.`.repeat(4)}abcd`,
      'a@sub-domain.example',
      'a@\u0928\u092e\u0938\u094d\u0924\u0947.example',
      'a@1.example',
    ];
    const bad = [
      `${'a'.repeat(65)}@x.example`,
      `a@d${domain}`,
      `a@${`${'d'.repeat(61)}.`.repeat(4)}abcde`,
      'a@b.example@c',
      'a.@x.example',
      'a..b@x.example',
      'a@x-.example',
      'a@-x.example',
      'a@x!.example',
      'a@!x.example',
      'a@b!c.example',
      '@',
      '',
    ];

    expect(passing(isEmail, ...good, ...bad)).to.deep.equal(good);
  });

  it('a telephone number: three digits to twenty-two, with what people write between them', () => {
    const good = ['1'.repeat(22), '555 0100 ext 12', '5550100ext.12', '5550100 EXT 12', `1${' '.repeat(47)}12`];
    const bad = ['1'.repeat(23), `1${' '.repeat(48)}12`, '12', '++12345', 'ext', '5550100 ext: 12', ''];

    expect(passing(isPhone, ...good, ...bad)).to.deep.equal(good);
  });

  it('a day: one that exists, and nothing before or after it', () => {
    const good = ['2024-02-29', '2024-12-31', '0099-01-01', '2024-01-01', '2024-04-30'];
    const bad = [
      '2023-02-29',
      '2024-04-31',
      '2024-01-00',
      '2024-00-10',
      'on 2024-01-01',
      '2024-01-01T',
      '2024-01-01\n',
      '',
    ];

    expect(passing(isDate, ...good, ...bad)).to.deep.equal(good);
  });

  it('a point in time: a day and a time, with or without seconds and offset', () => {
    const day = '2024-05-01T';
    const good = [
      '10:00',
      '09:59:59',
      '23:59:59.1',
      '10:00:00.123456789',
      '10:00Z',
      '10:00:30+02:00',
      '10:00-0330',
      '10:00+19:30',
      '10:00+23:00',
    ].map((time) => day + time);
    const bad = [
      '24:00',
      '10:60',
      '10:00:60',
      '10:00:0x',
      '10:00:00.',
      '10:00:00.x',
      '10:00+24:00',
      '10:00Z ',
      '10',
      'x10:00',
      '',
      '10:00\n',
      '10:00+2:00',
      '10:00:00.1234567890',
      '30:00',
    ].map((time) => day + time);

    expect(
      passing(isDateTime, ...good, ...bad, 'on 2024-05-01T10:00', '2024-02-30T10:00', '2024-05-01 10:00'),
    ).to.deep.equal(good);
  });

  it('a language and a zone: what the machine knows as one', () => {
    expect(['pt-BR', 'x y', ''].map(isLanguage)).to.deep.equal([true, false, false]);
    expect(['Europe/Paris', 'Mars/Base', ''].map(isTimeZone)).to.deep.equal([true, false, false]);
  });
});

describe('a length in bytes', () => {
  it('grows where an encoding grows', () => {
    const edges = ['\x7f', '\x80', '\u07ff', '\u0800', '\uffff', '\u{10000}'];

    expect(edges.map(utf8Bytes)).to.deep.equal([1, 2, 2, 3, 3, 4]);
    expect(edges.map(characters)).to.deep.equal([1, 1, 1, 1, 1, 1]);
  });
});

describe('a value', () => {
  it('is an answer where there is something in it', () => {
    const filled = ['x', 0, 7, true, ['x']];
    const empty = ['', ' \n', false, [], null, undefined];

    expect([...filled, ...empty].filter(isFilled)).to.deep.equal(filled);
  });

  it('consists of its single answers', () => {
    expect(['x', ['x', 'y'], 0, false, '', null, undefined].map(partsOf)).to.deep.equal([
      ['x'],
      ['x', 'y'],
      [0],
      [false],
      [],
      [],
      [],
    ]);
  });

  it('is a number where it is written as one', () => {
    const number = { id: 'n', kind: 'number', label: 'N' };
    const written = ['7', '+5', '-1.25', '.25', '1.', '12345', '1e9', '1,5', 'x1', '1x', '.', ''];

    expect(written.map((text) => tidy(number, text))).to.deep.equal([
      7,
      5,
      -1.25,
      0.25,
      1,
      12345,
      '1e9',
      '1,5',
      'x1',
      '1x',
      '.',
      '',
    ]);
  });
});

describe('a field', () => {
  const fields = ['a', 'b', 'c'].map((id) => ({ id, kind: 'text', label: id }));
  const form = { id: 'f', fields: [fields[0]!, { ...fields[1]!, role: 'subject' as const }, fields[2]!] };

  it('is found by its id or by what it means', () => {
    expect(fieldOf(form, 'b')).to.equal(form.fields[1]);
    expect(fieldOf(form, 'z')).to.equal(undefined);
    expect(fieldWithRole(form, 'subject')).to.equal(form.fields[1]);
    expect(fieldWithRole(form, 'contact')).to.equal(undefined);
  });
});

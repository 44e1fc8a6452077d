import { expect } from 'chai';
import { findSensitive, mask } from '../../src/model/sensitive.js';

/** What is found, as it stands in the text. */
const found = (text: string, idNumbers: { label: string; pattern: string }[] = []) =>
  findSensitive(text, { idNumbers }).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const nothing = (...texts: string[]) => {
  for (const text of texts) expect(found(text), text).to.deep.equal([]);
};

describe('an excerpt of what is found', () => {
  it('is short: its end', () => {
    const domain = `${'d'.repeat(60)}.example`;

    const [finding] = findSensitive(`anna@${domain}`);

    expect(finding?.excerpt).to.equal(`…${domain.slice(-39)}`);
  });

  it('shows of a short token nothing, of a longer one its last four signs', () => {
    const [short, long] = findSensitive('Authorization: Basic abc123 Bearer abcdef123456');

    expect([short?.excerpt, long?.excerpt]).to.deep.equal(['••••••••', '••••••••3456']);
  });

  it('shows of a private key that it is one', () => {
    const [key] = findSensitive('-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----');

    expect(key?.excerpt).to.equal('-----BEGIN •••••••• END-----');
  });

  it('shows of a number with no more than eight signs none', () => {
    const [eight] = findSensitive('A1234567', { idNumbers: [{ label: 'x', pattern: 'A9999999' }] });
    const [nine] = findSensitive('A12345678', { idNumbers: [{ label: 'x', pattern: 'A99999999' }] });

    expect([eight?.excerpt, nine?.excerpt]).to.deep.equal(['••••••••', '•••••5678']);
  });
});

describe('findings that claim the same place', () => {
  it('are the one that knows more, wherever it begins', () => {
    const idNumbers = [{ label: 'SSN', pattern: '999-99-9999' }];

    expect(found('ana@078-05-1120.example', idNumbers)).to.deep.equal(['id: 078-05-1120']);
  });

  it('are masked once, in the order of the text', () => {
    const findings = [
      { kind: 'id', start: 11, end: 15 },
      { kind: 'password', start: 2, end: 6 },
      { kind: 'id', start: 4, end: 8 },
    ] as const;

    expect(mask('a secret b 1234 c', findings)).to.equal('a ••••••••et b •••• c');
  });
});

describe('an account number', () => {
  it('is written whole, or in groups with one space or dash between them', () => {
    for (const text of ['GB82-WEST-1234-5698-7654-32', 'GB82WEST12345698765432', 'gb82\u00a0west\u00a012345698765432'])
      expect(found(`pay ${text}. Thanks`)).to.deep.equal([`iban: ${text}`]);
  });

  it('has its check digits, its length, and a country that has such numbers', () => {
    nothing(
      'GB83 WEST 1234 5698 7654 32',
      'GB82 WEST 1234 5698 7654 32X',
      'GB82 WEST 1234 5698 7654 32\u00e9',
      'XGB82 WEST 1234 5698 7654 32',
      'GB82  WEST 1234 5698 7654 32',
      'GB82 WEST 1234 5698 7654 ',
      'GB82.WEST.1234.5698.7654.32',
      'US02WEST12345698765432',
    );
  });
});

describe('a card', () => {
  it('is no part of a word, of a telephone number or of an account number', () => {
    nothing(
      'x4111111111111111',
      '4111111111111111x',
      '_4111111111111111',
      '4111111111111111_',
      '+4111111111111111',
      'GB82 WEST 3056 9309 0259 04',
    );
  });

  it('is found beside an account number, on either side', () => {
    const [account, card] = ['GB82 WEST 1234 5698 7654 32', '3056 9309 0259 04'];

    expect(found(`${account}, ${card}`)).to.deep.equal([`iban: ${account}`, `card: ${card}`]);
    expect(found(`${card}, ${account}`)).to.deep.equal([`card: ${card}`, `iban: ${account}`]);
  });

  it('is found twice where it stands twice, and among other groups of digits', () => {
    const card = '4111 1111 1111 1111';

    expect(found(`${card} ${card}`)).to.deep.equal([`card: ${card}`, `card: ${card}`]);
    expect(found(`12 34 ${card} 12 29`)).to.deep.equal([`card: ${card}`]);
    expect(found('4111-1111-1111-1111 or 5500\u00a00000\u00a00000\u00a00004')).to.have.length(2);
    nothing('4111.1111.1111.1111', '4111  1111 1111 1111', '4111 1111 1111 1112');
  });

  for (const number of [
    '4222222222222',
    '5105105105105100',
    '2221000000000009',
    '2720990000000007',
    '371449635398431',
    '38520000023237',
    '6011000990139424',
    '6500000000000002',
    '3530111333300000',
    '6200000000000005',
    '2200000000000004',
    '5018000000000009',
    '6304000000000000',
  ])
    it(`is known by the first digits of its issuer: ${number}`, () => {
      expect(found(`card ${number}`)).to.deep.equal([`card: ${number}`]);
    });
});

describe('an address', () => {
  it('is found without the signs around it', () => {
    for (const text of ["'anna@client.example'", '...anna@client.example', '<anna@client.example>.'])
      expect(found(text)).to.deep.equal(['email: anna@client.example']);
    expect(found('a@b.example,c@d.example')).to.deep.equal(['email: a@b.example', 'email: c@d.example']);
  });

  it('is none in a link, before a blank, or before what is no host', () => {
    nothing('https://anna@client.example/x', 'anna@ client.example', '@client.example', 'root@10.0.example.1', 'a@b.c');
  });
});

describe('a telephone number', () => {
  it('is found where it stands', () => {
    expect(found('call +33 6 12 34 56 78, or (212) 555-0199')).to.deep.equal([
      'phone: +33 6 12 34 56 78',
      'phone: (212) 555-0199',
    ]);
  });
});

describe('the shape of an id number', () => {
  const shape = (pattern: string) => [{ label: 'x', pattern }];

  it('has digits, letters and signs of its own', () => {
    expect(found('AB-1234/x, ab-1234/x, 12-1234/x, AB-1234/y', shape('AA-9999/x'))).to.deep.equal([
      'id: AB-1234/x',
      'id: ab-1234/x',
    ]);
  });

  it('is found at the beginning, at the end, and beside another one', () => {
    expect(found('1234-5 6789-0', shape('9999-9'))).to.deep.equal(['id: 1234-5', 'id: 6789-0']);
    expect(found('(1234)(5678)', shape('(9999)'))).to.deep.equal(['id: (1234)', 'id: (5678)']);
  });

  it('is no part of a word', () => {
    expect(found('x1234-5, 1234-5x, \u00e91234-5, 1234-5_', shape('9999-9'))).to.deep.equal([]);
    expect(found('x(1234)y', shape('(9999)'))).to.deep.equal(['id: (1234)']);
  });

  it('has at least four signs that count, and at most 64; and a system has fifty of them', () => {
    const text = `${'1'.repeat(64)} 123-4 123`;

    expect(found(text, shape('9'.repeat(64)))).to.deep.equal([`id: ${'1'.repeat(64)}`]);
    expect(found('1'.repeat(65), shape('9'.repeat(65)))).to.deep.equal([]);
    expect(found(text, shape('999-9'))).to.deep.equal(['id: 123-4']);
    expect(found(text, shape('999'))).to.deep.equal([]);
    const many = Array.from({ length: 51 }, (_, n) => ({ label: 'x', pattern: n < 50 ? 'AAAA' : '999-9' }));
    expect(found(text, many)).to.deep.equal([]);
    expect(found(text, many.slice(1))).to.deep.equal(['id: 123-4']);
  });
});

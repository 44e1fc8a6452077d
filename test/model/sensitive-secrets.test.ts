import { expect } from 'chai';
import { findSensitive } from '../../src/model/sensitive.js';

/** What is found, as it stands in the text. */
const found = (text: string) => findSensitive(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const nothing = (...texts: string[]) => {
  for (const text of texts) expect(found(text), text).to.deep.equal([]);
};

describe('a private key', () => {
  const key = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----';

  it('is found from its head to its foot', () => {
    expect(found(`a ${key} b`)).to.deep.equal([`key: ${key}`]);
    expect(found(`${key}\n${key}`)).to.deep.equal([`key: ${key}`, `key: ${key}`]);
  });

  it('ends with its last line where it was cut off', () => {
    const cut = '-----BEGIN PRIVATE KEY-----\nMIIEvQ+/=\nabc';

    expect(found(`${cut}\n\n\u00abThat is it\u00bb`)).to.deep.equal([`key: ${cut}`]);
    expect(found(`${cut} -----END nothing`)).to.have.length(1);
  });

  it('is found in any of its kinds', () => {
    for (const head of [
      '-----BEGIN PRIVATE KEY-----',
      '-----BEGIN EC PRIVATE KEY-----',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----',
      'PuTTY-User-Key-File-3:',
    ])
      expect(found(`${head} abc`)[0], head).to.equal(`key: ${head} abc`);
    nothing('-----BEGIN PUBLIC KEY-----');
  });
});

describe('a key', () => {
  const made = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';

  for (const key of [
    'AKIAIOSFODNN7EXAMPLE',
    'ASIAIOSFODNN7EXAMPLE',
    `AIza${made.slice(0, 35)}`,
    `sk_live_${made.slice(0, 16)}`,
    `rk_test_${made.slice(0, 16)}`,
    `sk-${made.slice(0, 20)}`,
    `sk-proj-${made.slice(0, 20)}`,
    `SG.${made.slice(0, 16)}.${made.slice(0, 20)}`,
    'key-0123456789abcdef0123456789abcdef',
    'SK0123456789abcdef0123456789abcdef',
  ])
    it(`is known by the shape that its maker gave it: ${key.slice(0, 8)}`, () => {
      expect(found(`use ${key}, please`)).to.deep.equal([`key: ${key}`]);
      nothing(`x${key}`);
    });

  it('is what a storage address or a setting calls one', () => {
    expect(found('AccountKey=abcdefghijklmnop+/==;x')).to.deep.equal(['key: abcdefghijklmnop+/==']);
    expect(found('SharedAccessKey=abcdefghijklmnop')).to.deep.equal(['key: abcdefghijklmnop']);
    expect(found('"x-api-key": "4f9d8a7b6c5e"')).to.deep.equal(['key: 4f9d8a7b6c5e']);
    expect(found('https://a.example/?api_key=abcdefgh&x=1')).to.deep.equal(['key: abcdefgh']);
    nothing('AKIAIOSFODNN7EXAMPLE_0', 'AccountKey=short', 'api_key: written-in-words', 'monkey_key=4f9d8a7b6c5e4d3f');
  });
});

describe('a token', () => {
  const made = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';

  for (const token of [
    `gho_${made.slice(0, 30)}`,
    `github_pat_${made.slice(0, 20)}`,
    `glpat-${made.slice(0, 20)}`,
    `xoxp-${made.slice(0, 10)}`,
    `npm_${made}`,
    `hf_${made.slice(0, 30)}`,
    `dop_v1_${'0a'.repeat(32)}`,
    `ya29.${made.slice(0, 20)}`,
    `pypi-${made}${made.slice(0, 14)}`,
    'eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl',
    'eyJhbGciOi.eyJzdWIi',
  ])
    it(`is known by the shape that its maker gave it: ${token.slice(0, 8)}`, () => {
      expect(found(`use ${token} please`)).to.deep.equal([`token: ${token}`]);
      nothing(`x${token}`);
    });

  it('is what a header, an address or a cookie calls one, without its name', () => {
    for (const [text, token] of [
      ['Bearer abcdef123456', 'abcdef123456'],
      ['authorization: bearer  abcdef123456', 'abcdef123456'],
      ['Authorization: Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
      ['"Authorization" : "Digest abc123"', 'abc123'],
      ['https://a.example/#access_token=abcdefgh&x=1', 'abcdefgh'],
      ['https://a.example/?x=1&sig=abcdefgh', 'abcdefgh'],
      ['Set-Cookie: PHPSESSID=abcdef123456; path=/', 'abcdef123456'],
      ['refreshToken = "abcdef123456"', 'abcdef123456'],
    ] as const)
      expect(found(text), text).to.deep.equal([`token: ${token}`]);
  });

  it('is no word that stands beside such a name', () => {
    nothing(
      'Bearer of good news',
      'token: we-will-send-it',
      'the token=short1',
      'mysecrettoken: abcdef123456',
      'sid=abc',
    );
  });
});

describe('a password', () => {
  it('is what is introduced as one, without the signs around it', () => {
    for (const [text, password] of [
      ['password: hunter2', 'hunter2'],
      ['PASSWORD="hunter2"', 'hunter2'],
      ['my password is hunter2.', 'hunter2.'],
      ['mot de passe\u00a0: \u00abtr0uve\u00bb', 'tr0uve'],
      ['the passwd=swordfish, thanks', 'swordfish,'],
      ['Passwort: geheim', 'geheim'],
      ['pwd: camelCase here', 'camelCase'],
      ['password: geheim user: ana', 'geheim'],
      ['password: not.a.word goes on', 'not.a.word'],
    ] as const)
      expect(found(text), text).to.deep.equal([`password: ${password}`]);
  });

  it('is none where the sentence goes on, says how it stands, or hides it', () => {
    nothing(
      'password: please reset it',
      'the password is forgotten',
      'my password is swordfish',
      'password: expired',
      'password: n/a',
      'password: ab',
      'password: ab...',
      'password: ****',
      'password: [hidden]',
      'password: %s',
      'password: \u2022\u2022\u2022\u2022',
      'xpassword: hunter2',
      'passwords: hunter2',
      'le mot de passe est oubli\u00e9',
      'postgres://app:xxx@db.invalid',
    );
  });

  it('stands between a name and a host in an address', () => {
    expect(found('see postgres://app:s3cret@db.invalid/x')).to.deep.equal(['password: s3cret']);
    expect(found('redis://:pw@db.invalid')).to.deep.equal(['password: pw']);
    nothing('https://db.invalid:8080/@x');
  });
});

import { expect } from 'chai';
import { findSensitive, mask } from '../../src/model/sensitive.js';
import { corpus } from '../support/corpus.js';

interface PiiItem {
  id: string;
  text: string;
  kinds: string[];
}

describe('sensitive data in a text', () => {
  it('is found, and nothing else is', async () => {
    const items = await corpus<PiiItem>('pii');

    const found = items.map(({ id, text }) => ({ id, kinds: kindsIn(text) }));

    expect(found).to.deep.equal(items.map(({ id, kinds }) => ({ id, kinds })));
  });

  for (const [kind, texts] of Object.entries({
    card: ['Amex 3782 822463 10005', 'Diners 30569309025904', '4111 1111 1111 1111 12 29', 'my card 2223003122003222.'],
    iban: ['GB82 WEST 1234 5698 7654 32', 'nl91abna0417164300', 'NO93 8601 1117 947'],
    email: [
      'write to anna.b+x@client.example please',
      '<sokolova@sever.example>',
      '\u043f\u043e\u0447\u0442\u0430@\u043f\u0440\u0438\u043c\u0435\u0440.example',
    ],
    phone: [
      'тел. 8 (495) 123-45-67',
      '(212) 555-0199',
      '06 12 34 56 78',
      '+971 4 555 0199',
      '0033 6 12 34 56 78',
      'call 0612345678',
      'tel:+33612345678',
    ],
    token: [
      'Authorization: Basic dXNlcjpwYXNz',
      'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
      'xoxb-123456789012-abcdefghijkl',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
      'Cookie: JSESSIONID=ABCDEF0123456789ABCDEF01',
      'client_secret=9f8e7d6c5b4a39281706',
    ],
    key: [
      'AIzaSyA1234567890abcdefghijklmnopqrstuv',
      'api_key: 4f9d8a7b6c5e4d3f2a1b',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl',
      'AccountKey=abcdefghijklmnop0123456789==',
    ],
    password: [
      'Server=db;User Id=sa;Password=Sommer2026!;',
      'pwd=abc123',
      'Passwort: geheim',
      'كلمة المرور: sahra2026',
      '{"password": "hunter22"}',
      'DB_PASSWORD=s3cr3t',
      'my password is hunter2',
      'postgres://app:pw1@db.example/main',
    ],
  })) {
    it(`is recognised as ${kind}`, () => {
      for (const text of texts) expect(kindsIn(text), text).to.deep.equal([kind]);
    });
  }

  it('is not suspected in versions, times, hashes, orders, or talk about passwords', () => {
    for (const text of [
      'uuid 550e8400-e29b-41d4-a716-446655440000',
      'sha e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'ISBN 978-3-16-148410-0, 2026-11-03 14:12:00, 192.168.100.200:8080, 00:11:22:33:44:55',
      'order 2026-1234-5678-9012, case C-4411 12345678, part 0012345678, total 1 250,00',
      '+4111111111111111 and 0000 0000 0000 0000',
      'password: ********, password: <your password>, Password: required',
      'password: please reset it for me',
      'my password is wrong, the token: expired',
      '@anna see https://a.example/@user/x and a@b',
    ]) {
      expect(kindsIn(text), text).to.deep.equal([]);
    }
  });

  it('is found by the shapes that a backend warns of', () => {
    const idNumbers = [{ label: 'SSN', pattern: '999-99-9999' }];

    const findings = findSensitive('SSN 078-05-1120, not 1078-05-11203', { idNumbers, field: 'description' });

    expect(findings).to.deep.equal([
      { kind: 'id', label: 'SSN', start: 4, end: 15, excerpt: '•••-••-1120', field: 'description' },
    ]);
  });

  it('is not found by shapes that would find everything', () => {
    const idNumbers = ['9', '   ', '', 'A-9', '9'.repeat(1_000)].map((pattern) => ({ label: 'x', pattern }));

    expect(findSensitive('a 1 b-2 c', { idNumbers })).to.deep.equal([]);
  });

  it('is never repeated by what is shown of it', () => {
    const secrets = ['hunter22secret', '4111 1111 1111 1111', 'anna@client.example', 'AKIAIOSFODNN7EXAMPLE'];

    const excerpts = findSensitive(`password: ${secrets.join(' , ')}`).map(({ excerpt }) => excerpt);

    expect(excerpts).to.deep.equal(['••••••••', '•••• •••• •••• 1111', '••••••••@client.example', '••••••••MPLE']);
  });

  it('is masked in place, and then no longer found', async () => {
    for (const { text } of await corpus<PiiItem>('pii')) {
      const masked = mask(text, findSensitive(text));

      expect(kindsIn(masked), masked).to.deep.equal([]);
    }
    expect(
      mask('a 4111 1111 1111 1111 b pwd=abc123 c', findSensitive('a 4111 1111 1111 1111 b pwd=abc123 c')),
    ).to.equal('a •••• •••• •••• 1111 b pwd=•••••••• c');
  });
});

const kindsIn = (text: string): string[] => [...new Set(findSensitive(text).map(({ kind }) => kind))];

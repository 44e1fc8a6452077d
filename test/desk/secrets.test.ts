import { expect } from 'chai';
import { holdsSecret } from '../../src/desk/rules/secrets.js';
import { findSensitive, mask } from '../../src/model/sensitive.js';
import { corpus } from '../support/corpus.js';

const given: Record<string, string> = {
  card: '4111 1111 1111 1111',
  iban: 'GB82 WEST 1234 5698 7654 32',
  email: 'anna.b@client.example',
  phone: '+971 4 555 0199',
  token: 'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
  key: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----',
  password: 'pwd=Sommer2026!',
};

describe('what the desk refuses as a secret', () => {
  for (const [kind, text] of Object.entries(given))
    it(`is taken once it is masked: ${kind}`, () => {
      const texts = [text, `password: ${text}`];

      const masked = texts.map((each) => mask(each, findSensitive(each)));

      expect(masked.map(holdsSecret), masked.join('\n')).to.deep.equal([false, false]);
    });

  it('is taken once it is masked, whatever else stands in the text', async () => {
    const items = await corpus<{ text: string }>('pii');

    const refused = items.map(({ text }) => mask(text, findSensitive(text))).filter(holdsSecret);

    expect(refused).to.deep.equal([]);
  });

  it('is refused as long as it can be read', () => {
    expect([given.password!, given.key!, 'Password: hunter22'].map(holdsSecret)).to.deep.equal([true, true, true]);
  });
});

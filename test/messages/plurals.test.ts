import { expect } from 'chai';
import { ar } from '../../src/messages/ar.js';
import { en } from '../../src/messages/en.js';
import type { PluralForms, Tools } from '../../src/messages/formats.js';
import { fr } from '../../src/messages/fr.js';
import type { Message } from '../../src/messages/part.js';
import { ru } from '../../src/messages/ru.js';

/** Numbers that between them reach the branches a message may have. */
const numbers = [0, 1, 2, 5, 11, 100];

for (const catalogue of [en, fr, ru, ar]) {
  describe(`the catalogue "${catalogue.code}"`, () => {
    const needed = new Intl.PluralRules(catalogue.code).resolvedOptions().pluralCategories.toSorted();

    for (const [part, messages] of Object.entries(catalogue.parts)) {
      it(`has every plural form of its language in "${part}"`, () => {
        const gaps: string[] = [];

        for (const [key, message] of Object.entries(messages as Record<string, Message>)) {
          for (const forms of pluralsOf(message)) {
            const missing = needed.filter((category) => !(category in forms));
            if (missing.length > 0) gaps.push(`${key}: ${missing.join(', ')}`);
          }
        }

        expect(gaps).to.deep.equal([]);
      });

      it(`has the sentences of English and no others in "${part}"`, () => {
        const english = Object.keys(en.parts[part as keyof typeof en.parts]);

        expect(Object.keys(messages as object)).to.have.members(english);
      });
    }

    it('has no empty sentence', () => {
      const all = Object.values(catalogue.parts).flatMap((messages) =>
        Object.values(messages as Record<string, Message>),
      );

      expect(all.filter((message) => message === '')).to.deep.equal([]);
    });
  });
}

/** The forms of each plural that a message asks for, found by calling it. */
function pluralsOf(message: Message): PluralForms[] {
  if (typeof message === 'string') return [];
  const seen: PluralForms[] = [];
  const tools = new Proxy({} as Tools, {
    get: (_, name) => (name === 'plural' ? (_n: number, forms: PluralForms) => (seen.push(forms), '') : () => ''),
  });
  for (const n of numbers) (message as (t: Tools, ...values: unknown[]) => string)(tools, n, n, n, n);
  return seen;
}

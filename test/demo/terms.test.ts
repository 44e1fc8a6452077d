import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { root } from '../../scripts/vite/entries.mjs';
import { ar } from '../../src/messages/ar.js';
import { en } from '../../src/messages/en.js';
import { fr } from '../../src/messages/fr.js';
import { ru } from '../../src/messages/ru.js';

/** The columns of the tables, in this order after the term itself. */
const languages = { English: en, French: fr, Russian: ru, Arabic: ar };

describe('docs/terms.md', () => {
  const rows = rowsOf(readFileSync(`${root}docs/terms.md`, 'utf8'));

  Object.entries(languages).forEach(([language, { parts }], column) => {
    it(`names words that the ${language} catalogue has`, () => {
      const said = sentencesOf(parts).toLowerCase();

      const words = rows.flatMap((cells) => (cells[column + 1] ?? '').split(' · '));

      expect(words).to.have.length.above(40);
      expect(words.filter((word) => !said.includes(word.toLowerCase()))).to.deep.equal([]);
    });
  });

  it('has a word in every language for every term', () => {
    expect(rows.filter((cells) => cells.length !== 6 || cells.slice(0, 5).includes(''))).to.deep.equal([]);
  });
});

/** The cells of all tables, without their heads. */
function rowsOf(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Term') && !line.startsWith('| -'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** All that a catalogue says. Sentences with something in them are functions: they are read as they are written. */
function sentencesOf(messages: unknown): string {
  if (typeof messages === 'object' && messages) return Object.values(messages).map(sentencesOf).join('\n');
  return String(messages).replaceAll(/\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi, (_all, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short!, 16)),
  );
}

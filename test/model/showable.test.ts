import { expect } from 'chai';
import { showable } from '../../src/model/showable.js';

describe('a line of others', () => {
  const scripts = {
    Hebrew: 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים',
    Arabic: 'بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ',
    Persian: 'می‌خواهم',
    Vietnamese: 'Tiếng Việt: ệ ở ữ'.normalize('NFD'),
    Hangul: '한국어 고객 지원'.normalize('NFD'),
    Devanagari: 'क्ष्म्य र्द्ध्र्य त्र्य‍म्बकं',
    Tibetan: 'ཧཱུྃ ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ རྣྲྀྀ',
    Thai: 'ที่นี้ เพื่อ ป้า',
    'emoji families': '👩🏽‍❤️‍💋‍👨🏿 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👋🏻👋🏿 1️⃣'.repeat(50),
  };
  for (const [script, text] of Object.entries(scripts))
    it(`says all that it said, in ${script}`, () => {
      expect(showable(text)).to.equal(text);
    });

  const stacks = {
    marks: '\u0301',
    'marks of many scripts': '\u0301\u0e49\u064e\u20dd',
    'skin tones': '\u{1f3fb}',
    'marks and what cannot be seen': '\u0301\u200d\u034f\u00ad',
  };
  for (const [what, stack] of Object.entries(stacks))
    it(`has at most thirty ${what} on a letter`, () => {
      const shown = Array.from(showable(`Za${stack.repeat(10_000)}lgo`));

      expect(shown).to.have.length(30 + 'Zalgo'.length);
      expect(`${shown.slice(0, 2).join('')}${shown.slice(-3).join('')}`).to.equal('Zalgo');
    });

  it('can stand in an address, whatever it was', () => {
    const shown = showable('\ud83d half \udc4b of 👋');

    expect(shown).to.equal('\ufffd half \ufffd of 👋');
    expect(() => encodeURIComponent(shown)).not.to.throw();
  });
});

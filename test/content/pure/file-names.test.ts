import { expect } from 'chai';
import { savedFileName, shownFileName } from '../../../src/content/file-names.js';
import { corpus, spelled, type Spelled } from '../../support/corpus.js';

interface NameItem extends Spelled {
  name?: string;
}

describe('the name of a file', () => {
  it('is shown on one line, in one direction, at a length that can be read', async () => {
    for (const item of await corpus<NameItem>('filenames')) {
      const shown = shownFileName(spelled(item, item.name));

      expect(shown, item.id).not.to.match(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b]/u);
      expect(Array.from(shown).length, item.id).to.be.at.most(120);
    }
  });

  it('keeps its ending in sight, and what can be read of it', () => {
    expect(shownFileName('report\u202efdp.exe')).to.equal('reportfdp.exe');
    expect(shownFileName(`scan.png${' '.repeat(60)}.scr`)).to.equal('scan.png .scr');
    expect(shownFileName(`${'W'.repeat(2_000)}.png`)).to.match(/^W+…W+\.png$/);
    expect(shownFileName('\u{1F469}\u200d\u{1F467}.png')).to.equal('\u{1F469}\u200d\u{1F467}.png');
    expect(shownFileName('../../etc/passwd')).to.equal('../../etc/passwd');
  });

  it('is empty where nothing of it can be seen', () => {
    for (const name of ['', ' ', '\u200b', '\u00ad\u2060', '\u3164']) expect(shownFileName(name)).to.equal('');
  });

  it('is saved without path, device, header or script', async () => {
    for (const item of await corpus<NameItem>('filenames')) {
      const saved = savedFileName(spelled(item, item.name));

      expect(saved, item.id).to.match(/^[^\\/:*?"<>|%\p{Cc}]+$/u);
      expect(saved, item.id).not.to.match(/^[.\s~-]|[.\s]$/);
      expect(saved, item.id).not.to.match(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      expect(new TextEncoder().encode(saved).length, item.id).to.be.at.most(255);
    }
  });

  it('is saved as it is, but for what a path, a header or a shell would read', () => {
    for (const [name, saved] of [
      ['report.pdf', 'report.pdf'],
      ['  .~-Report 1.pdf. ', 'Report 1.pdf'],
      ['../../etc/passwd', '_.._etc_passwd'],
      ['a<b>|c?.txt', 'a_b_c_.txt'],
      ['C:\\a\\b.txt', 'C_a_b.txt'],
      ['\u200dx\u200d', 'x'],
      ['x', 'x'],
      ['con', '_con'],
      ['COM1.txt', '_COM1.txt'],
      ['conin$', '_conin$'],
      ['console.txt', 'console.txt'],
      ['falcon', 'falcon'],
      ['...', 'file'],
      ['', 'file'],
    ] as const)
      expect(savedFileName(name), name).to.equal(saved);
  });

  it('loses letters in the middle only where it is too long', () => {
    expect(shownFileName('a'.repeat(120))).to.equal('a'.repeat(120));
    expect(shownFileName(`${'a'.repeat(121)}.png`)).to.equal(`${'a'.repeat(89)}…${'a'.repeat(26)}.png`);
    expect(savedFileName('a'.repeat(80))).to.equal('a'.repeat(80));
    expect(savedFileName(`${'a'.repeat(81)}.png`)).to.equal(`${'a'.repeat(49)}_${'a'.repeat(26)}.png`);
    expect(shownFileName(`${'a'.repeat(20_001)}.png`)).to.equal(`${'a'.repeat(89)}…${'a'.repeat(30)}`);
  });

  it('is shown without the blanks around it', () => {
    expect(shownFileName(' a\u00a0\tb.png ')).to.equal('a b.png');
  });
});

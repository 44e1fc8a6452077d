import { expect } from 'chai';
import { findLinks } from '../../../src/content/autolinks.js';
import { judgeLink, otherNamed, type LinkTarget } from '../../../src/content/links.js';
import { corpus } from '../../support/corpus.js';

interface UrlItem {
  id: string;
  url: string;
  verdict: 'link' | 'text';
  show?: string;
}

describe('links', () => {
  it('lets people follow exactly the addresses that may be followed, and shows where they lead', async () => {
    const items = await corpus<UrlItem>('urls');

    const judged = items.map(({ id, url, show }) => {
      const target = judgeLink(url);
      return { id, verdict: target ? 'link' : 'text', ...(target && show ? { show: target.shown } : {}) };
    });

    const expected = items.map(({ id, verdict, show }) => ({
      id,
      verdict,
      ...(verdict === 'link' && show ? { show } : {}),
    }));
    expect(judged).to.deep.equal(expected);
  });

  it('keeps only the address and the subject of a mail link', () => {
    const target = judgeLink('mailto:a%2Bb@example.com?subject=One%0d%0aBcc:x&bcc=list@evil.invalid&body=x');

    expect(target?.href).to.equal('mailto:a%2Bb@example.com?subject=One%20Bcc%3Ax');
    expect(target?.shown).to.equal('mailto:a+b@example.com');
  });

  it('dials numbers, never service codes', () => {
    expect(judgeLink('tel:+33 (0)6-12.34')?.href).to.equal('tel:+33061234');
    expect(judgeLink('tel:**21*5550199%23')).to.equal(undefined);
  });

  it('refuses an address of unreasonable length', () => {
    expect(judgeLink(`https://example.com/${'a'.repeat(10_000)}`)).to.equal(undefined);
  });

  it('says which other host the text of a link names', () => {
    const target = judgeLink('https://login.evil.invalid/') as LinkTarget;

    expect(otherNamed('https://portal.nordvik.example/', target)).to.equal('portal.nordvik.example');
    expect(otherNamed('portal.nordvik.example', target)).to.equal('portal.nordvik.example');
    expect(otherNamed('write to help@bank.example', target)).to.equal('bank.example');
    expect(otherNamed('\u0430\u0440\u0440\u04cf\u0435.example', target)).to.equal('xn--80ak6aa92e.example');
  });

  it('does not warn of the same owner, of words, or of names of files', () => {
    const target = judgeLink('https://www.nordvik.example/') as LinkTarget;

    for (const text of [
      'nordvik.example',
      'https://portal.www.nordvik.example',
      'the report.pdf',
      'e.g. this',
      'v2.1.0',
      'end. Next',
    ]) {
      expect(otherNamed(text, target), text).to.equal(undefined);
    }
  });

  it('warns when a mail link names another mailbox', () => {
    const target = judgeLink('mailto:collect@evil.invalid') as LinkTarget;

    expect(otherNamed('support@nordvik.example', target)).to.equal('nordvik.example');
    expect(otherNamed('collect@evil.invalid', target)).to.equal(undefined);
  });
});

describe('addresses in running text', () => {
  const found = (text: string) => findLinks(text, 100).map(({ start, end }) => text.slice(start, end));

  it('are found without the sentence round them', () => {
    expect(found('See https://a.example/b?c=d#e, or (www.b.example/x(y)). Mail anna@c.example!')).to.deep.equal([
      'https://a.example/b?c=d#e',
      'www.b.example/x(y)',
      'anna@c.example',
    ]);
  });

  it('end at quotes and angle brackets', () => {
    expect(found('https://a.example/"onmouseover="x" <https://b.example/>')).to.deep.equal([
      'https://a.example/',
      'https://b.example/',
    ]);
  });

  it('stay text where the link policy refuses them', () => {
    expect(
      found('https://bank.example@evil.invalid/ https://u:p@b.example javascript:alert(1) hxxps://a.example'),
    ).to.deep.equal([]);
  });

  it('are counted', () => {
    expect(findLinks('https://a.example '.repeat(50), 10)).to.have.length(10);
  });
});

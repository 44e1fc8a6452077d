import { expect } from 'chai';
import { judgeLink, otherNamed, saysTarget, type LinkTarget } from '../../../src/content/links.js';
import { judgePicture } from '../../../src/content/pictures.js';

const href = (address: string) => judgeLink(address)?.href;
const refused = (...addresses: string[]) => {
  for (const address of addresses) expect(judgeLink(address), address).to.equal(undefined);
};

describe('an address of the web', () => {
  it('is built anew from its parts, and shows its host with its port', () => {
    expect(judgeLink('  HTTPS://A.Example:8080/b?c#d ')).to.deep.equal({
      kind: 'web',
      href: 'https://a.example:8080/b?c#d',
      shown: 'a.example:8080',
    });
    expect(judgeLink('http://\u00fc.example')?.shown).to.equal('xn--tda.example');
    expect(href('https:\\\\a.example\\b')).to.equal('https://a.example/b');
  });

  it('hides nothing in its host', () => {
    refused(
      '',
      ' ',
      'https://',
      'https://a\u200b.example',
      'https://a .example',
      'https://a\u202e.example',
      'https:///a\u00ad.example/',
      'https://user@a.example',
      'https://:pass@a.example',
      'https://a.example/\nb',
      'https://a.example/\tb',
      'ht\ntps://a.example',
      'a.example',
      '//a.example',
      ':https://a.example',
      'ftp://a.example',
      'javascript:x()',
      'longscheme1:x',
    );
    expect(href('https://a.example/b c\u200b')).to.equal('https://a.example/b%20c%E2%80%8B');
    expect(href('https://a.example?b c')).to.equal('https://a.example/?b%20c');
    expect(href('https://a.example#b c')).to.equal('https://a.example/#b%20c');
  });

  it('has 8 kB at most', () => {
    const address = 'https://a.example/';

    expect(href(address.padEnd(8 * 1024, 'b'))).to.have.length(8 * 1024);
    refused(address.padEnd(8 * 1024 + 1, 'b'));
  });
});

describe('a mail address', () => {
  it('is one address, with its host in ASCII, and a subject on one line', () => {
    expect(judgeLink('MAILTO:kim@\u00fc.example')).to.deep.equal({
      kind: 'mail',
      href: 'mailto:kim@xn--tda.example',
      shown: 'mailto:kim@xn--tda.example',
    });
    expect(href('mailto:kim@a.example?subject=%20a%0A%0Db%20')).to.equal('mailto:kim@a.example?subject=a%20b');
    expect(href('mailto:kim@a.example?subject=%20')).to.equal('mailto:kim@a.example');
    expect(href('mailto:kim@a.example?cc=x?subject=y')).to.equal('mailto:kim@a.example');
    expect(href(`mailto:kim@a.example?subject=${'s'.repeat(600)}`)).to.have.length(
      'mailto:kim@a.example?subject='.length + 500,
    );
    expect(href(`mailto:kim@a.example?subject=${'s'.repeat(499)}\u{1F469}`)).to.match(/=s+$/);
  });

  it('is nothing else', () => {
    refused(
      'mailto:',
      'mailto:kim',
      'mailto:@a.example',
      'mailto:kim@',
      'mailto:kim@a',
      'mailto:kim@a.example@b.example',
      'mailto:kim@a.example,jo@a.example',
      'mailto:kim%20x@a.example',
      'mailto:kim%3Cx@a.example',
      'mailto:k%u@a.example',
      'mailto:kim%E2%80%8B@a.example',
      `mailto:${'k'.repeat(320)}@a.example`,
    );
  });
});

describe('a telephone number', () => {
  it('is digits, in any grouping that people use', () => {
    expect(judgeLink('tel:%2B31 (0)20-555.01')).to.deep.equal({
      kind: 'phone',
      href: 'tel:+3102055501',
      shown: 'tel:+3102055501',
    });
    expect(href('tel:112')).to.equal('tel:112');
    refused('tel:', 'tel:11', 'tel:1+12', 'tel:112;ext=1', 'tel:x112', `tel:${'1'.repeat(41)}`, 'tel:%u');
    expect(href(`tel:${'1'.repeat(40)}`)).to.have.length(44);
  });
});

describe('the text of a link', () => {
  const to = (address: string) => judgeLink(address) as LinkTarget;

  it('names a host by its address, its mailbox or its name alone', () => {
    const web = to('https://evil.invalid/x');

    for (const text of [
      'https://bank.example/login',
      'http:\\\\bank.example',
      'bank.example:443',
      'bank.example.',
      'BANK.example!',
      'at bank.example?x',
      '(bank.example)',
      '\u00abbank.example\u00bb',
      'kim@bank.example',
      'https://kim:x@bank.example/',
      'ok, go to bank.example/here',
    ])
      expect(otherNamed(text, web), text).to.equal('bank.example');
    expect(otherNamed('https://report.pdf/', web)).to.equal('report.pdf');
    expect(otherNamed('kim@report.pdf', web)).to.equal('report.pdf');
  });

  it('names none by words, versions, files, or what is longer than a name', () => {
    const web = to('https://evil.invalid/x');

    for (const text of [
      'one',
      'one.',
      '1.2.3',
      'a.b',
      'report.PDF',
      'bank.example:x',
      'bank.example*',
      'x..example',
      `${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(20)}.example`,
      `${'x '.repeat(500)}bank.example`,
    ])
      expect(otherNamed(text, web), text).to.equal(undefined);
    expect(otherNamed('evil.invalid bank.example', web)).to.equal('bank.example');
  });

  it('names the same owner above or below, with or without www', () => {
    const web = to('https://www.nordvik.example/');

    for (const text of ['nordvik.example', 'a.nordvik.example', 'www.nordvik.example'])
      expect(otherNamed(text, web), text).to.equal(undefined);
    expect(otherNamed('notnordvik.example', web)).to.equal('notnordvik.example');
    expect(otherNamed('www.example', to('https://a.www.example'))).to.equal(undefined);
    expect(otherNamed('nordvik.example', to('https://awww.nordvik.example'))).to.equal(undefined);
  });

  it('names another mailbox of the same host', () => {
    const mail = to('mailto:kim@nordvik.example');

    expect(otherNamed('jo@nordvik.example', mail)).to.equal('nordvik.example');
    expect(otherNamed('KIM@nordvik.example', mail)).to.equal(undefined);
    expect(otherNamed('nordvik.example', mail)).to.equal(undefined);
    expect(otherNamed('a@nordvik.example', to('https://nordvik.example'))).to.equal(undefined);
    expect(otherNamed('bank.example', to('tel:112'))).to.equal(undefined);
  });

  it('says the target where all of that stands in it', () => {
    expect(saysTarget('see A.example/x', to('https://a.example'))).to.equal(true);
    expect(saysTarget('a.example', to('https://a.example:8080'))).to.equal(false);
    expect(saysTarget('write to Kim@a.example', to('mailto:kim@a.example'))).to.equal(true);
    expect(saysTarget('call +31205550199', to('tel:+31205550199'))).to.equal(true);
    expect(saysTarget('mailto:', to('mailto:kim@a.example'))).to.equal(false);
  });
});

describe('the address of a picture', () => {
  it('is a file of the message, or on a host that is named', () => {
    expect(judgePicture(' CID:<a%20b> ')).to.deep.equal({ kind: 'file', cid: 'a b' });
    expect(judgePicture('cid:50%')).to.deep.equal({ kind: 'file', cid: '50%' });
    expect(judgePicture(`cid:${'x'.repeat(1_000)}`)).to.deep.equal({ kind: 'file', cid: 'x'.repeat(1_000) });
    expect(judgePicture('https://a.example:8080/b')).to.deep.equal({
      kind: 'remote',
      href: 'https://a.example:8080/b',
      host: 'a.example:8080',
    });
  });

  it('is nothing else', () => {
    for (const address of [
      'cid:',
      'cid:<>',
      `cid:${'x'.repeat(1_001)}`,
      'xcid:a',
      'mailto:a@b.example',
      'data:x',
      '/a.png',
      '',
    ])
      expect(judgePicture(address), address).to.equal(undefined);
  });
});

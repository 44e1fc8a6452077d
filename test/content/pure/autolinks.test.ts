import { expect } from 'chai';
import { findLinks } from '../../../src/content/autolinks.js';
import { readBody } from '../../../src/content/read.js';
import { linksOf } from '../../support/bodies.js';

const found = (text: string) =>
  findLinks(text, 100).map(({ start, end, target }) => `${text.slice(start, end)} → ${target.href}`);

describe('a web address in running text', () => {
  it('begins with its scheme or with www, and leads to https', () => {
    expect(found('HTTP://a.example, wwww.x.example and www.b.example/x')).to.deep.equal([
      'HTTP://a.example → http://a.example/',
      'www.b.example/x → https://www.b.example/x',
    ]);
    expect(found('(WWW.a-b.example)')).to.deep.equal(['WWW.a-b.example → https://www.a-b.example/']);
  });

  it('is none without a host', () => {
    expect(found('https:// http://, www. www.. www.x www.-. www./x')).to.deep.equal([]);
  });

  it('ends before the marks of its sentence, and keeps the brackets that it opened', () => {
    for (const [text, address] of [
      ['https://a.example/b.', 'https://a.example/b'],
      ['https://a.example/b?!…', 'https://a.example/b'],
      ['(https://a.example/b)', 'https://a.example/b'],
      ['(https://a.example/b).', 'https://a.example/b'],
      ['((https://a.example/b))', 'https://a.example/b'],
      ['https://a.example/b_(c)', 'https://a.example/b_(c)'],
      ['(https://a.example/b_(c))', 'https://a.example/b_(c)'],
      ['**https://a.example/b**', 'https://a.example/b'],
      ['«https://a.example/b»', 'https://a.example/b'],
      ['https://a.example/b`c', 'https://a.example/b'],
      ['https://a.example/b\u2028c', 'https://a.example/b'],
    ] as const)
      expect(
        findLinks(text, 1).map(({ start, end }) => text.slice(start, end)),
        text,
      ).to.deep.equal([address]);
  });

  it('is at most 2,048 characters long', () => {
    const address = `https://a.example/${'b'.repeat(2_030)}`;

    expect(found(address)).to.deep.equal([`${address} → ${address}`]);
    expect(found(`${address} c`)).to.have.length(1);
    expect(found(`${address}b`)).to.deep.equal([]);
    expect(found(`${'x '.repeat(5_000)}${address}b ${address}`)).to.deep.equal([`${address} → ${address}`]);
  });

  it('is not found again inside another one', () => {
    expect(found('https://a.example/?u=https://b.example/&m=anna@c.example')).to.have.length(1);
  });
});

describe('a mail address in running text', () => {
  it('is found from its first letter to the end of its host', () => {
    expect(found('Mail ..anna.b+x@mail.c.example, or mailto:kim@d.example')).to.deep.equal([
      'anna.b+x@mail.c.example → mailto:anna.b%2Bx@mail.c.example',
      'kim@d.example → mailto:kim@d.example',
    ]);
    expect(found('MAILTO:kim@d.example')).to.have.length(1);
    expect(found('a@b.example,c@d.example')).to.have.length(2);
  });

  it('is none without a name or a host, or behind the user of an address', () => {
    expect(found('@b.example a@ b.example a@b a@10.0.0.1 a@b.c x@y.example1')).to.deep.equal([]);
    expect(found('ftp://anna@b.example anna:kim@b.example x/kim@b.example')).to.deep.equal([]);
  });
});

describe('the addresses of a body', () => {
  it('become links between what stands around them, in every mark but code', async () => {
    const { blocks } = await html('a https://a.example b<b>https://b.example</b><code>https://c.example</code>');

    expect(blocks).to.deep.equal([
      {
        kind: 'paragraph',
        children: [
          'a ',
          link('https://a.example'),
          ' b',
          { kind: 'mark', mark: 'strong', children: [link('https://b.example')] },
          { kind: 'mark', mark: 'code', children: ['https://c.example'] },
        ],
      },
    ]);
  });

  it('stay text in code', async () => {
    expect(linksOf(await html('<pre>https://a.example</pre>'))).to.deep.equal([]);
  });

  it('say where they lead, unless their text does', async () => {
    const [plain, mail, ascii, other] = linksOf(
      await html(
        'https://a.example <a href="mailto:kim@b.example">Kim@b.example</a> www.\u00fc.example <a href="https://a.example">b.example</a>',
      ),
    );

    expect([plain?.plain, mail?.plain, ascii?.plain, other?.plain]).to.deep.equal([true, true, undefined, undefined]);
    expect([plain?.named, mail?.named, ascii?.named, other?.named]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'b.example',
    ]);
  });

  it('are a thousand at most', async () => {
    const tree = await html('<p>https://a.example</p>'.repeat(1_100));

    expect(linksOf(tree)).to.have.length(1_000);
  });
});

const html = (text: string) => readBody({ format: 'html', text });
const link = (address: string) => ({
  kind: 'link',
  target: { kind: 'web', href: `${address}/`, shown: address.slice('https://'.length) },
  children: [address],
  plain: true,
});

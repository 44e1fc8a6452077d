import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { shownText, wholeText } from '../../support/bodies.js';

describe('what markdown means', () => {
  it('is marks, one in the other, and code as it stands', async () => {
    expect(await blocks('a *b **c*** ~~d~~ `e  *f*` **g *h* i**')).to.deep.equal([
      paragraph(
        'a ',
        mark('emphasis', 'b ', mark('strong', 'c')),
        ' ',
        mark('strike', 'd'),
        ' ',
        mark('code', 'e  *f*'),
        ' ',
        mark('strong', 'g ', mark('emphasis', 'h'), ' i'),
      ),
    ]);
    expect(await blocks('*a _b_ c* d')).to.deep.equal([paragraph(mark('emphasis', 'a b c'), ' d')]);
  });

  it('is lists, numbered from where they begin', async () => {
    const item = (text: string) => [paragraph(text)];

    expect(await blocks('- a\n- b\n\ntext\n\n3. c\n4. d\n\ntext\n\n1. e')).to.deep.equal([
      { kind: 'list', ordered: false, items: [item('a'), item('b')] },
      paragraph('text'),
      { kind: 'list', ordered: true, start: 3, items: [item('c'), item('d')] },
      paragraph('text'),
      { kind: 'list', ordered: true, items: [item('e')] },
    ]);
  });

  it('is tables, with their headings', async () => {
    const cell = (heading: boolean, text: string) => ({ heading, columns: 1, rows: 1, blocks: [paragraph(text)] });

    expect(await blocks('| a | b |\n|---|---|\n| c | d |\n\ne')).to.deep.equal([
      {
        kind: 'table',
        rows: [
          [cell(true, 'a'), cell(true, 'b')],
          [cell(false, 'c'), cell(false, 'd')],
        ],
      },
      paragraph('e'),
    ]);
  });

  it('is code, quotes, rules, headings and what stands between them', async () => {
    expect(await blocks('# a\n\n    b\n\n---\n\n> c\n\n```\nd\n```\n\n### e')).to.deep.equal([
      { kind: 'heading', level: 1, children: ['a'] },
      { kind: 'code', children: ['b'] },
      { kind: 'rule' },
      { kind: 'quote', blocks: [paragraph('c')] },
      { kind: 'code', children: ['d'] },
      { kind: 'heading', level: 3, children: ['e'] },
    ]);
  });

  it('is lines as their writer broke them', async () => {
    expect(await blocks('a\nb  \nc\\\nd')).to.deep.equal([
      paragraph('a', { kind: 'break' }, 'b', { kind: 'break' }, 'c', { kind: 'break' }, 'd'),
    ]);
  });

  it('is links that may be followed, and pictures by where they are', async () => {
    const target = { kind: 'web', href: 'https://a.example/', shown: 'a.example' };

    expect(await blocks('[x](https://a.example) [y](javascript:x) **[z](mailto:?)** end')).to.deep.equal([
      paragraph({ kind: 'link', target, children: ['x'] }, ' y ', mark('strong', 'z'), ' end'),
    ]);
    expect(await blocks('![one](cid:x) ![two]() ![](https://a.example/p)')).to.deep.equal([
      paragraph(
        { kind: 'picture', source: { kind: 'file', cid: 'x' }, alt: 'one' },
        ' ',
        { kind: 'picture', alt: 'two' },
        ' ',
        { kind: 'picture', source: { kind: 'remote', href: 'https://a.example/p', host: 'a.example' }, alt: '' },
      ),
    ]);
  });

  it('is read in parts of 3,000 lines, or 64 kB', async () => {
    const lines = await read('a\n\n'.repeat(3_000));
    const few = await read('a\n\n'.repeat(1_000));
    const long = await read(`${'word '.repeat(10_000)}\n${'word '.repeat(10_000)}`);

    expect([lines.more, few.more]).to.deep.equal([3_000 * 1.5, undefined]);
    expect(long.more).to.be.within(32_000, 64 * 1024);
  });

  it('is shown as it is written where it is empty or too deep', async () => {
    expect(await read('')).to.deep.equal({ blocks: [], remotePictures: 0 });
    expect(await read(' \n ')).to.deep.equal({ blocks: [], remotePictures: 0 });
    expect((await read(`${'- '.repeat(40)}x`)).plain).to.equal('unreadable');
    expect((await read(`${'- '.repeat(10)}x`)).plain).to.equal(undefined);
  });
});

describe('what plain text means', () => {
  it('is a quote where some line has one mark or two, and else a prompt', async () => {
    expect(shownText(await text('a\n>> b\n>>> c\nd'))).to.equal('a b c d');
    expect(shownText(await text('a\n> b\n>>> c\nd'))).to.equal('a b c d');
    expect(shownText(await text('a\n>>> c\nd'))).to.equal('a >>> c d');
    const { blocks: read } = await text('a\n> b\n>> c\n> d\ne');
    expect(read).to.deep.equal([
      paragraph('a'),
      {
        kind: 'quote',
        cited: 'prefixed',
        blocks: [paragraph('b'), { kind: 'quote', cited: 'prefixed', blocks: [paragraph('c')] }, paragraph('d')],
      },
      paragraph('e'),
    ]);
  });

  it('is lines of any machine, and blank lines between paragraphs, five hundred of them', async () => {
    expect((await text('a\rb\r\nc\nd\n \ne')).blocks).to.deep.equal([paragraph('a\nb\nc\nd'), paragraph('e')]);
    expect((await text('a\n\n'.repeat(600))).blocks).to.have.length(501);
    expect((await text('>  a\n>b')).blocks).to.deep.equal([
      { kind: 'quote', cited: 'prefixed', blocks: [paragraph(' a\nb')] },
    ]);
  });

  it('is read in halves where it has too many parts', async () => {
    const source = '> a\nb\n'.repeat(12_000);
    const parts = [await text(source)];
    for (let more = parts[0]!.more; more !== undefined; more = parts.at(-1)!.more)
      parts.push(await readBody({ format: 'text', text: source }, { from: more }));

    expect(parts.length).to.be.greaterThan(1);
    expect(parts.map(wholeText).join(' ')).to.equal('a b '.repeat(12_000).trim());
  });
});

const read = (source: string) => readBody({ format: 'markdown', text: source });
const text = (source: string) => readBody({ format: 'text', text: source });
const blocks = async (source: string) => (await read(source)).blocks;
const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });
const mark = (name: string, ...children: unknown[]) => ({ kind: 'mark', mark: name, children });

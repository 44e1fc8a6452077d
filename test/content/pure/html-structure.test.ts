import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { depthOf, linksOf, oneLine, shownText, wholeText } from '../../support/bodies.js';

describe('the marks of an HTML body', () => {
  it('stand in each other, once each', async () => {
    expect(await blocks('<b>a <i>b <strong>c</strong></i></b> d')).to.deep.equal([
      paragraph(mark('strong', 'a ', mark('emphasis', 'b c')), ' d'),
    ]);
  });

  it('are strong, emphasised, struck, code, low and high', async () => {
    const tags = [
      'b',
      'strong',
      'i',
      'em',
      'cite',
      'dfn',
      'var',
      's',
      'strike',
      'del',
      'code',
      'kbd',
      'samp',
      'tt',
      'sub',
      'sup',
    ];

    const read = await Promise.all(tags.map((tag) => blocks(`<${tag}>x</${tag}>`)));

    const names = [
      ...many(2, 'strong'),
      ...many(5, 'emphasis'),
      ...many(3, 'strike'),
      ...many(4, 'code'),
      'sub',
      'sup',
    ];
    expect(read).to.deep.equal(names.map((name) => [paragraph(mark(name, 'x'))]));
  });

  it('go on behind one that closes before them', async () => {
    expect(await blocks('<b>a<i>b</b>c</i>d')).to.deep.equal([
      paragraph(mark('strong', 'a', mark('emphasis', 'b')), mark('emphasis', 'c'), 'd'),
    ]);
    expect(await blocks('<i>a<b>b<sub>c</b>d</sub>e</i>f')).to.deep.equal([
      paragraph(mark('emphasis', 'a', mark('strong', 'b', mark('sub', 'c')), mark('sub', 'd'), 'e'), 'f'),
    ]);
  });

  it('reach into each line and each paragraph that they hold', async () => {
    expect(await blocks('<b>a<br>b</b>')).to.deep.equal([
      paragraph(mark('strong', 'a'), { kind: 'break' }, mark('strong', 'b')),
    ]);
    expect(await blocks('<b><p>a</p><p>b</p></b>c')).to.deep.equal([
      paragraph(mark('strong', 'a')),
      paragraph(mark('strong', 'b')),
      paragraph('c'),
    ]);
  });

  it('end with the block in which they were opened', async () => {
    expect(await blocks('<div>a <b>b</div>c')).to.deep.equal([
      paragraph('a ', mark('strong', 'b'), { kind: 'break' }, 'c'),
    ]);
  });

  it('hold one link, and no link in a link', async () => {
    const { blocks: read } = await html('<a href="https://a.example">a <b>b</b> <a href="https://b.example">c</a> d');

    expect(linksOf({ blocks: read, remotePictures: 0 }).map(({ target }) => target.href)).to.deep.equal([
      'https://a.example/',
      'https://b.example/',
    ]);
    expect(
      linksOf(await html('<a href="https://a.example"><table><td><a href="https://b.example">c')).map(
        ({ target }) => target.href,
      ),
    ).to.deep.equal(['https://a.example/']);
  });
});

describe('the white space of an HTML body', () => {
  it('is one space between words, none at the ends of a line', async () => {
    expect(await blocks(' \n a\t\n b <i> c</i> <br> d \f\r e  ')).to.deep.equal([
      paragraph('a b ', mark('emphasis', 'c'), ' ', { kind: 'break' }, 'd e'),
    ]);
    expect(await blocks('a<b> b</b>')).to.deep.equal([paragraph('a', mark('strong', ' b'))]);
  });

  it('is kept between a picture and a word', async () => {
    expect(await blocks('<img alt=one src=x> a')).to.deep.equal([paragraph({ kind: 'picture', alt: 'one' }, ' a')]);
  });

  it('is kept in code, where a line break is one and marks of code say nothing', async () => {
    expect(await blocks('<pre>a  b<br>c<code>  d</code><b>e</b></pre>f  g')).to.deep.equal([
      { kind: 'code', children: ['a  b\nc  d', mark('strong', 'e')] },
      paragraph('f g'),
    ]);
    expect(await blocks('<pre>a<div>b</div>c</pre>')).to.deep.equal([{ kind: 'code', children: ['a', '\nb', '\nc'] }]);
  });

  it('makes no paragraph, no item, no cell by itself', async () => {
    expect(await blocks('<p> </p><p>&nbsp;</p><ul><li> </ul><table><tr><td> </table><h1></h1>a')).to.deep.equal([
      paragraph('a'),
    ]);
  });
});

describe('the lines of an HTML body', () => {
  it('end with a block, and a second break ends the paragraph', async () => {
    expect(await blocks('a<div>b</div>c<br><br>d')).to.deep.equal([
      paragraph('a', { kind: 'break' }, 'b', { kind: 'break' }, 'c'),
      paragraph('d'),
    ]);
    expect(await blocks('a</br>b<br>')).to.deep.equal([paragraph('a', { kind: 'break' }, 'b')]);
  });

  it('are paragraphs of their own where a paragraph, a rule, a list or a table stands between', async () => {
    expect(await blocks('a<p>b</p>c<hr>d<ul><li>e</ul>f<table><tr><th>g</table>h')).to.deep.equal([
      paragraph('a'),
      paragraph('b'),
      paragraph('c'),
      { kind: 'rule' },
      paragraph('d'),
      { kind: 'list', ordered: false, items: [[paragraph('e')]] },
      paragraph('f'),
      { kind: 'table', rows: [[cell(true, paragraph('g'))]] },
      paragraph('h'),
    ]);
    expect(await blocks('a</p>b<hr><hr>c')).to.deep.equal([
      paragraph('a'),
      paragraph('b'),
      { kind: 'rule' },
      paragraph('c'),
    ]);
  });

  it('of a heading are headings', async () => {
    expect(await blocks('<h2>a<div>b</div>c</h2>d')).to.deep.equal([
      { kind: 'heading', level: 1, children: ['a'] },
      { kind: 'heading', level: 1, children: ['b'] },
      { kind: 'heading', level: 1, children: ['c'] },
      paragraph('d'),
    ]);
  });

  it('of a glossary are its words in strong, and what they mean', async () => {
    expect(await blocks('<dl><dt>a<dd>b<dt>c<dd>d</dl>e')).to.deep.equal([
      paragraph(mark('strong', 'a')),
      paragraph('b'),
      paragraph(mark('strong', 'c')),
      paragraph('d', { kind: 'break' }, 'e'),
    ]);
  });
});

describe('the lists of an HTML body', () => {
  it('begin with the number they say, if it is not the first', async () => {
    const starts = await Promise.all(
      ['start=3', 'start=1', '', 'start=x', 'start=-5', 'start=9999999'].map((start) =>
        blocks(`<ol ${start}><li>a</ol>`),
      ),
    );

    expect(starts.map(([list]) => (list as { start?: number }).start)).to.deep.equal([
      3,
      undefined,
      undefined,
      undefined,
      0,
      1_000_000,
    ]);
    expect(await blocks('<ul start=3><li>a</ul>')).to.deep.equal([
      { kind: 'list', ordered: false, items: [[paragraph('a')]] },
    ]);
  });

  it('stand in an item of another one, and an item holds paragraphs', async () => {
    expect(await blocks('<ul><li>a<ol><li>b</ol>c<p>d<li>e</ul>f')).to.deep.equal([
      {
        kind: 'list',
        ordered: false,
        items: [
          [paragraph('a'), { kind: 'list', ordered: true, items: [[paragraph('b')]] }, paragraph('c'), paragraph('d')],
          [paragraph('e')],
        ],
      },
      paragraph('f'),
    ]);
  });

  it('have no items outside of them', async () => {
    expect(await blocks('<li>a<li>b')).to.deep.equal([paragraph('a'), paragraph('b')]);
  });
});

describe('the tables of an HTML body', () => {
  it('keep rows, cells, headings and how far these reach', async () => {
    expect(
      await blocks(
        '<table><thead><tr><th colspan=2>a</thead><tbody><tr><td rowspan=99>b<td colspan=0>c<tr><td>d</td></tr></table>e',
      ),
    ).to.deep.equal([
      {
        kind: 'table',
        rows: [
          [{ ...cell(true, paragraph('a')), columns: 2 }],
          [{ ...cell(false, paragraph('b')), rows: 50 }, cell(false, paragraph('c'))],
          [cell(false, paragraph('d'))],
        ],
      },
      paragraph('e'),
    ]);
  });

  it('have cells without a row, and cells outside of a table are text', async () => {
    expect(await blocks('<table><th>a<th>b</table>')).to.deep.equal([
      { kind: 'table', rows: [[cell(true, paragraph('a')), cell(true, paragraph('b'))]] },
    ]);
    expect(await blocks('<td>a<td>b<tr>c')).to.deep.equal([paragraph('a'), paragraph('b'), paragraph('c')]);
  });

  it('hold what a cell leaves open', async () => {
    expect(await blocks('<table><tr><th><ul><li>a</td><td>b</table>c')).to.deep.equal([
      {
        kind: 'table',
        rows: [[cell(true, { kind: 'list', ordered: false, items: [[paragraph('a')]] }), cell(false, paragraph('b'))]],
      },
      paragraph('c'),
    ]);
  });

  it('are layout where they arrange nothing in two directions, or hold a quote', async () => {
    expect(await blocks('<table><tr><td>a<td>b</table>')).to.deep.equal([paragraph('a'), paragraph('b')]);
    expect(await blocks('<table><tr><td>a<tr><td>b</table>')).to.deep.equal([paragraph('a'), paragraph('b')]);
    const [first] = await blocks('<table><tr><th>a<td><blockquote>b</blockquote></table>');
    expect(first).to.deep.equal(paragraph('a'));
  });
});

describe('what an HTML body may not have', () => {
  it('is dropped with its content, to its own end tag', async () => {
    for (const tag of ['script', 'style', 'title', 'iframe', 'noembed', 'noframes'])
      expect(shownText(await html(`a<${tag}>b<i>c</${tag}>d`)), tag).to.equal('ad');
  });

  it('is dropped with all that is drawn in it, until HTML begins again', async () => {
    expect(shownText(await html('a<svg><g><svg>b</svg>c</g></svg>d'))).to.equal('ad');
    expect(shownText(await html('a<svg/>b<math/>c'))).to.equal('abc');
    expect(shownText(await html('a<svg><text>b<p>c</p></svg>d'))).to.equal('a c d');
    expect(shownText(await html('a<svg><![CDATA[b]]></svg>c'))).to.equal('ac');
  });

  it('is more marks on a letter than any script has', async () => {
    const most = `a${'\u0301'.repeat(30)}b`;

    for (const stack of ['\u0301'.repeat(100), '&#x301;'.repeat(100), '<i>\u0301</i>'.repeat(100)])
      expect(wholeText(await html(`a${stack}b`))).to.equal(most);
    expect(wholeText(await html(most))).to.equal(most);
  });

  it('is more nesting than can be drawn: what is inside stands in the innermost', async () => {
    const lists = await html(`${'<ul><li>'.repeat(24)}a<blockquote>b</blockquote>`);

    expect(depthOf(lists.blocks)).to.be.at.most(26);
    expect(oneLine(wholeText(lists))).to.equal('a b');
  });

  it('is an attribute told twice: the first counts, in any case', async () => {
    expect(
      linksOf(await html('<A HREF="https://a.example" href="https://b.example">x')).map(({ target }) => target.href),
    ).to.deep.equal(['https://a.example/']);
  });

  it('is an attribute of more than 8 kB, entities included', async () => {
    const address = 'https://a.example/?';

    expect(linksOf(await html(`<a href="${address}&amp;b">x</a>`))[0]?.target.href).to.equal(`${address}&b`);
    expect(linksOf(await html(`<a href="${address}${'&amp;'.repeat(9_000)}">x</a>`))).to.deep.equal([]);
  });
});

const html = (text: string) => readBody({ format: 'html', text });
const blocks = async (text: string) => (await html(text)).blocks;
const many = (times: number, name: string): string[] => Array<string>(times).fill(name);
const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });
const mark = (name: string, ...children: unknown[]) => ({ kind: 'mark', mark: name, children });
const cell = (heading: boolean, ...inside: unknown[]) => ({ heading, columns: 1, rows: 1, blocks: inside });

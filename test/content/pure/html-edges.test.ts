import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { linksOf, picturesOf, shownText, wholeText } from '../../support/bodies.js';

describe('the end tags of an HTML body', () => {
  it('close nothing outside of the cell or the table they stand in', async () => {
    expect(await blocks('<div>a<table><tr><th>b</div>c</th></tr></table>d</div>e')).to.deep.equal([
      paragraph('a'),
      { kind: 'table', rows: [[cell(paragraph('bc'))]] },
      paragraph('d', { kind: 'break' }, 'e'),
    ]);
    expect(await blocks('<blockquote><table><tr><th>a<td>b</blockquote>c</table>d</blockquote>e')).to.deep.equal([
      {
        kind: 'quote',
        blocks: [
          { kind: 'table', rows: [[cell(paragraph('a')), { ...cell(paragraph('bc')), heading: false }]] },
          paragraph('d'),
        ],
      },
      paragraph('e'),
    ]);
    expect(await blocks('<table><tr><th>a</tr></td></table></table>b')).to.deep.equal([
      { kind: 'table', rows: [[cell(paragraph('a'))]] },
      paragraph('b'),
    ]);
  });

  it('of elements that have none mean nothing', async () => {
    expect(await blocks('a</hr>b</img>c</i>d</unknown>e')).to.deep.equal([paragraph('abcde')]);
  });

  it('end a row and a section together with what is open in them', async () => {
    expect(await blocks('<table><thead><tr><th><b>a<tbody><tr><th>b<tr><th>c</table>')).to.deep.equal([
      {
        kind: 'table',
        rows: [[cell(paragraph(mark('strong', 'a')))], [cell(paragraph('b'))], [cell(paragraph('c'))]],
      },
    ]);
  });

  it('are left out for paragraphs, words of a glossary and items', async () => {
    expect(await blocks('<p>a<p>b<div>c<p>d</div>e')).to.deep.equal([
      paragraph('a'),
      paragraph('b', { kind: 'break' }, 'c'),
      paragraph('d', { kind: 'break' }, 'e'),
    ]);
  });
});

describe('the pictures of an HTML body', () => {
  it('are left out where they are too small to show anything, and keep what they say', async () => {
    const pictures = picturesOf(
      await html(
        '<img src="https://a.example/1" width=1 height=50><img src="https://a.example/2" width=50 height=0>' +
          '<img src="https://a.example/3" width=2 height=2><img src="https://a.example/4" width=1 alt=" four ">' +
          '<img src="https://a.example/5"><img alt="six"><img>',
      ),
    );

    expect(pictures.map(({ alt, source }) => [alt, source?.kind === 'remote' ? source.href : undefined])).to.deep.equal(
      [
        ['', 'https://a.example/3'],
        ['four', undefined],
        ['', 'https://a.example/5'],
        ['six', undefined],
      ],
    );
  });
});

describe('the attributes of an HTML body', () => {
  it('are the first 64, and none of an element before', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`).join(' ');

    expect(linksOf(await html(`<a ${many(63)} href="https://a.example">x</a>`))).to.have.length(1);
    expect(linksOf(await html(`<a ${many(64)} href="https://a.example">x</a>`))).to.have.length(0);
    expect(linksOf(await html('<b href="https://a.example"><a>x</a></b>'))).to.deep.equal([]);
    expect(linksOf(await html('<a title="https://a.example" href>x</a>'))).to.deep.equal([]);
  });

  it('have 8 kB, of letters and of entities', async () => {
    const address = (length: number) => 'https://a.example/'.padEnd(length, 'b');
    const hrefs = async (source: string) => linksOf(await html(`<a href="${source}">x</a>`)).length;

    expect([await hrefs(address(8192)), await hrefs(address(8193))]).to.deep.equal([1, 0]);
    expect([await hrefs(`${address(8191)}&amp;`), await hrefs(`${address(8193)}&amp;`)]).to.deep.equal([1, 0]);
  });
});

describe('what is dropped of an HTML body', () => {
  it('ends with its own name, and a script with nothing else', async () => {
    expect(shownText(await html('a<script>b</style><svg></script>c'))).to.equal('ac');
    expect(shownText(await html('a<svg>b</math>c</g>d</svg>e'))).to.equal('ae');
    expect(shownText(await html('a<svg><svg><svg/>b</svg>c</svg>d'))).to.equal('ad');
    expect(shownText(await html('a<script/>b</script>c'))).to.equal('ac');
    expect(shownText(await html('a<script>&amp;b</script>c'))).to.equal('ac');
    expect(shownText(await html('a<style><p>b</style>c'))).to.equal('ac');
  });

  it('is said to be lost only where nothing else is left', async () => {
    expect((await html('<p>a</p><script>b</script>')).plain).to.equal(undefined);
    expect((await html('<script>b</script>')).plain).to.equal('unreadable');
    expect((await html('<p></p>')).plain).to.equal(undefined);
  });
});

describe('the depth of an HTML body', () => {
  it('is 200 elements: what is deeper loses its form, never its text', async () => {
    expect(shownText(await html(`${'<i>'.repeat(250)}a${'</i>'.repeat(250)}b`))).to.equal('ab');
    expect(linksOf(await html(`${'<div>'.repeat(199)}<a href="https://a.example">x`))).to.have.length(1);
    expect(linksOf(await html(`${'<div>'.repeat(200)}<a href="https://a.example">x`))).to.have.length(0);
  });

  it('is 24 lists, quotes and tables', async () => {
    const deep = (times: number) => html(`${'<blockquote>'.repeat(times)}<ul><li>a`);

    expect(JSON.stringify((await deep(23)).blocks)).to.contain('list');
    expect(JSON.stringify((await deep(24)).blocks)).not.to.contain('list');
    expect(wholeText(await deep(24))).to.equal('a');
  });
});

const html = (text: string) => readBody({ format: 'html', text });
const blocks = async (text: string) => (await html(text)).blocks;
const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });
const mark = (name: string, ...children: unknown[]) => ({ kind: 'mark', mark: name, children });
const cell = (...inside: unknown[]) => ({ heading: true, columns: 1, rows: 1, blocks: inside });

import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import type { BodyTree } from '../../../src/content/tree.js';
import { depthOf, linksOf, oneLine, wholeText } from '../../support/bodies.js';

describe('a large HTML body', () => {
  it('is cut after 64 kB of text, and the rest can be read on', async () => {
    const text = Array.from({ length: 20_000 }, (_, line) => `<p>line ${line}</p>`).join('');

    const parts = await allParts(text);

    expect(parts.length).to.be.greaterThan(2);
    for (const part of parts) expect(wholeText(part).replaceAll(/\s/g, '').length).to.be.at.most(64 * 1024);
    const read = (source: string): string => source.replaceAll(/<\/?p>|\s/g, '');
    expect(read(parts.map(wholeText).join(''))).to.equal(read(text));
  });

  it('is cut earlier where its letters change fonts all the time, and nothing is lost', async () => {
    const inEntities = await allParts('&amp;&#x41;&notin;'.repeat(12_000));
    const asItIs = await allParts('&A\u2209'.repeat(12_000));
    const oneScript = await allParts(`${'\u4E2D'.repeat(9)} `.repeat(6_000));

    for (const parts of [inEntities, asItIs]) {
      for (const part of parts) expect(wholeText(part).length).to.be.at.most(31_000);
      expect(parts.map(wholeText).join('')).to.equal('&A\u2209'.repeat(12_000));
    }
    expect(oneScript).to.have.length(1);
  });

  it('is cut after 512 KiB of source, behind a tag', async () => {
    const tree = await html('<i class="padding">x</i>'.repeat(40_000));

    expect(tree.more)
      .to.be.at.most(512 * 1024)
      .and.to.be.greaterThan(0);
    expect(oneLine(wholeText(tree))).to.match(/^x+$/);
  });

  it('is cut after 20,000 parts', async () => {
    const tree = await html('<br>x<hr>'.repeat(30_000));

    expect(tree.blocks.length).to.be.at.most(20_000);
    expect(tree.more).to.be.greaterThan(0);
  });

  it('does not nest deeper than can be drawn', async () => {
    const quotes = await html(`${'<blockquote>'.repeat(20_000)}deep`);
    const tables = await html('<table><tr><td>x'.repeat(20_000));

    expect(depthOf(quotes.blocks)).to.be.at.most(30);
    expect(wholeText(quotes)).to.equal('deep');
    expect(depthOf(tables.blocks)).to.be.at.most(30);
  });

  it('has no more than 200 open elements at a time: of more, the text is kept and nothing else', async () => {
    const inside = (depth: number) => html(`${'<div>'.repeat(depth - 1)}<b>x</b><hr>`);
    const closed = await html(`${'<div>y</div>'.repeat(1000)}<b>x</b>`);

    expect(marksOf(await inside(200))).to.deep.equal(['strong']);
    expect(marksOf(await inside(201))).to.deep.equal([]);
    expect(wholeText(await inside(20_000))).to.equal('x');
    expect(marksOf(closed)).to.deep.equal(['strong']);
  });

  it('shows words for pictures up to the same cap, without stacks of marks', async () => {
    const { blocks } = await html(
      `<img alt="a${'\u0301'.repeat(100)}b">${`<img alt="${'z'.repeat(8000)}">`.repeat(20)}`,
    );

    const said = JSON.stringify(blocks);
    expect(said).to.contain(`"a${'\u0301'.repeat(30)}b"`);
    expect(said.match(/z/g)).to.have.length.within(60_000, 64 * 1024);
  });

  it('reads 64 attributes of an element, and none of more than 8 kB', async () => {
    const many = Array.from({ length: 64 }, (_, index) => `a${index}=1`).join(' ');

    expect(linksOf(await html(`<a ${many} href="https://a.example">x</a>`))).to.deep.equal([]);
    expect(linksOf(await html(`<a href="https://a.example/${'x'.repeat(9_000)}">x</a>`))).to.deep.equal([]);
  });
});

const marksOf = ({ blocks }: BodyTree) =>
  Array.from(JSON.stringify(blocks).matchAll(/"mark":"(\w+)"/g), ([, mark]) => mark);

const html = (text: string, from?: number) => readBody({ format: 'html', text }, from === undefined ? {} : { from });

async function allParts(text: string) {
  const parts = [await html(text)];
  for (let more = parts[0]?.more; more !== undefined; more = parts.at(-1)?.more) parts.push(await html(text, more));
  return parts;
}

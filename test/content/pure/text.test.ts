import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { foldsOf, linksOf, shownText, wholeText } from '../../support/bodies.js';

describe('a plain text body', () => {
  it('keeps its lines and its columns', async () => {
    const { blocks } = await text('a  1\nbb 2\r\n\r\n\tc');

    expect(blocks).to.deep.equal([
      { kind: 'paragraph', children: ['a  1\nbb 2'] },
      { kind: 'paragraph', children: ['\tc'] },
    ]);
  });

  it('means nothing by marks of other formats', async () => {
    const tree = await text('<b>x</b> **y** &amp; [z](https://a.example)');

    expect(shownText(tree)).to.equal('<b>x</b> **y** &amp; [z](https://a.example)');
    expect(linksOf(tree)).to.have.length(1);
  });

  it('shows what somebody quotes in the middle of a message, however deep', async () => {
    const tree = await text('I get\n> error 500\n>> nested\nwhat now?');

    expect(foldsOf(tree)).to.deep.equal([]);
    expect(shownText(tree)).to.equal('I get error 500 nested what now?');
  });

  it('takes the prompt of a program for what it is', async () => {
    expect(shownText(await text('>>> import os\n>>> os.name'))).to.equal('>>> import os >>> os.name');
  });

  it('is cut after 64 kB behind a line, and the rest can be read on', async () => {
    const source = Array.from({ length: 20_000 }, (_, line) => `line ${line}`).join('\n');

    const first = await text(source);
    const second = await readBody({ format: 'text', text: source }, { from: first.more as number });

    expect(first.more).to.be.at.most(64 * 1024);
    expect(wholeText(second)).to.match(/^line \d+ line/);
  });

  it('is never cut inside a character', async () => {
    const tree = await text(`a${'\u{1F469}'.repeat(60_000)}`);

    expect(wholeText(tree)).to.match(/^a(?:\u{1F469})+$/u);
  });

  it('of a format that nobody knows says so', async () => {
    const tree = await readBody({ format: 'constructor', text: '<b>x</b>' });

    expect(tree.plain).to.equal('unknown-format');
    expect(shownText(tree)).to.equal('<b>x</b>');
  });
});

const text = (source: string) => readBody({ format: 'text', text: source });

import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { corpus, spelled, type Spelled } from '../../support/corpus.js';
import { linksOf, picturesOf, shownText, wholeText } from '../../support/bodies.js';

interface MarkdownItem extends Spelled {
  markdown?: string;
}

describe('a markdown body', () => {
  it('keeps headings, marks, lists, tables, code, quotes and line breaks', async () => {
    const { blocks } = await markdown(
      '## Title\n\nOne **two**\nthree\n\n1. a\n2. b\n\n| h |\n|---|\n| c |\n\n```sh\nx <y>\n```\n\n> q',
    );

    expect(blocks.map(({ kind }) => kind)).to.deep.equal(['heading', 'paragraph', 'list', 'table', 'code', 'quote']);
    expect(blocks[0]).to.deep.equal({ kind: 'heading', level: 1, children: ['Title'] });
    expect(blocks[1]).to.deep.equal({
      kind: 'paragraph',
      children: ['One ', { kind: 'mark', mark: 'strong', children: ['two'] }, { kind: 'break' }, 'three'],
    });
    expect(blocks[4]).to.deep.equal({ kind: 'code', children: ['x <y>'] });
  });

  it('shows raw HTML as the text it is', async () => {
    const tree = await markdown('<img src=x onerror=x()> and <b>bold</b>\n\n<div onclick=x()>\n\ntext');

    expect(shownText(tree)).to.equal('<img src=x onerror=x()> and <b>bold</b> <div onclick=x()> text');
  });

  it('links by the one policy', async () => {
    const tree = await markdown(
      '[a](javascript:x()) [b](/portal/logout) [c](https://c.example "t") <https://d.example> www.e.example',
    );

    expect(linksOf(tree).map(({ target }) => target.href)).to.deep.equal([
      'https://c.example/',
      'https://d.example/',
      'https://www.e.example/',
    ]);
    expect(shownText(tree)).to.contain('a b c');
  });

  it('keeps what stands in the same mark twice', async () => {
    const tree = await markdown('**a __b__ c** d');

    expect(tree.blocks).to.deep.equal([
      { kind: 'paragraph', children: [{ kind: 'mark', mark: 'strong', children: ['a b c'] }, ' d'] },
    ]);
  });

  it('is shown as plain text, and says so, where it is nested too deeply or nothing is left of it', async () => {
    expect((await markdown(`${'> '.repeat(500)}deep`)).plain).to.equal('unreadable');
    expect((await markdown('[a]: javascript:x()')).plain).to.equal('unreadable');
    expect(shownText(await markdown('[a]: javascript:x()'))).to.equal('[a]: javascript:x()');
  });

  it('turns no payload into a link or picture that it may not have', async () => {
    for (const item of await corpus<MarkdownItem>('markdown')) {
      const tree = await markdown(spelled(item, item.markdown));

      for (const { target } of linksOf(tree)) expect(target.href, item.id).to.match(/^(?:https?:\/\/|mailto:)/);
      for (const { source } of picturesOf(tree))
        expect(source?.kind === 'remote' ? source.href : 'https://', item.id).to.match(/^https:\/\//);
    }
  });

  it('does not lose a word of a long text, part by part', async () => {
    const text = Array.from({ length: 12_000 }, (_, line) => `*line* ${line}\n`).join('');
    let shown = '';

    for (let from: number | undefined = 0; from !== undefined;) {
      const tree = await readBody({ format: 'markdown', text }, { from });
      shown += `${wholeText(tree)} `;
      from = tree.more;
    }

    expect(shown.trim()).to.equal(text.replaceAll('*', '').replaceAll('\n', ' ').trim());
  });
});

const markdown = (text: string) => readBody({ format: 'markdown', text });

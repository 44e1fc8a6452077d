import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import type { Block } from '../../../src/content/tree.js';
import { linksOf, picturesOf, shownText } from '../../support/bodies.js';

describe('an HTML body', () => {
  it('keeps paragraphs, marks, lists, code and rules', async () => {
    const { blocks } = await html(
      '<p>One <b>two</b> <i>three</i></p><hr><ol start=3><li>a<li>b</ol><pre>\n x\n  y</pre><ul><li>c<ul><li>d</ul></ul>',
    );

    expect(blocks).to.deep.equal([
      aParagraph('One ', { kind: 'mark', mark: 'strong', children: ['two'] }, ' ', {
        kind: 'mark',
        mark: 'emphasis',
        children: ['three'],
      }),
      { kind: 'rule' },
      { kind: 'list', ordered: true, start: 3, items: [[aParagraph('a')], [aParagraph('b')]] },
      { kind: 'code', children: [' x\n  y'] },
      {
        kind: 'list',
        ordered: false,
        items: [[aParagraph('c'), { kind: 'list', ordered: false, items: [[aParagraph('d')]] }]],
      },
    ]);
  });

  it('reads lines of a mail program as lines, and an empty line as the end of a paragraph', async () => {
    const { blocks } = await html('<div>One,</div><div>two</div><div><br></div><div>three<br><br>four</div>');

    expect(blocks).to.deep.equal([
      aParagraph('One,', { kind: 'break' }, 'two'),
      aParagraph('three'),
      aParagraph('four'),
    ]);
  });

  it('begins its headings at the first rank, whatever rank it used', async () => {
    const { blocks } = await html('<h3>a</h3><h5>b</h5>');

    expect(blocks).to.deep.equal([
      { kind: 'heading', level: 1, children: ['a'] },
      { kind: 'heading', level: 3, children: ['b'] },
    ]);
  });

  it('keeps tables of data, and takes tables of layout apart', async () => {
    const data = await html('<table><tr><th>a<th>b<tr><td>c<td>d</table>');
    const layout = await html('<table><tr><td><table><tr><td>a</table><td>b</table>');

    expect(data.blocks.map(({ kind }) => kind)).to.deep.equal(['table']);
    expect(layout.blocks).to.deep.equal([aParagraph('a'), aParagraph('b')]);
  });

  it('keeps the text of elements it does not know, and drops scripts, styles, frames and drawings whole', async () => {
    const tree = await html(
      '<o:p>a</o:p><case-feed>b</case-feed><script>c</script><style>d</style><svg><text>e</text></svg><iframe>f</iframe><button>g</button>',
    );

    expect(shownText(tree)).to.equal('abg');
  });

  it('does not lose what follows an element that was never closed', async () => {
    expect(shownText(await html('<svg><p>after'))).to.equal('after');
    expect(shownText(await html('<select><option>a<p>after'))).to.contain('after');
    expect(shownText(await html('<table><tr><td>a</b></div>b'))).to.equal('ab');
  });

  it('closes marks as a browser does: alone, and without ending the table they stand in', async () => {
    const { blocks } = await html('<table><tr><td><b>a</td><td>b</b>c</td></tr><tr><td>d<td>e</table>');

    expect(blocks.map(({ kind }) => kind)).to.deep.equal(['table']);
    expect((await html('<b>a<p>b</b>c')).blocks).to.deep.equal([
      aParagraph({ kind: 'mark', mark: 'strong', children: ['a'] }),
      aParagraph({ kind: 'mark', mark: 'strong', children: ['b'] }, 'c'),
    ]);
  });

  it('links only what may be followed, and says where it leads', async () => {
    const tree = await html(
      '<a href="https://a.example/x">here</a> <a href="javascript:x()">there</a> <a href="https://evil.invalid">bank.example</a> https://b.example/c',
    );

    const links = linksOf(tree).map(({ target: { href }, plain = false, named = '' }) => ({ href, plain, named }));
    expect(links).to.deep.equal([
      { href: 'https://a.example/x', plain: false, named: '' },
      { href: 'https://evil.invalid/', plain: false, named: 'bank.example' },
      { href: 'https://b.example/c', plain: true, named: '' },
    ]);
    expect(shownText(tree)).to.equal('here there bank.example https://b.example/c');
  });

  it('knows pictures by what they would ask for', async () => {
    const tree = await html(
      '<img src="cid:a%40b" alt=one><img src="https://track.invalid/p.png" alt=two><img src="data:image/png;base64,AA" alt=three>' +
        '<img src="/portal/x.png" alt=four><img src="https://track.invalid/o.gif" width=1 height=1><img src=x>',
    );

    expect(picturesOf(tree)).to.deep.equal([
      { kind: 'picture', source: { kind: 'file', cid: 'a@b' }, alt: 'one' },
      {
        kind: 'picture',
        source: { kind: 'remote', href: 'https://track.invalid/p.png', host: 'track.invalid' },
        alt: 'two',
      },
      { kind: 'picture', alt: 'three' },
      { kind: 'picture', alt: 'four' },
    ]);
    expect(tree.remotePictures).to.equal(1);
  });

  it('decodes entities once', async () => {
    expect(shownText(await html('&lt;img src=x&gt; &amp;lt;b&amp;gt; %3Cb%3E'))).to.equal(
      '<img src=x> &lt;b&gt; %3Cb%3E',
    );
  });

  it('shows its source, and says so, where nothing else is left of it', async () => {
    const tree = await html('<script>important()</script>');

    expect(tree.plain).to.equal('unreadable');
    expect(shownText(tree)).to.equal('<script>important()</script>');
  });

  it('is empty where there was nothing to show', async () => {
    expect(await html('<div><br></div>&nbsp;')).to.deep.equal({ blocks: [], remotePictures: 0 });
  });

  it('is frozen', async () => {
    const tree = await html('<ul><li><a href="https://a.example">a</a>');

    expect(() => Object.assign(tree.blocks[0] as Block, { kind: 'x' })).to.throw(TypeError);
    expect(() => Object.assign(linksOf(tree)[0]?.target as object, { href: 'x' })).to.throw(TypeError);
  });
});

const html = (text: string) => readBody({ format: 'html', text });

const aParagraph = (...children: unknown[]) => ({ kind: 'paragraph', children });

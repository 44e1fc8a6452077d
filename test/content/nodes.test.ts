import { expect } from '@open-wc/testing';
import { drawn } from '../support/drawn.js';

describe('a body in the page', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows text, marks, lists and headings below the heading it stands under', async () => {
    const body = await drawn('html', '<h1>a</h1><h2>b</h2><p>c <b>d</b></p><ul><li>e</ul>', { headingLevel: 3 });

    expect(tagsIn(body)).to.deep.equal(['H4', 'H5', 'P', 'STRONG', 'UL', 'LI']);
    expect(body.querySelector('li')?.textContent).to.equal('e');
  });

  it('never leaves the ranks that headings have', async () => {
    const body = await drawn('html', '<h1>a</h1><h6>b</h6>', { headingLevel: 5 });

    expect(tagsIn(body)).to.deep.equal(['H6', 'H6']);
  });

  it('isolates the direction of every piece', async () => {
    const body = await drawn(
      'html',
      '<p>مرحبا</p><ul><li>a</ul><blockquote>b</blockquote><table><tr><th>c<th>d<tr><td>e<td>f</table>',
    );

    for (const piece of body.querySelectorAll('p, li, blockquote, th, td'))
      expect(piece.getAttribute('dir')).to.equal('auto');
  });

  it('can be broken into lines where a word of another script has no end, and says the same', async () => {
    const thai = 'สวัสดีครับผมมีปัญหาเกี่ยวกับระบบสนับสนุน'.repeat(100);
    const latin = 'abcdef'.repeat(500);

    const body = await drawn('html', `${thai} ${latin}<p><img alt="${thai}">`);

    for (const piece of body.querySelectorAll('p')) expect(piece.querySelectorAll('wbr')).to.have.length.within(20, 40);
    expect(body.textContent.trim()).to.equal(`${thai} ${latin}${thai}`);
    for (const place of body.querySelectorAll('wbr')) expect(place.nextSibling?.textContent).to.match(/^(?:\p{L}|$)/u);
  });

  it('opens links in a window of their own that knows nothing of ours, and says where they lead', async () => {
    const body = await drawn(
      'html',
      '<a href="https://xn--80ak6aa92e.example/x" class=x onclick=x>Open</a> https://b.example',
    );

    const [first, second] = body.querySelectorAll('a');
    expect(first?.getAttributeNames().toSorted()).to.deep.equal(['href', 'rel', 'target']);
    expect(first).to.include({ target: '_blank', rel: 'noopener noreferrer nofollow' });
    expect(body.textContent).to.equal('Open (xn--80ak6aa92e.example) https://b.example');
    expect(second?.nextSibling).to.equal(null);
  });

  it('warns of a link whose text names another host', async () => {
    const body = await drawn('html', '<a href="https://evil.invalid">https://bank.example</a>');

    expect(body.querySelector('.disguised')?.textContent).to.equal(' (not bank.example but evil.invalid)');
  });

  it('names a link that has no text by its target', async () => {
    const body = await drawn('html', '<a href="https://a.example/x"> &nbsp;</a>x');

    expect(body.querySelector('a')?.textContent).to.equal('a.example');
  });

  it('tells who follows a link, and lets it be stopped', async () => {
    const followed: string[] = [];
    const body = await drawn('text', 'https://a.example', {
      onLink(target, event) {
        event.preventDefault();
        followed.push(target.href);
      },
    });

    body.querySelector('a')?.click();

    expect(followed).to.deep.equal(['https://a.example/']);
  });

  it('asks no other host for pictures until the reader allows it, and then without saying who asks', async () => {
    const source =
      '<img src="https://track.invalid/p.png" alt="Logo"><img src="cid:one" alt="One"><img src="cid:gone" alt="Gone">';
    const fileUrl = (cid: string) => (cid === 'one' ? new URL('/files/one.png', location.href).href : undefined);
    const pictureUrl = (href: string) => `/proxy?of=${encodeURIComponent(href)}`;

    const before = await drawn('html', source);
    const after = await drawn('html', source, { remote: 'allowed', fileUrl, pictureUrl });

    expect(before.querySelectorAll('img')).to.have.length(0);
    expect(before.textContent).to.equal('LogoOneGone');
    const [remote, file] = after.querySelectorAll('img');
    expect(remote?.src).to.equal(new URL('/proxy?of=https%3A%2F%2Ftrack.invalid%2Fp.png', location.href).href);
    expect(remote).to.include({ alt: 'Logo', referrerPolicy: 'no-referrer', loading: 'lazy' });
    expect(file?.alt).to.equal('One');
    expect(after.textContent).to.equal('Gone');
  });

  it('loads nothing from an address that an adapter should not have given', async () => {
    for (const address of ['javascript:x()', 'data:text/html,x', 'file:///etc/passwd', 'https://%zz/']) {
      const body = await drawn('html', '<img src="cid:a" alt=a>', { fileUrl: () => address });

      expect(body.querySelector('img'), address).to.equal(null);
    }
  });

  it('folds earlier messages and signatures, one press away', async () => {
    const body = await drawn('text', 'Yes.\n-- \nAnna\n\nOn 3 Nov 2026, B wrote:\n> Well?');

    const folds = [...body.querySelectorAll('details')];
    expect(folds.map(({ open, className }) => ({ open, className }))).to.deep.equal([
      { open: false, className: 'signature' },
      { open: false, className: 'quote' },
    ]);
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).to.deep.equal([
      'Signature',
      'Earlier messages',
    ]);
  });

  it('puts tables and code into groups that scroll with the keyboard and have a name', async () => {
    const body = await drawn('markdown', '| a | b |\n|---|---|\n| c | d |\n\n```\nx\n```');

    const groups = [...body.querySelectorAll('[role=group]')];
    expect(
      groups.map((group) => [group.ariaLabel, (group as HTMLElement).tabIndex, group.firstElementChild?.tagName]),
    ).to.deep.equal([
      ['Table', 0, 'TABLE'],
      ['Code', 0, 'PRE'],
    ]);
  });

  it('is accessible', async () => {
    const body = await drawn(
      'html',
      '<h2>a</h2><p>b <a href="https://c.example">c</a></p><ol><li>d</ol><table><tr><th>e<th>f<tr><td>g<td>h</table><pre>i</pre><hr>' +
        '<img src="https://track.invalid/p.png"><div class="gmail_quote"><div class="gmail_attr">On 1 wrote:</div><blockquote class="gmail_quote">j</blockquote></div>',
    );

    await expect(body).to.be.accessible();
  });
});

const tagsIn = (body: HTMLElement): string[] => Array.from(body.querySelectorAll('*'), ({ tagName }) => tagName);

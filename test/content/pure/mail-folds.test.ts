import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { foldsOf, shownText } from '../../support/bodies.js';

/** What is read at once, and what is folded: the whole of a mail, in its order. */
const seen = async (format: string, source: string) => {
  const tree = await readBody({ format, text: source });
  return [shownText(tree), ...foldsOf(tree)];
};
const text = (...lines: string[]) => seen('text', lines.join('\n'));
const html = (source: string) => seen('html', source);
const lines = (count: number, word = 'line') => Array.from({ length: count }, (_, index) => `${word} ${index}`);

describe('an earlier mail', () => {
  it('is folded from the line in front of it, and what stands around stays', async () => {
    expect(
      await text('Done.', '', 'See you.', '', 'On 3 Nov 2026, Kim wrote:', '> one', '> two', '', 'PS: thanks'),
    ).to.deep.equal(['Done. See you. PS: thanks', 'quote: On 3 Nov 2026, Kim wrote: one two']);
    expect(await text('Done.', 'On 3 Nov 2026,', 'Kim <kim@a.example>', 'wrote:', '> one')).to.deep.equal([
      'Done.',
      'quote: On 3 Nov 2026, Kim <kim@a.example> wrote: one',
    ]);
  });

  it('is known by a line with a date or an address that ends in a colon', async () => {
    for (const line of ['Kim, 2026-11-03:', '3.11.26 Kim:', 'kim@a.example:', '3/11/26 schreef Kim：'])
      expect(await text('Done.', '', line, '> old'), line).to.deep.equal(['Done.', `quote: ${line} old`]);
    for (const line of ['Kim said:', '2026-11-03', 'kim@a.example'])
      expect(await text('Done.', '', line, '> old', '', 'End.'), line).to.deep.equal([`Done. ${line} old End.`]);
  });

  it('is one only where a program marked it, or more than a passage shows it', async () => {
    expect(await text('Look:', '> error', 'Why?')).to.deep.equal(['Look: error Why?']);
    expect(await text('Done.', '> old')).to.deep.equal(['Done.', 'quote: old']);
    expect(await html('<p>a</p><blockquote type=cite>b</blockquote><p>c</p>')).to.deep.equal(['a c', 'quote: b']);
    expect(await html('<p>a</p><blockquote class="gmail_quote">b</blockquote><p>c</p>')).to.deep.equal([
      'a c',
      'quote: b',
    ]);
    expect(await html('<p>a</p><blockquote>On 3 Nov 2026, Kim wrote:<br>b</blockquote><p>c</p>')).to.deep.equal([
      'a On 3 Nov 2026, Kim wrote: b c',
    ]);
    expect(await text('a', '> On 3 Nov 2026, Kim wrote:', '> b', '', 'c')).to.deep.equal([
      'a c',
      'quote: On 3 Nov 2026, Kim wrote: b',
    ]);
  });

  it('is all that stands below its header, and the rule above it belongs to it', async () => {
    const header = ['From: Kim <kim@a.example>', 'Sent: 3 Nov 2026', 'To: Jo', 'Subject: Hi'];
    const folded = `quote: ${header.join(' ')} old`;

    expect(await text('Done.', '', '_____', ...header, '', 'old')).to.deep.equal(['Done.', folded]);
    expect(await text('Done.', 'Thanks.', '', ...header, '', 'old')).to.deep.equal(['Done. Thanks.', folded]);
    expect(await html(`<p>Done.</p><hr><p>${header.join('<br>')}</p><p>old</p>`)).to.deep.equal([
      'Done.',
      `quote: ${header.join(' ').replace(' <kim@a.example>', '')} old`,
    ]);
    expect(await text('Done. ___', ...header, '', 'old')).to.deep.equal(['Done. ___', folded]);
  });

  it('has three lines of a header at least, in words that mail programs know or with an address and a date', async () => {
    expect(await text('Done.', '', 'From: Kim', 'To: Jo', '', 'old')).to.deep.equal(['Done. From: Kim To: Jo old']);
    expect(await text('Done.', '', 'Xyz: kim@a.example', 'Abc: 3.11.2026', 'Def: Jo', 'old')).to.have.length(2);
    expect(await text('Done.', '', 'Xyz: kim@a.example', 'Abc: today', 'Def: Jo', 'old')).to.have.length(1);
    expect(await text('Done.', '', 'Xyz: Kim', 'Abc: 3.11.2026', 'Def: Jo', 'old')).to.have.length(1);
  });

  it('is shown where the writer forwards it', async () => {
    for (const line of ['---------- Forwarded message ---------', '-------- Weitergeleitete Nachricht --------'])
      expect(await text('Done.', '', line, 'From: Kim', 'Sent: today', 'To: Jo', '', 'old'), line).to.have.length(1);
  });
});

describe('answers between quoted lines', () => {
  it('keep short questions open, and fold long ones', async () => {
    const long = lines(13).map((line) => `> ${line}`);
    const short = lines(11).map((line) => `> ${line}`);

    const [, ...folds] = await text('On 3 Nov 2026, Kim wrote:', ...short, '', 'Yes.', '', ...long, '', 'No.');

    expect(folds).to.deep.equal([`quote: ${lines(13).join(' ')}`]);
  });

  it('are two at least', async () => {
    expect(await text('Hi.', '', 'On 3 Nov 2026, Kim wrote:', '> One?', '', 'Yes.')).to.deep.equal([
      'Hi. Yes.',
      'quote: On 3 Nov 2026, Kim wrote: One?',
    ]);
  });
});

describe('a signature', () => {
  it('reaches from the agreed line to the end, or to the quote below it', async () => {
    expect(await text('Done.', '', '-- ', 'Kim', '', 'Phone 1')).to.deep.equal(['Done.', 'signature: -- Kim Phone 1']);
    expect(await text('Done.', '— ', 'Kim', 'On 3 Nov 2026, Jo wrote:', '> old')).to.deep.equal([
      'Done.',
      'signature: — Kim',
      'quote: On 3 Nov 2026, Jo wrote: old',
    ]);
    expect(await text('Done.', '', '--', 'Kim')).to.deep.equal(['Done.', 'signature: -- Kim']);
    expect(await text('Done.', '--', 'Kim')).to.deep.equal(['Done. -- Kim']);
    expect(await text('a -- ', 'Kim')).to.deep.equal(['a -- Kim']);
  });

  it('has twenty lines at most', async () => {
    expect(await text('Done.', '', '-- ', ...lines(19))).to.have.length(2);
    expect(await text('Done.', '', '-- ', ...lines(20))).to.have.length(1);
    expect(await text('Done.', '', '-- ', 'Kim', '', ...lines(17), '', 'End')).to.have.length(2);
    expect(await text('Done.', '', '-- ', 'Kim', '', ...lines(18), '', 'End')).to.have.length(1);
    expect(await html(`<p>Done.</p><p>-- <br>Kim</p>${'<hr><ul><li>x</ul>'.repeat(2)}`)).to.have.length(1);
  });

  it('is the first of several such lines that may be one', async () => {
    expect(await text('Done.', '', '-- ', 'Kim', '', '-- ', 'The firm')).to.deep.equal([
      'Done.',
      'signature: -- Kim -- The firm',
    ]);
  });

  it('is what mail programs say is one', async () => {
    for (const name of [
      'class="gmail_signature"',
      'class="moz-signature"',
      'id="Signature"',
      'id="x_Signature"',
      'class="a protonmail_signature_block b"',
      'id="ms-outlook-mobile-signature"',
    ])
      expect(await html(`<div>Done.</div><div ${name}>Kim</div>`), name).to.deep.equal(['Done.', 'signature: Kim']);
    expect(await html('<div>Done.</div><div class="my-gmail_signature">Kim</div>')).to.deep.equal(['Done. Kim']);
  });
});

describe('a footer', () => {
  it('is folded with all that stands below it, however many there are', async () => {
    expect(
      await text(
        'Done.',
        '',
        'Sent from my phone',
        '',
        'Confidentiality notice: do not read.',
        '',
        'Disclaimer: none.',
      ),
    ).to.deep.equal(['Done.', 'signature: Sent from my phone Confidentiality notice: do not read. Disclaimer: none.']);
    expect(await text('Done.', 'Get Outlook for iOS')).to.deep.equal(['Done.', 'signature: Get Outlook for iOS']);
    expect(await text('Sent from my phone', 'Done.')).to.have.length(1);
  });

  it('is looked for in the last four lines, and at the beginning of the last paragraph', async () => {
    expect(await text('Done.', '', 'a', 'Sent from my phone', 'b', 'c', 'd')).to.have.length(2);
    expect(await text('Done.', '', 'a', 'Sent from my phone', 'b', 'c', 'd', 'e')).to.have.length(1);
    expect(await text('Done.', '', 'Sent from my phone', 'b', 'c', 'd', 'e')).to.have.length(2);
  });

  it('is no sentence of the writer', async () => {
    for (const line of [
      'It was sent from my phone',
      `Sent from ${'a'.repeat(120)}`,
      'This message is short',
      'My disclaimer',
    ])
      expect(await text('Done.', '', line), line).to.deep.equal([`Done. ${line}`]);
  });
});

describe('a mail of which nothing would show', () => {
  it('shows what it quotes, and keeps its signature folded', async () => {
    expect(await text('> all', '', '-- ', 'Kim')).to.deep.equal(['all', 'signature: -- Kim']);
    expect(await text('Sent from my phone')).to.deep.equal(['Sent from my phone']);
  });
});

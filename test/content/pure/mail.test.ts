import { expect } from 'chai';
import { readBody } from '../../../src/content/read.js';
import { corpus } from '../../support/corpus.js';
import { foldsOf, oneLine, picturesOf, shownText, wholeText } from '../../support/bodies.js';

interface MailItem {
  id: string;
  format: string;
  text: string;
  reply: string[];
  quoted: string[];
  notInReply: string[];
  missingCid?: string[];
}

describe('a body that came by mail', () => {
  it('shows the answer, folds the rest, and loses nothing', async () => {
    for (const item of await corpus<MailItem>('mail-bodies')) {
      const tree = await readBody(item);

      for (const text of item.reply) expect(shownText(tree), item.id).to.contain(oneLine(text));
      for (const text of item.notInReply) expect(shownText(tree), item.id).not.to.contain(oneLine(text));
      for (const text of item.quoted) expect(wholeText(tree), item.id).to.contain(oneLine(text));
      expect(tree.plain, item.id).to.equal(undefined);
    }
  });

  it('keeps the alternative text of a picture that did not come along', async () => {
    const mail = (await corpus<MailItem>('mail-bodies')).find(({ missingCid }) => missingCid) as MailItem;

    const pictures = picturesOf(await readBody(mail));

    expect(pictures.map(({ alt }) => alt)).to.include('second.png');
  });

  it('keeps answers between quoted lines in their place, with the short questions they answer', async () => {
    const tree = await text('On 3 Nov 2026, Support wrote:\n> First?\n\nYes.\n\n> Second?\n\nNo.\n\n> Regards\n');

    expect(shownText(tree)).to.equal('On 3 Nov 2026, Support wrote: First? Yes. Second? No.');
    expect(foldsOf(tree)).to.deep.equal(['quote: Regards']);
  });

  it('folds an earlier mail under the header that Outlook writes, in any language', async () => {
    const headers = [
      'From: A <a@b.example>\nSent: Monday\nTo: C\nSubject: S',
      '________________________________\nVon: A <a@b.example>\nGesendet: Montag\nAn: C\nBetreff: S',
      '-----Message d’origine-----\nDe : A\nEnvoyé : lundi\nÀ : C\nObjet : S'.replace('’', "'"),
      'من: A\nتاريخ الإرسال: الاثنين\nإلى: C\nالموضوع: S',
      'Lähettäjä: A <a@b.example>\nLähetetty: 3.11.2026\nVastaanottaja: C\nAihe: S',
    ];

    for (const header of headers) {
      const tree = await text(`My answer.\n\n${header}\n\nEarlier text.`);

      expect(shownText(tree), header).to.equal('My answer.');
      expect(wholeText(tree), header).to.contain('Earlier text.');
    }
  });

  it('shows a forwarded mail: it is what the writer wants to show', async () => {
    const forwarded =
      'See below.\n\n---------- Forwarded message ---------\nFrom: A\nDate: today\nSubject: S\nTo: C\n\nThe text.';

    expect(shownText(await text(forwarded))).to.contain('The text.');
    expect(shownText(await text('From: A\nSent: today\nTo: C\nSubject: S\n\nThe text.'))).to.contain('The text.');
  });

  it('folds signatures and notices, below the answer only', async () => {
    const tree = await text('Fixed, thanks.\n\n-- \nAnna\n+33 1 23\n');
    const notices = await html(
      '<p>Done.</p><p>Envoyé de mon iPhone</p><p>This e-mail and any attachments are confidential and intended for the addressee.</p>',
    );

    expect(shownText(tree)).to.equal('Fixed, thanks.');
    expect(foldsOf(tree)).to.deep.equal(['signature: -- Anna +33 1 23']);
    expect(shownText(notices)).to.equal('Done.');
  });

  it('takes no long text below two dashes for a signature', async () => {
    expect(foldsOf(await text(`select 1\n\n--\n${'insert into t\n'.repeat(40)}`))).to.deep.equal([]);
    expect(foldsOf(await text('select 1\n--\nselect 2'))).to.deep.equal([]);
  });

  it('knows how mail programs mark and wrap what they quote', async () => {
    const mails = [
      await text(
        'Done.\n\nAm Di., 3. Nov. 2026 um 10:12 Uhr schrieb Support Nordvik <\nsupport@n.example>:\n\n> old\n',
      ),
      await text('Done.\n\nвт, 3 нояб. 2026 г. в 10:12, Support <\ns@n.example>:\n> old\n'),
      await text('Done.\n\nفي 3 نوفمبر 2026 تمت كتابة ما يلي بواسطة Support <s@n.example>:\n\n> old\n'),
      await html(
        '<div>Done.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> S<br><b>Sent:</b> T<br><b>To:</b> B</div>old',
      ),
      await html(
        '<p>Done.</p><div class="moz-cite-prefix">Am 03.11.26 schrieb S:<br></div><blockquote type="cite">old</blockquote>',
      ),
      await html(
        '<div>Done.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, S wrote:</div>old</div>',
      ),
    ];

    for (const mail of mails) {
      expect(shownText(mail)).to.equal('Done.');
      expect(wholeText(mail)).to.contain('old');
    }
  });

  it('is shown as it came where folding would leave nothing', async () => {
    expect(shownText(await text('> all of it\n> is quoted'))).to.equal('all of it is quoted');
    expect(shownText(await text('-- \nAnna'))).to.contain('Anna');
  });

  it('does not fold a quote that the writer shows', async () => {
    expect(
      foldsOf(await html('<p>The manual says:</p><blockquote>Restart it.</blockquote><p>I did.</p>')),
    ).to.deep.equal([]);
    expect(
      foldsOf(await html('<p>Le 3 nov. 2026, Support a écrit :</p><blockquote>Restart it.</blockquote>')),
    ).to.have.length(0);
    expect(
      foldsOf(await html('<p>Done.</p><p>Le 3 nov. 2026, Support a écrit :</p><blockquote>Restart it.</blockquote>')),
    ).to.have.length(1);
  });
});

const text = (source: string) => readBody({ format: 'text', text: source });
const html = (source: string) => readBody({ format: 'html', text: source });

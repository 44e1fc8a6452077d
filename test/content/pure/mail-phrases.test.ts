import { expect } from 'chai';
import {
  introducesQuote,
  isAttribution,
  isFooter,
  isForwardMarker,
  isMailHeader,
  isOriginalMarker,
  isSignatureLine,
} from '../../../src/content/mail-phrases.js';

/** Which of the lines are taken for it. */
const taken = (is: (line: string) => boolean, lines: string[]) => lines.filter((line) => is(line));

describe('the line in front of an earlier mail', () => {
  it('is known in the languages of mail programs', () => {
    const lines = [
      'On 3 Nov 2026, at 10:12, Kim wrote:',
      'Le 3 nov. 2026, Kim a écrit :',
      'Am 03.11.26 um 10:12 schrieb Kim:',
      'El 3 nov 2026, Kim escribió:',
      'Il 3 nov 2026, Kim ha scritto:',
      'Em 3 nov 2026, Kim escreveu:',
      'Op 3 nov 2026 schreef Kim:',
      'W dniu 3.11.2026 Kim napisał(a):',
      'W dniu 3.11.2026 Kim napisał:',
      'Den 3 nov 2026 skrev Kim:',
      '3 ноября 2026, Kim пишет:',
      '3 ноября 2026, Kim написал(а):',
      'في 3 نوفمبر 2026 كتب:',
      'Kim 写道：',
      'Вы писали 3 ноября:',
      'You wrote on 3 Nov:',
      'vous avez écrit hier :',
      'Sie schrieben am 3.11.:',
    ];

    expect(taken(isAttribution, lines)).to.deep.equal(lines);
    expect(isAttribution('  On 3 Nov 2026,\n  Kim\twrote :  ')).to.equal(true);
  });

  it('is a whole line, ends in a colon, and is not long', () => {
    expect(
      taken(isAttribution, [
        'On 3 Nov 2026, Kim wrote',
        'On 3 Nov 2026, Kim wrote:.',
        'Kim: on 3 Nov 2026 he wrote:',
        'Once Kim wrote:',
        'On 3 Nov 2026, Kim wrote this:',
        'Hier le 3 nov. Kim a écrit :',
        'He says am 3. schrieb Kim:',
        'I think you wrote it:',
        'You wrote:',
        'Kim пишет сам:',
        `On ${'x'.repeat(400)} wrote:`,
      ]),
    ).to.deep.equal([]);
    expect(isAttribution(`On ${'x'.repeat(390)} wrote:`)).to.equal(true);
  });

  it('is any line with a date or an address and a colon, where what follows is marked as quoted', () => {
    const lines = ['kim@a.example:', 'Kim <kim@a.example>:', '2026, Kim:', 'Kim, 3.11.26：', '3/11/2026:', ' 1999: '];

    expect(taken(introducesQuote, lines)).to.deep.equal(lines);
    expect(
      taken(introducesQuote, [
        'kim@a.example',
        'kim@a.example> :',
        'Kim:',
        '12026:',
        '20266:',
        '1826:',
        '3.1:',
        'a3 11 26:',
        `@${'x'.repeat(400)}:`,
      ]),
    ).to.deep.equal([]);
  });
});

describe('the header of an earlier mail', () => {
  const isHeader = (...lines: string[]) => isMailHeader(lines, 0);

  it('begins with its sender, in the words of mail programs', () => {
    for (const from of [
      'From',
      'De',
      'Von',
      'От',
      'من',
      'Da',
      'Van',
      'Od',
      'От кого',
      'Från',
      'Fra',
      '发件人',
      '差出人',
    ])
      expect(isHeader(`${from}: Kim`, 'x: 1', 'y: 2'), from).to.equal(true);
    expect(isHeader(' *From:* Kim', '*Sent:* today', '*To:* Jo')).to.equal(true);
    expect(isHeader('From : Kim', '', 'To： Jo', 'Cc: Li')).to.equal(true);
  });

  it('has two more lines of its kind among the next five', () => {
    expect(isHeader('From: Kim', 'a', 'b', 'c', 'To: Jo', 'Cc: Li')).to.equal(true);
    expect(isHeader('From: Kim', 'a', 'b', 'c', 'd', 'To: Jo', 'Cc: Li')).to.equal(false);
    expect(isHeader('From: Kim', 'To: Jo')).to.equal(false);
    expect(isHeader('From Kim', 'To: Jo', 'Cc: Li')).to.equal(false);
    expect(isHeader('Fromage: Kim', 'To: Jo', 'Cc: Li')).to.equal(false);
    expect(isHeader('From: Kim', `${'x'.repeat(21)}: Jo`, 'Cc: Li')).to.equal(false);
    expect(isHeader(`From: ${'x'.repeat(400)}`, 'To: Jo', 'Cc: Li')).to.equal(false);
    expect(isMailHeader([], 0)).to.equal(false);
  });

  it('in other languages has an address, and a date soon', () => {
    expect(isHeader('Lähettäjä: kim@a.example', 'Lähetetty: 3.11.2026', 'Aihe: Hei')).to.equal(true);
    expect(isHeader('Lähettäjä: Kim', 'Lähetetty: 3.11.2026', 'Aihe: Hei')).to.equal(false);
    expect(isHeader('Lähettäjä: kim@a.example', 'Lähetetty: eilen', 'Aihe: Hei')).to.equal(false);
    expect(isHeader('Lähettäjä: kim@a.example', '3.11.2026', 'Aihe: Hei', 'Kopio: Jo')).to.equal(false);
    expect(isHeader('a: kim@a.example', 'b: x', 'c: y', 'd: z', 'e: 3.11.2026')).to.equal(false);
    expect(isHeader('a: kim@a.example', 'Lähetetty: 3.11.2026')).to.equal(false);
  });

  it('may be a line drawn around its name', () => {
    const lines = [
      '-----Original Message-----',
      '  === Ursprüngliche Nachricht ===  ',
      '___message original___',
      '--- Исходное сообщение ---',
    ];

    expect(taken(isOriginalMarker, lines)).to.deep.equal(lines);
    expect(
      taken(isOriginalMarker, [
        'Original Message',
        '--Original Message--',
        '---Original Message---x',
        'x---Original Message---',
        `---${' '.repeat(400)}Original Message---`,
      ]),
    ).to.deep.equal([]);
  });

  it('is none where the mail is forwarded', () => {
    expect(isForwardMarker('---------- Forwarded message ---------')).to.equal(true);
    expect(isForwardMarker('Début du message réexpédié :')).to.equal(true);
    expect(isForwardMarker(`${'x'.repeat(400)} forwarded message`)).to.equal(false);
    expect(isForwardMarker('a message that was forwarded')).to.equal(false);
  });
});

describe('what stands below a message', () => {
  it('is a signature behind the agreed line', () => {
    expect(
      ['-- ', '--\u00a0', '— ', '--', '-- x', 'x-- ', '---', '- '].map((line) => isSignatureLine(line, false)),
    ).to.deep.equal([true, true, true, false, false, false, false, false]);
    expect(['--', '—', '-- x'].map((line) => isSignatureLine(line, true))).to.deep.equal([true, false, false]);
  });

  it('is what programs and firms add', () => {
    const lines = [
      'Sent from my phone',
      ' sent via mail',
      'Get Outlook for iOS',
      'Envoyé depuis mon mobile',
      'Envoyé à partir de Outlook',
      'Отправлено с телефона',
      'Gesendet mit Mail',
      'أرسلت من هاتفي',
      'This e-mail is confidential.',
      'This message and its files are intended for Jo.',
      'Confidentiality note: no',
      'Disclaimer',
      'Ce message et ses pièces sont confidentiels',
      'Настоящее электронное сообщение конфиденциально',
      'Это письмо конфиденциально',
      'تحتوي هذه الرسالة على معلومات سرية',
      'Diese E-Mail ist vertraulich',
      'Please consider the environment',
      `This email is ${'x'.repeat(100)} confidential`,
      `Disclaimer ${'x'.repeat(500)}`,
    ];

    expect(taken(isFooter, lines)).to.deep.equal(lines);
  });

  it('is no sentence of a writer', () => {
    expect(
      taken(isFooter, [
        'I was sent from my phone',
        `Sent from ${'x'.repeat(110)}`,
        'Sent fromage',
        'My disclaimer',
        'Disclaimers',
        'See: this e-mail is confidential',
        'This mailing is confidential',
        `This email is ${'x'.repeat(130)} confidential`,
      ]),
    ).to.deep.equal([]);
    expect(isFooter(`Sent from ${'x'.repeat(109)}`)).to.equal(true);
  });
});

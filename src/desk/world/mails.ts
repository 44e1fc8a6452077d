import type { Body } from '../../model/feed.js';
import type { Person } from '../../model/people.js';
import { instant } from '../clock.js';
import type { Talk } from './talk/index.js';

/** What a mail answers: quoted below it. */
export interface Quoted {
  author: Person;
  at: number;
  text: string;
}

/** One way in which mail programs write: a page, a page with its quote in a wrapper of its own, plain text. */
export type MailStyle = 'page' | 'wrapped' | 'plain';

/** `picture`: what its text calls a picture that came along inside it. */
export function mailBody(
  style: MailStyle,
  talk: Talk,
  author: Person,
  to: string,
  text: string,
  quoted: Quoted,
  picture?: string,
): Body {
  const day = instant(quoted.at).slice(0, 10);
  const wrote = talk.wrote(quoted.author.name ?? '', day);
  if (style === 'plain') {
    const quote = quoted.text.split('\n').map((line) => `> ${line}`);
    const lines = [talk.greeting(to), '', text, '', talk.closing, author.name, '', '-- ', signature(author), '', wrote];
    return { format: 'text', text: [...lines, ...quote].join('\n') };
  }
  const direction = talk.language === 'ar' ? ' dir="rtl"' : '';
  const quote = paragraphs(`${wrote}\n\n${quoted.text}`);
  const tail =
    style === 'page'
      ? `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${quote}</div>`
      : `<div class="gmail_quote"><blockquote type="cite">${quote}</blockquote></div>`;
  return {
    format: 'html',
    text:
      `<html><head><meta charset="utf-8"><style>p{margin:0 0 1em}.sig{color:#667}</style></head><body${direction}>` +
      `<p>${escape(talk.greeting(to))}</p>${paragraphs(text)}${inline(picture)}<p>${escape(talk.closing)}<br>${escape(author.name ?? '')}</p>` +
      `<div class="sig signature">-- <br>${escape(signature(author))}<br>${logo(author)}</div>${tail}</body></html>`,
  };
}

/** The file of the picture inside the mail at this place of a case's history. */
export const pictureId = (caseId: string, at: number): string => `${caseId}/i${at}`;

/** How the text of that mail calls it. */
export const contentIdOf = (caseId: string, at: number): string => `image001.${at}@${caseId}.mail.example`;

const inline = (picture?: string): string =>
  picture === undefined ? '' : `<p><img src="cid:${picture}" alt="image001.png" width="96" height="60"></p>`;

const hostOf = (author: Person): string => author.email?.split('@')[1] ?? 'nimbora.example';

/** Most signatures bring a picture from the sender's own server along. */
const logo = (author: Person): string =>
  `<a href="https://www.${hostOf(author)}/"><img src="https://mail.${hostOf(author)}/logo.png?open=1" alt="${escape(author.company?.label ?? '')}" width="120" height="32"></a>`;

const signature = ({ name, company, phone }: Person): string =>
  [name, company?.label, phone].filter((part) => part !== undefined).join(' · ');

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${escape(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

import type { Person } from '../../model/people.js';
import type { IncomingMail } from '../backend.js';
import type { Ask } from '../desk.js';
import type { Draft } from '../state.js';
import { personAt, personWithAddress } from '../world/people.js';
import { companyOf, findCase } from './cases.js';
import { append } from './post.js';

/** A mail that answers a case: it stands in the feed under its sender's name, and does what a message does. */
export function receiveMail(ask: Ask<Draft>, { caseId, from, html, text = '' }: IncomingMail): void {
  const supportCase = findCase(ask, caseId);
  const body = html === undefined ? { format: 'text', text } : { format: 'html', text: html };
  append(ask, supportCase, {
    author: senderOf(ask, supportCase.company, from),
    channel: 'email',
    body,
    audience: 'all',
  });
}

/** Who sent it: somebody known by the address, else what the mail says, of no known side. */
function senderOf({ book }: Ask<Draft>, company: string, from: string): Person {
  const [, said, address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  const email = address.trim().toLowerCase();
  const customer = companyOf(book, company);
  const known =
    personWithAddress(email) ?? (customer && personAt(customer).email === email ? personAt(customer) : undefined);
  if (known) return known;
  const side = customer && email.endsWith(`@${customer.domain}`) ? 'customer' : 'unknown';
  return { ...(said && { name: said }), email, side };
}

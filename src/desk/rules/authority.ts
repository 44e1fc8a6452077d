import type { Customer } from '../../model/customers.js';
import type { Decision } from '../../model/decision.js';
import { day } from '../clock.js';
import type { Ask } from '../desk.js';
import { textsOf } from '../texts/customer.js';
import { sayDay } from '../texts/index.js';
import type { Company } from '../world/customers.js';
import { hash } from '../world/random.js';
import { me } from '../world/people.js';

type Look = Pick<Ask, 'book' | 'texts'>;

/** The day on which an authorisation ends or ended. */
function endOf({ book, texts }: Look, { id, authority }: Company): string {
  const days = 3 + (hash(book.seed, 41, Number(id.slice(-3))) % 20);
  return sayDay(texts, book.origin + (authority === 'ended' ? -days : days) * day);
}

/** May one file for this company? */
export function mayFile(look: Look, company: Company): Decision {
  const { authority: said } = look.texts;
  const { name, authority } = company;
  switch (authority) {
    case 'none':
      return { state: 'refused', code: 'no-authority', reason: said.none(name), remedy: request(company, said.remedy) };
    case 'ended':
      return {
        state: 'refused',
        code: 'authority-ended',
        reason: said.ended(name, endOf(look, company)),
        remedy: request(company, said.remedy),
      };
    case 'asked':
      return {
        state: 'refused',
        code: 'authority-asked',
        reason: said.asked(name),
        remedy: request(company, said.remind),
      };
    case 'ending':
      return { state: 'allowed', code: 'authority-ending', reason: said.ending(name, endOf(look, company)) };
    case 'unsure':
      return { state: 'unknown' };
    default:
      return { state: 'allowed' };
  }
}

/** A message that the customer can act on, in its own language. */
function request(company: Company, text: string): Decision['remedy'] {
  const { subject, body } = textsOf(company.language).request;
  return {
    text,
    message: {
      to: `support@${company.domain}`,
      subject,
      body: body(company.person, me.name!),
      language: company.language,
    },
    reference: `AUTH-${company.id.toUpperCase()}`,
  };
}

export function toCustomer(look: Look, company: Company): Customer {
  const { id, name, domain, place, own, portalAccess } = company;
  return {
    id,
    label: name,
    ...(own && { own: true }),
    hint: `${domain} · ${place}`,
    can: { file: mayFile(look, company) },
    portalAccess,
    address: place,
    keptAt: look.texts.keptAt,
  };
}

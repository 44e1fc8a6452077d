import type { Customer } from '../../model/customers.js';
import type { Decision } from '../../model/decision.js';
import { day } from '../clock.js';
import type { Ask } from '../desk.js';
import { arrangementTexts } from '../texts/arrangement.js';
import { textsOf } from '../texts/customer.js';
import { sayDay } from '../texts/index.js';
import type { Company } from '../world/customers.js';
import { hash } from '../world/random.js';
import { personAt } from '../world/people.js';
import { managedSince, missing } from './who.js';

type Look = Pick<Ask, 'book' | 'texts' | 'who'>;

/** The day on which an authorisation ends or ended. */
export function endDay({ book }: Pick<Ask, 'book'>, { id, authority }: Company): number {
  const days = 3 + (hash(book.seed, 41, Number(id.slice(-3))) % 20);
  return book.origin + (authority === 'ended' ? -days : days) * day;
}
const endOf = (look: Look, company: Company): string => sayDay(look, endDay(look, company));

/** May one file for this company? */
export function mayFile(look: Look, company: Company): Decision {
  const { authority: said } = look.texts;
  const { name, authority } = company;
  const right = missing(look, 'support');
  if (right) return right;
  if (look.who.role === 'customer') return { state: 'allowed' };
  const arranged = mayStart(look, company);
  if (arranged) return arranged;
  switch (authority) {
    case 'none':
      return {
        state: 'refused',
        code: 'no-authority',
        reason: said.none(name),
        remedy: request(look, company, said.remedy),
      };
    case 'ended':
      return {
        state: 'refused',
        code: 'authority-ended',
        reason: said.ended(name, endOf(look, company)),
        remedy: request(look, company, said.remedy),
      };
    case 'asked':
      return {
        state: 'refused',
        code: 'authority-asked',
        reason: said.asked(name),
        remedy: request(look, company, said.remind),
      };
    case 'ending':
      return { state: 'allowed', code: 'authority-ending', reason: said.ending(name, endOf(look, company)) };
    case 'unsure':
      return { state: 'unknown' };
    default:
      return { state: 'allowed' };
  }
}

/** A support partner begins when the customer has asked for the arrangement, and not before the vendor has approved it. */
function mayStart(look: Look, company: Company): Decision | undefined {
  const { arrangement } = company;
  const said = look.texts.acting.arrangement;
  if (arrangement === undefined || arrangement === 'asked') return undefined;
  if (arrangement === 'approval-pending')
    return { state: 'refused', code: 'approval-pending', reason: said.pending(company.name) };
  return {
    state: 'refused',
    code: 'no-arrangement',
    reason: said.notAsked(company.name),
    remedy: arrangementRequest(look, company),
  };
}

export function arrangementRequest({ who, texts }: Look, company: Company): Decision['remedy'] {
  const { subject, body } = arrangementTexts(company.language);
  return {
    text: texts.acting.arrangement.text,
    message: {
      to: `support@${company.domain}`,
      subject,
      body: body(company.person, who.person.name ?? ''),
      language: company.language,
    },
    reference: `ARR-${company.id.toUpperCase()}`,
  };
}

/** A message that the customer can act on, in its own language. */
export function request({ who }: Look, company: Company, text: string): Decision['remedy'] {
  const { subject, body } = textsOf(company.language).request;
  return {
    text,
    message: {
      to: `support@${company.domain}`,
      subject,
      body: body(company.person, who.person.name ?? ''),
      language: company.language,
    },
    reference: `AUTH-${company.id.toUpperCase()}`,
  };
}

export function toCustomer(look: Look, company: Company): Customer {
  const { id, name, domain, place, portalAccess, partnership = 'direct', language } = company;
  const { texts, who, book } = look;
  const own = id === who.own.id;
  const since = managedSince(book, company);
  const contacts = missing(look, 'contacts') ?? notReseller(look, company) ?? refusedOnly(mayFile(look, company));
  return {
    id,
    label: name,
    ...(own && { own: true }),
    hint: `${domain} · ${place}`,
    can: {
      file: mayFile(look, company),
      see: missing(look, 'cases') ?? { state: 'allowed' },
      assignContact: contacts ?? { state: 'allowed' },
    },
    ...(!own && { actingAs: { id: partnership, label: texts.acting.partnerships[partnership] } }),
    portalAccess,
    address: place,
    person: personAt(company),
    keptAt: texts.keptAt,
    keptAtHref: `https://partners.nimbora.example/directory/${id}`,
    language,
    ...(since !== undefined && { managedSince: new Date(since).toISOString() }),
    ...(own && who.role !== 'customer' && { entitlement: { contract: 'PA-204417', plan: texts.acting.own.plan } }),
    notices: [
      ...(own && who.role !== 'customer'
        ? [{ level: 'warning', code: 'own-organisation', text: texts.acting.own.consequence }]
        : []),
      ...(checkAhead(company) ? [{ level: 'info', code: 'check-ahead', text: texts.acting.checkAhead }] : []),
    ],
  };
}

/** Whom support has not met yet: it may ask for a security check first. */
export const checkAhead = ({ managedForDays, partnership }: Company): boolean =>
  managedForDays !== undefined || partnership === 'support';

const refusedOnly = (decision: Decision): Decision | undefined => (decision.state === 'refused' ? decision : undefined);

const notReseller = ({ texts }: Look, { partnership }: Company): Decision | undefined =>
  partnership === 'support'
    ? { state: 'refused', code: 'not-reseller', reason: texts.acting.arrangement.notReseller }
    : undefined;
